"""Four weeks in a care home at most, near stays added together (SI 2014/2871 reg 6)."""

from datetime import date, timedelta

import pytest

from ownway.rules import payments
from ownway.rules.care_home import Span
from ownway.rules.kernel import Result, decided

ON = date(2026, 11, 22)
START = date(2026, 1, 5)


def stays(*days_and_gaps: int) -> list[Span]:
    """Stays of so many days, with so many days between them, in turns."""
    spans, start = [], START
    for place, days in enumerate(days_and_gaps):
        if place % 2 == 0:
            spans.append(Span(start, start + timedelta(days=days - 1)))
        start += timedelta(days=days)
    return spans


def asked(spans: list[Span], place: str = "england") -> Result[bool]:
    facts = payments.StaysTogether.from_stays(spans, on=ON, place=place)
    return decided(payments.care_home_stays(facts, on=ON, place="england"))


@pytest.mark.parametrize(
    ("days_and_gaps", "together", "allowed"),
    [
        pytest.param((), 0, True, id="no stay"),
        pytest.param((28,), 28, True, id="four weeks"),
        pytest.param((29,), 29, False, id="a day more"),
        pytest.param((14, 21, 21), 35, False, id="two weeks and three weeks, three weeks between: five together"),
        pytest.param((14, 27, 14), 28, True, id="two and two, near each other: four together"),
        pytest.param((21, 28, 21), 21, True, id="four weeks between: not added"),
        pytest.param((21, 27, 21), 42, False, id="a day less between: added"),
        pytest.param((28, 7, 28), 28, True, id="a stay of four weeks itself is not added to the next"),
        pytest.param((7, 42, 7, 42, 7), 7, True, id="a week every seven weeks is never added"),
    ],
)
def test_what_counts_together(days_and_gaps, together, allowed):
    spans = stays(*days_and_gaps)
    assert payments.days_together(spans, on=ON) == together
    assert asked(spans).value is allowed


def test_only_the_days_of_any_twelve_months_count():
    a_day_every_four_weeks = stays(*[1, 27] * 40)
    assert payments.days_together(a_day_every_four_weeks, on=ON) == 14


def test_the_order_in_which_stays_are_told_does_not_matter():
    assert payments.days_together(stays(14, 21, 21)[::-1], on=ON) == 35


def test_some_authorities_may_pay_for_longer():
    assert asked(stays(60), "england/surrey").value
    assert not asked(stays(60), "england/reading").value
    assert asked(stays(60), "england/surrey").steps[0].because.code == "payments.long_stays_allowed"
