"""What surrounds a person's pages."""

from uuid import UUID

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from ownway.journey.people import selectors as people
from ownway.platform.design_system.pages import Frame, NavItem
from ownway.portals.shared.frames import framed


def frame(request: HttpRequest, person_id: UUID | None) -> Frame:
    """The look of the organisation responsible for the person; the same few places on every page."""
    person = people.find(person_id) if person_id else None
    navigation = _navigation(request, person.id) if person else ()
    return framed(
        request,
        home=reverse("me:home", args=[person.id]) if person else "/",
        service=_("Your support, your way"),
        organisation_id=person.home_id if person else None,
        navigation=navigation,
    )


def _navigation(request: HttpRequest, person_id: UUID) -> tuple[NavItem, ...]:
    places = (
        (_("Home"), "me:home"),
        (_("My people"), "me:people"),
        (_("Letters"), "me:letters"),
        (_("Who looked"), "me:who-looked"),
    )
    return tuple(
        NavItem(text, address, current=request.path == address)
        for text, address in ((text, reverse(name, args=[person_id])) for text, name in places)
    )
