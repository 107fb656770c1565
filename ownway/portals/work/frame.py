"""What surrounds these pages: the places of the desk, with what waits there."""

from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from ownway.journey.contacts import selectors as contacts
from ownway.journey.contacts.choices import Channel
from ownway.journey.involvement import selectors as involved
from ownway.journey.involvement.choices import Part
from ownway.platform.access.actor import Actor
from ownway.platform.access.roles import Permission
from ownway.platform.design_system.pages import Frame, NavItem, NavSection
from ownway.portals.shared.frames import framed
from ownway.portals.shared.request import Request


def frame(request: Request, person_id: UUID | None) -> Frame:
    """The look of the worker's own organisation; where to go; of somebody's record, its pages."""
    sections = (_of_a_person(request.path, person_id),) if person_id else ()
    return framed(
        request,
        home=reverse("work:today"),
        service=_("Your work"),
        organisation_id=request.actor.organisation_id,
        navigation=_places(request.path, request.actor) if request.actor.principal else (),
        sections=(*sections, _to_note(request.path)) if request.actor.holds(Permission.RECORD_CONTACT) else sections,
    )


def _places(path: str, by: Actor) -> tuple[NavItem, ...]:
    homes, may = [by.organisation_id], by.holds(Permission.TRIAGE)
    waiting = contacts.how_many_wait(homes, contacts.COUNTED) if may else None
    mine = len(involved.people_of(by.principal, Part.NAMED_WORKER, Part.JOINS))
    return (
        _item(_("Today"), reverse("work:today"), path, _up_to(contacts.COUNTED, waiting)),
        _item(_("My people"), reverse("work:people"), path, mine),
        _item(_("Find somebody"), reverse("work:search"), path),
    )


def _to_note(path: str) -> NavSection:
    words = (
        (_("Telephone call"), Channel.PHONE),
        (_("Duty visit"), Channel.VISIT),
        (_("Hospital discharge"), Channel.DISCHARGE),
        (_("Letter or e-mail"), Channel.LETTER),
    )
    items = [_item(text, reverse("work:contact", args=[channel]), path) for text, channel in words]
    return NavSection(_("Note a contact"), items)


def _of_a_person(path: str, person_id: UUID) -> NavSection:
    places = (
        (_("Their page"), "person"),
        (_("What they told us"), "told"),
        (_("Eligibility"), "eligibility"),
        (_("Estimates"), "estimates"),
        (_("Plan"), "plan"),
        (_("People involved"), "involvement"),
        (_("Letters"), "letters"),
        (_("All that happened"), "timeline"),
    )
    items = [_item(text, reverse(f"work:{name}", args=[person_id]), path) for text, name in places]
    return NavSection(_("This person"), items)


def _up_to(most: int, count: int | None) -> int | str | None:
    return f"{most - 1}+" if count is not None and count >= most else count


def _item(text: str, href: str, path: str, count: int | str | None = None) -> NavItem:
    return NavItem(text, href, current=path == href, count=count)
