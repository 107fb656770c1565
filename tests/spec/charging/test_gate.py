"""Before any sum: what is free, and when the full cost is due (SI 2014/2672 regs 3-4, 10, 12; MHA 1983 s117)."""

from datetime import date

import pytest

from ownway.rules import charging
from ownway.rules.kernel import decided
from tests.spec.charging.people import charged, line, reason, somebody


@pytest.mark.parametrize("why", ["s117_aftercare", "reablement", "continuing_healthcare", "variant_cjd"])
def test_some_support_is_free_and_then_money_is_not_looked_at(why):
    result = decided(charging.contribution(charging.Means(free=[why]), on=date(2025, 10, 1)))
    assert result.value == 0
    assert [step.because.code for step in result.steps] == ["charging.never_charged"]
    assert result.inputs == {"free": [why]}


@pytest.mark.parametrize(
    ("capital", "why"),
    [
        ("above", "charging.savings_above_upper"),
        ("rather_not_say", "charging.chose_not_to_say"),
        ("agreed_above", "charging.agreed_without_figures"),
    ],
)
def test_above_the_limit_or_without_an_assessment_the_full_cost_is_due_and_nothing_else_is_asked(capital, why):
    result = decided(charging.contribution(charging.Means(free=[], cost=45_400, capital=capital), on=date(2025, 10, 1)))
    assert result.value == 45_400
    assert reason(result, "full_cost") == why
    assert result.inputs == {"free": [], "cost": 45_400, "capital": capital}


def test_an_agreement_without_figures_that_capital_is_below_the_limit_assumes_no_income_from_it():
    assert line(charged(somebody(capital="agreed_below")), "tariff_income") == 0


def test_savings_at_the_upper_limit_are_within_it():
    assert line(charged(somebody(capital="between", savings=2_325_000)), "full_cost") == 0


def test_a_penny_over_the_upper_limit_is_above_it():
    result = charged(somebody(capital="between", savings=2_325_001))
    assert line(result, "full_cost") == 50_000
    assert reason(result, "full_cost") == "charging.savings_above_upper"
    assert [step.label.code for step in result.steps] == ["charging.full_cost"]


def test_a_council_may_set_a_higher_limit():
    savings = somebody(capital="between", savings=3_000_000)
    assert line(charged(savings), "full_cost") == 50_000
    assert line(charged(savings, own_upper_limit=3_000_000), "full_cost") == 0
