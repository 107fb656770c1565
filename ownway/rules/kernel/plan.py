"""A rule read once, then done for everybody: the list of NumPy operations that the rule amounts to.

The rule runs a single time on `Column`s, which stand for a column of people and only note what is asked of them. The
notes make a `Plan`: each operation once, none that nothing needs, each just before it is needed, in the narrowest whole
numbers that its bounds prove safe. `population` then does the plan block by block, in memory that stays warm.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NoReturn

import numpy as np
from numpy.typing import NDArray

from ownway.rules.kernel.column import Bounds, Column, bounds_of

INT8, INT64, BOOL = np.dtype(np.int8), np.dtype(np.int64), np.dtype(np.bool_)
WHOLE_NUMBERS = [
    (np.dtype(kind), int(np.iinfo(kind).min), int(np.iinfo(kind).max))
    for kind in (np.int8, np.int16, np.int32, np.int64)
]


@dataclass(frozen=True)
class Operation:
    """One NumPy call. `inputs` are numbers of operations before it, or constants as arrays."""

    call: Callable[..., Any]
    inputs: tuple[int | NDArray[Any], ...]
    dtype: np.dtype[Any]


class Plan:
    """Operations in the order in which they were noted; the same operation on the same inputs is noted once."""

    def __init__(self) -> None:
        self.operations: list[Operation] = []
        self.columns: dict[str, int] = {}
        self._noted: dict[tuple[Any, ...], int] = {}

    def column(self, name: str, bounds: Bounds, dtype: type) -> Column:
        """A column of the table of people."""
        self.columns[name] = len(self.operations)
        self.operations.append(Operation(given, (), np.dtype(dtype)))
        return Column(self, self.columns[name], bounds, dtype is np.bool_)

    def output(self, item: Any) -> Any:
        """A result to be given out: a column of the table that nothing was done to is copied first."""
        if not isinstance(item, Column) or item.number not in self.columns.values():
            return item
        number = self._note(cast, (item,), None, self.operations[item.number].dtype)
        return Column(self, number, (item.low, item.high), item.flag)

    def arithmetic(self, call: Callable[..., Any], inputs: tuple[Any, ...], bounds: Bounds) -> Column:
        """Whole numbers from whole numbers, in as few bits as the bounds prove to be enough. Fewer bits than went in
        are worth a step of their own only after 64.
        """
        fits = _dtype(bounds)
        wide = _widest(fits, *(self._dtype_of(item) for item in inputs))
        number = self._note(call, inputs, wide, wide)
        return Column(self, self._cast(number, fits) if wide == INT64 else number, bounds)

    def counted(self, flag: Column) -> Column:
        """A flag as 0 or 1."""
        return Column(self, self._cast(flag.number, INT8), (0, 1))

    def comparison(self, call: Callable[..., Any], inputs: tuple[Any, ...]) -> Column:
        """A flag from whole numbers."""
        wide = _widest(*(self._dtype_of(item) for item in inputs))
        return Column(self, self._note(call, inputs, wide, BOOL), (0, 1), True)

    def flag(self, call: Callable[..., Any], inputs: tuple[Any, ...]) -> Column:
        """A flag from flags."""
        return Column(self, self._note(call, inputs, BOOL, BOOL), (0, 1), True)

    def take(self, pointer: Column, table: Sequence[int]) -> Column:
        """The entries of a table that a column of choices points to."""
        entries = np.array(table, _dtype((min(table), max(table))))
        number = self._note(take, (entries, pointer), None, entries.dtype)
        return Column(self, number, (min(table), max(table)))

    def _note(
        self, call: Callable[..., Any], inputs: tuple[Any, ...], wide: np.dtype[Any] | None, out: np.dtype[Any]
    ) -> int:
        placed = tuple(self._placed(item, wide) for item in inputs)
        key = (call, out, *(item if isinstance(item, int) else (item.dtype, item.tobytes()) for item in placed))
        if key not in self._noted:
            self._noted[key] = len(self.operations)
            self.operations.append(Operation(call, placed, out))
        return self._noted[key]

    def _dtype_of(self, item: Any) -> np.dtype[Any]:
        return self.operations[item.number].dtype if isinstance(item, Column) else _dtype(bounds_of(item))

    def _placed(self, item: Any, wide: np.dtype[Any] | None) -> int | NDArray[Any]:
        """An input as the operation takes it: a constant as an array, a column cast once for all who need it."""
        if not isinstance(item, Column):
            return np.asarray(item, wide)
        return item.number if wide is None else self._cast(item.number, wide)

    def _cast(self, number: int, dtype: np.dtype[Any]) -> int:
        if self.operations[number].dtype == dtype:
            return number
        key = (cast, dtype, number)
        if key not in self._noted:
            self._noted[key] = len(self.operations)
            self.operations.append(Operation(cast, (number,), dtype))
        return self._noted[key]


def _dtype(bounds: Bounds) -> np.dtype[Any]:
    for dtype, low, high in WHOLE_NUMBERS:
        if low <= bounds[0] and bounds[1] <= high:
            return dtype
    raise OverflowError(f"a column could hold {bounds[1]}, which no 64-bit whole number can: bound its inputs")


def _widest(*dtypes: np.dtype[Any]) -> np.dtype[Any]:
    return max(dtypes, key=lambda dtype: dtype.itemsize)


def given() -> NoReturn:
    raise AssertionError("a column of the table is given, not computed")


def cast(source: NDArray[Any], out: NDArray[Any]) -> None:
    np.copyto(out, source, casting="unsafe")


def take(table: NDArray[Any], pointer: NDArray[Any], out: NDArray[Any]) -> None:
    np.take(table, pointer, out=out, mode="clip")
