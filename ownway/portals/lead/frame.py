"""What surrounds these pages."""

from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from ownway.platform.access.actor import Actor
from ownway.platform.access.roles import Permission
from ownway.platform.design_system.pages import Frame, NavItem
from ownway.portals.shared.frames import framed
from ownway.portals.shared.request import Request


def frame(request: Request, person_id: UUID | None) -> Frame:
    """The look of the worker's own organisation, and the places their roles open."""
    return framed(
        request,
        home=reverse("lead:today"),
        service=_("Lead and sign"),
        organisation_id=request.actor.organisation_id,
        navigation=tuple(
            NavItem(text, reverse(name), current=request.path == reverse(name)) for text, name in _places(request.actor)
        ),
    )


def _places(by: Actor) -> list[tuple[str, str]]:
    places = [
        (_("Today"), "lead:today", Permission.ANSWER_CHALLENGE),
        (_("Find somebody"), "lead:find", Permission.ANSWER_CHALLENGE),
        (_("Team"), "lead:team", Permission.CALL_IN),
        (_("Held back"), "lead:held-back", Permission.WITHHOLD_LOG_ENTRY),
        (_("My own people"), "work:today", Permission.WORK_WITH_PEOPLE),
        (_("The paperwork meter"), "evidence:meter", Permission.SEE_MEASURES),
    ]
    return [(text, name) for text, name, permission in places if by.holds(permission)]
