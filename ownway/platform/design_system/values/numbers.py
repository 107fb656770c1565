"""Whole numbers as digits or as English words, for people who dictate."""

import re

from ownway.platform.design_system.values.errors import NotUnderstoodError

SMALL = {
    word: number
    for number, word in enumerate(
        (
            *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
            *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
            "nineteen",
        )
    )
}
TENS = {
    word: 10 * number
    for number, word in enumerate(
        ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"), start=2
    )
}
DIGITS = re.compile(r"\d{1,3}(?:[ ,]\d{3})+|\d+", re.ASCII)


def read_number(text: str) -> int | None:
    """A whole number from `12`, `1,200` or `twelve`; None when empty. Code: `not_a_number`."""
    written = text.casefold().strip()
    if not written:
        return None
    if DIGITS.fullmatch(written):
        return int(re.sub(r"\D", "", written))
    return number_in_words(written)


def number_in_words(words: str) -> int:
    """A whole number below a million; two numbers side by side are not one. Code: `not_a_number`."""
    said = [word for word in re.split(r"[\s-]+", words.strip()) if word != "and"]
    if not said:
        raise NotUnderstoodError("not_a_number")
    if "thousand" in said:
        at = said.index("thousand")
        return 1000 * _below_thousand(said[:at]) + _below_thousand(said[at + 1 :])
    return _below_thousand(said)


def _below_thousand(said: list[str]) -> int:
    if "hundred" in said:
        at = said.index("hundred")
        hundreds = ["one"] if said[:at] == ["a"] else said[:at]
        return 100 * _below_thousand(hundreds) + _below_thousand(said[at + 1 :])
    match said:
        case []:
            return 0
        case [word] if word in SMALL:
            return SMALL[word]
        case [word] if word in TENS:
            return TENS[word]
        case [ten, unit] if ten in TENS and 0 < SMALL.get(unit, 0) < 10:
            return TENS[ten] + SMALL[unit]
    raise NotUnderstoodError("not_a_number")
