"""Small enough to read: functions of 40 lines at most, files of 400 (tests 600)."""

import ast

import pytest

from tests.architecture.source import ROOT, functions, modules, name

FUNCTION, FILE, TEST_FILE = 40, 400, 600


@pytest.mark.parametrize("path", modules(), ids=name)
def test_functions_and_files_are_short(path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= FILE, f"{name(path)} is long: split it"
    for function in functions(path):
        assert length(function) <= FUNCTION, (
            f"{name(path)}:{function.lineno} {function.name} has {length(function)} lines"
        )


def test_test_files_are_short() -> None:
    long = [
        name(path) for path in (ROOT / "tests").rglob("*.py") if len(path.read_text("utf-8").splitlines()) > TEST_FILE
    ]
    assert not long


def length(function: ast.FunctionDef) -> int:
    return (function.end_lineno or 0) - function.lineno
