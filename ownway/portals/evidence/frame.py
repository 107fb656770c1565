"""What surrounds these pages."""

from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from ownway.platform.design_system.pages import Frame, NavItem
from ownway.portals.shared.frames import framed
from ownway.portals.shared.request import Request


def frame(request: Request, person_id: UUID | None) -> Frame:
    """The look of the worker's own organisation, for others that of the first responsible one."""
    places = (
        (_("The paperwork meter"), "evidence:meter"),
        (_("Decisions"), "evidence:decisions"),
        (_("Who may do what"), "evidence:roles"),
        (_("The rule book"), "public:rules"),
    )
    return framed(
        request,
        home=reverse("evidence:meter"),
        service=_("How it goes"),
        organisation_id=request.actor.organisation_id,
        navigation=tuple(
            NavItem(text, address, current=request.path == address)
            for text, address in ((text, reverse(name)) for text, name in places)
        ),
    )
