"""The only writer of reviews."""

from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import transaction

from ownway.journey.conversations import selectors as said
from ownway.journey.conversations.engine import Said, full_key
from ownway.journey.conversations.engine import State as Answered
from ownway.journey.conversations.models import Conversation
from ownway.journey.conversations.registry import SaidAs
from ownway.journey.decisions import actions as decisions
from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.decisions.models import Decision
from ownway.journey.practices.models import Organisation
from ownway.journey.reviews import escalation, may
from ownway.journey.reviews.choices import LedBy
from ownway.journey.reviews.leading import who_leads
from ownway.journey.reviews.models import Review
from ownway.journey.reviews.states import MOVES, State
from ownway.journey.support_plans.models import Plan
from ownway.platform.access.actor import Actor
from ownway.platform.audit import actions as audit
from ownway.platform.days import day_of
from ownway.platform.transitions import step

FIRST_AFTER, EVERY = timedelta(weeks=6), timedelta(days=365)
PARTNER_LED = (LedBy.PROVIDER, LedBy.PEER)


@transaction.atomic
def plan_review(*, plan: Plan, due_on: date, why: str, by: Actor, at: datetime) -> Review:
    """A review to come; who leads follows the published list and the person's choice."""
    led_by, organisation, why_led = who_leads(plan)
    review = Review(
        plan=plan, person_id=plan.person_id, home_id=plan.home_id, due_on=due_on, why=why, led_by=led_by,
        organisation=organisation, why_led=why_led, planned_at=at,
    )  # fmt: skip
    Review.objects.bulk_create([review])
    _record(by, at, "planned review", review)
    return review


@transaction.atomic
def choose_leader(
    *, review_id: UUID, led_by: LedBy, organisation: Organisation | None, by: Actor, at: datetime
) -> Review:
    """The person chooses another reviewer, at any time before it is concluded."""
    review = _locked(review_id)
    review.led_by, review.organisation, review.why_led = led_by, organisation, "the person chose"
    review.save(update_fields=["led_by", "organisation", "why_led"])
    _record(by, at, "chose reviewer", review, led_by=led_by)
    return review


@transaction.atomic
def hear_part(*, review_id: UUID, conversation_id: UUID, said_as: SaidAs, by: Actor, at: datetime) -> Review:
    """The person's or the partner's part was told; with the last one, the list says whether a social worker looks."""
    review = _locked(review_id)
    conversation = Conversation.objects.get(pk=conversation_id)
    told, partner_led = _values(conversation), review.led_by in PARTNER_LED
    if said_as is SaidAs.PROVIDER:
        review.partner_part, found = conversation, escalation.of_partner(told)
    else:
        review.person_part, found = conversation, escalation.of_person(told)
    if partner_led and said.voices_that_differ(review.person_id):
        found.append(escalation.VOICES_DIFFER)
    review.escalations = list(dict.fromkeys([*review.escalations, *found]))
    if partner_led and (review.partner_part is None or review.person_part is None):
        return _part_told(review, by, at)
    return _all_told(review, by, at)


@transaction.atomic
def conclude(*, review_id: UUID, outcome: str, reasons: str, sentence: str, by: Actor, at: datetime) -> Decision:
    """A named worker concludes; a registered social worker when it was escalated, or when support shrinks or stops."""
    review = _locked(review_id)
    may.may_conclude(by, review, outcome, at).or_refuse()
    grounds = decisions.Grounds(review.id, "Care Act 2014 s27", reasons, sentence)
    decision = decisions.decide(
        person=review.person, kind=DecisionKind.REVIEW, outcome=outcome, proposed="keep",
        adverse=outcome in may.SHRINKS, grounds=grounds, by=by, at=at,
    )  # fmt: skip
    review.decision = decision
    _move(review, "conclude", by, at)
    if outcome != "end":
        plan_review(plan=review.plan, due_on=day_of(at) + EVERY, why="yearly", by=by, at=at)
    return decision


@transaction.atomic
def cancel_of(*, plan_id: UUID, by: Actor, at: datetime) -> None:
    """The plan does not hold any more: its planned reviews fall away."""
    for review in Review.objects.select_for_update().filter(plan_id=plan_id, state=State.PLANNED):
        _move(review, "cancel", by, at)


def _part_told(review: Review, by: Actor, at: datetime) -> Review:
    if review.state == State.UNDER_WAY:
        review.save()
        return review
    return _move(review, "tell a part", by, at)


def _all_told(review: Review, by: Actor, at: datetime) -> Review:
    if review.person_part is None:
        review.escalations.append(escalation.NO_PERSON)
    _move(review, "tell all", by, at)
    return _move(review, "escalate", by, at) if review.escalations else review


def _values(conversation: Conversation) -> dict[str, Any]:
    answers: dict[tuple[str, str], Said] = said.answers_of(conversation.id)
    return {full_key(slot): one.value for slot, one in answers.items() if one.state is Answered.KNOWN}


def _locked(review_id: UUID) -> Review:
    return Review.objects.select_for_update(of=("self",)).select_related("person", "plan").get(pk=review_id)


def _move(review: Review, event: str, by: Actor, at: datetime) -> Review:
    review.state = step(MOVES, State(review.state), event)
    review.save()
    _record(by, at, event, review)
    return review


def _record(by: Actor, at: datetime, verb: str, review: Review, **detail: Any) -> None:
    audit.record(by=by, at=at, verb=verb, subject=review, person_id=review.person_id, home_id=review.home_id, **detail)
