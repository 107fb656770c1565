"""When a question opens: depth only where an answer calls for it. Written as data in the question sets.

    {key: communication.needs, in: [spoken_interpreter]}            one answer
    {keys: outcome.*.how, in: [full_help], least: 3}                a count over several keys, or over a list of keys
    {answered: people.*.name}                                       somebody said something
    {any: [...]}, {all: [...]}, {not: ...}                          joined

`this` in place of a row's token is the row the question stands in: `people.this.relation`.
Something nobody has answered opens nothing.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

Values = Mapping[str, Any]
Condition = Callable[[Values], bool]

THIS_ROW = "this"


class BadCondition(ValueError):
    """A condition that cannot be read; says which part."""


def always(values: Values) -> bool:
    """No condition."""
    return True


def compile_condition(written: Mapping[str, Any] | None) -> Condition:
    """The test behind a written condition; no condition is always open."""
    if not written:
        return always
    kinds = {"any": _any, "all": _all, "not": _not, "answered": _answered, "key": _one, "keys": _count}
    kind = next((name for name in kinds if name in written), None)
    if kind is None:
        raise BadCondition(f"{dict(written)!r} has none of {', '.join(kinds)}")
    return kinds[kind](written)


def keys_named(written: Mapping[str, Any] | None) -> Iterable[str]:
    """Every key or pattern a condition looks at, as the map writes it."""
    return (key for key, _ in looks_at(written))


def looks_at(written: Mapping[str, Any] | None) -> Iterable[tuple[str, list[Any]]]:
    """Every key or pattern a condition looks at, with the answers it looks for."""
    written = written or {}
    for name, value in written.items():
        if name in ("key", "keys", "answered"):
            yield from ((key.replace(f".{THIS_ROW}.", ".*."), written.get("in", [])) for key in _list(value))
        elif name in ("any", "all"):
            for part in value:
                yield from looks_at(part)
        elif name == "not":
            yield from looks_at(value)


def matching(pattern: str, keys: Iterable[str]) -> list[str]:
    """The keys a pattern stands for; `*` is one part of a key, and never this row's second name."""
    shape = re.compile("^" + re.escape(pattern).replace(r"\*", rf"(?!{THIS_ROW}\.)[^.]+") + "$")
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


def _answered(written: Mapping[str, Any]) -> Condition:
    return lambda values: bool(_named(written["answered"], values))


def _one(written: Mapping[str, Any]) -> Condition:
    return _count({"keys": written["key"], "in": written["in"]})


def _count(written: Mapping[str, Any]) -> Condition:
    patterns, codes, least = written["keys"], set(written["in"]), written.get("least", 1)
    return lambda values: sum(1 for key in _named(patterns, values) if codes & _codes(values[key])) >= least


def _named(patterns: str | list[str], values: Values) -> set[str]:
    """The answered keys that patterns stand for; one that names its key is looked up, not searched."""
    named: set[str] = set()
    for pattern in _list(patterns):
        named.update(matching(pattern, values) if "*" in pattern else {pattern} & values.keys())
    return named


def _codes(value: Any) -> set[Any]:
    if isinstance(value, list):
        return set(value)
    return set() if isinstance(value, dict) else {value}


def _list(value: str | list[str]) -> list[str]:
    return value if isinstance(value, list) else [value]
