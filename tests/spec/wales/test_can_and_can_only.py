"""Wales: a need is eligible when it can, and can only, be met with the council's support (SI (W) 2015/1578 reg 3)."""

from datetime import date

import pytest

from ownway.rules.kernel import Undecided, decided
from ownway.rules.packs import wales

ON = date(2026, 11, 22)
ELIGIBLE = {
    "cause": "yes",
    "outcomes": ["self_care"],
    "alone": "no",
    "with_others": "no",
    "community": "no",
    "only_authority": "yes",
}


def asked(**changes):
    return wales.eligible(wales.Need(**{**ELIGIBLE, **changes}), on=ON)


@pytest.mark.parametrize("outcome", [outcome.word for outcome in wales.Outcome])
def test_one_of_seven_outcomes_suffices(outcome):
    assert decided(asked(outcomes=[outcome])).value is True


def test_a_need_about_none_of_them_is_not_eligible():
    assert decided(asked(outcomes=[])).value is False


@pytest.mark.parametrize("way", ["alone", "with_others", "community"])
def test_what_can_be_met_another_way_is_not_eligible(way):
    assert decided(asked(**{way: "yes"})).value is False


@pytest.mark.parametrize("condition", ["cause", "only_authority"])
def test_each_condition_has_to_hold(condition):
    assert decided(asked(**{condition: "no"})).value is False


@pytest.mark.parametrize("point", ["cause", "alone", "with_others", "community", "only_authority"])
def test_what_nobody_has_looked_at_is_neither_yes_nor_no(point):
    answer = asked(**{point: None})
    assert isinstance(answer, Undecided)
    assert answer.missing == (f"wales.{point}",)
