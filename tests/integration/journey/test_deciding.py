"""Decisions: a named human within their powers, a window that closes by itself, an officer when the council is late,
an owner and a date for whoever disagrees."""

from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from typing import Any

import pytest

from ownway.journey.budgets import actions as budgets
from ownway.journey.budgets import selectors as budgeted
from ownway.journey.decisions import actions as decisions
from ownway.journey.decisions import selectors as decided
from ownway.journey.decisions.choices import ChallengeOutcome, DecisionKind
from ownway.journey.decisions.selectors import Standing
from ownway.journey.support_plans import selectors as written
from ownway.journey.support_plans.states import State
from ownway.nonprod.walking import Walk
from ownway.platform.access import sessions
from ownway.platform.access.actor import NOBODY, Actor
from ownway.platform.access.verdict import Refused
from ownway.platform.days import day_of
from ownway.rules.kernel import clocks
from tests.portals.stories import each_time, submitted, told_once

told = told_once(submitted, days_ago=30)
walk = each_time("told")


def session(walk: Walk, key: str) -> AbstractContextManager[None]:
    return sessions.session(walk.cast.workers[key].id, "test")


def actor(walk: Walk, key: str, at: datetime) -> Actor:
    return walk.cast.actor(key, day_of(at))


def sign(walk: Walk, by: Actor, at: datetime, **said: str) -> None:
    words = {"reasons": "It meets each need.", "sentence": "We talked it through."} | said
    with walk.as_person():
        plan = written.latest(walk.person.id)
    assert plan is not None
    budgets.sign(
        plan_id=plan.id, person_id=walk.person.id, starts_on=day_of(at) + timedelta(days=7), by=by, at=at, **words
    )


def made(walk: Walk, at: datetime, kind: DecisionKind = DecisionKind.PLAN) -> tuple[decided.DecisionCard, ...]:
    with walk.as_person():
        return decided.decisions_of(walk.person.id, at, kind)


# A named human


def test_nobody_but_a_worker_signs(walk: Walk) -> None:
    for somebody in (walk.actor, NOBODY):
        with walk.as_person(), pytest.raises(Refused):
            sign(walk, somebody, walk.at)
    assert made(walk, walk.at) == ()


def test_nobody_signs_without_a_sentence_of_their_own(walk: Walk) -> None:
    with session(walk, "ruth"), pytest.raises(Refused, match="one sentence of your own"):
        sign(walk, actor(walk, "ruth", walk.at), walk.at, sentence="   ")
    assert made(walk, walk.at) == ()


def test_every_decision_names_who_made_it_and_says_why(walk: Walk) -> None:
    with session(walk, "ruth"):
        sign(walk, actor(walk, "ruth", walk.at), walk.at)
    with walk.as_person():
        everything = decided.decisions_of(walk.person.id, walk.at)
    assert {one.kind for one in everything} == {DecisionKind.ELIGIBILITY, DecisionKind.CHARGE, DecisionKind.PLAN}
    assert all(one.decided_by.name and one.sentence and one.reasons and one.basis for one in everything)


def test_a_worker_does_not_sign_above_their_limit(walk: Walk) -> None:
    with session(walk, "amina"), pytest.raises(Refused, match="above what you may sign alone"):
        sign(walk, actor(walk, "amina", walk.at), walk.at)


def test_time_alone_decides_nothing(walk: Walk) -> None:
    a_year_on = walk.at + timedelta(days=365)
    assert made(walk, a_year_on) == ()
    with walk.as_person():
        plan = written.latest(walk.person.id)
        assert plan is not None
        assert plan.state is State.SUBMITTED


# The call-in window


def signed(walk: Walk) -> decided.DecisionCard:
    with session(walk, "ruth"):
        sign(walk, actor(walk, "ruth", walk.at), walk.at)
    return made(walk, walk.at)[0]


def test_the_window_closes_by_itself_and_the_signed_decision_stands(walk: Walk) -> None:
    decision = signed(walk)
    closes = decision.call_in_until
    assert closes is not None
    assert decision.standing is Standing.IN_CALL_IN_WINDOW
    assert clocks.working_days_after(day_of(walk.at), 2) == day_of(closes - timedelta(seconds=1))
    assert made(walk, closes - timedelta(seconds=1))[0].standing is Standing.IN_CALL_IN_WINDOW
    assert made(walk, closes)[0].standing is Standing.STANDS
    assert made(walk, closes)[0].decided_by == decision.decided_by, "the clock decides nothing: Ruth did"


