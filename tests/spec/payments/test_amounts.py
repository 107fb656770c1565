"""A direct payment for a number of days: amount x days / 7, each to the nearest penny, less what the person pays."""

from datetime import date

import pytest

from ownway.rules import payments
from ownway.rules.kernel import BadInput, decided

ON = date(2026, 11, 22)


def paid(gross, contribution, days):
    asked = payments.Days(weekly_gross=gross, weekly_contribution=contribution, days=days)
    return decided(payments.for_days(asked, on=ON))


@pytest.mark.parametrize(
    ("gross", "contribution", "days", "net"),
    [
        pytest.param(15_000, 2_000, 31, 57_572, id="a month of 31 days"),
        pytest.param(15_000, 2_000, 28, 52_000, id="four weeks"),
        pytest.param(15_000, 0, 7, 15_000, id="a week without a contribution"),
        pytest.param(5_000, 6_000, 31, 0, id="a contribution above the payment pays nothing"),
        pytest.param(5_000, 5_000, 30, 0, id="a contribution as large as the payment pays nothing"),
        pytest.param(0, 0, 0, 0, id="no days, no payment"),
    ],
)
def test_what_is_paid(gross, contribution, days, net):
    assert paid(gross, contribution, days).value == net


def test_gross_and_contribution_are_rounded_each_on_its_own():
    result = paid(15_000, 2_000, 31)
    assert [step.amount for step in result.steps] == [66_429, -8_857]
    assert result.steps[0].says() == "£150 a week for 31 days."


def test_paid_gross_the_whole_budget_is_paid_out_and_the_contribution_billed():
    asked = payments.Days(weekly_gross=15_000, weekly_contribution=2_000, days=31, paid_gross=True)
    result = decided(payments.for_days(asked, on=ON))
    assert result.value == 66_429
    assert result.steps[-1].says() == "You get your whole budget, and a bill for £88.57: £20 a week for 31 days."


def test_half_a_penny_is_rounded_up():
    assert paid(1, 0, 4).value == 1  # 4/7
    assert paid(1, 0, 3).value == 0  # 3/7
    assert paid(7, 0, 1).value == 1


def test_rates_to_draft_a_plan_from_are_assumed():
    rate = payments.rate("agency", on=ON)
    assert (rate.value, rate.status) == (2_300, "assumed")
    assert payments.rate("break", on=ON).value == 90_000
    with pytest.raises(BadInput, match="has no rate for magic"):
        payments.rate("magic", on=ON)
