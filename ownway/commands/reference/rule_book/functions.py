"""What a test asks of the rules' plain functions, such as clocks and what counts of an asset, and how it is said.

A function is told of where `in_words.yaml` beside it has clauses for it: `{start}` is an argument, `{answer}` what it
gave, `{value:pounds}` money. A clause whose first place holds nothing (no, none, 0) is left out, but for the last.
"""

import inspect
import string
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from types import ModuleType
from typing import Any

from ownway.commands.reference.rule_book.in_words import words_beside
from ownway.rules.kernel import pounds


@dataclass(frozen=True)
class Told:
    """One call: the clauses for it, its arguments, and its answer or what it refused."""

    clauses: tuple[str, ...]
    arguments: dict[str, Any]
    option: Callable[[str], str]


def told(one: Told) -> str:
    """The call as a sentence."""
    *conditions, answer = one.clauses
    form = _Form(one.option)
    said = [form.vformat(clause, (), one.arguments) for clause in conditions if form.holds(clause, one.arguments)]
    refused = one.arguments.get("refused")
    return f"{', '.join(said)}: **{f'refused: {refused}' if refused else form.vformat(answer, (), one.arguments)}**"


@contextmanager
def listening(module: ModuleType) -> Iterator[list[Told]]:
    """Every call of a function with words that the tests of a module make meanwhile."""
    calls: list[Told] = []
    shared = [item for item in vars(module).values() if isinstance(item, ModuleType) and _ours(item.__name__)]
    usual = [(home, name, function) for home in (module, *shared) for name, function in _named(home)]
    for home, name, function in usual:
        setattr(home, name, _heard(function, calls))
    try:
        yield calls
    finally:
        for home, name, function in usual:
            setattr(home, name, function)


def _named(module: ModuleType) -> list[tuple[str, Any]]:
    return [
        (name, item)
        for name, item in vars(module).items()
        if inspect.isfunction(item) and _ours(item.__module__) and item.__name__ in words_beside(item).functions
    ]


def _ours(name: str) -> bool:
    return name.startswith("ownway.rules")


def _heard(function: Callable[..., Any], calls: list[Told]) -> Callable[..., Any]:
    words = words_beside(function)
    clauses = tuple(words.functions[function.__name__])

    def listened(*positional: Any, **named: Any) -> Any:
        bound, before = inspect.signature(function).bind(*positional, **named), len(calls)
        bound.apply_defaults()
        try:
            found = {"answer": function(*positional, **named)}
        except ValueError as refusal:
            found = {"refused": refusal}
            raise
        finally:
            del calls[before:]  # what it asked itself
            calls.append(Told(clauses, {**bound.arguments, **found}, words.option))
        return found["answer"]

    return listened


class _Form(string.Formatter):
    """Clauses with days, money and options in words."""

    def __init__(self, option: Callable[[str], str]) -> None:
        self.option = option

    def holds(self, clause: str, arguments: dict[str, Any]) -> bool:
        """The first place of the clause holds something; `:several` is more than one."""
        first = next(((name, kind) for _, name, kind, _ in self.parse(clause) if name), None)
        if first is None:
            return True
        value, _ = self.get_field(first[0], (), arguments)
        return bool(value) and not (first[1] == "several" and value == 1)

    def format_field(self, value: Any, kind: str) -> str:
        if kind in KINDS:
            return KINDS[kind](value)
        match value:
            case date():
                return day(value)
            case bool():
                return "yes" if value else "no"
            case str():
                return self.option(str(value))
            case list() | tuple():
                return ", ".join(self.format_field(one, kind) for one in value) or "nothing"
        return str(value)


def day(value: date) -> str:
    """A day as it is said: 1 October 2025."""
    return f"{value.day} {value:%B %Y}"


def _some(parts: Sequence[str]) -> str:
    """The first few, and how many there are in all."""
    return "; ".join(parts[:FEW]) + (f"; and so on, {len(parts)} in all" if len(parts) > FEW else "")


FEW = 3
KINDS: dict[str, Callable[[Any], str]] = {
    "if": lambda _: "",
    "several": str,
    "number": lambda items: str(len(items)),
    "pounds": pounds,
    "keys": lambda keys: (
        ", ".join(key.removesuffix(".*").rpartition(".")[2].replace("_", " ") for key in keys) or "nothing"
    ),
    "spans": lambda spans: _some([f"{day(span.start)} to {day(span.until)}" for span in spans]),
    "payments": lambda payments: _some(
        [f"{pounds(one.net)} on {day(one.pay_on)} for the {one.days} days from {day(one.start)}" for one in payments]
    ),
}
