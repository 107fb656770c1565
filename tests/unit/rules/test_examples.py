"""How published examples are read, where no published one shows it yet."""

import pytest

from ownway.rules.examples import Outcome, check


def checked(topic, inputs, expected, **more):
    return check({"id": "X", "topic": topic, "tax_year": "2025/26", "inputs": inputs, "expected": expected, **more})


def test_a_carer_with_a_flat_allowance_and_earnings():
    income = {"carers_allowance": 83.30, "esa": 100, "earnings": 50}
    verdict = checked(
        "nonres_contribution", {"income": income}, {"total_income": 233.30, "disregarded": 50, "mig": 165.75}
    )
    assert verdict.outcome is Outcome.PASSED, str(verdict)


def test_an_amount_beside_the_flat_rate_is_counted_as_printed():
    income = {"attendance_allowance": 75.00}
    verdict = checked("nonres_contribution", {"age": 80, "income": income}, {"total_income": 75.00, "mig": 232.60})
    assert verdict.outcome is Outcome.PASSED, str(verdict)


def test_a_benefit_nobody_listed_counts_in_full():
    verdict = checked(
        "nonres_contribution", {"income": {"industrial_injuries": 40}}, {"total_income": 40, "contribution": 0}
    )
    assert verdict.outcome is Outcome.PASSED, str(verdict)


def test_a_policy_that_an_example_brings():
    inputs = {"income": {"esa": 212.50}, "percentage": 80, "minimum_charge": 81, "care_cost": 300}
    assert checked("nonres_contribution", inputs, {"contribution": 0}).outcome is Outcome.PASSED
    assert (
        checked("nonres_contribution", {**inputs, "minimum_charge": 80}, {"contribution": 80}).outcome is Outcome.PASSED
    )


def test_an_underlying_entitlement_to_carers_allowance():
    assert checked("nonres_contribution", {"carer": True}, {"mig": 165.75, "total_income": 0}).outcome is Outcome.PASSED


def test_above_the_limit_a_council_may_not_pay_for_a_care_home():
    above = {"above_financial_limit": True, "council_support": "not permitted"}
    assert checked("capital_limit", {"setting": "care_home", "capital": 23250.01}, above).outcome is Outcome.PASSED


@pytest.mark.parametrize(
    ("inputs", "unable"),
    [
        ({"outcome": "being_clothed", "achieves_without_assistance": False}, True),
        ({"outcome": "being_clothed", "achieves_without_assistance": True}, False),
        ({"outcome": "being_clothed", "takes_significantly_longer": True}, False),
        ({"outcome": "being_clothed", "causes_significant_pain": True}, True),
    ],
)
def test_the_meanings_of_unable_for_a_carer(inputs, unable):
    assert checked("eligibility_carer", inputs, {"unable_to_achieve": unable}).outcome is Outcome.PASSED


def test_lists_have_to_agree_in_full():
    verdict = checked("tariff_income", {"cases": [14250, 14500]}, {"tariff_income": [0]})
    assert verdict.outcome is Outcome.FAILED


def test_a_topic_without_a_rule_is_not_yet_and_no_pass():
    verdict = checked("moon_rent", {"rent": 1}, {"rent": 1})
    assert (verdict.outcome, str(verdict)) == (Outcome.NOT_YET, "X not yet")


def test_an_amount_with_a_part_of_a_penny_is_refused():
    with pytest.raises(ValueError, match="not whole in pence"):
        checked("tariff_income", {"capital": 14250.001}, {"tariff_income": 1})


def test_a_payee_as_an_example_names_them_with_a_finding_of_necessity():
    inputs = {"payee": "mother", "same_household": True, "necessary": True}
    expected = {"allowed_without_necessity_decision": False, "allowed": True}
    assert checked("dp_family", inputs, expected).outcome is Outcome.PASSED


def test_one_average_of_earnings_gives_one_amount_of_sick_pay():
    earned = {"average_weekly_earnings": 100}
    assert checked("ssp", earned, {"weekly_ssp": 80}, tax_year="2026/27").outcome is Outcome.PASSED
