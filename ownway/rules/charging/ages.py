"""Ages that the charging regulations turn on: 18, 25, 65 and pension credit age."""

from bisect import bisect_right
from calendar import monthrange
from datetime import date
from functools import cache
from typing import Any

from ownway.rules.kernel.dated import read
from ownway.rules.kernel.kinds import BadInput

TABLE = "england/charging/pension_credit_age.yaml"


def reaches(birth: date, years: int, months: int = 0) -> date:
    """The day on which somebody reaches an age.

    In whole years, born on 29 February: 1 March of a year without a 29th. With months, where the month has no such day:
    its last day (Pensions Act 1995 Sch 4 para 1(7)).
    """
    month = birth.month - 1 + months
    year, month = birth.year + years + month // 12, month % 12 + 1
    last = monthrange(year, month)[1]
    if birth.day > last and not months:
        return date(year, 3, 1)
    return date(year, month, min(birth.day, last))


def aged(birth: date, years: int, on: date) -> bool:
    """Somebody has reached the age on the day."""
    return reaches(birth, years) <= on


def pension_credit_age(birth: date, on: date) -> bool:
    """Somebody has reached the qualifying age for state pension credit (reg 2(1))."""
    if birth > on:
        raise BadInput("about.birth_date", f"is {birth.isoformat()}, after {on.isoformat()}")
    starts, rows = _table()
    row = bisect_right(starts, birth) - 1
    return row < 0 or _reaches(birth, rows[row]) <= on


def _reaches(birth: date, row: dict[str, Any]) -> date:
    day: date = row["day"] if "day" in row else reaches(birth, row["years"], row.get("months", 0))
    return day


@cache
def _table() -> tuple[list[date], list[dict[str, Any]]]:
    rows = read(TABLE)["born_from"]
    return list(rows), list(rows.values())
