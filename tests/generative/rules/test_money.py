"""Properties of charges in care homes, budgets, direct payments and the cost of an hour that hold for everybody."""

from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from ownway.rules import care_home, deferred_payments, employment, payments, personal_budget
from ownway.rules.care_home import Span
from ownway.rules.charging import Capital
from ownway.rules.kernel import decided
from ownway.rules.kernel.inputs import Absent
from tests.generative.rules.strategies import DAYS, examples, known

RESIDENTS = known(care_home.CareHomeMeans, free=0, capital=Capital.BETWEEN)
COUNTED = ("state_pension", "pension_credit_guarantee", "universal_credit", "esa", "income_support", "other_income")
EVERY_BENEFIT = next(need.kind.most for need in care_home.CareHomeMeans.NEEDS if need.name == "benefits")


def charge(means: dict[str, Any], on: date) -> int:
    return decided(care_home.contribution(care_home.CareHomeMeans(**means), on=on)).value


@examples(60)
@given(means=RESIDENTS, on=DAYS)
def test_a_care_home_charge_never_leaves_less_than_the_personal_expenses_allowance(means, on):
    """Care Act 2014 s14(7), SI 2014/2672 reg 6."""
    result = decided(care_home.contribution(care_home.CareHomeMeans(**means), on=on))
    kept = -result.totals.get("charging.minimum", 0)
    if kept:
        income = result.totals["charging.income"] + result.totals.get("charging.left_out", 0)
        assert result.value == 0 or income - result.value >= kept


@examples(60)
@given(means=RESIDENTS, on=DAYS)
def test_a_care_home_charge_is_never_negative_and_never_more_than_the_home_costs(means, on):
    assert 0 <= charge(means, on) <= means["cost"]


@examples(40)
@given(means=RESIDENTS, on=DAYS, field=st.sampled_from(COUNTED), more=st.integers(1, 20_000))
def test_more_income_never_lowers_a_care_home_charge(means, on, field, more):
    # para 40 leaves a flat sum out once pension income passes the guarantee: below 65 there is no such step
    means = {**means, "aged_65": False, "benefits": EVERY_BENEFIT, field: min(means[field], 10**7 - more)}
    assert charge({**means, field: means[field] + more}, on) >= charge(means, on)


@examples(40)
@given(means=RESIDENTS, on=DAYS, more=st.integers(1, 500_000))
def test_more_capital_never_lowers_a_care_home_charge(means, on, more):
    means = {**means, "savings": min(means["savings"], 4_000_000)}
    assert charge({**means, "savings": means["savings"] + more}, on) >= charge(means, on)


@examples(40)
@given(means=RESIDENTS, on=DAYS)
def test_telling_what_is_not_known_yet_never_raises_a_care_home_charge(means, on):
    optional = [need.name for need in care_home.CareHomeMeans.NEEDS if need.absent is Absent.LEFT_OUT]
    assert charge(means, on) <= charge({**means, **dict.fromkeys(optional)}, on)


@examples(60)
@given(week=known(personal_budget.Week), on=DAYS)
def test_what_the_adult_and_the_authority_pay_is_the_cost(week, on):
    budget = personal_budget.three_numbers(
        decided(personal_budget.personal_budget(personal_budget.Week(**week), on=on))
    )
    assert budget.adult_pays + budget.authority_pays == budget.cost <= week["cost"]
    assert 0 <= budget.adult_pays <= week["contribution"]
    assert budget.authority_pays >= 0


@examples(60)
@given(week=known(deferred_payments.Week), on=DAYS)
def test_a_debt_never_grows_past_its_limit_nor_a_week_past_what_is_due(week, on):
    deferred = decided(deferred_payments.deferred(deferred_payments.Week(**week), on=on)).value
    assert 0 <= deferred <= week["due"]
    assert deferred == 0 or week["debt"] + deferred <= week["limit"]
    assert week["due"] - deferred <= max(0, week["income"] - 14_400) or week["debt"] + week["due"] > week["limit"]


@examples(60)
@given(days=known(payments.Days), on=DAYS)
def test_a_payment_is_never_negative_and_gross_is_never_less_than_net(days, on):
    net = decided(payments.for_days(payments.Days(**{**days, "paid_gross": False}), on=on)).value
    gross = decided(payments.for_days(payments.Days(**{**days, "paid_gross": True}), on=on)).value
    assert 0 <= net <= gross


@examples(60)
@given(account=known(payments.Account), on=DAYS, more=st.integers(1, 50_000))
def test_nothing_committed_is_ever_taken_back(account, on, more):
    account = {**account, "bills": min(account["bills"], 10**7 - more)}
    taken = decided(payments.recoverable(payments.Account(**account), on=on)).value
    owing = {**account, "bills": account["bills"] + more}
    assert 0 <= decided(payments.recoverable(payments.Account(**owing), on=on)).value <= taken
    assert taken <= account["balance"] + account["misspent"]
    assert taken == 0 or account["reviewed"]


STAYS = st.lists(st.tuples(st.integers(1, 40), st.integers(1, 60)), max_size=12)


@examples(80)
@given(days_and_gaps=STAYS)
def test_stays_count_together_at_least_as_the_longest_and_at_most_as_all(days_and_gaps):
    spans, start = [], date(2026, 1, 5)
    for days, gap in days_and_gaps:
        spans.append(Span(start, start + timedelta(days=days - 1)))
        start += timedelta(days=days + gap)
    together = payments.days_together(spans, on=date(2026, 1, 5))
    assert max((days for days, _ in days_and_gaps), default=0) <= together <= sum(days for days, _ in days_and_gaps)


HOURS = known(employment.Hour).flatmap(
    lambda hour: st.fixed_dictionaries(
        {
            **{name: st.just(value) for name, value in hour.items()},
            "wage": st.integers(0, 5_000),
            "age": st.integers(16, 80),
            "quarter_hours": st.integers(1, 400),
        }
    )
)


def cost(hour: dict[str, Any], on: date) -> int:
    return decided(employment.hour(employment.Hour(**hour), on=on)).value


@examples(60)
@given(hour=HOURS, on=DAYS)
def test_an_hour_never_costs_less_than_the_lowest_wage_and_its_holiday(hour, on):
    lowest = decided(
        employment.minimum_wage(employment.Worker(age=hour["age"], apprentice=hour["apprentice"]), on=on)
    ).value
    assert cost(hour, on) * 464 >= max(lowest, hour["wage"]) * 520


@examples(60)
@given(hour=HOURS, on=DAYS, more=st.integers(1, 500))
def test_a_higher_wage_never_lowers_the_cost_of_an_hour(hour, on, more):
    assert cost({**hour, "wage": hour["wage"] + more}, on) >= cost(hour, on)


@examples(60)
@given(hour=HOURS, on=DAYS)
def test_the_allowance_never_raises_the_cost_of_an_hour(hour, on):
    assert cost({**hour, "only_cares": True}, on) <= cost({**hour, "only_cares": False}, on)
