"""A rule on columns: undecided rows, blocks, threads, and the lines of one person."""

from datetime import date

import numpy as np
import pytest

from ownway.rules import charging, eligibility
from ownway.rules.kernel import BadInput

ON = date(2025, 10, 1)


def tariff(savings, **how):
    return charging.tariff_income.columns({"savings": savings}, on=ON, **how)


def test_the_same_figures_as_for_one_person():
    answers = tariff(np.array([0, 1_425_000, 1_425_001, 2_325_000]))
    assert answers.value.tolist() == [0, 0, 100, 3_600]
    assert answers.decided.all()
    assert answers.lines(0) == [("charging.tariff_income", 0, "charging.savings_not_counted")]
    assert answers.lines(2) == [("charging.tariff_income", 100, "charging.savings_over_lower")]


@pytest.mark.parametrize("threads", [1, 2, 3])
@pytest.mark.parametrize("block", [1, 3, 7, 100])
def test_blocks_and_threads_change_nothing(block, threads):
    savings = np.arange(10) * 100_000 + 1_400_000
    expected = tariff(savings).value.tolist()
    assert tariff(savings, block=block, threads=threads).value.tolist() == expected


def test_without_steps_only_the_value_is_made():
    answers = tariff(np.array([1_500_000]), steps=False)
    assert (answers.value.tolist(), answers.steps) == ([300], ())


def test_somebody_whose_savings_nobody_knows_is_undecided_and_holds_nothing():
    answers = tariff(np.ma.array([1_500_000, 9_999_999], mask=[False, True]))
    assert answers.decided.tolist() == [True, False]
    assert answers.value.tolist() == [300, 0]
    assert answers.lacking(0) == ()
    assert answers.lacking(1) == ("money.capital_amount",)
    assert answers.lines(1) == []


def test_each_of_two_facts_that_lack_is_named():
    columns = {"free": [0, 0, 0], "cost": np.ma.array([500] * 3, mask=[0, 1, 1]), "capital": [2, 2, 2]}
    capital = np.ma.array([2, 2, 2], np.int8, mask=[0, 0, 1])
    columns = {**{name: np.ma.array(values) for name, values in columns.items()}, "capital": capital}
    answers = charging.contribution.columns(columns, on=ON)
    assert answers.value.tolist() == [500, 0, 0]
    assert [answers.lacking(row) for row in range(3)] == [(), ("plan.cost",), ("plan.cost", "money.capital")]


def test_a_fact_nobody_was_asked_lacks_for_everybody_who_needs_it():
    answers = charging.contribution.columns(
        {"free": np.array([1, 0]), "cost": np.array([0, 500]), "capital": np.array([0, 2])}, on=ON
    )
    assert answers.decided.tolist() == [True, True]
    assert answers.value.tolist() == [0, 500]
    below = charging.contribution.columns(
        {"free": np.array([1, 0]), "cost": np.array([0, 500]), "capital": np.array([0, 0])}, on=ON
    )
    assert below.decided.tolist() == [True, False]
    assert "money.benefits" in below.lacking(1)


def test_a_rule_may_say_itself_that_something_lacks():
    answers = eligibility.adult.columns(
        {"kinds": np.array([1, 1]), "areas": np.array([1, 1]), "toilet": np.array([4, 4]), "work": np.array([4, 1])},
        on=ON,
    )
    assert answers.value.tolist() == [True, False]
    assert answers.decided.tolist() == [True, False]
    assert "outcome.nutrition.how" in answers.lacking(1)


def test_lines_of_nothing_are_left_out():
    answers = charging.contribution.columns(
        {"free": np.array([1, 0]), "cost": np.array([7, 500]), "capital": np.array([0, 2])}, on=ON
    )
    assert answers.lines(0) == [("charging.free", 0, "charging.never_charged")]
    assert answers.lines(1) == [("charging.full_cost", 500, "charging.savings_above_upper")]


def test_nobody_at_all():
    assert tariff(np.array([], np.int64)).value.tolist() == []


def test_a_bad_row_is_named():
    with pytest.raises(BadInput, match="savings is -1 in row 5"):
        tariff(np.array([0, 1, 2, 3, 4, -1]), block=2, threads=2)


def test_a_line_that_is_a_column_of_the_table_itself_is_given_out_as_a_copy():
    support = {"minimum_income": np.array([100]), "partner_income": np.array([0]), "partner_housing": np.array([0])}
    answers = charging.couple_check.columns({**support, "couple_amount": np.array([250])}, on=ON)
    assert answers.value.tolist() == [150]


def test_where_nobody_was_asked_everything_is_empty():
    couple = {"minimum_income": np.array([1, 2]), "partner_income": np.array([0, 0]), "couple_amount": np.array([9, 9])}
    answers = charging.couple_check.columns(couple, on=ON)
    assert answers.decided.tolist() == [False, False]
    assert answers.value.tolist() == [0, 0]
    assert answers.lacking(0) == ("money.partner_housing",)
