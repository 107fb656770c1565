"""Money as people write or dictate it, and how often: "£12.50", "12.5 a week", "twelve pounds fifty".

Pence are whole numbers. A comma, a space or a pound sign means nothing; an amount that could mean two things
is not understood rather than guessed.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from django.utils.translation import gettext_lazy as _

from ownway.platform.design_system.rendering import Text
from ownway.platform.design_system.values.errors import NotUnderstoodError
from ownway.platform.design_system.values.numbers import number_in_words

MOST_PENCE = 99_999_999_99


class Period(StrEnum):
    """How often an amount comes."""

    WEEK = "week"
    TWO_WEEKS = "two_weeks"
    FOUR_WEEKS = "four_weeks"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"

    @property
    def label(self) -> Text:
        """The words after an amount: "a week"."""
        return PERIOD_LABELS[self]


PERIOD_LABELS = {
    Period.WEEK: _("a week"),
    Period.TWO_WEEKS: _("every 2 weeks"),
    Period.FOUR_WEEKS: _("every 4 weeks"),
    Period.MONTH: _("a month"),
    Period.QUARTER: _("every 3 months"),
    Period.YEAR: _("a year"),
}
SPOKEN_PERIODS = {  # first match wins: the longer ones stand before those that they contain
    Period.TWO_WEEKS: r"fortnight(ly)?|(2|two) weeks|(2|two)[- ]weekly|pythefnos|bythefnos",
    Period.FOUR_WEEKS: r"(4|four) weeks|(4|four)[- ]weekly|4 wythnos",
    Period.QUARTER: r"quarter(ly)?|(3|three) months|chwarter",
    Period.WEEK: r"weekly|week|pw|wythnos",
    Period.MONTH: r"monthly|month|pcm|pm|mis",
    Period.YEAR: r"yearly|year|annum|annually|pa|flwyddyn",
}
WRITTEN = re.compile(
    r"(?P<whole>\d{1,3}(?:[ ,]\d{3})+|\d+)(?:(?:\s*[.,]|\s(?:and )?)\s*(?P<rest>\d+)\s*(?:p|pence)?)?",
    re.ASCII,
)
ONLY_PENCE = re.compile(r"(\d{1,2})\s*(?:p|pence)", re.ASCII)
SPOKEN = re.compile(r"(?:(?P<pounds>.+?)\s*pounds?)?\s*(?:and\s+)?(?:(?P<pence>.+?)\s*(?P<unit>p|pence)?)?")


@dataclass(frozen=True)
class Amount:
    """So many pence, so often. What it is a week is for the rules to say."""

    pence: int
    period: Period

    def __str__(self) -> str:
        return f"{pounds(self.pence)} {self.period.label}"


def pounds(pence: int) -> str:
    """£1,234.50, or £1,234 when there are no pence; a minus sign stands before the pound sign."""
    whole, rest = divmod(abs(pence), 100)
    return f"{'−' if pence < 0 else ''}£{whole:,}" + (f".{rest:02d}" if rest else "")


def read_amount(text: str, chosen: Period) -> Amount | None:
    """Amount and period from one box; a period in the words wins over the chosen one. None when empty."""
    written = text.casefold().strip()
    for period, pattern in SPOKEN_PERIODS.items():
        found = re.search(rf"(?<![a-z])(/|per|an?|every|each|y|bob)?\s*(?<![a-z])({pattern})$", written)
        if found:
            written, chosen = written[: found.start()], period
            break
    pence = read_pence(written)
    return None if pence is None else Amount(pence, chosen)


def read_pence(text: str) -> int | None:
    """Pence from digits or number words; None when empty.

    Codes: `not_money`, `too_exact`, `negative`, `too_much`.
    """
    written = text.casefold().strip().rstrip(".")
    if not written:
        return None
    if re.match(r"(£\s*)?[-−–]", written) or written.startswith("minus"):
        raise NotUnderstoodError("negative")
    pence = _digits(written) if re.search(r"\d", written) else _spoken(written)
    if pence > MOST_PENCE:
        raise NotUnderstoodError("too_much")
    return pence


def _digits(written: str) -> int:
    """`1,234.50`, `1 234`, `12,50`, `50p`, `12 pounds 50`."""
    bare = re.sub(r"\s*(£|pounds?|quid|gbp)\s*", " ", written).strip()
    only_pence = ONLY_PENCE.fullmatch(bare)
    if only_pence:
        return int(only_pence[1])
    found = WRITTEN.fullmatch(bare)
    if not found:
        raise NotUnderstoodError("not_money")
    whole, rest = found["whole"], found["rest"] or "0"
    if len(rest) > 2:
        raise NotUnderstoodError("too_exact")
    if len(rest) == 1 and "." not in bare and rest != "0":
        raise NotUnderstoodError("not_money")  # "12 5" is 12.05 or 12.50
    return int(re.sub(r"\D", "", whole)) * 100 + int(rest.ljust(2, "0"))


def _spoken(written: str) -> int:
    """`twelve pounds fifty`, `one hundred and five pounds`, `fifty pence`."""
    found = SPOKEN.fullmatch(written)
    said_pounds, said_pence = (found["pounds"], found["pence"]) if found else (None, None)
    if found and not said_pounds and not found["unit"]:
        said_pounds, said_pence = said_pence, None
    try:
        whole = number_in_words(said_pounds) if said_pounds else 0
        rest = number_in_words(said_pence) if said_pence else 0
    except NotUnderstoodError:
        raise NotUnderstoodError("not_money") from None
    if rest > 99 or not (said_pounds or said_pence):
        raise NotUnderstoodError("not_money")
    return 100 * whole + rest
