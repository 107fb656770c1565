"""What an employer pays on top of wages: national insurance, pension, sick pay."""

from datetime import date
from typing import Any

import pytest

from ownway.rules import employment
from ownway.rules.kernel import Undecided, decided

ON = date(2026, 10, 1)


def insurance(weekly: int, on: date = ON, **more: Any) -> int:
    pay = employment.Pay(**{"weekly_pay": weekly, "age": 40, **more})
    return decided(employment.national_insurance(pay, on=on)).value


def test_pay_up_to_the_threshold_bears_nothing_and_a_pound_above_it_fifteen_pence():
    assert insurance(9_600) == 0
    assert insurance(9_700) == 15
    assert insurance(30_000) == 3_060


@pytest.mark.parametrize(
    ("day", "due"),
    [
        pytest.param(date(2025, 4, 5), 1_725, id="13.8 % above £175"),
        pytest.param(date(2025, 4, 6), 3_060, id="15 % above £96"),
        pytest.param(date(2022, 11, 5), 1_881, id="15.05 % above £175"),
        pytest.param(date(2022, 11, 6), 1_725, id="13.8 % again"),
    ],
)
def test_on_which_day_which_rate(day, due):
    assert insurance(30_000, day) == due


def test_under_twenty_one_nothing_is_due_on_ordinary_pay():
    assert insurance(90_000, age=20) == 0
    assert insurance(90_000, age=21) > 0


def test_who_employs_only_for_their_own_care_has_the_allowance():
    assert insurance(30_000, only_cares=True) == 0
    assert insurance(300_000, only_cares=True) == insurance(300_000) - 1_050_000 // 52


def test_an_allowance_that_nobody_has_read_says_so():
    pay = employment.Pay(weekly_pay=30_000, age=40, only_cares=True)
    (caveat,) = decided(employment.national_insurance(pay, on=ON)).caveats
    assert caveat.parameter == "employment/national_insurance.allowance"


def pension(pay: int, **more: Any):
    asked = employment.YearlyPay(**{"yearly_pay": pay, "age": 40, "pension_age": False, **more})
    return decided(employment.pension(asked, on=ON))


def test_three_percent_of_what_counts_is_paid_by_the_employer():
    result = pension(2_000_000)
    assert result.value == 41_280
    assert result.steps[0].says() == "Of £13,760 a year you pay this, and your assistant £688."


@pytest.mark.parametrize(
    ("pay", "more", "share"),
    [
        pytest.param(1_000_000, {}, 0, id="£10,000 is not above the trigger"),
        pytest.param(1_000_001, {}, 11_280, id="a penny more is"),
        pytest.param(1_000_000, {"joined": True}, 11_280, id="who asks is in below it too"),
        pytest.param(500_000, {"joined": True}, 0, id="of pay below £6,240 nothing counts"),
        pytest.param(9_000_000, {}, 132_090, id="above £50,270 no more counts"),
        pytest.param(2_000_000, {"left": True}, 0, id="who left is out"),
        pytest.param(2_000_000, {"pension_age": True}, 0, id="at state pension age not without asking"),
        pytest.param(2_000_000, {"age": 21}, 0, id="at 21 not without asking"),
        pytest.param(2_000_000, {"age": 22}, 41_280, id="from 22"),
    ],
)
def test_who_is_in_a_pension_and_what_counts(pay, more, share):
    assert pension(pay, **more).value == share


def test_from_22_the_state_pension_age_has_to_be_known():
    answer = employment.pension(employment.YearlyPay(yearly_pay=2_000_000, age=22), on=ON)
    assert isinstance(answer, Undecided)
    assert answer.missing == ("assistant.state_pension_age",)
    assert decided(employment.pension(employment.YearlyPay(yearly_pay=2_000_000, age=21), on=ON)).value == 0


def sick(earned: int, on: date) -> int:
    return decided(employment.sick_pay(employment.Earnings(average_weekly=earned), on=on)).value


@pytest.mark.parametrize(
    ("earned", "paid"), [(0, 0), (10_000, 8_000), (15_406, 12_325), (15_407, 12_325), (30_000, 12_325)]
)
def test_since_april_2026_sick_pay_is_four_fifths_of_earnings_up_to_the_rate(earned, paid):
    assert sick(earned, date(2026, 4, 6)) == paid


def test_before_it_was_flat_from_the_lower_earnings_limit_on():
    before = date(2026, 4, 5)
    assert (sick(12_499, before), sick(12_500, before)) == (0, 11_875)
    result = decided(employment.sick_pay(employment.Earnings(average_weekly=12_500), on=before))
    assert result.steps[0].says() == "£118.75 a week, after 3 days."
    none = decided(employment.sick_pay(employment.Earnings(average_weekly=12_499), on=before))
    assert none.steps[0].says() == "Their pay is too low for sick pay."
