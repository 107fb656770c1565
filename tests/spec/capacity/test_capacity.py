"""Capacity for one decision: presumed, helped, function before cause, lacking only on every point (MCA 2005)."""

from datetime import date

import pytest

from ownway.rules import capacity
from ownway.rules.kernel import BadInput, Undecided, decided

ON = date(2026, 11, 22)
FUNCTIONS = ("understands", "retains", "weighs", "communicates")
ABLE = dict.fromkeys(FUNCTIONS, "yes")
CAUSE = {"helped": "yes", "impairment": "yes", "because_of_it": "yes"}


def asked(**found):
    return capacity.lacks_capacity(capacity.OneDecision(**found), on=ON)


def test_who_can_do_all_four_decides_whatever_their_diagnosis():
    result = decided(asked(**ABLE, impairment="yes"))
    assert result.value is False
    assert {step.section.code for step in result.steps} == {"capacity.functional"}


@pytest.mark.parametrize("function", FUNCTIONS)
def test_one_of_the_four_is_enough_where_help_failed_and_an_impairment_is_the_reason(function):
    assert decided(asked(**{**ABLE, **CAUSE, function: "no"})).value is True


@pytest.mark.parametrize("point", CAUSE)
def test_without_help_impairment_or_link_nobody_lacks_capacity(point):
    assert decided(asked(**{**ABLE, **CAUSE, "weighs": "no", point: "no"})).value is False


@pytest.mark.parametrize("point", ["weighs", *CAUSE])
def test_a_lack_of_capacity_needs_each_of_its_points_to_be_found(point):
    answer = asked(**{**ABLE, **CAUSE, "weighs": "no", point: None})
    assert isinstance(answer, Undecided)
    assert f"capacity.{point}" in answer.missing


def test_nothing_known_is_no_finding():
    answer = asked()
    assert isinstance(answer, Undecided)
    assert set(answer.missing) == {f"capacity.{name}" for name in (*FUNCTIONS, *CAUSE)}


def test_the_function_is_asked_before_the_cause():
    result = decided(asked(**{**ABLE, **CAUSE, "retains": "no"}))
    assert [step.label.code for step in result.steps] == [f"capacity.{name}" for name in (*FUNCTIONS, *CAUSE)]


@pytest.mark.parametrize("word", ["age", "appearance", "diagnosis", "unwise"])
def test_age_looks_a_diagnosis_or_an_unwise_choice_cannot_be_read(word):
    with pytest.raises(BadInput, match=f"{word} is not a fact of OneDecision"):
        capacity.OneDecision(**{word: "yes"})
