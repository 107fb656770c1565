"""When the council has to make enquiries: four points, each found or ruled out by somebody (Care Act 2014 s42)."""

from datetime import date

import pytest

from ownway.rules import protection
from ownway.rules.kernel import BadInput, Undecided, decided

ON = date(2026, 11, 22)
ALL = {"in_area": "yes", "needs": "yes", "abuse": "yes", "cannot_protect": "yes"}


def asked(**found):
    return protection.safeguarding(protection.Concern(**found), on=ON)


def test_enquiries_are_owed_when_all_four_are_found():
    assert decided(asked(**ALL)).value is True


@pytest.mark.parametrize("point", ALL)
def test_one_point_ruled_out_ends_the_duty_whatever_else_is_unknown(point):
    assert decided(asked(**{point: "no"})).value is False
    assert decided(asked(**{**ALL, point: "no"})).value is False


@pytest.mark.parametrize("point", ALL)
def test_what_nobody_has_looked_at_is_not_a_no(point):
    answer = asked(**{**ALL, point: None})
    assert isinstance(answer, Undecided)
    assert answer.missing == (f"safeguarding.{point}",)


def test_each_point_is_a_line_with_its_paragraph_for_every_reader():
    result = decided(asked(**ALL))
    assert [step.cite for step in result.steps] == [
        "Care Act 2014 s42(1)",
        "Care Act 2014 s42(1)(a)",
        "Care Act 2014 s42(1)(b), (3)",
        "Care Act 2014 s42(1)(c)",
    ]
    area = result.steps[0]
    assert area.says("person") == "You are in this council's area. You need not live here."
    assert area.says("easy_read") == "You are in this area."
    assert area.says("worker") == "In the area, ordinarily resident or not."


@pytest.mark.parametrize("word", ["consent", "eligible", "ordinarily_resident", "capital"])
def test_it_asks_for_no_consent_eligibility_residence_or_money(word):
    with pytest.raises(BadInput, match=f"{word} is not a fact of Concern"):
        protection.Concern(**{word: True})
