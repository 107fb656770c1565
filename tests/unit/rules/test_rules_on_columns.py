"""A rule on columns is written without branches: its source is read, so that nobody can forget."""

import ast
import inspect
import sys
from collections.abc import Callable, Iterator

import pytest

from ownway.rules.kernel import Rule
from ownway.rules.registry import RULES

BANNED = {
    ast.If: "if",
    ast.IfExp: "a conditional expression",
    ast.While: "while",
    ast.BoolOp: "and / or",
    ast.Not: "not",
    ast.Invert: "~",
    ast.Div: "/",
    ast.FloorDiv: "//",
    ast.Mod: "%",
    ast.Is: "is",
    ast.In: "in",
    ast.Try: "try",
}
BANNED_CALLS = {"max", "min", "abs", "round", "sum", "int", "float", "bool", "sorted"}
ON_COLUMNS = [rule for rule in RULES.values() if rule.on_columns]


def functions_of(rule: Rule) -> Iterator[Callable]:
    """The rule's function and the functions of its subject that it calls, and those they call."""
    waiting, seen = [rule.part], set()
    while waiting:
        function = waiting.pop()
        if function in seen:
            continue
        seen.add(function)
        yield function
        names = vars(sys.modules[function.__module__])
        for node in ast.walk(tree_of(function)):
            called = names.get(node.id) if isinstance(node, ast.Name) else None
            part = called.part if isinstance(called, Rule) else called
            if inspect.isfunction(part) and ".kernel." not in part.__module__:
                waiting.append(part)


def tree_of(function: Callable) -> ast.AST:
    return ast.parse(inspect.getsource(inspect.unwrap(function)))


def faults(tree: ast.AST) -> list[str]:
    found = [BANNED[type(node)] for node in ast.walk(tree) if type(node) in BANNED]
    found += ["a chained comparison" for node in ast.walk(tree) if isinstance(node, ast.Compare) and len(node.ops) > 1]
    calls = [node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    return found + sorted(BANNED_CALLS & set(calls))


@pytest.mark.parametrize("rule", ON_COLUMNS, ids=lambda rule: rule.name)
def test_a_rule_on_columns_does_not_branch(rule):
    for function in functions_of(rule):
        if function.__name__ != "rates_of":  # walks the options of a choice, never people
            assert faults(tree_of(function)) == [], f"{function.__name__}: use the kernel's operations"


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("if a: pass", "if"),
        ("b if a else c", "a conditional expression"),
        ("a and b", "and / or"),
        ("not a", "not"),
        ("~a", "~"),
        ("a / b", "/"),
        ("a // b", "//"),
        ("a < b < c", "a chained comparison"),
        ("max(a, b)", "max"),
        ("min(a, b)", "min"),
    ],
)
def test_the_reader_finds_what_is_banned(source, fault):
    assert faults(ast.parse(source)) == [fault]


def test_the_reader_follows_calls():
    names = {function.__name__ for function in functions_of(RULES["charging.contribution"])}
    assert {"contribution", "income", "left_out", "tariff_income", "guaranteed", "_charge", "couple_check"} <= names
