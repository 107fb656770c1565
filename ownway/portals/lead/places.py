"""Addresses and days, as these pages say them; and what every page about a person carries."""

from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from ownway.platform.access.roles import Permission
from ownway.platform.design_system.components import Link
from ownway.portals.shared import desk
from ownway.portals.shared.desk import About
from ownway.portals.shared.request import Request


def place(name: str, person_id: UUID, *more: object) -> str:
    """The address of one of these pages about a person."""
    return reverse(f"lead:{name}", args=[person_id, *more])


def about(request: Request) -> About:
    """Whose record this is, with the ways onward that the reader's roles open."""
    person = request.person.id
    ways = (
        (Permission.ANSWER_CHALLENGE, Link(_("What was decided"), place("person", person))),
        (Permission.WORK_WITH_PEOPLE, Link(_("Their page"), reverse("work:person", args=[person]))),
        (Permission.WITHHOLD_LOG_ENTRY, Link(_("Who looked"), place("looked", person))),
    )
    return desk.about(request, *(link for permission, link in ways if request.actor.holds(permission)))
