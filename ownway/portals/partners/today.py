"""A provider's or user-led organisation's today: reviews to tell, what became of those told, people they support."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from ownway.journey.involvement import selectors as involved
from ownway.journey.people import selectors as people
from ownway.journey.people.selectors import PersonCard
from ownway.journey.reviews import selectors as reviewed
from ownway.journey.reviews.selectors import ReviewCard
from ownway.journey.reviews.states import State
from ownway.journey.support_plans import selectors as planned
from ownway.journey.support_plans.states import State as Planned
from ownway.platform.access.doors import Staff, door
from ownway.platform.access.roles import Permission
from ownway.platform.design_system.components import (
    Badge,
    Column,
    Empty,
    Link,
    Queue,
    QueueLine,
    Status,
    Table,
    Tag,
    Tone,
)
from ownway.platform.design_system.rendering import Component, Content
from ownway.portals.partners.telling import now_in_words
from ownway.portals.shared.desk import PartsPage, notices, shown
from ownway.portals.shared.parts import Part
from ownway.portals.shared.people import name_of
from ownway.portals.shared.request import Request

NEAR = timedelta(weeks=4)
AFTER = (State.UNDER_WAY, State.TOLD, State.ESCALATED, State.CONCLUDED)


@door(Staff(Permission.GIVE_REVIEW))
def today(request: Request) -> HttpResponse:
    """Reviews this organisation is asked to tell its part of, and what became of those it told."""
    on = timezone.localdate()
    led = reviewed.led_by_organisation(request.actor.organisation_id)
    asked = [one for one in led if one.due_on <= on + NEAR]
    told = [one for one in reviewed.of_people(_mine(request), *AFTER) if one.partner_told]
    cards = people.cards([one.person_id for one in (*asked, *told)])
    parts = [
        Part(heading=_("Reviews that wait for you"), things=[_waiting(asked, cards, on)]),
        Part(things=[_after(told, cards)]) if told else Part(),
    ]
    return shown(request, PartsPage(heading=_("Today"), notices=notices(request), parts=parts))


@door(Staff(Permission.GIVE_REVIEW))
def supported(request: Request) -> HttpResponse:
    """The people this organisation is involved with now, and what it does for each."""
    cards = people.cards(_mine(request))
    plans = planned.of_people(list(cards), Planned.SIGNED)
    doing = {plan.person_id: ", ".join(line.what or str(line.who.label) for line in plan.lines) for plan in plans}
    columns = [Column(_("Who")), Column(_("What you do"))]
    rows: list[list[Content]] = [
        [Link(name_of(card), reverse("partners:person", args=[one])), doing.get(one, "–")]
        for one, card in sorted(cards.items(), key=lambda item: item[1].name)
    ]
    words = _("When somebody's plan names your organisation, and it is signed, they stand here.")
    none = Empty(_("Nobody yet"), words)
    things = [Table(_("By name"), columns, rows)] if rows else [none]
    return shown(request, PartsPage(heading=_("People you support"), parts=[Part(things=things)]))


def _mine(request: Request) -> list[UUID]:
    """The people whose plan names this organisation, or whom it joins."""
    return list(involved.people_of_organisation(request.actor.organisation_id))


def _waiting(asked: Sequence[ReviewCard], cards: dict[UUID, PersonCard], on: date) -> Component:
    lines = [_line(one, cards[one.person_id], on) for one in asked if one.person_id in cards]
    words = _("You are asked when a review is due for somebody you support. You tell what you have seen; a worker and "
              "the person decide.")  # fmt: skip
    return Queue(lines) if lines else Empty(_("No review waits for you"), words)


def _line(review: ReviewCard, person: PersonCard, on: date) -> QueueLine:
    late = review.due_on < on
    words = {"day": date_format(review.due_on, "j F")}
    why = _("Was due on %(day)s.") % words if late else _("Due on %(day)s.") % words
    if review.person_told:
        why = f"{why} {_('They have told their part.')}"
    return QueueLine(
        Tag(_("Overdue"), Tone.URGENT) if late else Tag(_("Review"), Tone.CALM),
        name_of(person),
        why,
        Link(_("Tell what you have seen"), reverse("partners:review", args=[person.id])),
        Badge(Status.MADE_UP) if person.made_up else None,
    )


def _after(told: Sequence[ReviewCard], cards: dict[UUID, PersonCard]) -> Table:
    columns = [Column(_("Who")), Column(_("Due")), Column(_("Now"))]
    rows: list[list[Content]] = [
        [Link(name_of(cards[one.person_id]), reverse("partners:person", args=[one.person_id])),
         date_format(one.due_on, "j F Y"), now_in_words(one)]
        for one in told if one.person_id in cards
    ]  # fmt: skip
    return Table(_("What happened after you told"), columns, rows)
