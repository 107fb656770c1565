"""When direct payments are made and for which days: in advance, on a working day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import cast

from ownway.rules.kernel import BadInput, Result, decided
from ownway.rules.kernel.clocks import first_of_next_month, working_day_before
from ownway.rules.payments import words
from ownway.rules.payments.amount import Days, contribution_for, for_days


class Frequency(StrEnum):
    """How often."""

    FOUR_WEEKS = "four_weeks"
    MONTH = "month"


@dataclass(frozen=True)
class Payment:
    """One payment: paid on `pay_on` for the days `start` to `until`, both included. Pence.

    `contribution` is taken off, or invoiced where the payment is gross; `net` is what is paid out.
    """

    pay_on: date
    start: date
    until: date
    gross: int
    contribution: int
    net: int
    working: Result[int]

    @property
    def days(self) -> int:
        """How many days it is for."""
        return (self.until - self.start).days + 1


def schedule(
    *,
    weekly_gross: int,
    weekly_contribution: int,
    start: date,
    until: date,
    frequency: Frequency | str,
    paid_gross: bool = False,
) -> tuple[Payment, ...]:
    """The payments for the days `start` to `until`. By the month, a month that is begun or ended in counts by its days.

    Each is paid on the last working day before its first day. Raises `BadInput` when it ends before it begins.
    """
    if until < start:
        raise BadInput("until", f"is {until.isoformat()}, before {start.isoformat()}")
    return tuple(
        _payment(weekly_gross, weekly_contribution, first, last, paid_gross)
        for first, last in _spans(start, until, Frequency(frequency))
    )


def _spans(start: date, until: date, frequency: Frequency) -> Iterator[tuple[date, date]]:
    while start <= until:
        following = start + timedelta(weeks=4) if frequency is Frequency.FOUR_WEEKS else first_of_next_month(start)
        yield start, min(following - timedelta(days=1), until)
        start = following


def _payment(weekly_gross: int, weekly_contribution: int, start: date, until: date, paid_gross: bool) -> Payment:
    asked = Days(
        weekly_gross=weekly_gross,
        weekly_contribution=weekly_contribution,
        days=(until - start).days + 1,
        paid_gross=paid_gross,
    )
    working = decided(for_days(asked, on=start))
    amounts = {step.label: step.amount for step in working.steps}
    return Payment(
        pay_on=working_day_before(start),
        start=start,
        until=until,
        gross=amounts.get(words.AMOUNT, 0),
        contribution=cast(int, contribution_for(asked)),
        net=working.value,
        working=working,
    )
