"""Kinds of stay in a care home (SI 2014/2672 regs 2(1), 8)."""

from dataclasses import dataclass
from datetime import date
from enum import auto

from ownway.rules.care_home import words
from ownway.rules.care_home.law import Stays
from ownway.rules.kernel import ENGLAND, Choice, Words


class Stay(Choice):
    """Whether somebody is to go home again."""

    PERMANENT = auto()
    TEMPORARY = auto()


@dataclass(frozen=True)
class Span:
    """Days in a care home, both included."""

    start: date
    until: date


@dataclass(frozen=True)
class Kind:
    """The kind of a stay, and why. `as_at_home`: `charging.contribution` is the rule, as the authority has chosen."""

    stay: Stay
    as_at_home: bool
    because: Words


def kind_of_stay(weeks: int, *, exceptional: bool = False, on: date, place: str = ENGLAND) -> Kind:
    """How a stay of so many expected weeks is charged; `exceptional` circumstances may make it a little longer."""
    law = Stays.on(on, place)
    if weeks <= law.lengths.short_weeks and law.local.short_stays_as_at_home:
        return Kind(Stay.TEMPORARY, True, words.SHORT_AS_AT_HOME)
    if weeks <= law.lengths.temporary_weeks or exceptional:
        return Kind(Stay.TEMPORARY, False, words.MEANT_TO_END)
    return Kind(Stay.PERMANENT, False, words.MEANT_TO_STAY)
