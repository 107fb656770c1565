"""A no to an assessment ends the duty, but for two cases of adults; asking again or a change brings it back (s11)."""

from datetime import date

import pytest

from ownway.rules import protection
from ownway.rules.kernel import Undecided, decided

ON = date(2026, 11, 22)


def asked(**known):
    return protection.refusal(protection.Refusal(**{"by_carer": False, "abuse": "no", **known}), on=ON)


def test_the_no_of_an_adult_ends_the_duty():
    assert decided(asked()).value is False


def test_it_stays_owed_to_an_adult_who_is_or_may_be_abused_or_neglected():
    result = decided(asked(abuse="yes"))
    assert result.value is True
    assert result.steps[0].cite == "Care Act 2014 s11(2)(b)"


def test_nobody_may_rely_on_a_no_before_abuse_was_ruled_out():
    answer = asked(abuse=None)
    assert isinstance(answer, Undecided)
    assert answer.missing == ("refusal.abuse",)


def test_it_stays_owed_to_an_adult_who_cannot_decide_when_an_assessment_is_best_for_them():
    assert decided(asked(lacks_capacity=True, best_interests="yes")).value is True
    assert decided(asked(lacks_capacity=True, best_interests="no")).value is False


def test_without_capacity_best_interests_have_to_be_looked_at():
    answer = asked(lacks_capacity=True)
    assert isinstance(answer, Undecided)
    assert answer.missing == ("refusal.best_interests",)


def test_capacity_is_presumed_and_best_interests_alone_override_nobody():
    assert decided(asked(best_interests="yes")).value is False


@pytest.mark.parametrize(
    "found", [{"abuse": "yes"}, {"lacks_capacity": True, "best_interests": "yes"}, {"abuse": None}]
)
def test_the_no_of_a_carer_has_no_exceptions(found):
    result = decided(asked(by_carer=True, **found))
    assert result.value is False
    assert result.steps[0].because.code == "protection.carers_no_ends_it"


@pytest.mark.parametrize("by_carer", [True, False])
@pytest.mark.parametrize("since", ["asked_since", "changed_since"])
def test_asking_later_or_a_change_brings_the_duty_back(by_carer, since):
    assert decided(asked(by_carer=by_carer, abuse=None, **{since: True})).value is True


def test_who_said_no_has_to_be_known():
    answer = asked(by_carer=None)
    assert isinstance(answer, Undecided)
    assert answer.missing == ("refusal.by_carer",)
