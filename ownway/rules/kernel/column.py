"""A column of people as a rule meets it: it looks like a number or a flag, and only notes what is asked of it.

A `Column` has no truth: `if` on one is an error with advice, never a guess for everybody.
"""

from collections.abc import Callable, Sequence
from math import gcd
from typing import TYPE_CHECKING, Any, NoReturn

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from ownway.rules.kernel.plan import Plan

Bounds = tuple[int, int]


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
        low, high = bounds_of(other)
        return self.plan.arithmetic(np.add, (self, other), (self.low + low, self.high + high))

    def __sub__(self, other: "Number") -> "Number":
        if _is(0, other):
            return self
        if isinstance(other, Column) and other.number == self.number:
            return 0
        low, high = bounds_of(other)
        return self.plan.arithmetic(np.subtract, (self, other), (self.low - high, self.high - low))

    def __rsub__(self, other: "Number") -> "Column":
        low, high = bounds_of(other)
        return self.plan.arithmetic(np.subtract, (other, self), (low - self.high, high - self.low))

    def __mul__(self, other: "Number") -> "Column":
        if _is(1, other):
            return self
        ends = [mine * theirs for mine in (self.low, self.high) for theirs in bounds_of(other)]
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
        return self.plan.arithmetic(np.bitwise_and, (self, other), (0, min(self.high, bounds_of(other)[1])))

    def __or__(self, other: "Number") -> "Column":
        return self.plan.flag(np.logical_or, (self, other))

    def __lt__(self, other: "Number") -> "Flag":
        low, high = bounds_of(other)
        return self._unless(self.high < low, self.low >= high, np.less, other)

    def __le__(self, other: "Number") -> "Flag":
        low, high = bounds_of(other)
        return self._unless(self.high <= low, self.low > high, np.less_equal, other)

    def __gt__(self, other: "Number") -> "Flag":
        low, high = bounds_of(other)
        return self._unless(self.low > high, self.high <= low, np.greater, other)

    def __ge__(self, other: "Number") -> "Flag":
        low, high = bounds_of(other)
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
        low, high = bounds_of(other)
        if self.high <= low:
            return self
        return self._kept_between(smaller, other, (min(self.low, low), min(self.high, high)))

    def larger(self, other: "Number") -> "Column":
        """The larger of the two in each row."""
        low, high = bounds_of(other)
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
        low, high = bounds_of(apart)
        if _is(1, apart):
            kept = self.plan.counted(self)
        else:
            kept = self.plan.arithmetic(np.multiply, (self, apart), (min(low, 0), max(high, 0)))
        (low, high), (lowest, highest) = bounds_of(then), bounds_of(other)
        return Column(self.plan, (kept + other).number, (min(low, lowest), max(high, highest)))

    def looked_up(self, table: Sequence[int]) -> "Column":
        """The entry of the table that each row's number points to."""
        return self.plan.take(self, table)


Number = int | Column
Flag = bool | Column


def _is(number: int, item: Any) -> bool:
    return not isinstance(item, Column) and item == number


def bounds_of(item: Any) -> Bounds:
    return (item.low, item.high) if isinstance(item, Column) else (int(item), int(item))


def smaller(one: NDArray[Any], other: NDArray[Any], out: NDArray[Any]) -> None:
    np.minimum(one, other, out=out)


def larger(one: NDArray[Any], other: NDArray[Any], out: NDArray[Any]) -> None:
    np.maximum(one, other, out=out)
