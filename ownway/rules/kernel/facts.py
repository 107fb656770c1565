"""Facts as conversations hold them, read as rules need them: no key, `None` and "unsure" are all *not known*.

The keys are those of the fact map; repeating rows carry a token: `people.r7k.helps_with`. Every function here returns
`None` for what is not known and raises `BadInput` for what cannot be read.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from ownway.rules.kernel.kinds import BadInput
from ownway.rules.kernel.period import Period

Facts = Mapping[str, Any]
UNSURE = "unsure"


def known(facts: Facts, key: str) -> Any:
    """The value, or `None`."""
    value = facts.get(key)
    return None if value == UNSURE else value


def chosen(facts: Facts, key: str) -> str | None:
    """The word that was chosen."""
    value = known(facts, key)
    if value is not None and not isinstance(value, str):
        raise BadInput(key, f"is {value!r}, not one word")
    return value


def ticked(facts: Facts, key: str) -> frozenset[str] | None:
    """The words that were ticked; "none" alone is the known empty set. With "unsure" among them nothing is known."""
    value = known(facts, key)
    if value is None:
        return None
    if isinstance(value, str) or not all(isinstance(word, str) for word in value):
        raise BadInput(key, f"is {value!r}, not a list of words")
    return None if UNSURE in value else frozenset(value) - {"none"}


def yes(facts: Facts, key: str) -> bool | None:
    """Yes or no."""
    value = known(facts, key)
    if value not in (None, True, False):
        raise BadInput(key, f"is {value!r}, not yes or no")
    return None if value is None else bool(value)


def number(facts: Facts, key: str) -> int | None:
    """A count."""
    value = known(facts, key)
    if value is not None and (isinstance(value, bool) or not isinstance(value, int) or value < 0):
        raise BadInput(key, f"is {value!r}, not a number from 0 up")
    return value


def day(facts: Facts, key: str) -> date | None:
    """A date, or its ISO text."""
    value = known(facts, key)
    try:
        return date.fromisoformat(value) if isinstance(value, str) else value
    except ValueError:
        raise BadInput(key, f"is {value!r}, not a date") from None


def weekly(facts: Facts, key: str, rounded: Callable[[int, Period], int]) -> int | None:
    """Weekly pence of `{"pence": 22545, "per": "week"}`; `rounded` is `weekly_down` or `weekly_up`."""
    value = known(facts, key)
    if value is None:
        return None
    try:
        return rounded(int(value["pence"]), Period(value["per"]))
    except (TypeError, KeyError, ValueError):
        raise BadInput(key, f"is {value!r}, not an amount with its period") from None


def rows(facts: Facts, group: str) -> dict[str, dict[str, Any]]:
    """Repeating rows by token: `people.r7k.helps_with` is `rows(facts, "people")["r7k"]["helps_with"]`.

    A row that is one value stands under the empty name. Only row tokens hold digits; that tells them from plain keys.
    """
    found: dict[str, dict[str, Any]] = {}
    for key in facts:
        start, _, rest = key.partition(f"{group}.")
        token, _, field = rest.partition(".")
        if not start and any(letter.isdigit() for letter in token):
            found.setdefault(token, {})[field] = known(facts, key)
    return found
