"""People in a Parquet file, some at a time, as a rule reads them: its numbers, and what is wrong in which row.

Words stand for choices and ticks (`"single"`, `["esa", "other"]`), whole pence for money, empty for what is not known.
Every row is looked at by columns; what is wrong with a row is then said by the same reader that looks at one person.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
from numpy.typing import NDArray

from ownway.commands.rule.asking import AnyRule, WrongUse, fields_of
from ownway.rules.kernel.facts import UNSURE
from ownway.rules.kernel.kinds import AnyOf, Kind, OneOf, YesNo

AT_A_TIME = 1 << 17
Array = NDArray[Any]
WRONG, UNKNOWN = -1, -2
OURS = {"row", "value", "decided", "missing", "working"}


@dataclass(frozen=True)
class Fault:
    """What cannot be read. Rows are counted from 1."""

    row: int
    column: str
    reason: str


@dataclass(frozen=True)
class Some:
    """Some of the people: those of the rows that can be read, and what is wrong with the others.

    `columns` by field, masked where not known; `given` as the file has them. `rows` were looked at.
    """

    numbers: Array
    columns: Mapping[str, np.ma.MaskedArray[Any, Any]]
    given: pa.Table
    faults: list[Fault]
    rows: int


class People:
    """A file of people for a rule. `beside` are its columns that are no facts of the rule, `lacking` the rule's fields
    that it has no column for.
    """

    def __init__(self, path: Path, rule: AnyRule) -> None:
        self._file = _opened(path)
        self.rows = self._file.metadata.num_rows
        if not self.rows:
            raise WrongUse(f"{path} holds no people")
        fields = fields_of(rule)
        named = [name for name in self._file.schema_arrow.names if name in fields]
        self._columns = {name: fields[name] for name in named}
        if len(set(self._columns.values())) != len(named):
            raise WrongUse(f"{path} has two columns for one fact: {', '.join(sorted(named))}")
        self._kinds = {need.name: need.kind for need in rule.inputs.NEEDS}
        self.names = self._file.schema_arrow.names
        self.beside = [name for name in self._file.schema_arrow.names if name not in fields]
        if taken := OURS & set(self.beside):
            raise WrongUse(
                f"{path} has a column {', '.join(sorted(taken))}, which the answers need: give it another name"
            )
        self.lacking = [need.name for need in rule.inputs.NEEDS if need.name not in self._columns.values()]
        if not named:
            raise WrongUse(f"{path} has no column for {rule.name}; it may have: {', '.join(self._kinds)}")
        for name, field in self._columns.items():
            _check_type(name, self._kinds[field], self._file.schema_arrow.field(name).type)

    def __iter__(self) -> Iterator[Some]:
        first = 1
        for batch in self._file.iter_batches(AT_A_TIME):
            yield self._read(batch, first)
            first += batch.num_rows

    def _read(self, batch: pa.RecordBatch, first: int) -> Some:
        numbers = np.arange(first, first + batch.num_rows)
        good, faults, columns = np.ones(batch.num_rows, np.bool_), [], {}
        for name, field in self._columns.items():
            kind, column = self._kinds[field], batch.column(name)
            values, known, wrong = _reader(kind)(kind, column)
            columns[field] = np.ma.array(values, mask=~known)
            for row in np.flatnonzero(wrong):
                faults.append(Fault(int(numbers[row]), name, _reason(kind, column[row].as_py())))
            good &= ~wrong
        kept = {name: column[good] for name, column in columns.items()} if faults else columns
        given = pa.Table.from_batches([batch])
        return Some(numbers[good], kept, given.filter(pa.array(good)) if faults else given, faults, batch.num_rows)


def _opened(path: Path) -> pq.ParquetFile:
    try:
        return pq.ParquetFile(path, buffer_size=1 << 20, pre_buffer=False)
    except (pa.ArrowInvalid, OSError) as problem:
        raise WrongUse(f"{path} is no Parquet file: {problem}") from None


def _check_type(name: str, kind: Kind, given: pa.DataType) -> None:
    """A whole column of another kind is told before anything is done: pounds with a point, dates, words for flags."""
    words = pa.types.is_string(given) or pa.types.is_large_string(given) or pa.types.is_dictionary(given)
    lists = pa.types.is_list(given) or pa.types.is_large_list(given)
    whole, none = pa.types.is_integer(given), pa.types.is_null(given)
    match kind:
        case YesNo():
            fits, wanted = pa.types.is_boolean(given), "true or false"
        case OneOf():
            fits, wanted = words or whole, "words"
        case AnyOf():
            fits, wanted = lists or whole, "lists of words"
        case _:
            fits, wanted = words or whole or pa.types.is_floating(given), "whole numbers (money in pence)"
    if not fits and not none:
        raise WrongUse(f"{name} is a column of {given}, not of {wanted}")


Read = tuple[Array, NDArray[np.bool_], NDArray[np.bool_]]  # values, which are known, which cannot be read


def _reader(kind: Kind) -> Callable[[Any, pa.Array], Read]:
    readers: dict[type, Callable[[Any, pa.Array], Read]] = {YesNo: _flags, OneOf: _chosen, AnyOf: _ticked}
    return readers.get(type(kind), _whole)


def _flags(kind: YesNo, column: pa.Array) -> Read:
    known = _known(column)
    return _filled(column.cast(pa.bool_()), False), known, np.zeros(len(column), np.bool_)


def _whole(kind: Kind, column: pa.Array) -> Read:
    known, kind_of = _known(column), column.type
    if pa.types.is_floating(kind_of):
        numbers = _filled(column, 0)
        readable = numbers == np.floor(numbers)
        values = np.where(readable & (np.abs(numbers) < 2**53), numbers, WRONG).astype(np.int64)
    elif pa.types.is_integer(kind_of):
        values = _filled(column, 0)
    else:
        texts = column.cast(pa.string())
        values = _filled(pc.if_else(_digits(texts), texts, pa.scalar(str(WRONG))).cast(pa.int64()), 0)
    return _bounded(values, known, kind.most)


def _chosen(kind: OneOf, column: pa.Array) -> Read:
    if not _is_words(column):
        return _bounded(_filled(column.cast(pa.int64()), 0), _known(column), kind.most)
    numbers = {member.word: int(member) for member in kind.of} | {UNSURE: UNKNOWN}
    values = _looked_up(column.cast(pa.string()), numbers, UNKNOWN)
    return np.maximum(values, 0), values != UNKNOWN, values == WRONG


def _ticked(kind: AnyOf, column: pa.Array) -> Read:
    known = _known(column)
    if not (pa.types.is_list(column.type) or pa.types.is_large_list(column.type)):
        return _bounded(_filled(column.cast(pa.int64()), 0), known, kind.most)
    numbers = {member.word: int(member) for member in kind.of} | {"none": 0, UNSURE: UNKNOWN}
    bits, rows = _looked_up(column.flatten(), numbers, WRONG), pc.list_parent_indices(column).to_numpy()
    values, wrong = np.zeros(len(column), np.int64), np.zeros(len(column), np.bool_)
    np.bitwise_or.at(values, rows, np.maximum(bits, 0))
    wrong[rows[bits == WRONG]] = True
    known[rows[bits == UNKNOWN]] = False
    return values, known, wrong


def _bounded(values: Array, known: NDArray[np.bool_], most: int) -> Read:
    wrong = known & ((values < 0) | (values > most))
    return np.where(wrong, 0, values), known, wrong


def _looked_up(words: pa.Array, numbers: Mapping[str, int], empty: int) -> Array:
    """The number of each word; `WRONG` for a word that is none of them."""
    coded = words.cast(pa.string()).dictionary_encode()
    table = np.array([numbers.get(word, WRONG) for word in coded.dictionary.to_pylist()] + [empty])
    found: Array = table[pc.fill_null(coded.indices, len(table) - 1).to_numpy()]
    return found


def _known(column: pa.Array) -> NDArray[np.bool_]:
    known: NDArray[np.bool_] = column.is_valid().to_numpy(zero_copy_only=False).copy()
    return known


def _filled(column: pa.Array, value: object) -> Array:
    filled: Array = pc.fill_null(column, value).to_numpy(zero_copy_only=False)
    return filled


def _is_words(column: pa.Array) -> bool:
    return not pa.types.is_integer(column.type)


def _digits(texts: pa.Array) -> pa.Array:
    return pc.match_substring_regex(texts, r"^[0-9]{1,18}$")


def _reason(kind: Kind, value: object) -> str:
    """What the reader of one person says of the value."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, str) and value.isdecimal() and not isinstance(kind, OneOf):
        value = int(value)
    try:
        kind.read(value)
    except ValueError as problem:
        return str(problem)
    raise AssertionError(f"{value!r} can be read after all")
