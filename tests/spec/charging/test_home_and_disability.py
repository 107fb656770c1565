"""What a home costs, and what disability costs (SI 2014/2672 Sch 1 paras 2-4)."""

import pytest

from tests.spec.charging.people import charged, line, reason, somebody

LOWER = {"disability_benefit": "attendance_allowance_lower"}
HIGHER = {"disability_benefit": "attendance_allowance_higher"}


@pytest.mark.parametrize("cost", ["rent", "mortgage", "council_tax", "service_charge"])
def test_what_somebody_has_to_pay_for_their_home_is_left_to_them(cost):
    assert line(charged(somebody(**{cost: 1_234})), cost) == -1_234


def test_other_costs_of_a_home_are_left_only_where_the_council_says_so():
    insured = somebody(other_housing=127)
    assert line(charged(insured), "other_housing") == 0
    assert line(charged(insured, counts_other_housing_costs=1), "other_housing") == -127


def test_costs_of_disability_count_when_a_disability_benefit_does():
    assert line(charged(somebody(**LOWER, disability_costs=2_808)), "disability_costs") == -2_808


def test_without_such_a_benefit_they_do_not():
    assert line(charged(somebody(disability_costs=2_808)), "disability_costs") == 0


def test_a_benefit_for_getting_about_alone_is_no_such_benefit():
    assert (
        line(charged(somebody(mobility_benefit="pip_mobility_enhanced", disability_costs=2_808)), "disability_costs")
        == 0
    )


def test_a_council_may_leave_a_standard_amount_when_the_items_are_less():
    result = charged(somebody(**LOWER, disability_costs=1_000), standard_costs=1_500, standard_costs_higher=3_000)
    assert line(result, "disability_costs") == -1_500
    assert reason(result, "disability_costs") == "charging.standard_amount"


def test_the_standard_amount_may_be_higher_with_a_higher_rate():
    assert (
        line(charged(somebody(**HIGHER), standard_costs=1_500, standard_costs_higher=3_000), "disability_costs")
        == -3_000
    )


def test_items_above_the_standard_amount_go_before_it():
    result = charged(somebody(**LOWER, disability_costs=2_000), standard_costs=1_500)
    assert line(result, "disability_costs") == -2_000
    assert reason(result, "disability_costs") == "charging.what_you_spend"


def test_items_as_large_as_the_standard_amount_are_what_is_spent():
    result = charged(somebody(**LOWER, disability_costs=1_500), standard_costs=1_500)
    assert line(result, "disability_costs") == -1_500
    assert reason(result, "disability_costs") == "charging.what_you_spend"


def test_without_a_disability_benefit_there_is_no_standard_amount():
    assert line(charged(somebody(), standard_costs=1_500), "disability_costs") == 0
