"""Which facts are needed, which of them are missing, and what the rule may therefore see. One person or columns."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from ownway.rules.kernel.columns import Flag, all_of, any_of, no, where
from ownway.rules.kernel.inputs import Absent, Condition, Inputs, Need
from ownway.rules.kernel.law import Law

I = TypeVar("I", bound=Inputs)  # noqa: E741 - the usual letter for inputs


@dataclass(frozen=True)
class Settled(Generic[I]):
    """`inputs` as the rule reads them, which it may, which needs lack and in whom, and which wait for another."""

    inputs: I
    allowed: dict[str, Flag] = field(default_factory=dict)
    missing: dict[Need, Flag] = field(default_factory=dict)
    not_known: dict[Need, Flag] = field(default_factory=dict)
    waiting: dict[Need, Flag] = field(default_factory=dict)
    conditions: dict[Condition, Flag] = field(default_factory=dict)


def settle(cls: type[I], values: Mapping[str, Any], present: Mapping[str, Flag], law: Law) -> Settled[I]:
    """Neutral values where a fact is not needed or not known. `present`: whether, or in whom, each field is known.

    A condition that looks at an unknown fact is not yet in force: first that fact has to be found.
    """
    inputs = cls.of({})
    found = Settled(inputs)
    settled: dict[str, Flag] = {}
    for need in cls.NEEDS:
        name, known = need.name, present[need.name]
        ready = all_of(*[settled[read] for read in need.reads])
        wanted = True if need.when is None else all_of(ready, _condition(need.when, inputs, law, found))
        found.allowed[name] = wanted if ready is True else any_of(wanted, no(ready))
        inputs.__dict__[name] = _read(need, values[name], all_of(wanted, known))
        settled[name] = True
        if known is not True:
            settled[name] = any_of(need.absent is not Absent.MISSING, known, all_of(ready, no(wanted)))
            _note_lack(found, need, ready, all_of(wanted, no(known)), no(known))
    return found


def _note_lack(found: Settled[Any], need: Need, ready: Flag, lacks: Flag, unknown: Flag) -> None:
    lists = {Absent.MISSING: found.missing, Absent.LEFT_OUT: found.not_known}
    if need.absent in lists:
        _note(lists[need.absent], need, lacks)
        _note(found.waiting, need, all_of(no(ready), unknown))


def _note(whom: dict[Need, Flag], need: Need, flag: Flag) -> None:
    if flag is not False:
        whom[need] = flag


def _condition(when: Condition, inputs: Inputs, law: Law, found: Settled[Any]) -> Flag:
    """Conditions that several fields share are looked at once: they only read what stands before the first of them."""
    if when not in found.conditions:
        found.conditions[when] = when(inputs, law)
    return found.conditions[when]


def _read(need: Need, value: Any, known: Flag) -> Any:
    if known is True or need.absent is Absent.SEEN:
        return value
    return where(known, value, need.kind.neutral)
