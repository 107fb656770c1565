"""Today: who needs this worker, in order, each in one line with the reason and one thing to do."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _

from ownway.journey.people import selectors as people
from ownway.journey.people.selectors import PersonCard
from ownway.platform.design_system.components import Badge, Empty, Link, Status
from ownway.platform.design_system.pages import Page
from ownway.platform.design_system.rendering import Component
from ownway.portals.shared.people import name_of
from ownway.portals.work.pages.dues import Desk, Due, everything, more_wait
from ownway.portals.work.pages.next import place


@dataclass(frozen=True)
class Line:
    """A line of the list: who, with the reason and the one action."""

    who: Link
    badge: Badge | None
    due: Due


@dataclass(frozen=True, kw_only=True)
class TodayPage(Page):
    """The first page of the desk."""

    lines: Sequence[Line]
    more: str
    empty: Empty | None


def today_page(desk: Desk, notices: Sequence[Component]) -> TodayPage:
    """Everybody who needs this worker now."""
    dues = list(everything(desk))
    cards = people.cards([due.person_id for due in dues])
    lines = [_line(due, cards[due.person_id]) for due in dues if due.person_id in cards]
    more = _("More contacts wait than fit here: the urgent first, then who waits longest. The others come next.")
    return TodayPage(
        heading=_("Today"), notices=notices, lines=lines, more=more if more_wait(dues) else "",
        empty=None if lines else _nobody(), wide=True,
    )  # fmt: skip


def _line(due: Due, person: PersonCard) -> Line:
    made_up = Badge(Status.MADE_UP) if person.made_up else None
    return Line(Link(name_of(person), place("person", person.id)), made_up, due)


def _nobody() -> Empty:
    words = _("When somebody needs you, they stand here with the reason. Note a contact when the telephone rings.")
    return Empty(_("Nobody waits for you now"), words, Link(_("My people"), reverse("work:people")))
