"""How much may wait for the home that was left, at what interest, until when (SI 2014/2671 regs 5-9)."""

from datetime import date
from typing import Any

import pytest

from ownway.rules import deferred_payments
from ownway.rules.kernel import Result, decided

ON = date(2026, 10, 1)


def limit(value: int, owed: int = 0) -> Result[int]:
    asked = deferred_payments.Security(value=value, owed=owed)
    return decided(deferred_payments.equity_limit(asked, on=ON))


def test_nine_tenths_of_the_value_less_the_lower_capital_limit():
    result = limit(20_000_000)
    assert result.value == 16_575_000  # £180,000 less £14,250
    assert [step.amount for step in result.steps] == [20_000_000, -2_000_000, -1_425_000]


def test_what_is_owed_before_comes_off_and_the_limit_is_never_below_nothing():
    assert limit(20_000_000, owed=6_575_000).value == 10_000_000
    assert limit(1_000_000).value == 0
    assert sum(step.amount for step in limit(1_000_000).steps) == 0


def week(**changes: Any) -> Result[int]:
    known = {"due": 80_000, "income": 24_400, "asked_from_income": 0, "limit": 16_575_000, "debt": 0}
    return decided(deferred_payments.deferred(deferred_payments.Week(**{**known, **changes}), on=ON))


def test_all_that_is_due_may_be_deferred():
    assert week().value == 80_000


@pytest.mark.parametrize(
    ("income", "asked", "paid_now"),
    [
        pytest.param(24_400, 5_000, 5_000, id="a part of what is above £144"),
        pytest.param(24_400, 99_999, 10_000, id="never more than what is above £144"),
        pytest.param(14_400, 5_000, 0, id="of £144 nothing may be asked"),
        pytest.param(14_401, 5_000, 1, id="a penny above it, a penny"),
    ],
)
def test_what_may_be_asked_from_income_now(income, asked, paid_now):
    assert week(income=income, asked_from_income=asked).value == 80_000 - paid_now


def test_never_more_from_income_than_is_due():
    assert week(due=1_000, income=99_999, asked_from_income=50_000).value == 0


@pytest.mark.parametrize(("debt", "deferred"), [(16_495_000, 80_000), (16_500_000, 75_000), (16_600_000, 0)])
def test_the_debt_never_passes_the_limit(debt, deferred):
    assert week(debt=debt).value == deferred


def test_interest_is_at_most_the_gilt_rate_and_fifteen_hundredths():
    result = decided(deferred_payments.highest_interest(deferred_payments.Interest(gilt_rate=470), on=ON))
    assert result.value == 485


@pytest.mark.parametrize(
    ("sold", "died", "due"),
    [
        pytest.param(None, None, None, id="neither sold nor died: not yet"),
        pytest.param(date(2026, 5, 1), None, date(2026, 5, 1), id="at the sale"),
        pytest.param(None, date(2026, 1, 1), date(2026, 4, 1), id="90 days after a death"),
        pytest.param(date(2026, 3, 1), date(2026, 1, 1), date(2026, 3, 1), id="at a sale before that"),
        pytest.param(date(2026, 6, 1), date(2026, 1, 1), date(2026, 4, 1), id="not later than that"),
    ],
)
def test_when_it_has_to_be_paid_back(sold, died, due):
    assert deferred_payments.repay_by(sold=sold, died=died) == due
