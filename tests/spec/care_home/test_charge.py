"""What somebody pays in a care home each week (Care Act 2014 s14, s17; SI 2014/2672)."""

from datetime import date
from typing import Any

import pytest

from ownway.rules import care_home
from ownway.rules.kernel import Result, Undecided, decided

ON = date(2026, 10, 1)
RESIDENT: dict[str, Any] = {
    "free": [],
    "stay": "permanent",
    "cost": 100_000,
    "capital": "below",
    "disability_benefit": "none",
    "mobility_benefit": "none",
    "benefits": ["state_pension", "other_pension"],
    "state_pension": 24_130,
    "other_pension": 10_000,
    "aged_65": True,
    "household": "single",
}


def resident(**changes: Any) -> care_home.CareHomeMeans:
    """A permanent resident with £341.30 a week in pensions, whose home costs £1,000 a week, changed."""
    return care_home.CareHomeMeans(**{**RESIDENT, **changes})


def charged(on: date = ON, **changes: Any) -> Result[int]:
    return decided(care_home.contribution(resident(**changes), on=on))


def line(result: Result[int], code: str) -> int:
    return sum(step.amount for step in result.steps if step.label.code.endswith(f".{code}"))


def test_everything_but_the_personal_expenses_allowance_and_the_savings_credit_disregard_is_paid():
    result = charged()
    assert result.value == 34_130 - 730 - 3_180
    assert [step.amount for step in result.steps] == [24_130, 10_000, 0, -730, -3_180]
    assert result.after[-1] == result.value


@pytest.mark.parametrize(
    ("year", "left"), [(2015, 2490), (2021, 2490), (2022, 2565), (2023, 2825), (2024, 3015), (2025, 3065), (2026, 3180)]
)
def test_the_personal_expenses_allowance_of_every_year(year, left):
    assert line(charged(on=date(year, 10, 1)), "personal_expenses") == -left


def test_no_charge_leaves_less_than_the_allowance():
    poor = charged(benefits=["esa"], esa=3_000)
    assert poor.value == 0
    assert line(poor, "nothing_left") == 180


def test_nobody_pays_more_than_the_home_costs():
    result = charged(cost=20_000)
    assert result.value == 20_000
    assert line(result, "not_above_cost") < 0


def test_capital_at_the_upper_limit_still_counts_as_income():
    assert line(charged(capital="between", savings=2_325_000), "tariff_income") == 3_600


@pytest.mark.parametrize(("stay", "why"), [("permanent", "may_not_pay"), ("temporary", "need_not_pay")])
def test_a_penny_over_the_upper_limit_the_full_cost_is_due(stay, why):
    result = charged(stay=stay, capital="between", savings=2_325_001)
    assert result.value == 100_000
    assert [step.because.code for step in result.steps] == [f"care_home.{why}"]
    assert "£23,250" in result.steps[0].says()


def test_a_higher_limit_of_the_council_does_not_hold_in_a_care_home():
    """In a care home the national limits stand alone: no figure of a council takes their place."""
    assert "local" not in vars(care_home.contribution.law.on(ON, "england/reading"))


@pytest.mark.parametrize(
    ("capital", "why"), [("rather_not_say", "chose_not_to_say"), ("agreed_above", "agreed_without_figures")]
)
def test_without_an_assessment_the_full_cost_is_due(capital, why):
    (step,) = charged(capital=capital).steps
    assert (step.amount, step.because.code) == (100_000, f"charging.{why}")


def test_a_light_touch_agreement_below_the_limit_assumes_no_income_from_capital():
    assert line(charged(capital="agreed_below"), "tariff_income") == 0


def test_aftercare_is_free():
    result = decided(care_home.contribution(care_home.CareHomeMeans(free=["s117_aftercare"]), on=ON))
    assert result.value == 0
    assert result.steps[0].because.code == "charging.never_charged"


def test_a_temporary_resident_keeps_their_benefit_for_care_and_what_their_home_costs():
    means = {"disability_benefit": "attendance_allowance_higher", "rent": 5_000, "council_tax": 1_000}
    at_home_again = charged(stay="temporary", **means)
    assert line(at_home_again, "care_left_out") == -11_460
    assert (line(at_home_again, "rent"), line(at_home_again, "council_tax")) == (-5_000, -1_000)
    for_good = charged(**means)
    assert (line(for_good, "care_left_out"), line(for_good, "rent")) == (0, 0)
    assert for_good.value - at_home_again.value == 11_460 + 6_000


def test_costs_of_disability_of_a_permanent_resident_count_where_the_benefit_does():
    paid = {"disability_benefit": "attendance_allowance_lower", "disability_costs": 500}
    assert line(charged(**paid), "disability_costs") == -500
    assert line(charged(**{**paid, "disability_benefit": "none"}), "disability_costs") == 0
    assert line(charged(**paid, stay="temporary"), "disability_costs") == 0


def test_half_of_a_pension_paid_over_to_the_spouse_at_home_is_left_out():
    assert line(charged(household="couple", pension_to_spouse=True), "spouse_left_out") == -5_000


def test_a_benefit_for_getting_about_is_left_out():
    result = charged(mobility_benefit="pip_mobility_enhanced")
    assert line(result, "mobility_benefit") == 8_000
    assert line(result, "mobility_left_out") == -8_000


def test_earnings_are_never_asked_for_in_a_care_home_either():
    assert charged(benefits=["earnings"]).value == 0


def test_what_the_council_left_out_at_home_it_may_not_leave_out_here():
    """Night care, other costs of a home and the check for couples are choices for care at home. Here nobody asks."""
    keys = {need.key for need in care_home.CareHomeMeans.NEEDS}
    assert not keys & {"plan.night_care", "money.housing.other", "money.partner"}


def test_without_the_kind_of_stay_there_is_no_answer():
    answer = care_home.contribution(resident(stay=None), on=ON)
    assert isinstance(answer, Undecided)
    assert answer.missing == ("care_home.stay",)


def test_an_amount_that_nobody_has_read_says_so():
    told = {caveat.parameter for caveat in charged().caveats}
    assert told == {"charging/savings_credit.single"}
