"""How long a direct payment may pay for a care home: four weeks, near stays added together (SI 2014/2871 reg 6)."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from typing import Self

from ownway.rules.care_home import Span
from ownway.rules.kernel import (
    ENGLAND,
    Count,
    Flag,
    Inputs,
    Working,
    any_of,
    finding,
    need,
    rule,
    where,
)
from ownway.rules.kernel.clocks import months_after
from ownway.rules.kernel.dated import read
from ownway.rules.payments import words
from ownway.rules.payments.law import Limits

LONG_STAYS = "england/payments/long_stays.yaml"


class StaysTogether(Inputs):
    """The most days in a care home that count together, and whether the authority may pay for longer ones."""

    days: Count = need("payments.care_home_days")
    long_stays: Flag = finding("authority.pays_long_stays")

    @classmethod
    def from_stays(cls, stays: Sequence[Span], *, on: date, place: str = ENGLAND) -> Self:
        """The facts of all stays, past and planned, that a direct payment pays for."""
        return cls(days=days_together(stays, on=on), long_stays=place.partition("/")[2] in _authorities())


@rule("payments.care_home_stays", cite="SI 2014/2871 reg 6", columns=True)
def care_home_stays(stays: StaysTogether, law: Limits, w: Working) -> Flag:
    """The direct payment may pay for these stays in a care home."""
    within = stays.days <= law.care_home_weeks * 7
    allowed = any_of(within, stays.long_stays)
    w.add(
        words.CARE_HOME_STAYS,
        where(allowed, 1, 0),
        because=where(within, words.WITHIN_WEEKS, where(stays.long_stays, words.LONG_STAYS_ALLOWED, words.TOO_LONG)),
        quote={"days": stays.days, "weeks": law.care_home_weeks},
        stays=True,
    )
    return allowed


def days_together(stays: Sequence[Span], *, on: date) -> int:
    """The most days that count as one stay within any twelve months.

    A stay of less than four weeks is added to the next one if less than four weeks lie between them, and only then.
    """
    law = Limits.on(on)
    return max((_most(run, law.care_home_months) for run in _runs(stays, law)), default=0)


def _runs(stays: Sequence[Span], law: Limits) -> Iterator[list[Span]]:
    """Stays that are added together."""
    run: list[Span] = []
    for stay in sorted(stays, key=lambda stay: stay.start):
        if run and not _added(run[-1], stay, law):
            yield run
            run = []
        run.append(stay)
    if run:
        yield run


def _added(earlier: Span, later: Span, law: Limits) -> bool:
    between = (later.start - earlier.until).days - 1
    return _days(earlier) < law.care_home_weeks * 7 and between < law.care_home_gap_weeks * 7


def _most(run: Sequence[Span], months: int) -> int:
    """The most days of the run in a year that begins with one of its stays."""
    return max(_days_until(run, stay.start, months_after(stay.start, months)) for stay in run)


def _days_until(run: Sequence[Span], start: date, end: date) -> int:
    inside = (Span(stay.start, min(stay.until, end - timedelta(days=1))) for stay in run if start <= stay.start < end)
    return sum(map(_days, inside))


def _days(span: Span) -> int:
    return (span.until - span.start).days + 1


@cache
def _authorities() -> frozenset[str]:
    return frozenset(read(LONG_STAYS)["authorities"])
