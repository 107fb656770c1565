"""The answers about some people as a table for Parquet, the same columns from the first people to the last.

`row` counts from 1 in the file that was read; its other columns stand beside. A rule on columns gives each line of its
working two columns, the signed amount and the reason; the amounts of a row sum to its value. A rule for one person at a
time gives its working as the canonical text of the result.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, get_args, get_type_hints

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from ownway.commands.rule.asking import AnyRule
from ownway.commands.rule.people import Some
from ownway.rules.kernel import Result
from ownway.rules.kernel.population import Columns, ColumnStep
from ownway.rules.kernel.words import Words, words_numbered

Array = NDArray[Any]


def answers(rule: AnyRule, some: Some, beside: Sequence[str], *, on: date, place: str) -> pa.Table:
    """A row a person who could be read, with the columns named in `beside`. Raises `NoParameterForDate`."""
    first = {"row": pa.array(some.numbers)} | {name: some.given[name] for name in beside}
    given = _by_columns if rule.on_columns else _one_by_one
    return pa.table(first | given(rule, some, on, place))


def _by_columns(rule: AnyRule, some: Some, on: date, place: str) -> dict[str, pa.Array]:
    found = rule.columns(some.columns, on=on, place=place)
    named = zip(_names(found.steps), found.steps, strict=True)
    lines = [column for name, step in named for column in _line(name, step, found.decided)]
    return {
        "value": pa.array(found.value, _type_of(rule), mask=~found.decided),
        "decided": pa.array(found.decided),
        "missing": _missing(found),
        **dict(lines),
    }


def _one_by_one(rule: AnyRule, some: Some, on: date, place: str) -> dict[str, pa.Array]:
    people = [
        dict(zip(some.columns, row, strict=True)) for row in zip(*map(_listed, some.columns.values()), strict=True)
    ]
    found = [rule(rule.inputs(**person), on=on, place=place) for person in people]
    decided = [answer if isinstance(answer, Result) else None for answer in found]
    values = [None if answer is None else _plain(answer.value) for answer in decided]
    missing = [None if isinstance(answer, Result) else " ".join(answer.missing) for answer in found]
    return {
        "value": pa.array(values, _type_of(rule)),
        "decided": pa.array([answer is not None for answer in decided]),
        "missing": pa.array(missing, pa.string()),
        "working": pa.array([answer and answer.as_json() for answer in decided], pa.string()),
    }


def _listed(column: np.ma.MaskedArray[Any, Any]) -> list[Any]:
    """The values as NumPy's own, which a kind takes for numbers of a column; `None` where not known."""
    return [None if hidden else value for value, hidden in zip(column.data, np.ma.getmaskarray(column), strict=True)]


def _type_of(rule: AnyRule) -> pa.DataType:
    """A flag, a whole number, or text for what has parts."""
    gives = get_type_hints(rule.part)["return"]
    parts = get_args(gives) or (gives,)
    return pa.bool_() if bool in parts else pa.int64() if int in parts else pa.string()


def _plain(value: Any) -> Any:
    return value if isinstance(value, int) else str(value)


def _missing(found: Columns) -> pa.Array:
    """The keys that lack, as one text a row: rows that lack the same share it."""
    keys, codes = list(found.missing), np.zeros(len(found.decided), np.int64)
    for bit, flags in enumerate(found.missing.values()):
        codes |= flags.astype(np.int64) << bit
    kinds, which = np.unique(codes, return_inverse=True)
    texts = [" ".join(key for bit, key in enumerate(keys) if code >> bit & 1) or None for code in kinds.tolist()]
    return pa.array(texts, pa.string()).take(pa.array(which))


def _names(steps: tuple[ColumnStep, ...]) -> list[str]:
    """The label's code; where it stands twice, with its section; where that does too, with its number."""
    labels = Counter(step.label.code for step in steps)
    names: list[str] = []
    for step in steps:
        name = step.label.code
        if labels[name] > 1 and step.section:
            name = f"{step.section.code}/{name}"
        names.append(f"{name}/{names.count(name) + 1}" if name in names else name)
    return names


def _line(name: str, step: ColumnStep, decided: NDArray[np.bool_]) -> list[tuple[str, pa.Array]]:
    amounts = np.broadcast_to(np.asarray(step.amount, np.int64) * step.sign, decided.shape)
    there = decided & np.broadcast_to(step.shown, decided.shape) & (step.stays | (amounts != 0))
    reasons = _reasons(step.because, decided.shape)
    return [
        (name, pa.array(amounts, mask=~decided)),
        (f"{name}.because", pa.DictionaryArray.from_arrays(pa.array(reasons[0], mask=~there), reasons[1])),
    ]


def _reasons(because: Array | Words, shape: tuple[int, ...]) -> tuple[Array, pa.Array]:
    """Each row's place in a list of codes, and the list."""
    if isinstance(because, Words):
        return np.zeros(shape, np.int32), pa.array([because.code])
    numbers, places = np.unique(because, return_inverse=True)
    return places.astype(np.int32), pa.array([words_numbered(int(number)).code for number in numbers])


def counted(table: pa.Table) -> Mapping[str, int]:
    """How many have an answer, and how many lack a fact."""
    decided = table["decided"].to_numpy().sum()
    return {"decided": int(decided), "undecided": int(len(table) - decided)}
