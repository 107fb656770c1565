"""When a plan is looked at again: when asked, when something changes, and by the calendar (Care Act 2014 s27)."""

from datetime import date

import pytest

from ownway.rules import planning
from ownway.rules.kernel import Undecided, decided

AGREED = date(2026, 1, 5)


def asked(on, reviewed_on=None, **since):
    plan = planning.Plan.from_dates(agreed_on=AGREED, reviewed_on=reviewed_on, on=on, **since)
    return decided(planning.review(plan, on=on))


def why(result):
    return [step.because.code for step in result.steps]


@pytest.mark.parametrize(
    ("on", "reason"),
    [
        (date(2026, 2, 15), "planning.not_due"),  # 6 weeks less a day
        (date(2026, 2, 16), "planning.first_is_due"),
        (date(2026, 3, 8), "planning.first_is_due"),  # 9 weeks less a day: within the eighth
        (date(2026, 3, 9), "planning.first_is_late"),
    ],
)
def test_the_first_look_comes_after_six_to_eight_weeks(on, reason):
    result = asked(on)
    assert why(result) == [reason]
    assert result.value is (reason != "planning.not_due")


@pytest.mark.parametrize(
    ("reviewed_on", "on", "due"),
    [
        (date(2026, 3, 31), date(2027, 3, 30), False),
        (date(2026, 3, 31), date(2027, 3, 31), True),
        (date(2028, 2, 29), date(2029, 2, 27), False),
        (date(2028, 2, 29), date(2029, 2, 28), True),
    ],
)
def test_after_that_once_in_twelve_months(reviewed_on, on, due):
    assert asked(on, reviewed_on).value is due


@pytest.mark.parametrize(("since", "reason"), [("asked", "planning.asked"), ("changed", "planning.changed")])
def test_a_request_or_a_change_brings_it_at_any_time(since, reason):
    result = asked(date(2026, 1, 6), **{since: True})
    assert result.value is True
    assert why(result) == [reason]


@pytest.mark.parametrize("on", [date(2026, 1, 6), date(2026, 3, 1)])
def test_that_nobody_has_read_the_weeks_and_months_is_said_in_every_answer(on):
    told = {caveat.parameter for caveat in asked(on).caveats}
    assert told == {f"planning/reviews.{name}" for name in ("first_from_weeks", "first_by_weeks", "then_months")}


def test_whether_it_was_ever_looked_at_has_to_be_known():
    answer = planning.review(planning.Plan(), on=AGREED)
    assert isinstance(answer, Undecided)
    assert answer.missing == ("review.reviewed",)
    assert isinstance(planning.review(planning.Plan(reviewed=True), on=AGREED), Undecided)


def test_the_first_look_has_its_dates():
    assert planning.first_review(AGREED) == (date(2026, 2, 16), date(2026, 3, 2))
