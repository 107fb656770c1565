"""Which facts are needed, which of them are missing, and what the rule may therefore see. One person or columns."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from ownway.rules.kernel.columns import Flag, all_of, any_of, no, where
from ownway.rules.kernel.inputs import Condition, Inputs, Need
from ownway.rules.kernel.law import Law

I = TypeVar("I", bound=Inputs)  # noqa: E741 - the usual letter for inputs


@dataclass(frozen=True)
class Settled(Generic[I]):
    """`inputs` as the rule may read them; for each lacking need, in whom it is lacking."""

    inputs: I
    needed: dict[str, Flag]
    missing: tuple[tuple[Need, Flag], ...]
    not_known: tuple[tuple[Need, Flag], ...]


def settle(cls: type[I], values: Mapping[str, Any], present: Mapping[str, Flag], law: Law) -> Settled[I]:
    """Neutral values where a fact is not needed or not known. `present`: whether, or in whom, each field is known.

    A condition that looks at an unknown fact is not yet in force: first that fact has to be found.
    """
    inputs = cls.of({})
    settled: dict[str, Flag] = {}
    needed: dict[str, Flag] = {}
    conditions: dict[Condition, Flag] = {}
    lacking: list[tuple[Need, Flag]] = []
    for need in cls.NEEDS:
        name, when = need.name, need.when
        if when is not None and when not in conditions:
            conditions[when] = all_of(when(inputs, law), *(settled[read] for read in need.reads))
        wanted = needed[name] = True if when is None else conditions[when]
        known = all_of(wanted, present[name])
        inputs.__dict__[name] = value = values[name]
        if known is not True:
            inputs.__dict__[name] = where(known, value, need.kind.neutral)
        settled[name] = any_of(need.optional, present[name], no(wanted))
        lack = all_of(wanted, no(present[name]))
        if lack is not False:
            lacking.append((need, lack))
    missing = tuple((need, lack) for need, lack in lacking if not need.optional)
    return Settled(inputs, needed, missing, tuple((need, lack) for need, lack in lacking if need.optional))
