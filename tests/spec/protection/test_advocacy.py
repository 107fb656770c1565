"""An independent advocate: any one substantial difficulty and nobody appropriate, or a case of the regulations."""

from datetime import date

import pytest

from ownway.rules import protection
from ownway.rules.kernel import Undecided, decided

ON = date(2026, 11, 22)
DAUGHTER = {"somebody": "yes", "paid": "no", "agreed": "yes"}


def asked(**known):
    known = {"difficulty": ["weigh_up"], "for_safeguarding": False, **known}
    return protection.advocate(protection.Advocacy(**known), on=ON)


@pytest.mark.parametrize("difficulty", ["understand", "keep_in_mind", "weigh_up", "get_across"])
def test_one_difficulty_is_enough_when_nobody_appropriate_is_there(difficulty):
    result = decided(asked(difficulty=[difficulty], somebody="no"))
    assert result.value is True
    assert result.steps[0].label.code == f"protection.{difficulty}"


def test_without_a_difficulty_no_advocate_is_owed():
    result = decided(asked(difficulty=["none"], somebody="no"))
    assert result.value is False
    assert [step.because.code for step in result.steps] == ["protection.nothing_is_hard"]


@pytest.mark.parametrize("for_safeguarding", [True, False])
def test_somebody_appropriate_takes_the_duty_away(for_safeguarding):
    assert decided(asked(**DAUGHTER, for_safeguarding=for_safeguarding)).value is False


@pytest.mark.parametrize("unfit", [{"paid": "yes"}, {"agreed": "no"}])
def test_who_is_paid_to_care_or_not_wanted_is_not_appropriate(unfit):
    assert decided(asked(**{**DAUGHTER, **unfit})).value is True


def test_until_we_know_whether_they_are_wanted_nothing_is_decided():
    answer = asked(somebody="yes", paid="no")
    assert isinstance(answer, Undecided)
    assert answer.missing == ("advocacy.agreed",)


@pytest.mark.parametrize(
    ("stay", "days", "owed"),
    [("hospital", 27, False), ("hospital", 28, True), ("care_home", 55, False), ("care_home", 56, True)],
)
def test_a_long_stay_that_the_nhs_arranges_brings_an_advocate_despite_the_daughter(stay, days, owed):
    answer = asked(**DAUGHTER, nhs_stay=stay, nhs_days=days, stay_best_interests="yes")
    assert decided(answer).value is owed


def test_but_only_in_the_best_interests_of_the_person():
    long_stay = {**DAUGHTER, "nhs_stay": "hospital", "nhs_days": 90}
    assert decided(asked(**long_stay, stay_best_interests="no")).value is False
    answer = asked(**long_stay)
    assert isinstance(answer, Undecided)
    assert answer.missing == ("advocacy.stay_best_interests",)


def test_how_long_a_stay_may_be_has_to_be_known():
    answer = asked(**DAUGHTER, nhs_stay="care_home")
    assert isinstance(answer, Undecided)
    assert answer.missing == ("advocacy.nhs_days",)


def test_a_material_disagreement_brings_one_when_both_think_it_best():
    assert decided(asked(**DAUGHTER, disagrees=True, both_want="yes")).value is True
    assert decided(asked(**DAUGHTER, disagrees=True, both_want="no")).value is False
    assert isinstance(asked(**DAUGHTER, disagrees=True), Undecided)


@pytest.mark.parametrize(
    "case",
    [
        {"nhs_stay": "hospital", "nhs_days": 90, "stay_best_interests": "yes"},
        {"disagrees": True, "both_want": "yes"},
    ],
)
def test_the_two_cases_are_about_assessments_and_plans_not_about_safeguarding(case):
    assert decided(asked(**DAUGHTER, **case, for_safeguarding=True)).value is False


def test_what_is_hard_has_to_be_known():
    answer = asked(difficulty=None, somebody="no")
    assert isinstance(answer, Undecided)
    assert answer.missing == ("understanding.difficulty",)
