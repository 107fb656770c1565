"""Properties of a contribution that hold for everybody."""

from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from ownway.rules import charging
from ownway.rules.kernel import decided
from ownway.rules.kernel.inputs import Absent
from tests.generative.rules.strategies import DAYS, examples, known

ASSESSED = known(charging.Means, free=0, capital=charging.Capital.BETWEEN)
COUNTED = ("state_pension", "pension_credit_guarantee", "universal_credit", "esa", "income_support", "other_income")
SPENT = ("rent", "mortgage", "council_tax", "service_charge", "disability_costs")
ALL_TICKED = charging.Means.NEEDS[[need.name for need in charging.Means.NEEDS].index("benefits")].kind.most


def charge(means: dict[str, Any], on: date) -> int:
    return decided(charging.contribution(charging.Means(**means), on=on)).value


@examples(60)
@given(means=ASSESSED, on=DAYS)
def test_a_charge_never_leaves_less_than_the_minimum_income(means, on):
    """Care Act 2014 s14(7): income as the regulations count it, less the charge, covers the minimum income."""
    result = decided(charging.contribution(charging.Means(**means), on=on))
    if result.totals.get("charging.minimum"):
        income = result.totals["charging.income"] + result.totals.get("charging.left_out", 0)
        assert result.value == 0 or income - result.value >= -result.totals["charging.minimum"]


@examples(60)
@given(means=ASSESSED, on=DAYS)
def test_a_charge_is_never_negative_and_never_more_than_the_support_costs(means, on):
    assert 0 <= charge(means, on) <= means["cost"]


@examples(40)
@given(means=ASSESSED, on=DAYS, field=st.sampled_from(COUNTED), more=st.integers(1, 20_000))
def test_more_income_never_lowers_the_charge(means, on, field, more):
    # para 40 leaves a flat sum out once pension income passes the guarantee: below 65 there is no such step
    means = {**means, "aged_65": False, "benefits": ALL_TICKED, field: min(means[field], 10**7 - more)}
    assert charge({**means, field: means[field] + more}, on) >= charge(means, on)


@examples(40)
@given(means=ASSESSED, on=DAYS, more=st.integers(1, 500_000))
def test_more_savings_never_lower_the_charge(means, on, more):
    means = {**means, "savings": min(means["savings"], 4_000_000)}
    assert charge({**means, "savings": means["savings"] + more}, on) >= charge(means, on)


@examples(40)
@given(means=ASSESSED, on=DAYS, field=st.sampled_from(SPENT), more=st.integers(1, 20_000))
def test_more_costs_never_raise_the_charge(means, on, field, more):
    means = {**means, field: min(means[field], 10**7 - more)}
    assert charge({**means, field: means[field] + more}, on) <= charge(means, on)


@examples(40)
@given(means=ASSESSED, on=DAYS)
def test_telling_what_is_not_known_yet_never_raises_the_charge(means, on):
    optional = [need.name for need in charging.Means.NEEDS if need.absent is Absent.LEFT_OUT]
    untold = {**means, **dict.fromkeys(optional)}
    assert charge(means, on) <= charge(untold, on)


@examples(40)
@given(means=ASSESSED, on=DAYS, percent=st.integers(0, 100))
def test_a_lower_share_never_raises_the_charge(means, on, percent):
    rule = charging.contribution
    law = rule.law.on(on).changed({"local.percent_charged": percent})
    shared = decided(rule.under(law, charging.Means(**means), on=on, place="england")).value
    assert shared <= charge(means, on)
