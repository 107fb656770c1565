"""Working days of England, and the arithmetic of statutory and local clocks on dates. Time is given, never taken."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from itertools import count, islice

SATURDAY = 5


def is_working_day(day: date) -> bool:
    """Neither a weekend nor a bank holiday in England."""
    return day.weekday() < SATURDAY and day not in _bank_holidays(day.year)


def working_days_after(start: date, days: int) -> date:
    """So many working days after a start, which is not counted: two after a Saturday is Tuesday.

    None is the same day, or the next working day.
    """
    if days == 0:
        return start if is_working_day(start) else working_days_after(start, 1)
    return next(islice(_working_days(start, 1), days - 1, None))


def working_day_before(start: date) -> date:
    """The last working day before a day."""
    return next(_working_days(start, -1))


def days_after(start: date, days: int) -> date:
    """So many days after a start, the start not counted."""
    return start + timedelta(days=days)


def weeks_after(start: date, weeks: int) -> date:
    """The same weekday so many weeks later."""
    return start + timedelta(weeks=weeks)


def months_after(start: date, months: int) -> date:
    """The same day so many months later, or the last day of a shorter month (the corresponding date rule)."""
    month = start.month - 1 + months
    year, month = start.year + month // 12, month % 12 + 1
    return date(year, month, min(start.day, monthrange(year, month)[1]))


def first_of_next_month(day: date) -> date:
    """The first day of the next month."""
    return months_after(day.replace(day=1), 1)


def _working_days(start: date, step: int) -> Iterator[date]:
    return filter(is_working_day, (start + timedelta(days=step * number) for number in count(1)))


@cache
def _bank_holidays(year: int) -> frozenset[date]:
    import holidays  # noqa: PLC0415 - a quarter of a second that most rules never need

    return frozenset(holidays.country_holidays("GB", subdiv="ENG", years=year))
