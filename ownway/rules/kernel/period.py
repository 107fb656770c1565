"""How often money comes or goes, and what that is a week. Income is rounded down and cost up, as reg 11 has it.

A month is a twelfth and a week a fifty-second of a year: councils' practice, since SI 2014/2672 reg 13 says "weekly"
and no more.
"""

from enum import StrEnum
from typing import NamedTuple


class Ratio(NamedTuple):
    """Weekly amount = amount x times / by."""

    times: int
    by: int


class Period(StrEnum):
    """How often."""

    WEEK = "week"
    TWO_WEEKS = "two_weeks"
    FOUR_WEEKS = "four_weeks"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


A_WEEK = {
    Period.WEEK: Ratio(1, 1),
    Period.TWO_WEEKS: Ratio(1, 2),
    Period.FOUR_WEEKS: Ratio(1, 4),
    Period.MONTH: Ratio(12, 52),
    Period.QUARTER: Ratio(4, 52),
    Period.YEAR: Ratio(1, 52),
}


def weekly_down(pence: int, period: Period) -> int:
    """What it is a week, a part of a penny dropped: for income."""
    ratio = A_WEEK[period]
    return pence * ratio.times // ratio.by


def weekly_up(pence: int, period: Period) -> int:
    """What it is a week, a part of a penny counted whole: for costs."""
    ratio = A_WEEK[period]
    return -(-pence * ratio.times // ratio.by)
