"""Dates as people know them: the day, or only the month, or only the year."""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from django.utils.formats import date_format

from ownway.platform.design_system.values.errors import NotUnderstoodError

MONTHS = {
    name[:length]: number
    for number, names in enumerate(
        (
            *(("january", "ionawr"), ("february", "chwefror"), ("march", "mawrth"), ("april", "ebrill")),
            *(("may", "mai"), ("june", "mehefin"), ("july", "gorffennaf"), ("august", "awst")),
            *(
                ("september", "medi"),
                ("october", "hydref"),
                ("november", "tachwedd"),
                ("december", "rhagfyr"),
            ),
        ),
        start=1,
    )
    for name in names
    for length in range(3, len(name) + 1)
}
EARLIEST_YEAR = 1880


class Accuracy(StrEnum):
    """How much of a date is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True)
class PartialDate:
    """A date of which the day, or the day and the month, may not be known. As FHIR: 1947-03."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def accuracy(self) -> Accuracy:
        """What is known: the day, the month or the year."""
        if self.day:
            return Accuracy.DAY
        return Accuracy.MONTH if self.month else Accuracy.YEAR

    @property
    def earliest(self) -> date:
        """The first day that it may be."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date:
        """The last day that it may be."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    @property
    def iso(self) -> str:
        """`1947`, `1947-03` or `1947-03-05`, as FHIR writes a partial date."""
        known = {Accuracy.YEAR: 4, Accuracy.MONTH: 7, Accuracy.DAY: 10}
        return self.earliest.isoformat()[: known[self.accuracy]]

    @classmethod
    def from_iso(cls, text: str) -> "PartialDate":
        """The date that `iso` wrote."""
        return cls(*(int(part) for part in text.split("-")))

    def __str__(self) -> str:
        return date_format(self.earliest, {"day": "j F Y", "month": "F Y", "year": "Y"}[self.accuracy])


def read_date(day: str, month: str, year: str) -> PartialDate | None:
    """The date in three boxes, as digits or month names; None when all are empty.

    Codes: `year_missing`, `month_missing`, `day_unclear`, `month_unclear`, `year_unclear`, `not_a_date`.
    """
    day, month, year = day.strip(), month.strip(), year.strip()
    if not (day or month or year):
        return None
    if not year:
        raise NotUnderstoodError("year_missing")
    if day and not month:
        raise NotUnderstoodError("month_missing")
    read = PartialDate(_year(year), _month(month) if month else None, _digits(day, "day") if day else None)
    try:
        read.earliest  # noqa: B018 asks the calendar
    except ValueError:
        raise NotUnderstoodError("not_a_date") from None
    return read


def _year(text: str) -> int:
    year = _digits(text, "year")
    if len(text) != 4 or year < EARLIEST_YEAR:
        raise NotUnderstoodError("year_unclear")
    return year


def _month(text: str) -> int:
    if text.isdecimal():
        return _digits(text, "month")
    try:
        return MONTHS[text.casefold().rstrip(".")]
    except KeyError:
        raise NotUnderstoodError("month_unclear") from None


def _digits(text: str, part: str) -> int:
    bare = re.sub(r"(?<=\d)(st|nd|rd|th)$", "", text.casefold())
    if not re.fullmatch(r"\d{1,4}", bare, re.ASCII) or int(bare) == 0:
        raise NotUnderstoodError(f"{part}_unclear")
    return int(bare)
