"""What may be taken back of a direct payment, and what never is (Care Act 2014 s33)."""

from datetime import date
from typing import Any

import pytest

from ownway.rules import payments
from ownway.rules.kernel import Result, decided

ON = date(2026, 11, 22)
ACCOUNT: dict[str, Any] = {"balance": 500_000, "weekly": 20_000, "ending": False, "reviewed": True}


def back(**changes: Any) -> Result[int]:
    return decided(payments.recoverable(payments.Account(**{**ACCOUNT, **changes}), on=ON))


def test_what_is_left_above_eight_weeks_may_be_asked_back():
    result = back()
    assert result.value == 500_000 - 8 * 20_000
    assert [(caveat.parameter, caveat.status) for caveat in result.caveats] == [
        ("payments/surplus.weeks_left", "assumed")
    ]


def test_up_to_eight_weeks_nothing_may():
    assert back(balance=160_000).value == 0
    assert back(balance=160_001).value == 1


@pytest.mark.parametrize("owed", ["bills", "tax_and_insurance", "holiday_pay", "notice_and_redundancy", "planned"])
def test_what_is_owed_or_put_by_stays(owed):
    assert back(**{owed: 100_000}).value == 240_000


def test_more_owed_than_there_is_leaves_nothing_to_take_back():
    assert back(bills=400_000, holiday_pay=400_000).value == 0


def test_when_payments_end_the_weeks_are_not_left_but_what_is_owed_is():
    assert back(ending=True, notice_and_redundancy=90_000).value == 410_000


def test_nothing_is_taken_back_before_a_look_together():
    result = back(reviewed=False, misspent=5_000)
    assert result.value == 0
    assert result.steps[-1].says() == "First we look at it together."


def test_what_was_found_to_be_misspent_may_be_asked_back_beside_a_surplus():
    assert back(balance=0, misspent=5_000).value == 5_000
    assert back(misspent=5_000).totals == {"payments.surplus": 340_000, "payments.misspent_part": 5_000}


def test_what_nobody_has_said_yet_could_only_favour_the_person():
    assert "account.holiday_pay" in back().not_known
