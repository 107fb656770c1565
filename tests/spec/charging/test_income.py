"""Money that comes in, and what is left out of it (SI 2014/2672 regs 13-15, Sch 1)."""

import pytest

from tests.spec.charging.people import charged, line, pensioner, reason, somebody


@pytest.mark.parametrize(
    ("benefit", "field"),
    [
        ("state_pension", "state_pension"),
        ("other_pension", "other_pension"),
        ("pension_credit_guarantee", "pension_credit_guarantee"),
        ("universal_credit", "universal_credit"),
        ("esa", "esa"),
        ("income_support", "income_support"),
        ("other", "other_income"),
    ],
)
def test_pensions_and_benefits_count_in_full(benefit, field):
    result = charged(somebody(benefits=[benefit], **{field: 10_000}))
    assert line(result, field) == 10_000
    assert result.totals["charging.income"] == 10_000


@pytest.mark.parametrize(
    "ignored", ["earnings", "child_benefit", "housing_benefit", "council_tax_help", "war_disablement"]
)
def test_earnings_and_some_benefits_are_never_priced_and_never_count(ignored):
    assert charged(somebody(benefits=[ignored])).totals["charging.income"] == 0


@pytest.mark.parametrize(
    ("benefit", "rate"),
    [
        ("attendance_allowance_lower", 7390),
        ("attendance_allowance_higher", 11040),
        ("pip_daily_living_standard", 7390),
        ("pip_daily_living_enhanced", 11040),
        ("dla_care_lowest", 2920),
        ("dla_care_middle", 7390),
        ("dla_care_highest", 11040),
    ],
)
def test_a_benefit_for_care_counts_at_its_flat_rate(benefit, rate):
    assert line(charged(somebody(disability_benefit=benefit)), "disability_benefit") == rate


@pytest.mark.parametrize(
    ("benefit", "rate"),
    [
        ("pip_mobility_standard", 2920),
        ("pip_mobility_enhanced", 7705),
        ("dla_mobility_lower", 2920),
        ("dla_mobility_higher", 7705),
    ],
)
def test_a_benefit_for_getting_about_is_named_and_left_out(benefit, rate):
    result = charged(somebody(mobility_benefit=benefit))
    assert line(result, "mobility_benefit") == rate
    assert line(result, "mobility_left_out") == -rate


def test_carers_allowance_counts_at_its_flat_rate_and_brings_the_carer_premium():
    result = charged(somebody(benefits=["carers_allowance"]))
    assert line(result, "carers_allowance") == 8330
    assert line(result, "carer_premium") == -5325


def test_an_underlying_entitlement_brings_the_premium_without_the_money():
    result = charged(somebody(benefits=["carers_allowance_underlying"]))
    assert line(result, "carers_allowance") == 0
    assert line(result, "carer_premium") == -5325


def test_savings_credit_up_to_the_cap_is_left_out():
    small = charged(
        pensioner(
            state_pension=15_000, benefits=["state_pension", "pension_credit_savings"], pension_credit_savings=500
        )
    )
    assert line(small, "savings_credit_left_out") == -500
    large = charged(
        pensioner(
            state_pension=15_000, benefits=["state_pension", "pension_credit_savings"], pension_credit_savings=900
        )
    )
    assert line(large, "savings_credit_left_out") == -705
    assert reason(large, "savings_credit_left_out") == "charging.savings_credit_received"


def test_at_65_with_more_pension_than_the_guarantee_the_whole_cap_is_left_out():
    result = charged(pensioner(state_pension=22_711))
    assert line(result, "savings_credit_left_out") == -705
    assert reason(result, "savings_credit_left_out") == "charging.savings_credit_by_age"


def test_at_the_guarantee_itself_it_is_not():
    assert line(charged(pensioner(state_pension=22_710)), "savings_credit_left_out") == 0


def test_below_65_it_is_not():
    assert line(charged(pensioner(aged_65=False)), "savings_credit_left_out") == 0


def test_a_couple_has_its_own_cap_once_a_worker_finds_that_it_applies():
    couple = {"household": "couple", "children": 0}
    assert line(charged(pensioner(**couple)), "savings_credit_left_out") == 0
    assert line(charged(pensioner(**couple, couple_savings_credit=True)), "savings_credit_left_out") == -1060


def test_ten_pounds_of_the_pension_of_a_survivor_are_left_out():
    result = charged(somebody(benefits=["survivors_pension"], survivors_pension=5_000))
    assert line(result, "survivors_left_out") == -1000
    assert line(charged(somebody(benefits=["survivors_pension"], survivors_pension=700)), "survivors_left_out") == -700


def test_half_of_a_pension_paid_over_to_a_spouse_elsewhere_is_left_out_rounded_up():
    result = charged(somebody(benefits=["other_pension"], other_pension=10_001, pension_to_spouse=True))
    assert line(result, "spouse_left_out") == -5001


def test_the_night_element_is_left_out_only_where_the_council_says_so_and_arranges_no_night_care():
    enhanced = {"disability_benefit": "pip_daily_living_enhanced"}
    assert line(charged(somebody(**enhanced)), "night_care_left_out") == 0
    assert line(charged(somebody(**enhanced), leaves_out_night_care=1), "night_care_left_out") == -3650
    assert line(charged(somebody(**enhanced, night_care=True), leaves_out_night_care=1), "night_care_left_out") == 0
    standard = somebody(disability_benefit="pip_daily_living_standard")
    assert line(charged(standard, leaves_out_night_care=1), "night_care_left_out") == 0
