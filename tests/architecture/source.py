"""Reading the source for tests that hold the house: modules, their syntax trees, what they call."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OWNWAY = ROOT / "ownway"


@cache
def modules(under: str = "ownway") -> tuple[Path, ...]:
    """Every Python file under a folder, migrations apart."""
    return tuple(path for path in sorted((ROOT / under).rglob("*.py")) if "migrations" not in path.parts)


@cache
def tree(path: Path) -> ast.Module:
    """A module's syntax tree."""
    return ast.parse(path.read_text("utf-8"))


def name(path: Path) -> str:
    """A path as it is written in messages."""
    return str(path.relative_to(ROOT))


def calls(path: Path) -> Iterator[tuple[int, str]]:
    """(line, the last name called) of every call in a module."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute):
                yield node.lineno, node.func.attr
            elif isinstance(node.func, ast.Name):
                yield node.lineno, node.func.id


def attributes(path: Path) -> Iterator[tuple[int, str]]:
    """(line, name) of every attribute looked up in a module."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Attribute):
            yield node.lineno, node.attr


def functions(path: Path) -> Iterator[ast.FunctionDef]:
    """Every function and method of a module."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef):
            yield node


def strings(path: Path) -> Iterator[tuple[int, str]]:
    """(line, text) of every string in a module."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value
