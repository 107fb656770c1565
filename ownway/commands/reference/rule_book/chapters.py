"""The tests of a chapter, run one by one: their names, their cases, and what each case asked the rules."""

import inspect
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from itertools import product
from pathlib import Path
from typing import Any

from ownway.commands.reference.rule_book.functions import Told, listening
from ownway.rules.kernel import Inputs, Law, Result, Rule, Undecided


@dataclass(frozen=True)
class Call:
    """One question to a rule, under which law, and the answer."""

    rule: Rule[Any, Any, Any]
    law: Law
    inputs: Inputs
    answer: Result[Any] | Undecided


@dataclass(frozen=True)
class Case:
    """One case of a test: its own sentence, if it has one, its parameters, and what it asked rules and functions."""

    sentence: str
    parameters: Mapping[str, Any]
    calls: Sequence[Call]
    told: Sequence[Told]


@dataclass(frozen=True)
class Test:
    """One test."""

    name: str
    note: str
    cases: Sequence[Case]


@dataclass(frozen=True)
class Section:
    """One file of tests, with what it promises."""

    name: str
    promise: str
    tests: Sequence[Test]


def sections(folder: Path) -> Iterator[Section]:
    """The files of a chapter in their order, every test of them run."""
    for path in sorted(folder.glob("test_*.py")):
        module = _module(path)
        tests = [_test(function) for name, function in vars(module).items() if _is_test(name, function, module)]
        yield Section(path.stem.removeprefix("test_"), inspect.cleandoc(module.__doc__ or ""), tests)


def _module(path: Path) -> Any:
    root = next(parent.parent for parent in path.parents if parent.name == "tests")
    if str(root) not in sys.path:
        sys.path.insert(0, str(root))
    return import_module(".".join(path.relative_to(root).with_suffix("").parts))


def _is_test(name: str, function: object, module: Any) -> bool:
    return name.startswith("test_") and inspect.isfunction(function) and function.__module__ == module.__name__


def _test(function: Callable[..., None]) -> Test:
    given = [_parameters(mark) for mark in reversed(getattr(function, "pytestmark", [])) if mark.name == "parametrize"]
    runnable = {name for one in given for name in one[0][1]} if all(given) else set()
    cases = []
    for combined in product(*given):
        sentence = ", ".join(said for said, _ in combined if said)
        values = {name: value for _, parameters in combined for name, value in parameters.items()}
        asks_more = set(inspect.signature(function).parameters) - runnable
        with listening(sys.modules[function.__module__]) as told:
            calls = [] if asks_more else asked(function, values)
        cases.append(Case(sentence, values, calls, told))
    return Test(function.__name__.removeprefix("test_"), inspect.cleandoc(function.__doc__ or ""), cases)


def _parameters(mark: Any) -> list[tuple[str, dict[str, Any]]]:
    """The cases of one `parametrize`: a sentence where the author gave one, and the values by name."""
    names, values = mark.args
    names = [name.strip() for name in names.split(",")] if isinstance(names, str) else names
    ids, found = mark.kwargs.get("ids"), []
    for number, value in enumerate(values):
        own = getattr(value, "id", None) if hasattr(value, "marks") else None
        parts = value.values if hasattr(value, "marks") else (value,) if len(names) == 1 else value
        said = ids[number] if isinstance(ids, list | tuple) else ids(parts[0]) if ids else own
        found.append((said or "", dict(zip(names, parts, strict=True))))
    return found


def asked(test: Callable[..., None], values: Mapping[str, Any]) -> list[Call]:
    """What a test asks the rules; raises what the test raises."""
    with _listening() as calls:
        test(**values)
    return calls


@contextmanager
def _listening() -> Iterator[list[Call]]:
    """Every question that is put to a rule meanwhile."""
    calls: list[Call] = []
    under = Rule.under

    def heard(rule: Rule[Any, Any, Any], law: Law, inputs: Inputs, **where: Any) -> Any:
        answer = under(rule, law, inputs, **where)
        calls.append(Call(rule, law, inputs, answer))
        return answer

    Rule.under = heard  # type: ignore[assignment,method-assign]
    try:
        yield calls
    finally:
        Rule.under = under  # type: ignore[method-assign]
