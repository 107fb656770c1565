"""What a rule needs: checked at the door, known or not, needed or not."""

from enum import auto

import numpy as np
import pytest

from ownway.rules.kernel import BadInput, Choice, Count, Flag, Inputs, NoFigures, Pence, Ticks, finding, may, need, seen
from ownway.rules.kernel.columns import Chosen, Ticked
from ownway.rules.kernel.kinds import AnyOf, OneOf, checked
from ownway.rules.kernel.settle import settle
from ownway.rules.kernel.table import Table


class Home(Choice):
    OWN = auto()
    RENTED = auto()


class Extra(Ticks):
    GARDEN = auto()
    STAIRS = auto()


class Facts(Inputs):
    home: Chosen = need("home.kind", of=Home)
    rent: Pence = need("money.rent", when=lambda facts, _: facts.home == Home.RENTED)
    help_with_rent: Pence = may("money.help", when=lambda facts, _: facts.rent > 0)
    children: Count = need("people.children")
    extras: Ticked = need("home.extras", of=Extra)
    unsafe: Flag = finding("home.unsafe")
    words: Flag = seen("home.words")


def settled(**known):
    facts = Facts(**known)
    values = vars(facts)
    return settle(Facts, values, {name: value is not None for name, value in values.items()}, NoFigures())


def test_a_fact_that_is_not_needed_reads_as_nothing_whatever_was_typed():
    found = settled(home="own", rent=50_000, children=1, extras=["garden"], unsafe=True, words=True)
    assert (found.inputs.rent, found.inputs.unsafe, found.inputs.words) == (0, True, True)
    assert found.missing == {}


def test_what_is_missing_is_listed_and_what_hangs_on_it_waits():
    found = settled(children=1, extras=[])
    assert [field.key for field in found.missing] == ["home.kind"]
    assert [field.key for field in found.waiting] == ["money.rent", "money.help"]


def test_an_optional_fact_is_only_noted():
    found = settled(home="rented", rent=10, children=0, extras=["none"])
    assert [field.key for field in found.not_known] == ["money.help"]
    assert found.inputs.help_with_rent == 0


def test_a_finding_nobody_made_does_not_hold_and_a_seen_fact_stays_unknown():
    found = settled(home="own", children=0, extras=[])
    assert found.inputs.unsafe is False
    assert found.inputs.words is None


@pytest.mark.parametrize(
    ("field", "value", "problem"),
    [
        ("rent", -1, "not between 0 and"),
        ("rent", 10**7 + 1, "not between 0 and"),
        ("rent", "100", "not a whole number"),
        ("rent", 1.5, "not a whole number"),
        ("rent", True, "not a whole number"),
        ("children", 1001, "not between 0 and 1000"),
        ("home", "castle", "not one of: own, rented"),
        ("home", 1, "not one of: own, rented"),
        ("extras", "garden", "not a list of options"),
        ("extras", 5, "not between 0 and 3"),
        ("extras", ["pool"], "not one of: garden, stairs"),
        ("extras", True, "not a list of options"),
        ("unsafe", 1, "not true or false"),
        ("colour", "red", "is not a fact of Facts"),
    ],
)
def test_what_cannot_be_is_refused_by_its_name(field, value, problem):
    with pytest.raises(BadInput, match=problem) as refused:
        Facts(**{field: value})
    assert refused.value.field == field


def test_choices_and_ticks_may_be_members_or_words():
    facts = Facts(home=Home.RENTED, extras=[Extra.GARDEN.word, "stairs"])
    assert facts == Facts(home="rented", extras=3)
    assert facts.extras == Extra.GARDEN | Extra.STAIRS
    assert facts != Facts(home="own")
    assert hash(facts) == hash(Facts(home="rented", extras=3))


def test_they_are_frozen_and_show_what_is_known():
    facts = Facts(children=2)
    with pytest.raises(AttributeError, match="Facts is frozen"):
        facts.children = 3
    assert repr(facts) == "Facts(children=2)"


def test_a_field_declared_anew_takes_its_new_place():
    class More(Facts):
        pets: Count = need("people.pets")
        extras: Ticked = need("home.extras", of=Extra, when=lambda facts, _: facts.pets == 0)

    assert [field.name for field in More.NEEDS][-2:] == ["pets", "extras"]


def test_a_condition_may_only_look_at_earlier_facts():
    with pytest.raises(TypeError, match="looks at pets, which is no earlier fact"):

        class Wrong(Inputs):
            home: Chosen = need("home.kind", of=Home, when=lambda facts, _: facts.pets == 0)
            pets: Count = need("people.pets")


def test_columns_are_checked_row_by_row():
    table = Table.of(Facts, {"rent": np.array([1, -5, 3])})
    with pytest.raises(BadInput, match="rent is -5 in row 1, not between"):
        table.block(slice(0, 3))
    with pytest.raises(BadInput, match="rent is -5 in row 1, not between"):
        table.block(slice(1, 3))


def test_a_column_that_is_not_known_of_somebody_may_hold_anything_there():
    table = Table.of(Facts, {"rent": np.ma.array([1, -5], mask=[False, True])})
    block = table.block(slice(0, 2))
    assert block["rent"].tolist() == [1, 0]
    assert block["known rent"].tolist() == [True, False]


@pytest.mark.parametrize(
    ("columns", "problem"),
    [
        ({"rent": np.array([1.5])}, "is a column of float64, not of whole numbers"),
        ({"unsafe": np.array([1])}, "is a column of int64, not of flags"),
        ({"colour": np.array([1])}, "is not a fact of Facts"),
        ({"rent": np.array([1]), "children": np.array([1, 2])}, r"have to be of one length, not \[1, 2\]"),
        ({}, "have to be of one length"),
    ],
)
def test_columns_that_cannot_be_are_refused(columns, problem):
    with pytest.raises(BadInput, match=problem):
        Table.of(Facts, columns).block(slice(0, 1))


def test_the_last_option_is_the_last_number_of_a_column():
    kind = OneOf(Home)
    assert checked(kind, np.array([0, 1], np.int8), "home", 0, None).tolist() == [0, 1]
    with pytest.raises(BadInput, match="is 2 in row 7, not between 0 and 1"):
        checked(kind, np.array([0, 2], np.int8), "home", 6, None)


def test_ticks_take_as_few_bits_as_their_options_need():
    seven, eight = (Ticks("Many", [f"OPTION_{number}" for number in range(many)]) for many in (7, 8))
    assert (AnyOf(seven).dtype, AnyOf(eight).dtype) == (np.int8, np.int16)


def test_flags_pass_as_they_are():
    assert Table.of(Facts, {"unsafe": np.array([True])}).block(slice(0, 1))["unsafe"].tolist() == [True]
