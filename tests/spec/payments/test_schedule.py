"""Payments are made in advance, on the last working day before the days they are for."""

from datetime import date, timedelta

import pytest

from ownway.rules import payments
from ownway.rules.kernel import BadInput, clocks


def scheduled(start, until, frequency):
    return payments.schedule(
        weekly_gross=15_000, weekly_contribution=2_000, start=start, until=until, frequency=frequency
    )


def test_by_the_month_a_month_that_is_begun_counts_by_its_days():
    first, second = scheduled(date(2026, 12, 10), date(2027, 1, 31), "month")
    assert (first.start, first.until, first.days, first.net) == (date(2026, 12, 10), date(2026, 12, 31), 22, 40_857)
    assert (second.start, second.until, second.gross, second.contribution) == (
        date(2027, 1, 1),
        date(2027, 1, 31),
        66_429,
        8_857,
    )


def test_before_new_year_it_is_paid_on_the_last_working_day():
    assert scheduled(date(2027, 1, 1), date(2027, 1, 31), "month")[0].pay_on == date(2026, 12, 31)
    assert scheduled(date(2027, 2, 1), date(2027, 2, 28), "month")[0].pay_on == date(2027, 1, 29)


def test_four_weeks_are_28_days_and_the_last_one_ends_when_the_plan_does():
    spans = scheduled(date(2026, 11, 23), date(2027, 1, 10), "four_weeks")
    assert [(payment.start, payment.days) for payment in spans] == [(date(2026, 11, 23), 28), (date(2026, 12, 21), 21)]


@pytest.mark.parametrize("frequency", list(payments.Frequency))
def test_every_day_of_a_year_is_paid_for_once(frequency):
    start, until = date(2027, 10, 20), date(2028, 10, 19)  # through 29 February and both changes of the clocks
    spans = scheduled(start, until, frequency)
    days = [payment.start + timedelta(days=number) for payment in spans for number in range(payment.days)]
    assert days == [start + timedelta(days=number) for number in range(366)]
    assert all(clocks.is_working_day(payment.pay_on) and payment.pay_on < payment.start for payment in spans)


def test_paid_gross_the_contribution_is_told_and_not_taken_off():
    (payment,) = payments.schedule(
        weekly_gross=15_000,
        weekly_contribution=2_000,
        start=date(2027, 1, 1),
        until=date(2027, 1, 31),
        frequency="month",
        paid_gross=True,
    )
    assert (payment.gross, payment.contribution, payment.net) == (66_429, 8_857, 66_429)


def test_a_schedule_that_ends_before_it_begins_is_refused():
    with pytest.raises(BadInput, match="before 2027-01-02"):
        scheduled(date(2027, 1, 2), date(2027, 1, 1), "month")