def test_while_it_is_open_a_named_officer_takes_it_back_with_a_reason(walk: Walk) -> None:
    decision = signed(walk)
    later = walk.at + timedelta(hours=2)
    with session(walk, "grace"):
        grace = actor(walk, "grace", later)
        decisions.call_in(decision_id=decision.id, why="The price is of last year.", by=grace, at=later)
    assert made(walk, later)[0].standing is Standing.CALLED_IN
    with walk.as_person():
        plan = written.latest(walk.person.id)
        assert plan is not None
        assert (plan.state, budgeted.current(walk.person.id)) == (State.SUBMITTED, None)


@pytest.mark.parametrize(("who", "says"), [("ruth", "you decided it"), ("amina", "Your role does not do this")])
def test_nobody_calls_in_their_own_decision_or_without_the_power(walk: Walk, who: str, says: str) -> None:
    decision = signed(walk)
    with session(walk, who), pytest.raises(Refused, match=says):
        decisions.call_in(decision_id=decision.id, why="x", by=actor(walk, who, walk.at), at=walk.at)


def test_after_it_nobody_takes_it_back(walk: Walk) -> None:
    decision = signed(walk)
    closes = decision.call_in_until
    assert closes is not None
    with session(walk, "grace"), pytest.raises(Refused, match="The window ended"):
        decisions.call_in(decision_id=decision.id, why="x", by=actor(walk, "grace", closes), at=closes)


# A council that is late


def test_the_council_has_a_date_and_a_named_officer_from_the_day_it_is_sent(walk: Walk) -> None:
    with walk.as_person():
        plan = written.latest(walk.person.id)
    assert plan is not None
    assert plan.decide_by == clocks.working_days_after(day_of(walk.at), 5)
    assert plan.escalates_to is not None
    assert plan.escalates_to.name == "Grace Okafor"
    assert not plan.overdue(plan.decide_by)
    assert plan.overdue(plan.decide_by + timedelta(days=1))


def test_when_it_is_late_the_officer_says_yes_that_day(walk: Walk) -> None:
    late = walk.at + timedelta(days=12)
    with session(walk, "grace"):
        sign(walk, actor(walk, "grace", late), late)
    assert made(walk, late)[0].decided_by.name == "Grace Okafor"


# Somebody disagrees


def test_a_challenge_has_an_owner_who_did_not_decide_and_a_date(walk: Walk) -> None:
    (charge,) = made(walk, walk.at, DecisionKind.CHARGE)
    with walk.as_person() as me:
        one = decisions.challenge(decision_id=charge.id, words="My taxis are not in it.", by=me, at=walk.at)
        again = decisions.challenge(decision_id=charge.id, words="As I said.", by=me, at=walk.at)
    assert (again.id, again.words) == (one.id, "My taxis are not in it."), "an open one is that one"
    assert one.owner_id not in (None, charge.decided_by.id)
    assert one.due_on == clocks.working_days_after(day_of(walk.at), 20)


def test_only_its_owner_answers_a_challenge_and_in_words(walk: Walk) -> None:
    (charge,) = made(walk, walk.at, DecisionKind.CHARGE)
    with walk.as_person() as me:
        one = decisions.challenge(decision_id=charge.id, words="My taxis are not in it.", by=me, at=walk.at)
    answer: dict[str, Any] = {"challenge_id": one.id, "outcome": ChallengeOutcome.CHANGED, "at": walk.at}
    with session(walk, "helen"), pytest.raises(Refused, match="another owner"):
        decisions.answer_challenge(**answer, answer="No.", by=actor(walk, "helen", walk.at))
    with session(walk, "grace"):
        grace = actor(walk, "grace", walk.at)
        with pytest.raises(Refused, match="one sentence"):
            decisions.answer_challenge(**answer, answer="", by=grace)
        decisions.answer_challenge(**answer, answer="You are right: £9 a week of taxis count.", by=grace)
    (told_back,) = made(walk, walk.at, DecisionKind.CHARGE)
    assert told_back.challenges[0].answer.startswith("You are right")
