"""When a deferred payment agreement has to be offered (SI 2014/2671 reg 2)."""

from datetime import date
from typing import Any

import pytest

from ownway.rules import deferred_payments
from ownway.rules.kernel import Undecided, decided

ON = date(2026, 10, 1)
OWED: dict[str, Any] = {
    **dict.fromkeys(("in_care_home", "owns_home", "home_counts", "first_charge", "agrees"), "yes"),
    "other_capital": 2_325_000,
}


def offered(**changes: Any) -> bool:
    return decided(deferred_payments.offer(deferred_payments.Offer(**{**OWED, **changes}), on=ON)).value


def test_it_is_owed_to_somebody_in_a_care_home_whose_home_counts_and_who_owns_little_else():
    assert offered()


def test_a_penny_more_than_the_limit_besides_the_home_and_it_is_not():
    assert not offered(other_capital=2_325_001)


@pytest.mark.parametrize("condition", ["in_care_home", "owns_home", "home_counts", "first_charge", "agrees"])
def test_each_condition_has_to_be_met(condition):
    assert not offered(**{condition: "no"})


def test_a_condition_that_fails_settles_it_whatever_else_is_open():
    assert not offered(owns_home="no", agrees=None, first_charge=None)


def test_a_condition_that_nobody_has_looked_at_leaves_it_open():
    answer = deferred_payments.offer(deferred_payments.Offer(**{**OWED, "first_charge": None}), on=ON)
    assert isinstance(answer, Undecided)
    assert answer.missing == ("deferred.first_charge",)


def test_each_condition_is_a_line_with_its_paragraph():
    result = decided(deferred_payments.offer(deferred_payments.Offer(**OWED), on=ON))
    assert [step.amount for step in result.steps] == [1] * 6
    assert all(step.cite.startswith("SI 2014/2671 reg") for step in result.steps)
