"""Tests of law that stand on several points, each of which somebody has found, ruled out, or not looked at yet.

What nobody has looked at is neither yes nor no. A test holds or fails when the known points settle it; otherwise it
hangs on the others, which are then named as missing. One person or columns.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import auto
from typing import Self

from ownway.rules.kernel.choices import Choice
from ownway.rules.kernel.columns import Chosen, Flag, all_of, any_of, choose, no, where
from ownway.rules.kernel.inputs import Inputs
from ownway.rules.kernel.words import Words, gettext_noop
from ownway.rules.kernel.working import Working

_ = gettext_noop
Texts = tuple[str, ...]  # for the person, for the worker, in easy read; what is left out reads as the person's


class Found(Choice):
    """What a named person has found about one point."""

    NOT_KNOWN = auto()
    YES = auto()
    NO = auto()


NOT_KNOWN = Words(
    "points.not_known", _("Nobody has found this out yet."), _("Not found out yet."), easy=_("We do not know this yet.")
)


@dataclass(frozen=True)
class Point:
    """One point of a test: the line it is written on, and what is said when it holds and when it does not."""

    label: Words
    yes: Words
    no: Words

    @classmethod
    def of(cls, code: str, cite: str, *, label: Texts, yes: Texts, no: Texts) -> Self:
        """A point whose words all stand on one paragraph."""
        return cls(*(_words(f"{code}{end}", cite, texts) for end, texts in (("", label), (".yes", yes), (".no", no))))


@dataclass(frozen=True)
class Stands:
    """How a test stands: it holds, it fails, or it hangs on facts that nobody knows, by their keys."""

    holds: Flag
    fails: Flag
    hangs_on: Mapping[str, Flag] = field(default_factory=dict)

    def answer(self, w: Working) -> Flag:
        """Whether it holds. Where it hangs on something the result is `Undecided` and names it."""
        for key, flag in self.hangs_on.items():
            w.lacks(key, flag)
        return self.holds


def fact(flag: Flag) -> Stands:
    """A point that is known either way."""
    return Stands(flag, no(flag))


def points(found: Inputs, said: Mapping[str, Point], w: Working) -> list[Stands]:
    """How each point stands, by the field of the inputs that holds it, with a line for each."""
    return [_point(found, name, point, w) for name, point in said.items()]


def every(*tests: Stands) -> Stands:
    """All of them hold. One that fails settles it."""
    fails = any_of(*(test.fails for test in tests))
    return Stands(all_of(*(test.holds for test in tests)), fails, _hanging(tests, no(fails)))


def at_least_one(*tests: Stands) -> Stands:
    """One of them holds, and that settles it."""
    holds = any_of(*(test.holds for test in tests))
    return Stands(holds, all_of(*(test.fails for test in tests)), _hanging(tests, no(holds)))


def opposite(test: Stands) -> Stands:
    """It does not hold."""
    return Stands(test.fails, test.holds, test.hangs_on)


def _point(found: Inputs, name: str, said: Point, w: Working) -> Stands:
    value: Chosen = getattr(found, name)
    because = choose(value, {Found.NOT_KNOWN: NOT_KNOWN, Found.YES: said.yes, Found.NO: said.no})
    w.add(said.label, where(value == Found.YES, 1, 0), because=because, stays=True)
    key = next(need.key for need in found.NEEDS if need.name == name)
    return Stands(value == Found.YES, value == Found.NO, {key: value == Found.NOT_KNOWN})


def _hanging(tests: tuple[Stands, ...], still: Flag) -> dict[str, Flag]:
    return {key: all_of(still, flag) for test in tests for key, flag in test.hangs_on.items()}


def _words(code: str, cite: str, texts: Texts) -> Words:
    person, worker, easy = (*texts, "", "")[:3]
    return Words(code, person, worker, cite, easy)
