"""What surrounds public pages."""

from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from ownway.platform.access.actor import ActorKind
from ownway.platform.design_system.pages import Frame
from ownway.portals.shared.frames import framed
from ownway.portals.shared.request import Request

HOMES = {ActorKind.NOBODY: "public:home", ActorKind.PERSON: "me:start", ActorKind.WORKER: "public:work"}


def frame(request: Request, person_id: UUID | None) -> Frame:
    """The first responsible organisation's look; home is where somebody belongs."""
    return framed(
        request,
        home=reverse(HOMES[request.actor.kind]),
        service=_("Your support, your way"),
        organisation_id=request.actor.organisation_id,
    )
