"""When a question opens: depth only where an answer calls for it. Written as data in the question sets.

    {key: communication.needs, in: [spoken_interpreter]}            one answer
    {keys: outcome.*.how, in: [full_help], least: 3}                a count over several keys
    {any: [...]}, {all: [...]}, {not: ...}                          joined

Something nobody has answered opens nothing.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

Values = Mapping[str, Any]
Condition = Callable[[Values], bool]


class BadCondition(ValueError):
    """A condition that cannot be read; says which part."""


def always(values: Values) -> bool:
    """No condition."""
    return True


def compile_condition(written: Mapping[str, Any] | None) -> Condition:
    """The test behind a written condition; no condition is always open."""
    if not written:
        return always
    kinds = {"any": _any, "all": _all, "not": _not, "key": _one, "keys": _count}
    kind = next((name for name in kinds if name in written), None)
    if kind is None:
        raise BadCondition(f"{dict(written)!r} has none of {', '.join(kinds)}")
    return kinds[kind](written)


def keys_named(written: Mapping[str, Any] | None) -> Iterable[str]:
    """Every key or pattern a condition looks at."""
    for name, value in (written or {}).items():
        if name in ("key", "keys"):
            yield value
        elif name in ("any", "all"):
            for part in value:
                yield from keys_named(part)
        elif name == "not":
            yield from keys_named(value)


def matching(pattern: str, keys: Iterable[str]) -> list[str]:
    """The keys a pattern stands for; `*` is one part of a key."""
    shape = re.compile("^" + re.escape(pattern).replace(r"\*", "[^.]+") + "$")
    return [key for key in keys if shape.match(key)]


def _any(written: Mapping[str, Any]) -> Condition:
    parts = [compile_condition(part) for part in written["any"]]
    return lambda values: any(part(values) for part in parts)


def _all(written: Mapping[str, Any]) -> Condition:
    parts = [compile_condition(part) for part in written["all"]]
    return lambda values: all(part(values) for part in parts)


def _not(written: Mapping[str, Any]) -> Condition:
    part = compile_condition(written["not"])
    return lambda values: not part(values)


def _one(written: Mapping[str, Any]) -> Condition:
    return _count({"keys": written["key"], "in": written["in"]})


def _count(written: Mapping[str, Any]) -> Condition:
    pattern, codes, least = written["keys"], set(written["in"]), written.get("least", 1)

    def enough(values: Values) -> bool:
        said = (values[key] for key in matching(pattern, values))
        return sum(1 for value in said if codes & _codes(value)) >= least

    return enough


def _codes(value: Any) -> set[Any]:
    return set(value) if isinstance(value, list) else {value}
