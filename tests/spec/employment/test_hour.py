"""What one hour of a personal assistant lawfully costs, line by line."""

from datetime import date
from typing import Any

import pytest

from ownway.rules import employment
from ownway.rules.kernel import Result, Undecided, decided

ON = date(2026, 10, 1)
SOMEBODY: dict[str, Any] = {
    "wage": 1_300,
    "age": 40,
    "quarter_hours": 80,
    "irregular": False,
    "pension_age": False,
    "only_cares": True,
}


def hour(on: date = ON, place: str = "england", **changes: Any) -> Result[int]:
    return decided(employment.hour(employment.Hour(**{**SOMEBODY, **changes}), on=on, place=place))


def line(result: Result[int], code: str) -> int:
    return sum(step.amount for step in result.steps if step.label.code == f"employment.{code}")


def test_an_hour_of_twenty_a_week_line_by_line():
    result = hour()
    assert {step.label.code.removeprefix("employment."): step.amount for step in result.steps} == {
        "wage": 1_300,  # as agreed
        "holiday": 157,  # 5.6 / 46.4
        "insurance": 147,  # 15 % of £291.40 - £96 a week: £29.31, of it £1.47 an hour
        "allowance": -147,
        "pension": 26,  # 3 % of £15,152.80 - £6,240 a year
        "sickness_fund": 12,  # a week of £123.25 in 1,040 hours
        "liability": 9,  # £90 a year
        "payroll": 12,  # £120 a year
    }
    assert result.value == 1_516


def test_a_wage_below_the_lowest_is_raised_to_it():
    result = hour(wage=1_200)
    assert line(result, "raised") == 71
    assert line(hour(wage=1_271), "raised") == 0
    assert line(hour(wage=1_271), "holiday") == line(result, "holiday")


def test_without_the_allowance_national_insurance_is_due():
    assert hour(only_cares=False).value == hour().value + 147


def test_hours_that_change_earn_holiday_at_12_07_percent_since_april_2024():
    assert line(hour(irregular=True, wage=10_000), "holiday") == 1_207
    assert line(hour(irregular=False, wage=10_000), "holiday") == 1_207  # 10,000 x 5.6 / 46.4 is 1,206.9
    assert line(hour(irregular=True, wage=99_900), "holiday") == 12_058
    assert line(hour(irregular=False, wage=99_900), "holiday") == 12_057
    assert line(hour(irregular=True, wage=99_900, on=date(2024, 3, 31)), "holiday") == 12_057


def test_of_few_hours_less_is_due_but_insurance_and_payroll_weigh_more():
    four = hour(quarter_hours=16)
    assert (line(four, "pension"), line(four, "insurance")) == (0, 0)
    assert (line(four, "liability"), line(four, "payroll")) == (44, 58)


def test_a_part_of_a_penny_counts_whole_so_that_the_sum_is_enough():
    assert line(hour(quarter_hours=1), "payroll") == 924  # £120 in 13 hours is £9.2307...


def test_what_is_assumed_says_so():
    assert {caveat.parameter for caveat in hour().caveats} == {
        "employment/national_insurance.allowance",
        "employment/local.sick_weeks",
        "employment/local.insurance",
        "employment/local.payroll",
    }


@pytest.mark.parametrize("hours", [None, 0])
def test_without_hours_there_is_no_cost_of_an_hour(hours):
    answer = employment.hour(employment.Hour(**{**SOMEBODY, "quarter_hours": hours}), on=ON)
    assert isinstance(answer, Undecided)
    assert answer.missing == ("assistant.quarter_hours",)


def test_every_line_stands_on_law_or_says_that_it_is_local():
    assert all(step.cite and step.says() for step in hour(only_cares=False, wage=1_000).steps)


def left_over(rate: int, **changes: Any) -> Result[int]:
    asked = employment.RateAndHour(**{**SOMEBODY, **changes, "rate": rate})
    return decided(employment.left_over(asked, on=ON))


def test_the_rate_of_a_council_is_enough_when_it_covers_the_lawful_cost():
    assert left_over(1_516).value == 0
    assert left_over(1_600).value == 84
    assert left_over(1_500).value == -16


def test_whether_a_rate_is_enough_hangs_on_the_hours():
    asked = employment.RateAndHour(**{**SOMEBODY, "quarter_hours": 0, "rate": 1_500})
    assert isinstance(employment.left_over(asked, on=ON), Undecided)


def test_a_council_may_add_one_rate_for_everything():
    norfolk = employment.council_rate(employment.Wage(wage=1_100), on=date(2023, 10, 1), place="england/norfolk")
    result = decided(norfolk)
    assert [step.amount for step in result.steps] == [1_100, 287]
    assert result.caveats == ()


def test_where_no_council_has_published_one_it_is_assumed():
    result = decided(employment.council_rate(employment.Wage(wage=1_100), on=ON))
    assert result.value == 1_320
    assert [caveat.status for caveat in result.caveats] == ["assumed"]
