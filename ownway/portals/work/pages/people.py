"""The people a worker is named for, or joins: when somebody last heard from them, and what comes next."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.urls import reverse
from django.utils.timesince import timesince
from django.utils.translation import gettext as _

from ownway.journey.assessments import selectors as assessed
from ownway.journey.assessments.states import State as Assessed
from ownway.journey.contacts import selectors as contacted
from ownway.journey.conversations import selectors as said
from ownway.journey.decisions import selectors as decided
from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.people import selectors as people
from ownway.journey.reviews import selectors as reviewed
from ownway.journey.support_plans import selectors as planned
from ownway.journey.support_plans.states import State as Planned
from ownway.platform.design_system.components import Column, Empty, Link, Table
from ownway.platform.design_system.pages import Page
from ownway.portals.shared.people import name_of
from ownway.portals.work.pages.dues import Desk
from ownway.portals.work.pages.next import Next, next_for, place


@dataclass(frozen=True, kw_only=True)
class PeoplePage(Page):
    """My people."""

    table: Table | None
    empty: Empty | None


def people_page(desk: Desk) -> PeoplePage:
    """My people, whom nobody heard from longest on top."""
    cards, heard, following = people.cards(desk.mine), last_heard(desk.mine), _what_is_next(desk.mine)
    order = sorted(cards, key=lambda one: heard.get(one, cards[one].since))
    rows = [
        [
            Link(name_of(cards[one]), place("person", one)),
            _since(heard.get(one), desk.at),
            following[one].words,
            following[one].action or "",
        ]
        for one in order
    ]
    columns = [Column(_("Who")), Column(_("Last heard from")), Column(_("Where things are")), Column(_("To do"))]
    table = Table(_("People you are named for, or join"), columns, rows) if rows else None
    return PeoplePage(heading=_("My people"), table=table, empty=None if rows else _nobody(), wide=True)


def last_heard(person_ids: list[UUID]) -> dict[UUID, datetime]:
    """When somebody last heard from each: a contact, answers sent, or meeting to complete an assessment."""
    heard: dict[UUID, datetime] = {}
    for source in (contacted.last_contacts, said.last_told, assessed.last_met):
        for one, at in source(person_ids).items():
            heard[one] = max(at, heard.get(one, at))
    return heard


def _what_is_next(mine: list[UUID]) -> dict[UUID, Next]:
    assessments = {row.person_id: row for row in assessed.of_people(mine, *Assessed)}
    plans = {plan.person_id: plan for plan in planned.of_people(mine, *Planned)}
    reviews = {review.person_id: review for review in reversed(reviewed.of_people(mine, *reviewed.OPEN))}
    eligible = decided.newest_outcomes(mine, DecisionKind.ELIGIBILITY)
    return {
        one: next_for(
            one, assessments.get(one), plans.get(one), reviews.get(one), eligible=eligible.get(one) == "eligible"
        )
        for one in mine
    }


def _since(at: datetime | None, now: datetime) -> str:
    return _("%(since)s ago") % {"since": timesince(at, now, depth=1)} if at else _("Not yet")


def _nobody() -> Empty:
    words = _("When you are named for somebody, or join them, they stand here with what comes next.")
    return Empty(_("You are not named for anybody yet"), words, Link(_("Find somebody"), reverse("work:search")))
