"""Depth opens only where an answer calls for it."""

import pytest

from ownway.journey.conversations.conditions import BadCondition, compile_condition, keys_named, matching


def opens(written, **values):
    return compile_condition(written)({key.replace("__", "."): value for key, value in values.items()})


def test_no_condition_is_always_open():
    assert opens(None)


def test_something_nobody_answered_opens_nothing():
    assert not opens({"key": "home.kind", "in": ["own"]})
    assert not opens({"keys": "outcome.*.how", "in": ["alone"], "least": 1})
    assert not opens({"answered": "people.*.name"})


def test_one_answer_opens():
    written = {"key": "home.kind", "in": ["own", "private_rent"]}
    assert opens(written, home__kind="own")
    assert not opens(written, home__kind="supported")


def test_one_of_several_ticks_opens():
    assert opens({"key": "health.kinds", "in": ["dementia"]}, health__kinds=["hearing", "dementia"])


def test_a_count_over_several_keys_opens_from_its_least():
    written = {"keys": "outcome.*.how", "in": ["full_help"], "least": 2}
    once = {"outcome__toilet__how": "full_help", "outcome__work__how": "alone"}
    assert not opens(written, **once)
    assert opens(written, **once, outcome__hygiene__how="full_help")


def test_a_list_of_keys_leaves_the_others_out():
    written = {"keys": ["outcome.hygiene.how", "outcome.toilet.how"], "in": ["full_help"]}
    assert opens(written, outcome__toilet__how="full_help")
    assert not opens(written, outcome__work__how="full_help")


def test_that_somebody_answered_at_all_opens_whatever_they_said():
    assert opens({"answered": "people.*.name"}, people__r1__name="Anne")
    assert opens({"answered": "money.benefits"}, money__benefits=["none"])


def test_conditions_join():
    own, rent = {"key": "home.kind", "in": ["own"]}, {"key": "home.kind", "in": ["private_rent"]}
    helped = {"key": "people.helps", "in": ["yes"]}
    assert opens({"any": [own, rent]}, home__kind="own")
    assert not opens({"all": [own, helped]}, home__kind="own")
    assert opens({"all": [own, {"not": helped}]}, home__kind="own", people__helps="no")


def test_amounts_and_addresses_are_never_mistaken_for_codes():
    assert not opens({"key": "about.address", "in": ["settled"]}, about__address={"settled": True})


def test_yes_and_no_are_true_and_false():
    assert opens({"key": "money.partner", "in": [True]}, money__partner=True)


def test_this_row_is_never_counted_beside_its_own_token():
    assert matching("people.*.name", ["people.r1.name", "people.this.name"]) == ["people.r1.name"]


def test_a_star_is_one_part_of_a_key():
    assert matching("outcome.*.how", ["outcome.work.how", "outcome.work.how.words", "caring.outcome.work.how"]) == [
        "outcome.work.how"
    ]


def test_a_condition_says_what_it_looks_at():
    written = {"any": [{"key": "people.this.relation", "in": ["friend"]}, {"not": {"answered": "people.*.name"}}]}
    assert list(keys_named(written)) == ["people.*.relation", "people.*.name"]


def test_a_condition_that_cannot_be_read_says_so():
    with pytest.raises(BadCondition, match="wenn"):
        compile_condition({"wenn": 1})
