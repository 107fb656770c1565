"""What a fact may be when a rule reads it: an amount, a count, a flag, a choice or a set of ticks.

A kind checks at the door, for one value and for a column, so that inside a rule every number is a sane whole number.
The bounds let a plan prove that two hundred weekly amounts add up in 32 bits, and catch pounds typed as pence.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ownway.rules.kernel.choices import Choice, Ticks

MOST_A_WEEK = 10**7  # a hundred thousand pounds: more is pounds typed as pence, or a year as a week
MOST_CAPITAL = 10**11
MOST_COUNT = 1000


class BadInput(ValueError):
    """A value that no rule may read: `.field` names it, the message says what is wrong with it."""

    def __init__(self, field: str, problem: str) -> None:
        super().__init__(f"{field} {problem}")
        self.field, self.problem = field, problem


@dataclass(frozen=True)
class Whole:
    """A whole number from 0 to `most`: pence, or a count."""

    most: int
    dtype: type = np.int32
    neutral: int = 0

    def read(self, value: object) -> int:
        """The value itself. Raises `ValueError` for text, fractions, negative or absurd numbers."""
        if isinstance(value, bool) or not isinstance(value, int | np.integer):
            raise ValueError(f"is {value!r}, not a whole number")
        if not 0 <= value <= self.most:
            raise ValueError(f"is {value}, not between 0 and {self.most}")
        return int(value)

    def plain(self, value: int) -> int:
        """As JSON holds it."""
        return value


@dataclass(frozen=True)
class YesNo:
    """A flag."""

    most: int = 1
    dtype: type = np.bool_
    neutral: bool = False

    def read(self, value: object) -> bool:
        """The value itself. Raises `ValueError` for anything but true and false."""
        if not isinstance(value, bool | np.bool_):
            raise ValueError(f"is {value!r}, not true or false")
        return bool(value)

    def plain(self, value: bool) -> bool:
        """As JSON holds it."""
        return value


@dataclass(frozen=True)
class OneOf:
    """A `Choice`, read from its word, a member, or its number in a column."""

    of: type[Choice]
    dtype: type = np.int8

    @property
    def most(self) -> int:
        """The last option's number."""
        return len(self.of) - 1

    @property
    def neutral(self) -> Choice:
        """The first option."""
        return self.of(0)

    def read(self, value: object) -> Choice:
        """The member. Raises `ValueError` naming the options."""
        return self.of(int(value)) if isinstance(value, self.of | np.integer) else self.of.read(value)

    def plain(self, value: int) -> str:
        """As JSON holds it: the option's word."""
        return self.of(value).word


@dataclass(frozen=True)
class AnyOf:
    """A set of `Ticks`, read from words, members' sum, or its number in a column."""

    of: type[Ticks]
    neutral: int = 0

    @property
    def dtype(self) -> type:
        """As many bits as there are options, and the sign."""
        return next(kind for kind in (np.int8, np.int16, np.int32) if self.most <= np.iinfo(kind).max)

    @property
    def most(self) -> int:
        """Everything ticked."""
        return int((1 << len(self.of)) - 1)

    def read(self, value: object) -> int:
        """The sum of the members. Raises `ValueError` naming the options."""
        if isinstance(value, int | np.integer) and not isinstance(value, bool):
            return Whole(self.most).read(value)
        return self.of.read(value)

    def plain(self, value: int) -> list[str]:
        """As JSON holds it: the options' words in their order."""
        return [member.word for member in self.of.ticked(value)]


Kind = Whole | YesNo | OneOf | AnyOf


def checked(
    kind: Kind, column: NDArray[Any], field: str, first_row: int, known: NDArray[np.bool_] | None
) -> NDArray[Any]:
    """The column in the rule's numbers, 0 where not known. Raises `BadInput` for the first row outside the bounds."""
    if column.dtype.kind not in ("b" if isinstance(kind, YesNo) else "iu"):
        raise BadInput(field, f"is a column of {column.dtype}, not of {'flags' if kind.most == 1 else 'whole numbers'}")
    if known is not None:
        column = column * known
    if isinstance(kind, YesNo):
        return column
    unsigned = column.view(f"u{column.dtype.itemsize}")  # one look finds negative and too large alike
    if len(column) and unsigned.max() > kind.most:
        row = int(np.argmax(unsigned > kind.most))
        raise BadInput(field, f"is {column[row]} in row {first_row + row}, not between 0 and {kind.most}")
    return column.astype(kind.dtype, copy=False)
