"""Clocks run in days, weeks, months and working days of England."""

from datetime import date

import pytest

from ownway.rules.kernel import clocks


@pytest.mark.parametrize(
    ("start", "days", "due"),
    [
        pytest.param(date(2026, 11, 23), 1, date(2026, 11, 24), id="Monday and a day is Tuesday"),
        pytest.param(date(2026, 11, 27), 1, date(2026, 11, 30), id="Friday and a day is Monday"),
        pytest.param(date(2026, 11, 28), 2, date(2026, 12, 1), id="Saturday and two days is Tuesday"),
        pytest.param(date(2026, 12, 24), 1, date(2026, 12, 29), id="after Christmas, Boxing Day moved to Monday"),
        pytest.param(date(2026, 12, 31), 1, date(2027, 1, 4), id="New Year's Day on a Friday"),
        pytest.param(date(2026, 4, 2), 1, date(2026, 4, 7), id="Good Friday and Easter Monday"),
        pytest.param(date(2026, 5, 1), 1, date(2026, 5, 5), id="the early May holiday"),
        pytest.param(date(2024, 2, 28), 1, date(2024, 2, 29), id="29 February is a day like others"),
        pytest.param(date(2027, 3, 26), 1, date(2027, 3, 30), id="the clocks go forward over Easter 2027"),
        pytest.param(date(2026, 10, 23), 1, date(2026, 10, 26), id="the clocks go back"),
        pytest.param(date(2026, 11, 25), 0, date(2026, 11, 25), id="no days is the same working day"),
        pytest.param(date(2026, 11, 28), 0, date(2026, 11, 30), id="no days from a Saturday is Monday"),
    ],
)
def test_working_days_skip_weekends_and_bank_holidays(start, days, due):
    assert clocks.working_days_after(start, days) == due


def test_the_working_day_before():
    assert clocks.working_day_before(date(2026, 12, 29)) == date(2026, 12, 24)


def test_scottish_holidays_are_working_days_in_england():
    assert clocks.is_working_day(date(2026, 11, 30))


@pytest.mark.parametrize(
    ("start", "months", "due"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 3, 29), 6, date(2026, 9, 29)),
        (date(2026, 11, 15), 2, date(2027, 1, 15)),
    ],
)
def test_a_month_later_is_the_same_day_or_the_last_of_a_shorter_month(start, months, due):
    assert clocks.months_after(start, months) == due


def test_six_weeks_later_is_the_same_weekday():
    assert clocks.weeks_after(date(2026, 3, 1), 6) == date(2026, 4, 12)


def test_days_later():
    assert clocks.days_after(date(2024, 2, 28), 2) == date(2024, 3, 1)
