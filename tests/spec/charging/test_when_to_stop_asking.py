"""Nobody is asked about money once the answer cannot change the charge."""

from datetime import date

import pytest

from ownway.rules import charging
from ownway.rules.kernel import BadInput

ON = date(2025, 10, 1)
PETER = {
    "health.kinds": ["physical"],
    "about.birth_date": date(1988, 3, 1),
    "money.capital": "below",
    "money.benefits": ["esa", "pip_daily_living_enhanced"],
    "money.income.esa": {"pence": 22_545, "per": "week"},
    "people.household": ["nobody"],
    "money.housing.rent": {"pence": 1_000, "per": "week"},
    "money.housing.mortgage": {"pence": 0, "per": "week"},
    "money.housing.council_tax": {"pence": 2_600, "per": "month"},
    "money.housing.service_charge": {"pence": 0, "per": "week"},
    "money.costs.r1": {"kind": "cleaning", "pence": 2_000, "per": "week"},
}


def still(changes, cost=45_400, **places):
    return charging.still_to_ask({**PETER, **changes}, on=ON, cost=cost, **places)


def test_when_everything_is_known_nothing_is_asked():
    assert still({}) == ()


def test_free_support_asks_nothing():
    assert charging.still_to_ask({"health.nhs_help": ["s117_aftercare"]}, on=ON, cost=1_000) == ()


@pytest.mark.parametrize("capital", ["above", "rather_not_say"])
def test_above_the_limit_or_undisclosed_nothing_more_is_asked(capital):
    facts = {"health.kinds": ["physical"], "money.capital": capital}
    assert charging.still_to_ask(facts, on=ON, cost=1_000) == ()


def test_a_charge_that_is_nil_asks_nothing_that_could_only_lower_it():
    poor = {"money.income.esa": {"pence": 5_000, "per": "week"}, "money.housing.rent": None}
    assert still(poor) == ()


def test_a_charge_that_is_not_nil_asks_what_could_lower_it():
    assert still({"money.housing.rent": None}) == ("money.housing.rent",)
    assert still({"money.costs.r1": None, "money.costs": None}) == ("money.costs.*",)


def test_an_unknown_income_is_asked_and_so_is_all_that_hangs_on_it():
    assert still({"money.benefits": "unsure"})[0] == "money.benefits"
    assert "money.income.state_pension" in still({"money.benefits": None})


def test_what_no_policy_of_the_council_uses_is_not_asked():
    assert "money.housing.other" not in charging.still_to_ask(PETER, on=ON, cost=45_400)
    assert "money.housing.other" in still({}, place="england/devon")


def test_every_question_it_asks_for_is_named():
    assert charging.QUESTIONS[:3] == ("money.capital", "money.capital_amount", "money.benefits")
    assert set(still({"money.benefits": None})) - set(charging.QUESTIONS) <= {"plan.night_care"}


def test_flat_rates_are_shown_to_be_confirmed():
    assert charging.flat_rate("attendance_allowance_higher", on=ON) == 11_040
    with pytest.raises(BadInput, match="has no flat rate for state_pension"):
        charging.flat_rate("state_pension", on=ON)
