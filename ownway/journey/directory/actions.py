"""The only writer of the directory."""

from datetime import datetime
from typing import Any

from django.db import transaction

from ownway.journey.directory.models import Resource
from ownway.journey.practices.models import Organisation
from ownway.platform.access.actor import Actor
from ownway.platform.audit import actions as audit


@transaction.atomic
def add_resource(*, area: Organisation, by: Actor, at: datetime, **details: Any) -> Resource:
    """Something there is, checked on a day."""
    resource = Resource.objects.create(area=area, **details)
    audit.record(by=by, at=at, verb="added resource", subject=resource, person_id=None, home_id=area.id)
    return resource
