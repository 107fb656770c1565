"""What surrounds these pages."""

from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from ownway.platform.design_system.pages import Frame, NavItem
from ownway.portals.shared.frames import framed
from ownway.portals.shared.request import Request


def frame(request: Request, person_id: UUID | None) -> Frame:
    """The look of the worker's own organisation."""
    places = (
        (_("Organisations"), "admin:organisations"),
        (_("Who may do what"), "evidence:roles"),
        (_("The paperwork meter"), "evidence:meter"),
    )
    return framed(
        request,
        home=reverse("admin:organisations"),
        service=_("Keep the organisation"),
        organisation_id=request.actor.organisation_id,
        navigation=tuple(NavItem(text, reverse(name), current=request.path == reverse(name)) for text, name in places),
    )
