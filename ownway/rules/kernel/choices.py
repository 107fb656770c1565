"""What is chosen from: one of several (`Choice`), or any of several (`Ticks`).

Their words are the option words of the fact map in lower case. Their numbers are what a column of people holds, so the
order of members never changes; new members go last. The first `Choice` stands where a fact is not needed.
"""

from collections.abc import Iterable
from enum import IntEnum
from typing import Any, Self


class Choice(IntEnum):
    """One of several options."""

    @staticmethod
    def _generate_next_value_(name: str, start: int, count: int, last_values: list[Any]) -> int:
        return count

    @property
    def word(self) -> str:
        """The option's word in facts and files."""
        return self.name.lower()

    @classmethod
    def read(cls, word: object) -> Self:
        """The member for a word. Raises `ValueError` naming the options."""
        member = cls.__members__.get(word.upper()) if isinstance(word, str) else None
        if member is None:
            raise ValueError(f"is {word!r}, not one of: {', '.join(option.word for option in cls)}")
        return member


class Ticks(IntEnum):
    """Any of several options: each is one bit, a set of them is their sum."""

    @staticmethod
    def _generate_next_value_(name: str, start: int, count: int, last_values: list[Any]) -> int:
        return 1 << count

    @property
    def word(self) -> str:
        """The option's word in facts and files."""
        return self.name.lower()

    @classmethod
    def read(cls, words: object) -> int:
        """The sum of the members for a list of words; `none` adds nothing. Raises `ValueError` naming the options."""
        if isinstance(words, str) or not isinstance(words, Iterable):
            raise ValueError(f"is {words!r}, not a list of options")
        bits = 0
        for word in words:
            bits |= 0 if word == "none" else cls._bit(word)
        return bits

    @classmethod
    def _bit(cls, word: object) -> int:
        member = cls.__members__.get(word.upper()) if isinstance(word, str) else None
        if member is None:
            raise ValueError(f"has {word!r}, not one of: {', '.join(option.word for option in cls)}")
        return int(member)

    @classmethod
    def ticked(cls, bits: int) -> tuple[Self, ...]:
        """The members in a sum, in their order."""
        return tuple(member for member in cls if bits & member)
