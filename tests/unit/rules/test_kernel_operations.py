"""The kernel's operations: for one person plain Python, for columns notes in a plan."""

import numpy as np
import pytest

from ownway.rules.kernel import (
    Choice,
    all_of,
    any_of,
    choose,
    count,
    div_down,
    div_nearest,
    div_up,
    has,
    maximum,
    minimum,
    no,
    where,
)
from ownway.rules.kernel.plan import Plan
from ownway.rules.kernel.program import Program


class Colour(Choice):
    RED = 0
    GREEN = 1
    BLUE = 2


def test_where_takes_one_or_the_other():
    assert where(True, 1, 2) == 1
    assert where(False, 1, 2) == 2


def test_smallest_and_largest():
    assert minimum(3, 1, 2) == 1
    assert maximum(3, 1, 4) == 4


def test_flags_join():
    assert all_of(True, True) is True
    assert all_of(True, False) is False
    assert all_of() is True
    assert any_of(False, True) is True
    assert any_of(False, False) is False
    assert any_of() is False
    assert no(True) is False
    assert count(True, False, True) == 2


def test_ticks_are_found():
    assert has(0b101, 0b100, 0b010)
    assert not has(0b101, 0b010)


def test_a_choice_picks_its_entry_and_has_to_have_one():
    assert choose(Colour.GREEN, {Colour.RED: 1, Colour.GREEN: 2, Colour.BLUE: 3}) == 2
    with pytest.raises(KeyError):
        choose(Colour.BLUE, {Colour.RED: 1})


@pytest.mark.parametrize(
    ("amount", "up", "down", "nearest"),
    [(0, 0, 0, 0), (6, 2, 1, 2), (4, 1, 1, 1), (5, 2, 1, 1), (7, 2, 1, 2), (-1, 0, -1, 0)],
)
def test_division_is_named_by_who_gains(amount, up, down, nearest):
    assert (div_up(amount, 4), div_down(amount, 4), div_nearest(amount, 4)) == (up, down, nearest)


def done(make, **columns):
    """What a function of columns gives for arrays."""
    plan = Plan()
    bounds = {name: (int(values.min()), int(values.max())) for name, values in columns.items()}
    made = make(*(plan.column(name, bounds[name], values.dtype.type) for name, values in columns.items()))
    made = plan.output(made)
    program = Program(plan, [made])
    rows = len(next(iter(columns.values())))
    out = {made.number: np.empty(rows, program.outputs[made.number])}
    program.run(columns, out, program.workspace(rows))
    return out[made.number].tolist()


A, B = np.array([1, 5, 9], np.int32), np.array([4, 5, 6], np.int32)
FLAG, OTHER = np.array([True, False, True]), np.array([True, True, False])


@pytest.mark.parametrize(
    ("make", "given"),
    [
        (lambda a, b: a + b, [5, 10, 15]),
        (lambda a, b: a + 0 + b - 0, [5, 10, 15]),
        (lambda a, b: 10 + a - b, [7, 10, 13]),
        (lambda a, b: 10 - a + b * 0, [9, 5, 1]),
        (lambda a, b: a - b, [-3, 0, 3]),
        (lambda a, b: a * b, [4, 25, 54]),
        (lambda a, b: 3 * a - b, [-1, 10, 21]),
        (lambda a, b: -a + b, [3, 0, -3]),
        (lambda a, b: div_up(a + b, 4), [2, 3, 4]),
        (lambda a, b: div_nearest(a + b, 4), [1, 3, 4]),
        (lambda a, b: minimum(a, b, 5), [1, 5, 5]),
        (lambda a, b: minimum(5, a) + b - b, [1, 5, 5]),
        (lambda a, b: maximum(a, b, 5), [5, 5, 9]),
        (lambda a, b: maximum(6, b) + a - a, [6, 6, 6]),
        (lambda a, b: where(a > b, a, b), [4, 5, 9]),
        (lambda a, b: where(a >= b, 1, 0), [0, 1, 1]),
        (lambda a, b: where(a < b, 7, 3), [7, 3, 3]),
        (lambda a, b: where(a <= b, a, 0), [1, 5, 0]),
        (lambda a, b: where(a <= b, -200, 0) + a - a, [-200, -200, 0]),
        (lambda a, b: where(a <= b, 0, -40_000) * 2, [0, 0, -80_000]),
        (lambda a, b: where(a == b, 2, 2) + a - a, [2, 2, 2]),
        (lambda a, b: where(a != b, a, b), [1, 5, 9]),
        (lambda a, b: count(a > 2, b > 4, a == b), [0, 3, 2]),
        (lambda a, b: where(has(a, 1, 8), 1, 0) + b - b, [1, 1, 1]),
        (lambda a, b: (a & 4) + b - b, [0, 4, 0]),
    ],
)
def test_columns_of_numbers(make, given):
    assert done(make, a=A, b=B) == given


