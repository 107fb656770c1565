"""What surrounds these pages."""

from uuid import UUID

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from ownway.platform.design_system.pages import Frame
from ownway.portals.shared.frames import framed


def frame(request: HttpRequest, person_id: UUID | None) -> Frame:
    """The look of the worker's own organisation."""
    return framed(
        request,
        home=reverse("lead:today"),
        service=_("Lead and sign"),
        organisation_id=request.actor.organisation_id,
    )
