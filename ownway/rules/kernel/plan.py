"""A rule read once, then done for everybody: the list of NumPy operations that the rule amounts to.

The rule runs a single time on `Column`s, which stand for a column of people and only note what is asked of them. The
notes make a `Plan`: each operation once, none that nothing needs, each just before it is needed, in the narrowest whole
numbers that its bounds prove safe. `population` then does the plan block by block, in memory that stays warm.
A `Column` has no truth: `if` on one is an error with advice, never a guess for everybody.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import gcd
from typing import Any, NoReturn

import numpy as np
from numpy.typing import NDArray

Bounds = tuple[int, int]
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


class Column:
    """A column of whole numbers or flags that a rule asks for; `low` and `high` bound every row."""

    __slots__ = ("flag", "high", "low", "number", "plan", "product")
    __hash__ = object.__hash__

    def __init__(self, plan: "Plan", number: int, bounds: Bounds, flag: bool = False) -> None:
        self.plan, self.number, (self.low, self.high), self.flag = plan, number, bounds, flag
        self.product: tuple[Column, int] = (self, 1)

    def __bool__(self) -> NoReturn:
        raise TypeError("a column of people is neither true nor false: use where, all_of, any_of or no")

    def __add__(self, other: "Number") -> "Column":
        if _is(0, other):
            return self
        low, high = _bounds(other)
        return self.plan.arithmetic(np.add, (self, other), (self.low + low, self.high + high))

    def __sub__(self, other: "Number") -> "Number":
        if _is(0, other):
            return self
        if isinstance(other, Column) and other.number == self.number:
            return 0
        low, high = _bounds(other)
        return self.plan.arithmetic(np.subtract, (self, other), (self.low - high, self.high - low))

    def __rsub__(self, other: "Number") -> "Column":
        low, high = _bounds(other)
        return self.plan.arithmetic(np.subtract, (other, self), (low - self.high, high - self.low))

    def __mul__(self, other: "Number") -> "Column":
        if _is(1, other):
            return self
        ends = [mine * theirs for mine in (self.low, self.high) for theirs in _bounds(other)]
        return self.plan.arithmetic(np.multiply, (self, other), (min(ends), max(ends)))._is_times(self, other)

    def __floordiv__(self, by: int) -> "Column":
        """A fraction is done in its lowest terms: half of an amount, not fifty times a hundredth part."""
        amount, times = self.product
        amount, by = (self, by) if (same := gcd(times, by)) == 1 else (amount._times(times // same), by // same)
        if by == 1:
            return amount
        return self.plan.arithmetic(np.floor_divide, (amount, by), (amount.low // by, amount.high // by))

    def __neg__(self) -> "Column":
        return self.plan.arithmetic(np.negative, (self,), (-self.high, -self.low))._is_times(self, -1)

    def _times(self, factor: int) -> "Column":
        return -self if factor == -1 else self * factor

    def _is_times(self, other: "Column", factor: "Number") -> "Column":
        if not isinstance(factor, Column):
            amount, before = other.product
            self.product = (amount, before * int(factor))
        return self

    def __and__(self, other: "Number") -> "Column":
        if self.flag:
            return self.plan.flag(np.logical_and, (self, other))
        return self.plan.arithmetic(np.bitwise_and, (self, other), (0, min(self.high, _bounds(other)[1])))

    def __or__(self, other: "Number") -> "Column":
        return self.plan.flag(np.logical_or, (self, other))

    def __lt__(self, other: "Number") -> "Flag":
        low, high = _bounds(other)
        return self._unless(self.high < low, self.low >= high, np.less, other)

    def __le__(self, other: "Number") -> "Flag":
        low, high = _bounds(other)
        return self._unless(self.high <= low, self.low > high, np.less_equal, other)

    def __gt__(self, other: "Number") -> "Flag":
        low, high = _bounds(other)
        return self._unless(self.low > high, self.high <= low, np.greater, other)

    def __ge__(self, other: "Number") -> "Flag":
        low, high = _bounds(other)
        return self._unless(self.low >= high, self.high < low, np.greater_equal, other)

    def _unless(self, always: bool, never: bool, call: Callable[..., Any], other: "Number") -> "Flag":
        """The comparison, unless the bounds already settle it for everybody."""
        return always if always or never else self.plan.comparison(call, (self, other))

    def __eq__(self, other: object) -> "Column":  # type: ignore[override]
        return self.plan.comparison(np.equal, (self, other))

    def __ne__(self, other: object) -> "Column":  # type: ignore[override]
        return self.plan.comparison(np.not_equal, (self, other))

    __radd__, __rmul__, __rand__, __ror__ = __add__, __mul__, __and__, __or__

    def no(self) -> "Column":
        """Where the flag does not hold."""
        return self.plan.flag(np.logical_not, (self,))

    def smaller(self, other: "Number") -> "Column":
        """The smaller of the two in each row."""
        low, high = _bounds(other)
        if self.high <= low:
            return self
        return self._kept_between(smaller, other, (min(self.low, low), min(self.high, high)))

    def larger(self, other: "Number") -> "Column":
        """The larger of the two in each row."""
        low, high = _bounds(other)
        if self.low >= high:
            return self
        return self._kept_between(larger, other, (max(self.low, low), max(self.high, high)))

    def _kept_between(self, call: Callable[..., Any], other: "Number", bounds: Bounds) -> "Column":
        """Keeping to two limits takes NumPy half as long as the smaller or larger of a column and one limit."""
        if isinstance(other, Column):
            return self.plan.arithmetic(call, (self, other), bounds)
        return self.plan.arithmetic(np.clip, (self, *bounds), bounds)

    def blend(self, then: "Number", other: "Number") -> "Column":
        """`then` where the flag holds, `other` elsewhere, by multiplying with the flag: `np.where` branches, and random
        people make the processor guess its branches wrongly (7 ns a row; this takes less than 1).
        """
        apart = then - other
        low, high = _bounds(apart)
        if _is(1, apart):
            kept = self.plan.counted(self)
        else:
            kept = self.plan.arithmetic(np.multiply, (self, apart), (min(low, 0), max(high, 0)))
        (low, high), (lowest, highest) = _bounds(then), _bounds(other)
        return Column(self.plan, (kept + other).number, (min(low, lowest), max(high, highest)))

    def looked_up(self, table: Sequence[int]) -> "Column":
        """The entry of the table that each row's number points to."""
        return self.plan.take(self, table)


Number = int | Column
Flag = bool | Column


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
        return self.operations[item.number].dtype if isinstance(item, Column) else _dtype(_bounds(item))

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


def _is(number: int, item: Any) -> bool:
    return not isinstance(item, Column) and item == number


def _bounds(item: Any) -> Bounds:
    return (item.low, item.high) if isinstance(item, Column) else (int(item), int(item))


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


def smaller(one: NDArray[Any], other: NDArray[Any], out: NDArray[Any]) -> None:
    np.minimum(one, other, out=out)


def larger(one: NDArray[Any], other: NDArray[Any], out: NDArray[Any]) -> None:
    np.maximum(one, other, out=out)


def take(table: NDArray[Any], pointer: NDArray[Any], out: NDArray[Any]) -> None:
    np.take(table, pointer, out=out, mode="clip")
