"""Operations that read the same for one person (int, bool) and for a column of people.

A rule that keeps to these operations, `+ - *` and comparisons is one definition for both. For one person they are plain
Python; a `Column` notes them for everybody (see `plan`). Rounding is named by who gains: `div_up`, `div_down`,
`div_nearest`.
"""

from collections.abc import Mapping
from typing import Annotated, Any, TypeVar, cast

from ownway.rules.kernel.column import Column

Pence = Annotated[int | Column, "pence"]
CapitalPence = Annotated[int | Column, "capital"]
Count = Annotated[int | Column, "count"]
Flag = Annotated[bool | Column, "flag"]
Chosen = Annotated[int | Column, "chosen"]
Ticked = Annotated[int | Column, "ticked"]

T = TypeVar("T")


def where(test: Flag, then: T, other: T) -> T:
    """`then` where the test holds, `other` elsewhere: amounts, flags, choices or words."""
    if isinstance(test, Column):
        return cast(T, _blend(test, _numbered(then), _numbered(other)))
    return then if test else other


def minimum(first: Pence, *others: Pence) -> Pence:
    """The smallest of the amounts."""
    for other in others:
        if isinstance(first, Column):
            first = first.smaller(other)
        elif isinstance(other, Column):
            first = other.smaller(first)
        elif other < first:
            first = other
    return first


def maximum(first: Pence, *others: Pence) -> Pence:
    """The largest of the amounts."""
    for other in others:
        if isinstance(first, Column):
            first = first.larger(other)
        elif isinstance(other, Column):
            first = other.larger(first)
        elif other > first:
            first = other
    return first


def all_of(*flags: Flag) -> Flag:
    """Every flag holds."""
    held: Flag = True
    for flag in flags:
        if flag is False or held is False:
            return False
        if flag is not True:
            held = flag if held is True else held & flag
    return held


def any_of(*flags: Flag) -> Flag:
    """At least one flag holds."""
    held: Flag = False
    for flag in flags:
        if flag is True or held is True:
            return True
        if flag is not False:
            held = flag if held is False else held | flag
    return held


def no(flag: Flag) -> Flag:
    """The flag does not hold (`~True` would be -2)."""
    return flag.no() if isinstance(flag, Column) else not flag


def count(*flags: Flag) -> Count:
    """How many of the flags hold."""
    total: Count = 0
    for flag in flags:
        total = total + flag
    return total


def has(ticked: Ticked, *members: int) -> Flag:
    """At least one of the members of a `Ticks` is ticked."""
    return (ticked & sum(members)) != 0


def choose(chosen: Chosen, table: Mapping[Any, T]) -> T:
    """What the table gives for the choice, amounts or words; it has to give something for each option."""
    if isinstance(chosen, Column):
        return cast(T, chosen.looked_up([_numbered(table[option]) for option in type(next(iter(table)))]))
    return table[chosen]


def div_up(amount: Pence, by: int) -> Pence:
    """Divide and round up to a whole."""
    return -(-amount // by)


def div_down(amount: Pence, by: int) -> Pence:
    """Divide and round down to a whole."""
    return amount // by


def div_nearest(amount: Pence, by: int) -> Pence:
    """Divide and round to the nearest whole; a half goes up."""
    return (2 * amount + by) // (2 * by)


def _blend(test: Column, then: Any, other: Any) -> Any:
    if not isinstance(then, Column) and not isinstance(other, Column) and then == other:
        return then
    if isinstance(then, bool) or (isinstance(then, Column) and then.flag):
        return any_of(all_of(test, then), all_of(no(test), other))
    return test.blend(then, other)


def _numbered(value: Any) -> Any:
    """Words stand in a column as their numbers."""
    return value.number if hasattr(value, "worker") else value
