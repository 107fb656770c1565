"""Facts as conversations hold them: no key, nothing and "unsure" are all not known."""

from datetime import date

import pytest

from ownway.rules.kernel import BadInput
from ownway.rules.kernel.facts import chosen, day, known, number, rows, ticked, weekly, yes
from ownway.rules.kernel.period import weekly_down


@pytest.mark.parametrize("facts", [{}, {"a": None}, {"a": "unsure"}])
def test_not_known(facts):
    assert known(facts, "a") is None
    assert chosen(facts, "a") is None
    assert ticked(facts, "a") is None
    assert yes(facts, "a") is None
    assert number(facts, "a") is None
    assert day(facts, "a") is None
    assert weekly(facts, "a", weekly_down) is None


def test_known():
    assert chosen({"a": "alone"}, "a") == "alone"
    assert ticked({"a": ["b", "c"]}, "a") == {"b", "c"}
    assert yes({"a": False}, "a") is False
    assert number({"a": 0}, "a") == 0
    assert day({"a": "2026-02-28"}, "a") == day({"a": date(2026, 2, 28)}, "a") == date(2026, 2, 28)


def test_nothing_ticked_is_known_and_unsure_among_ticks_is_not():
    assert ticked({"a": ["none"]}, "a") == ticked({"a": []}, "a") == frozenset()
    assert ticked({"a": ["b", "unsure"]}, "a") is None


@pytest.mark.parametrize(
    ("read", "value", "problem"),
    [
        (chosen, ["alone"], "not one word"),
        (ticked, "alone", "not a list of words"),
        (ticked, [1], "not a list of words"),
        (yes, "maybe", "not yes or no"),
        (number, "2", "not a number from 0 up"),
        (number, -1, "not a number from 0 up"),
        (number, True, "not a number from 0 up"),
        (day, "2026-02-30", "not a date"),
    ],
)
def test_what_cannot_be_read_is_refused(read, value, problem):
    with pytest.raises(BadInput, match=problem):
        read({"a": value}, "a")


@pytest.mark.parametrize("value", [5, {"pence": 5}, {"pence": 5, "per": "fortnight"}, {"pence": "five", "per": "week"}])
def test_an_amount_without_its_period_is_refused(value):
    with pytest.raises(BadInput, match="not an amount with its period"):
        weekly({"a": value}, "a", weekly_down)


def test_rows_are_told_from_plain_keys_by_their_digits():
    facts = {
        "people.r1.name": "Anne",
        "people.r1.helps_with": ["company"],
        "people.household": ["nobody"],
        "goal.r1.words": "out",
    }
    assert rows(facts, "people") == {"r1": {"name": "Anne", "helps_with": ["company"]}}
    assert rows({"money.costs.r2": {"pence": 1}}, "money.costs") == {"r2": {"": {"pence": 1}}}