@pytest.mark.parametrize(
    ("make", "given"),
    [
        (all_of, [True, False, False]),
        (any_of, [True, True, True]),
        (lambda flag, other: all_of(True, flag, no(other)), [False, False, True]),
        (lambda flag, other: any_of(False, no(flag), no(other)), [False, True, True]),
        (lambda flag, other: where(flag, other, True), [True, True, False]),
        (lambda flag, other: where(flag, False, other), [False, True, False]),
        (lambda flag, other: where(flag, other, no(other)), [True, False, False]),
        (lambda flag, other: True & flag | other, [True, True, True]),
        (lambda flag, other: flag, [True, False, True]),
    ],
)
def test_columns_of_flags(make, given):
    assert done(make, flag=FLAG, other=OTHER) == given


def test_a_column_of_choices_picks_entries():
    table = {Colour.RED: 10, Colour.GREEN: 40_000, Colour.BLUE: -3}
    assert done(lambda colour: choose(colour, table), colour=np.array([2, 0, 1], np.int8)) == [-3, 10, 40_000]


def test_a_column_is_neither_true_nor_false():
    column = Plan().column("a", (0, 1), np.bool_)
    with pytest.raises(TypeError, match="use where, all_of, any_of or no"):
        bool(column)


def test_an_amount_that_could_overflow_is_refused():
    column = Plan().column("a", (0, 2**62), np.int64)
    with pytest.raises(OverflowError, match="bound its inputs"):
        column * 4


def test_the_same_thing_is_done_once():
    plan = Plan()
    a = plan.column("a", (0, 9), np.int32)
    assert (a + 1).number == (a + 1).number
    assert (a > 1).number != (a > 2).number


def test_amounts_take_as_few_bits_as_their_bounds_allow():
    plan = Plan()
    a, small = plan.column("a", (0, 10**7), np.int32), plan.column("small", (0, 100), np.int8)

    def bits(column):
        return plan.operations[column.number].dtype.itemsize * 8

    assert (bits(a + a), bits(a * 1000), bits((a * 1001) // 7)) == (32, 64, 32)
    assert bits(minimum(a * 1000, 10**6)) == 32
    assert (bits(small + 27), bits(small + 28), bits(where(small > 50, 30_000, 0))) == (8, 16, 16)


@pytest.mark.parametrize(
    ("make", "given"),
    [
        (lambda a: a * 100 // 100, [-7, 0, 5]),
        (lambda a: a * 50 // 100, [-4, 0, 2]),
        (lambda a: div_up(a * 50, 100), [-3, 0, 3]),
        (lambda a: -(a * 30) * 2 // 45, [9, 0, -7]),
        (lambda a: a * 1, [-7, 0, 5]),
        (lambda a: a * a // 5, [9, 0, 5]),
        (lambda a: 7 * a // 5, [-10, 0, 7]),
    ],
)
def test_a_fraction_is_done_in_its_lowest_terms_and_is_the_same(make, given):
    assert done(make, a=np.array([-7, 0, 5], np.int8)) == given == [make(value) for value in (-7, 0, 5)]


def test_a_whole_of_a_hundredth_is_nothing_to_do():
    a = Plan().column("a", (0, 10**7), np.int32)
    assert a * 100 // 100 is a
    assert (a * 50 // 100).number == (a // 2).number


def test_a_column_of_the_table_is_given_not_computed():
    plan = Plan()
    plan.column("a", (0, 9), np.int32)
    with pytest.raises(AssertionError, match="given"):
        plan.operations[0].call()


def test_columns_can_stand_in_sets():
    plan = Plan()
    a = plan.column("a", (0, 9), np.int32)
    assert len({a, a, a + 1}) == 2


def test_what_the_bounds_settle_is_not_computed():
    plan = Plan()
    a = plan.column("a", (0, 9), np.int32)
    assert minimum(a, 9) is a
    assert maximum(a, 0) is a
    assert (a - a, a + 0 is a) == (0, True)
    assert (a < 10, a < 0, a <= 9, a <= -1) == (True, False, True, False)
    assert (a > -1, a > 9, a >= 0, a >= 10) == (True, False, True, False)
    assert len(plan.operations) == 1
