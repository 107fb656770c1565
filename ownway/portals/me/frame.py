"""What surrounds a person's pages."""

from dataclasses import replace
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from ownway.journey.people import selectors as people
from ownway.journey.people.selectors import PersonCard
from ownway.platform.access.actor import ActorKind
from ownway.platform.design_system.pages import Frame, NavItem
from ownway.portals.shared.frames import framed
from ownway.portals.shared.request import Request

OWN = (
    ("home", "me:home"),
    ("held", "me:held"),
    ("decisions", "me:decisions"),
    ("letters", "me:letters"),
    ("people", "me:people"),
    ("looked", "me:who-looked"),
    ("settings", "me:settings"),
)
HELPING = ("home", "held", "decisions", "people")


def frame(request: Request, person_id: UUID | None) -> Frame:
    """The look of the organisation responsible for the person; the same few places on every page."""
    person = people.find(person_id) if person_id and request.actor.kind is ActorKind.PERSON else None
    if person is None:
        return framed(request, home="/", service=_("Your support, your way"), organisation_id=None)
    own, helping = person.id == request.actor.principal, person.id in people.helps(request.actor.principal)
    surrounding = framed(
        request,
        home=reverse("me:home", args=[person.id]) if own or helping else "/",
        service=_("Your support, your way"),
        organisation_id=person.home_id,
        navigation=_navigation(request, person, own=own) if own or helping else (),
    )
    if own:
        return replace(surrounding, report=reverse("me:wrong", args=[person.id]))
    status = _helping_words(person) if helping else _("You are getting in touch for somebody else.")
    return replace(surrounding, status=f"{status} {surrounding.status}".strip())


def _navigation(request: Request, person: PersonCard, *, own: bool) -> tuple[NavItem, ...]:
    texts = {
        "home": _("Home"),
        "held": _("What we hold"),
        "decisions": _("Decisions"),
        "letters": _("Letters"),
        "people": _("People"),
        "looked": _("Who looked"),
        "settings": _("Settings"),
    }
    places = [(texts[key], reverse(name, args=[person.id])) for key, name in OWN if own or key in HELPING]
    return tuple(NavItem(text, address, current=request.path == address) for text, address in places)


def _helping_words(person: PersonCard) -> str:
    name = person.name or _("somebody")
    return _("You are helping %(name)s. What you write is recorded as said by you.") % {"name": name}
