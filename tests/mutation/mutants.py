"""What can be changed in a source file: each change one a person might have made by mistake."""

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

Change = tuple[str, Callable[[], None]]  # what it says, and how it is made

COMPARED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
WORKED_OUT: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv, ast.FloorDiv: ast.Mult, ast.Mod: ast.Mult,
    ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd,
}  # fmt: skip
CALLED = {
    "maximum": "minimum", "minimum": "maximum", "max": "min", "min": "max", "all_of": "any_of", "any_of": "all_of",
    "any": "all", "all": "any", "div_up": "div_down", "div_down": "div_up", "div_nearest": "div_up",
    "weekly_up": "weekly_down", "weekly_down": "weekly_up", "need": "may", "may": "need", "add": "less", "less": "add",
}  # fmt: skip


@dataclass(frozen=True)
class Mutant:
    """One change: the `number`-th that the file allows."""

    path: Path
    number: int
    line: int
    what: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.what}"

    def tree(self) -> ast.Module:
        """The file's tree with the change made."""
        tree = ast.parse(self.path.read_text("utf-8"))
        _, (_, make) = list(_changes(tree))[self.number]
        make()
        return ast.fix_missing_locations(tree)


def mutants(path: Path) -> list[Mutant]:
    """Every change that a file allows."""
    tree = ast.parse(path.read_text("utf-8"))
    return [Mutant(path, number, line, what) for number, (line, (what, _)) in enumerate(_changes(tree))]


def _changes(tree: ast.Module) -> Iterator[tuple[int, Change]]:
    for node in _code(tree):
        for change in _of(node):
            yield getattr(node, "lineno", 0), change


def _code(node: ast.AST) -> Iterator[ast.AST]:
    """The nodes that say what is done: no types, no names that are given out."""
    yield node
    for name, part in ast.iter_fields(node):
        if name in ("annotation", "returns", "type_comment") or _is_names(node):
            continue
        for child in part if isinstance(part, list) else [part]:
            if isinstance(child, ast.AST):
                yield from _code(child)


def _is_names(node: ast.AST) -> bool:
    return isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == "__all__"


def _of(node: ast.AST) -> Iterator[Change]:
    """What can be changed about a node."""
    if isinstance(node, ast.Call):
        yield from _of_call(node)
    elif isinstance(node, ast.Constant):
        yield from _of_constant(node)
    elif isinstance(node, ast.Compare | ast.BinOp | ast.BoolOp | ast.UnaryOp):
        yield from _of_operation(node)
    else:
        yield from _of_step(node)


def _of_operation(node: ast.AST) -> Iterator[Change]:
    match node:
        case ast.Compare(ops=[op]) if type(op) in COMPARED:
            other = COMPARED[type(op)]
            yield f"{type(op).__name__} becomes {other.__name__}", lambda: setattr(node, "ops", [other()])
        case ast.BinOp(op=op) if type(op) in WORKED_OUT and not _is_type(node):
            worked = WORKED_OUT[type(op)]
            yield f"{type(op).__name__} becomes {worked.__name__}", lambda: setattr(node, "op", worked())
        case ast.BoolOp(op=op):
            joined = ast.Or if isinstance(op, ast.And) else ast.And
            yield f"{type(op).__name__} becomes {joined.__name__}", lambda: setattr(node, "op", joined())
        case ast.UnaryOp(op=ast.USub()):
            yield "minus goes", lambda: setattr(node, "op", ast.UAdd())
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield "not goes", lambda: setattr(node, "operand", ast.UnaryOp(ast.Not(), operand))


def _of_constant(node: ast.Constant) -> Iterator[Change]:
    match node.value:
        case bool() as value:
            yield f"{value} becomes {not value}", lambda: setattr(node, "value", not value)
        case int() as number:
            yield f"{number} becomes {number + 1}", lambda: setattr(node, "value", number + 1)


def _of_step(node: ast.AST) -> Iterator[Change]:
    match node:
        case ast.Return(value=ast.Constant(value=None)):
            pass  # nothing is returned already
        case ast.Return(value=ast.AST()):
            yield "nothing is returned", lambda: setattr(node, "value", ast.Constant(None))
        case ast.If(test=test) | ast.IfExp(test=test):
            yield "if becomes unless", lambda: setattr(node, "test", ast.UnaryOp(ast.Not(), test))
        case ast.Expr(value=ast.Call()):
            yield "the line goes", lambda: setattr(node, "value", ast.Constant(None))


def _of_call(node: ast.Call) -> Iterator[Change]:
    match node.func:
        case ast.Name(id=name) | ast.Attribute(attr=name) if name in CALLED:
            attribute = "id" if isinstance(node.func, ast.Name) else "attr"
            yield f"{name} becomes {CALLED[name]}", lambda: setattr(node.func, attribute, CALLED[name])
        case ast.Name(id="where") if len(node.args) == 3:
            first, *rest = node.args
            yield "where gives the other", lambda: setattr(node, "args", [first, *reversed(rest)])
        case ast.Name(id="no"):
            yield "no goes", lambda: setattr(node, "func", ast.Name("any_of", ast.Load()))


TYPES = {"int", "bool", "str", "bytes", "date"}


def _is_type(node: ast.BinOp) -> bool:
    """`int | None`: a type, not bits put together."""
    return isinstance(node.op, ast.BitOr) and any(map(_names_type, (node.left, node.right)))


def _names_type(node: ast.AST) -> bool:
    named = isinstance(node, ast.Name) and (node.id in TYPES or node.id[0].isupper())
    return named or isinstance(node, ast.Constant | ast.Subscript)
