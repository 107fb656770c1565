"""What a conversation puts next, with everything the later steps know: what is closed, proposed, known from others.

The engine is pure and the facts know only themselves; here the whole journey answers for them.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from ownway.journey.budgets import estimates
from ownway.journey.conversations import selectors as said
from ownway.journey.conversations.engine import Setting, State, full_key
from ownway.journey.conversations.registry import Home, registry
from ownway.journey.conversations.selectors import ConversationCard
from ownway.journey.financial_assessments import selectors as means
from ownway.journey.people import selectors as people
from ownway.journey.people.selectors import AroundCard
from ownway.journey.support_plans import selectors as plans
from ownway.platform.access.actor import Actor

CHARGING = "charging"
HELPER_PART = "helper-part"
KEPT_FOR_THE_PERSON = (Home.IDENTITY, Home.ADDRESS, Home.REACH, Home.AUTHORITY, Home.SHARING)


def setting_for(conversation: ConversationCard, by: Actor, on: date) -> Setting:
    """Everything the engine needs to say what is put next to this actor."""
    circle = people.circle(conversation.person_id)
    closed = [*_reached_here(circle), *_not_for_helpers(circle, by)]
    known: dict[str, Any] = {}
    if conversation.questions.gate == CHARGING:
        known = _money(conversation, on)
        closed += known.pop("closed")
    if conversation.question_set == HELPER_PART:
        known |= _own_row(circle, by)
    return said.setting_of(conversation, on, closed=closed, **known)


def weekly_cost(person_id: UUID, on: date) -> int | None:
    """What the support costs a week as far as anybody knows: the plan's cost, else the indicative budget."""
    plan = plans.latest(person_id)
    if plan is not None and plan.lines:
        return plan.weekly_pence
    estimate = estimates.indicative(person_id, on)
    return None if estimate.result is None else int(estimate.result.value)


def _money(conversation: ConversationCard, on: date) -> dict[str, Any]:
    """Money questions that can still change the charge, and rates that are confirmed and never typed."""
    answers = {
        full_key(slot): one.value for slot, one in said.answers_of(conversation.id).items() if one.state is State.KNOWN
    }
    facts, home = {**means.known(conversation.person_id), **answers}, conversation.home_id
    return {
        "closed": means.closed_questions(facts, home, weekly_cost(conversation.person_id, on), on),
        "proposed": means.flat_rates(facts, home, on),
    }


def _own_row(circle: tuple[AroundCard, ...], by: Actor) -> Mapping[str, Any]:
    """A helper speaks for their own row alone, and sees there what they are said to help with."""
    own = [around for around in circle if around.principal == by.principal]
    return {
        "only_rows": {"people": tuple(around.token for around in own)},
        "also_known": {f"people.{around.token}.helps_with": list(around.helps_with or ()) for around in own},
    }


def _reached_here(circle: tuple[AroundCard, ...]) -> tuple[str, ...]:
    """Nobody is asked how to reach somebody who has an account here."""
    return tuple(f"people.{around.token}.reach" for around in circle if around.principal)


def _not_for_helpers(circle: tuple[AroundCard, ...], by: Actor) -> tuple[str, ...]:
    """Where somebody lives, how to reach them, who may sign and who may see: a chosen helper does not settle these."""
    helping = any(around.helps_here and around.principal == by.principal for around in circle)
    return tuple(key.key for key in registry().values() if key.home in KEPT_FOR_THE_PERSON) if helping else ()
