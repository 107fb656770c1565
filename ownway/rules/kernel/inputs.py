"""What a rule needs to know, declared once: field, fact key, and when it is needed at all.

The declaration drives the list of what is missing, the questions of a conversation and the check of a column. Where a
fact is not needed the rule sees its neutral value (0, false, the first choice), whatever anybody typed: a rule cannot
read what the law does not ask. `None` is not known, and never turns into zero.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, ClassVar, Self, get_args, get_type_hints

import numpy as np

from ownway.rules.kernel.choices import Choice, Ticks
from ownway.rules.kernel.columns import Flag
from ownway.rules.kernel.kinds import MOST_A_WEEK, MOST_CAPITAL, MOST_COUNT, AnyOf, BadInput, Kind, OneOf, Whole, YesNo

Options = type[Choice] | type[Ticks]
Condition = Callable[[Any, Any], Flag]  # (the facts so far, the law) -> is this one needed?

KINDS: dict[str, Kind] = {
    "pence": Whole(MOST_A_WEEK),
    "capital": Whole(MOST_CAPITAL, np.int64),
    "count": Whole(MOST_COUNT),
    "flag": YesNo(),
}


class Absent(StrEnum):
    """What it means that a fact is not known."""

    MISSING = "missing"  # there is no result without it
    LEFT_OUT = "left out"  # it could only favour the person: counts for nothing, and the result says so
    NOT_FOUND = "not found"  # a finding that no worker has made: it does not hold
    SEEN = "seen"  # the rule sees `None` and says itself what that means; for one person at a time


@dataclass(frozen=True)
class Declared:
    """What a class says of a field."""

    key: str
    when: Condition | None
    of: Options | None
    absent: Absent


@dataclass(frozen=True, eq=False)
class Need:
    """One field of a rule's inputs. `reads` are the earlier fields that its condition looks at."""

    name: str
    key: str
    kind: Kind
    when: Condition | None
    reads: tuple[str, ...]
    absent: Absent


def need(key: str, *, when: Condition | None = None, of: Options | None = None) -> Any:
    """A fact without which there is no result, where `when` holds. `when` may look at earlier fields only."""
    return Declared(key, when, of, Absent.MISSING)


def may(key: str, *, when: Condition | None = None, of: Options | None = None) -> Any:
    """A fact that can only favour the person: not known, it counts for nothing and the result says so."""
    return Declared(key, when, of, Absent.LEFT_OUT)


def finding(key: str, *, when: Condition | None = None, of: Options | None = None) -> Any:
    """What a worker may have found or the record shows; where nobody has, it does not hold."""
    return Declared(key, when, of, Absent.NOT_FOUND)


def seen(key: str, *, of: Options | None = None) -> Any:
    """A fact that the rule sees even unknown, as `None`: for rules that raise concern when nobody has said."""
    return Declared(key, None, of, Absent.SEEN)


class Inputs:
    """The facts of one person for one rule. Unknown fields are `None`; the values are checked, then frozen.

    Raises `BadInput` for a value outside its kind and for a field that the rule does not have.
    """

    NEEDS: ClassVar[tuple[Need, ...]] = ()
    DECLARED: ClassVar[dict[str, Declared]] = {}

    def __init_subclass__(cls) -> None:
        cls.DECLARED = _declared(cls)
        hints = get_type_hints(cls, include_extras=True)
        needs: list[Need] = []
        for name, said in cls.DECLARED.items():
            reads = _reads(needs, said.when)
            needs.append(Need(name, said.key, _kind(hints[name], said.of), said.when, reads, said.absent))
        cls.NEEDS = tuple(needs)

    def __init__(self, **known: object) -> None:
        for field in self.NEEDS:
            self.__dict__[field.name] = _read(field, known.pop(field.name, None))
        for stray in known:
            raise BadInput(stray, f"is not a fact of {type(self).__name__}")

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen")

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self.__dict__ == other.__dict__

    def __hash__(self) -> int:
        return hash(tuple(self.__dict__.values()))

    def __repr__(self) -> str:
        known = (f"{name}={value!r}" for name, value in self.__dict__.items() if value is not None)
        return f"{type(self).__name__}({', '.join(known)})"

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> Self:
        """Values that were already checked, or columns, as the rule reads them."""
        inputs = object.__new__(cls)
        inputs.__dict__.update(values)
        return inputs


def _declared(cls: type[Inputs]) -> dict[str, Declared]:
    """The fields of the bases, of which the first holds, then the class's own; declared anew, a field moves there."""
    declared: dict[str, Declared] = {}
    for base in cls.__bases__:
        fields = base.DECLARED if issubclass(base, Inputs) else {}
        declared |= {name: said for name, said in fields.items() if name not in declared}
    for name, value in vars(cls).items():
        if isinstance(value, Declared):
            declared.pop(name, None)
            declared[name] = value
    return declared


def _kind(hint: Any, of: Options | None) -> Kind:
    if of is None:
        return KINDS[get_args(hint)[1]]
    return OneOf(of) if issubclass(of, Choice) else AnyOf(of)


def _reads(earlier: list[Need], when: Condition | None) -> tuple[str, ...]:
    """The earlier fields that a condition looks at, found by letting it look at neutral values under any law."""
    neutral = {field.name: field.kind.neutral for field in earlier}
    looked_at: list[str] = []

    class Looked:
        def __getattr__(self, name: str) -> object:
            looked_at.append(name)
            if name not in neutral:
                raise TypeError(f"a condition looks at {name}, which is no earlier fact")
            return neutral[name]

    if when is not None:
        when(Looked(), _AnyLaw())
    return tuple(looked_at)


class _AnyLaw(int):
    """Stands for a law, its parts and its figures alike."""

    def __getattr__(self, name: str) -> "_AnyLaw":
        return self


def _read(field: Need, value: object) -> object:
    if value is None:
        return None
    try:
        return field.kind.read(value)
    except ValueError as problem:
        raise BadInput(field.name, str(problem)) from None
