"""A carer's needs: necessary care, health or one outcome, an impact on well-being (SI 2015/313 reg 3)."""

from datetime import date

import pytest

from ownway.rules import eligibility
from ownway.rules.kernel import BadInput, Undecided, decided

ON = date(2026, 11, 22)
FINE = {f"caring.outcome.{outcome}.how": "fine" for outcome in eligibility.CARER_OUTCOMES}
KNOWN = {"caring.tasks": ["nights"], "caring.health": "no", "wellbeing.affected": ["relationships"], **FINE}


def proposed(changes, **found):
    return eligibility.carer(eligibility.CarerNeeds.from_facts({**KNOWN, **changes}, **found), on=ON)


@pytest.mark.parametrize("health", ["at_risk", "already"])
def test_health_alone_suffices(health):
    assert decided(proposed({"caring.health": health})).value is True


@pytest.mark.parametrize("outcome", eligibility.CARER_OUTCOMES)
def test_one_outcome_alone_suffices(outcome):
    assert decided(proposed({f"caring.outcome.{outcome}.how": "distress"})).value is True


def test_with_neither_it_is_not_proposed():
    assert decided(proposed({})).value is False


@pytest.mark.parametrize("how", ["distress", "unsafe", "cannot_without_help"])
def test_a_carer_has_three_meanings_of_unable(how):
    assert decided(proposed({"caring.outcome.work.how": how})).value is True


def test_taking_longer_is_none_of_them():
    """It is a meaning of unable for an adult (SI 2015/313 reg 2(3)(d)) and none for a carer: the answer is refused."""
    with pytest.raises(BadInput, match="work is 'longer', not one of"):
        proposed({"caring.outcome.work.how": "longer"})


def test_who_gives_no_care_is_not_a_carer():
    assert decided(proposed({"caring.tasks": ["none"], "caring.health": "already"})).value is False


def test_care_under_contract_or_as_voluntary_work_is_not_meant():
    result = decided(proposed({"caring.health": "already"}, paid_or_voluntary=True))
    assert result.value is False
    assert result.steps[0].because.code == "eligibility.paid_or_voluntary"


def test_without_an_impact_it_is_not_proposed():
    assert decided(proposed({"caring.health": "already", "wellbeing.affected": ["none"]})).value is False


def test_an_unknown_health_leaves_a_no_open():
    answer = proposed({"caring.health": "unsure"})
    assert isinstance(answer, Undecided)
    assert answer.missing == ("caring.health",)


def test_an_unknown_outcome_leaves_a_no_open_but_not_a_yes():
    unknown = {"caring.outcome.work.how": None}
    assert isinstance(proposed(unknown), Undecided)
    assert decided(proposed({**unknown, "caring.health": "already"})).value is True
