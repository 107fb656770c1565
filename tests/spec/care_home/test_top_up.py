"""A dearer home that somebody prefers (Care Act 2014 s30; SI 2014/2670)."""

from datetime import date
from typing import Any

import pytest

from ownway.rules import care_home
from ownway.rules.kernel import Result, Undecided, decided

ON = date(2026, 10, 1)
AGREED: dict[str, Any] = {
    "preferred_cost": 120_000,
    "budget": 100_000,
    "payer": "somebody_else",
    "able_and_willing": True,
    "agreed_in_writing": True,
}


def asked(**changes: Any) -> Result[int]:
    return decided(care_home.top_up(care_home.TopUp(**{**AGREED, **changes}), on=ON))


def test_somebody_else_pays_what_the_preferred_home_costs_more():
    result = asked()
    assert result.value == 20_000
    assert result.steps[0].says() == "The home you prefer costs £1,200 a week. Your budget for a home is £1,000."


def test_within_the_budget_there_is_no_top_up_and_nothing_more_is_asked():
    result = decided(care_home.top_up(care_home.TopUp(preferred_cost=100_000, budget=100_000), on=ON))
    assert result.value == 0
    assert [step.because.code for step in result.steps] == ["care_home.within_budget"]


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"able_and_willing": False}, "not_able_and_willing"),
        ({"agreed_in_writing": False}, "nothing_in_writing"),
        ({"payer": "the_person"}, "person_may_not"),
    ],
)
def test_each_condition_has_to_be_met(change, why):
    result = asked(**change)
    assert result.value == 0
    assert result.steps[-1].because.code == f"care_home.{why}"


@pytest.mark.parametrize("why", ["first_weeks", "deferred", "aftercare"])
def test_the_person_may_pay_in_the_first_weeks_under_a_deferred_payment_or_for_aftercare(why):
    assert asked(payer="the_person", **{why: True}).value == 20_000


def test_who_would_pay_has_to_be_known():
    answer = care_home.top_up(care_home.TopUp(preferred_cost=2, budget=1), on=ON)
    assert isinstance(answer, Undecided)
    assert answer.missing[0] == "care_home.top_up.payer"
