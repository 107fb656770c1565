"""When a direct payment has to be looked at together (SI 2014/2871 reg 7)."""

from datetime import date

import pytest

from ownway.rules import payments
from ownway.rules.kernel import decided

PAID = date(2026, 8, 31)


@pytest.mark.parametrize(
    ("reviewed", "due"),
    [
        pytest.param([], date(2027, 2, 28), id="six months after the first payment"),
        pytest.param([date(2027, 1, 15)], date(2028, 1, 15), id="a year after the first review"),
        pytest.param([date(2028, 2, 29), date(2027, 1, 15)], date(2029, 2, 28), id="a year after the newest"),
    ],
)
def test_when_it_is_due(reviewed, due):
    assert payments.review_due(PAID, reviewed) == due


def asked(on: date, *triggers: str):
    return decided(payments.review(payments.Review.from_dates(PAID, triggers=triggers, on=on), on=on))


def test_on_the_day_it_is_due_and_the_day_before_it_is_not():
    assert not asked(date(2027, 2, 27)).value
    assert asked(date(2027, 2, 28)).value


@pytest.mark.parametrize("trigger", list(payments.Trigger))
def test_what_happens_may_call_for_one_at_once(trigger):
    result = asked(date(2026, 9, 30), trigger.word)
    assert result.value
    assert result.steps[0].cite.startswith("SI 2014/2871 reg 7(1)(")


def test_when_nothing_calls_for_one_the_working_says_so():
    assert [step.says() for step in asked(date(2026, 9, 30)).steps] == ["It is not time yet, and nothing calls for it."]
