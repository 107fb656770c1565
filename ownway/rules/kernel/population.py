"""A rule for a million people: its plan, done in blocks, with every line of the working as a column.

Where a person would get `Undecided`, a row is not `decided`, its amounts are 0, and `missing` says which facts lack.
"""

import os
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import lru_cache
from math import ceil
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ownway.rules.kernel.column import Column
from ownway.rules.kernel.columns import Flag, all_of, any_of, no
from ownway.rules.kernel.inputs import Inputs
from ownway.rules.kernel.law import Law
from ownway.rules.kernel.plan import Plan
from ownway.rules.kernel.program import Program, in_one_piece
from ownway.rules.kernel.settle import settle
from ownway.rules.kernel.table import Table
from ownway.rules.kernel.words import Words, words_numbered
from ownway.rules.kernel.working import Line, Record, Working

BLOCK = 1 << 17  # rows: large enough for two threads not to wait for Python, small enough to stay near the processor
THREADS = min(4, os.cpu_count() or 1)
Array = NDArray[Any]
Part = Callable[[Any, Any, Working], Any]


@dataclass(frozen=True)
class ColumnStep:
    """One line of the working for everybody. Arrays, or one thing for all where nothing differs from row to row.

    `sign` is -1 for what is taken off. `because` holds the numbers of words. A person has the line where `shown` holds
    and it adds something or `stays`.
    """

    label: Words
    section: Words | None
    amount: Array | int
    sign: int
    because: Array | Words
    shown: Array | bool
    stays: bool

    def of(self, row: int) -> tuple[str, int, str] | None:
        """Label, signed amount and reason for one person, or nothing if the line is not theirs."""
        amount = int(_at(self.amount, row))
        if not _at(self.shown, row) or not (self.stays or amount):
            return None
        because = self.because if isinstance(self.because, Words) else words_numbered(int(self.because[row]))
        return self.label.code, self.sign * amount, because.code


@dataclass(frozen=True)
class Columns:
    """The answers for a table of people. Numbers have as few bits as hold every row: widen them before you sum."""

    value: Array
    decided: NDArray[np.bool_]
    missing: Mapping[str, NDArray[np.bool_]]
    steps: tuple[ColumnStep, ...]

    def lines(self, row: int) -> list[tuple[str, int, str]]:
        """The working of one person: what the rule for that person alone would print."""
        return [line for step in self.steps if self.decided[row] if (line := step.of(row))]

    def lacking(self, row: int) -> tuple[str, ...]:
        """The keys of the facts that somebody still has to give about one person."""
        return tuple(key for key, flags in self.missing.items() if flags[row])


@dataclass(frozen=True)
class Prepared:
    """A rule under a law, read once: what it gives, and the program that gives it."""

    value: Any
    lines: tuple[Line, ...]
    lacking: Mapping[str, Flag]
    program: Program

    def run(self, table: Table, block: int, threads: int) -> Columns:
        """Do it for every row, in blocks that are alike: a thread that is done takes the next."""
        each = _alike(table.rows, block, threads)
        starts = iter(range(0, table.rows, each))  # shared: the interpreter gives each start to one thread
        outputs = self.program.outputs
        out = dict(zip(outputs, in_one_piece(table.rows, list(outputs.values())), strict=True))
        undecided = [out[flag.number] for flag in self.lacking.values() if isinstance(flag, Column)]
        everybody = any(flag is True for flag in self.lacking.values())

        def share(_: int) -> None:
            workspace = self.program.workspace(each)
            for start in starts:
                rows = slice(start, min(start + each, table.rows))
                self.program.run(table.block(rows), {number: array[rows] for number, array in out.items()}, workspace)
                _empty(rows, undecided, everybody, out)

        with ThreadPoolExecutor(threads) as pool:
            list(pool.map(share, range(threads)))
        return self._columns(table, out)

    def _columns(self, table: Table, out: Mapping[int, Array]) -> Columns:
        def found(item: Any) -> Any:
            return out[item.number] if isinstance(item, Column) else item

        def everywhere(item: Any) -> Array:
            return found(item) if isinstance(item, Column) else np.full(table.rows, item)

        missing = {key: everywhere(flag) for key, flag in self.lacking.items()}
        steps = tuple(
            ColumnStep(
                line.label,
                line.section,
                found(line.amount),
                line.sign,
                found(line.because),
                found(line.shown) if line.stays else True,
                line.stays,
            )
            for line in self.lines
        )
        decided = ~np.logical_or.reduce(list(missing.values())) if missing else np.ones(table.rows, np.bool_)
        return Columns(everywhere(self.value), decided, missing, steps)


@lru_cache(maxsize=64)
def prepare(
    part: Part, inputs: type[Inputs], law: Law, fields: frozenset[str], partly: frozenset[str], steps: bool
) -> Prepared:
    """Read the rule for tables that have these fields, and have some of them only partly."""
    plan = Plan()
    values: dict[str, Any] = {need.name: None for need in inputs.NEEDS}
    present: dict[str, Flag] = dict.fromkeys(values, False)
    for need in inputs.NEEDS:
        if need.name in fields:
            values[need.name] = plan.column(need.name, (0, need.kind.most), need.kind.dtype)
            present[need.name] = plan.column(f"known {need.name}", (0, 1), np.bool_) if need.name in partly else True
    settled = settle(inputs, values, present, law)
    record = Record()
    value = part(settled.inputs, law, Working(record))
    answerable = no(any_of(*settled.missing.values()))
    said = [(key, all_of(flag, answerable)) for key, flag in record.lacking]
    lacking: dict[str, Flag] = {}
    for key, flag in (*((need.key, flag) for need, flag in settled.missing.items()), *said):
        lacking[key] = any_of(lacking.get(key, False), flag)
    given_out = plan.output
    lines = tuple(
        replace(line, amount=given_out(line.amount), because=given_out(line.because), shown=given_out(line.shown))
        for line in record.lines
        if steps
    )
    value, lacking = given_out(value), {key: given_out(flag) for key, flag in lacking.items()}
    wanted = [value, *lacking.values()]
    wanted += [item for line in lines for item in (line.amount, line.because, line.shown if line.stays else True)]
    return Prepared(value, lines, lacking, Program(plan, [item for item in wanted if isinstance(item, Column)]))


def _alike(rows: int, block: int, threads: int) -> int:
    """Rows of a block: no more than asked for, so that all are alike and each thread has as many."""
    rounds = ceil(rows / (threads * block))
    return max(1, ceil(rows / max(1, threads * rounds)))


def _empty(rows: slice, undecided: Sequence[Array], everybody: bool, out: Mapping[int, Array]) -> None:
    """Rows in which a fact lacks, or which all lack one, hold nothing but that."""
    lacks = np.logical_or.reduce([flags[rows] for flags in undecided]) if undecided else np.False_
    if everybody or lacks.any():
        for array in out.values():
            if not any(array is flags for flags in undecided):
                array[rows][lacks | everybody] = 0


def _at(item: Any, row: int) -> Any:
    return item[row] if isinstance(item, np.ndarray) else item
