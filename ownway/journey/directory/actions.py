"""The only writer of the directory."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction

from ownway.journey.directory import may
from ownway.journey.directory.models import Resource
from ownway.journey.practices.models import Organisation
from ownway.platform.access.actor import Actor
from ownway.platform.audit import actions as audit
from ownway.platform.days import day_of


@transaction.atomic
def add_resource(*, area: Organisation, by: Actor, at: datetime, **details: Any) -> Resource:
    """Something there is, checked on a day."""
    may.may_list(by, area.id).or_refuse()
    resource = Resource.objects.create(area=area, **{"checked_on": day_of(at), **details})
    _record(by, at, "added resource", resource)
    return resource


@transaction.atomic
def check_resource(*, resource_id: UUID, by: Actor, at: datetime, **details: Any) -> Resource:
    """Somebody looked today whether it is still as it stands here, and put right what is not."""
    resource = Resource.objects.select_for_update().get(pk=resource_id)
    may.may_list(by, resource.area_id).or_refuse()
    for name, value in details.items():
        setattr(resource, name, value)
    resource.checked_on = day_of(at)
    resource.save(update_fields=[*details, "checked_on"])
    _record(by, at, "checked resource", resource)
    return resource


def _record(by: Actor, at: datetime, verb: str, resource: Resource) -> None:
    audit.record(by=by, at=at, verb=verb, subject=resource, person_id=None, home_id=resource.area_id)
