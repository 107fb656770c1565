"""More need never means less money, and another concern never means less attention."""

from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from ownway.rules import triage
from ownway.rules.indicative_budget import Helper, Needs, estimate, weekly
from ownway.rules.kernel import decided
from ownway.rules.triage.choices import Change, Finding, Worry
from ownway.rules.vocabulary import OUTCOMES, Alone, Difficulty, How, Out, Two
from tests.generative.rules.strategies import DAYS, examples, known, partly_known

ON = date(2026, 11, 22)
BY_NEED = [How.ALONE, How.LONGER, How.DISTRESS, How.UNSAFE, How.PART_HELP, How.FULL_HELP]
HOWS = st.sampled_from(BY_NEED)
NEEDS = known(Needs).flatmap(
    lambda needs: st.fixed_dictionaries({name: HOWS if name in OUTCOMES else st.just(needs[name]) for name in needs})
)


def cost(needs: dict[str, Any]) -> int:
    return decided(weekly(Needs(**needs), on=ON)).value


@examples(60)
@given(needs=NEEDS, outcome=st.sampled_from(OUTCOMES), how=HOWS)
def test_more_need_in_an_outcome_never_lowers_the_budget(needs, outcome, how):
    # two halves of an odd number of points, each rounded down, leave one point over: so at most one helper shares here
    needs = {**needs, "shared_twice": 0}
    worse = max(needs[outcome], how, key=BY_NEED.index)
    assert cost({**needs, outcome: worse}) >= cost(needs)


@examples(60)
@given(
    needs=NEEDS, alone=st.sampled_from(Alone), out=st.sampled_from(Out), two=st.sampled_from(Two), bit=st.integers(0, 5)
)
def test_more_need_in_the_shape_of_support_never_lowers_the_budget(needs, alone, out, two, bit):
    worse = {
        "alone": max(needs["alone"], alone),
        "out": max(needs["out"], out),
        "two": max(needs["two"], two),
        "times": needs["times"] | 1 << bit,
    }
    for name, value in worse.items():
        assert cost({**needs, name: value}) >= cost(needs)


@examples(60)
@given(needs=NEEDS)
def test_help_never_raises_the_budget_and_never_takes_more_than_the_outcome(needs):
    unhelped = {**needs, "covered": 0, "shared": 0, "shared_twice": 0}
    shape = decided(weekly(Needs(**needs), on=ON)).totals.get("indicative_budget.shape", 0)
    assert shape <= cost(needs) <= cost(unhelped)


SAID = st.fixed_dictionaries(
    {
        f"outcome.{outcome}.how": st.sampled_from([how.word for how in BY_NEED] + ["unsure", None])
        for outcome in OUTCOMES
    }
)


@examples(40)
@given(facts=SAID, helped=st.lists(st.sampled_from(OUTCOMES)), covered=st.lists(st.sampled_from(OUTCOMES)), how=HOWS)
def test_what_somebody_says_later_lies_within_the_range(facts, helped, covered, how):
    shape = {"shape.times": ["morning"], "shape.alone": "few_hours", "shape.out": "few", "shape.two": "some"}
    helpers = [Helper("Anne", helped, covered, "yes", "yes")]
    now = estimate({**facts, **shape}, helpers=helpers, on=ON)
    said = {key: how.word if value in (None, "unsure") else value for key, value in facts.items()}
    later = estimate({**said, **shape}, helpers=helpers, on=ON)
    assert later.result is not None
    assert now.low <= later.result.value <= now.high


CONCERNS = {
    "change": [Change.NO_FOOD_HEAT_MEDICINE, Change.NOT_SAFE_NOW, Change.FALL, Change.LEAVING_HOSPITAL],
    "worries": list(Worry),
    "difficulty": list(Difficulty),
    "findings": [
        member
        for member in Finding
        if member
        not in (
            Finding.APPROPRIATE_PERSON,
            Finding.DECLINES_ASSESSMENT,
            Finding.NO_APPEARANCE_OF_NEED,
            Finding.REVIEW_DUE,
            Finding.SMALL_CHANGE,
        )
    ],
}


def proposed(situation: dict[str, Any]) -> triage.Triage:
    return decided(triage.triage(triage.Situation(**situation), on=ON)).value


def number(row: str) -> int:
    return int(row[1:])


@examples(80)
@given(situation=partly_known(triage.Situation), data=st.data())
def test_another_concern_never_lowers_who_leads_or_what_is_owed(situation, data):
    field = data.draw(st.sampled_from(sorted(CONCERNS)))
    concern = data.draw(st.sampled_from(CONCERNS[field]))
    before = {**situation, field: situation[field] or 0}
    after = {**before, field: before[field] | concern}
    less, more = proposed(before), proposed(after)
    assert number(more.row) <= number(less.row)
    assert set(less.duties_owed) <= set(more.duties_owed)
    assert {reason.row for reason in less.reasons if number(reason.row) <= 13} <= {
        reason.row for reason in more.reasons
    }
    assert more.held >= less.held
    assert more.may_step_back <= less.may_step_back


@examples(80)
@given(situation=partly_known(triage.Situation), field=st.sampled_from(["change", "worries", "difficulty"]))
def test_knowing_less_never_lowers_who_leads_to_self_help(situation, field):
    proposal = proposed({**situation, field: None})
    assert proposal.row != "R17"
    assert triage.Lead.WORKER_CALLS in (proposal.lead, *proposal.joins)


@examples(60)
@given(situation=partly_known(triage.Situation), outcome=st.sampled_from(OUTCOMES), on=DAYS)
def test_more_need_never_drops_a_concern_that_stood(situation, outcome, on):
    before = {**situation, outcome: situation[outcome] or How.ALONE}
    worse = proposed({**before, outcome: How.FULL_HELP})
    held = {reason.row for reason in proposed(before).reasons if number(reason.row) <= 7}
    assert held <= {reason.row for reason in worse.reasons}
