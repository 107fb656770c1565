"""The map of facts: every key once, known home, known voices, rows told apart by tokens."""

import re
from collections import Counter

import pytest

from ownway.journey.conversations.registry import (
    UNSURE,
    Fresh,
    Home,
    Kind,
    Need,
    SaidAs,
    UnknownKey,
    group_of,
    in_row,
    lookup,
    registry,
)
from ownway.platform.access.privacy import Care, Level
from ownway.rules import charging, vocabulary

KEYS = registry().values()
OUTCOMES = (
    "nutrition", "hygiene", "toilet", "clothed", "home_safe", "home_kept", "relationships", "work", "community",
    "child",
)  # fmt: skip
# Who is speaking, what may be declined instead, and what only adds to an answer already given.
WITHOUT_UNSURE = {
    "contact.for", "contact.agrees", "about.gender", "about.ethnicity", "people.*.relation", "line.*.who",
    "money.costs.*",
}  # fmt: skip


def test_keys_are_dotted_lower_case_nouns():
    assert all(re.fullmatch(r"[a-z_]+(\.([a-z0-9_]+|\*))+", key.key) for key in KEYS)


def test_only_row_tokens_hold_digits_but_for_the_age_of_majority():
    assert [key.key for key in KEYS if re.search(r"\d", key.key)] == ["people.*.age_under_18"]


@pytest.mark.parametrize(
    ("start", "home"),
    [
        ("about.name", Home.IDENTITY),
        ("about.address", Home.ADDRESS),
        ("contact.reach", Home.REACH),
        ("people.*.", Home.CIRCLE),
        ("people.authority", Home.AUTHORITY),
        ("share.with", Home.SHARING),
        ("money.", Home.MEANS),
        ("line.", Home.PLAN),
        ("plan.", Home.PLAN),
        ("outcome.", Home.FACT),
    ],
)
def test_each_key_lives_where_the_map_says(start, home):
    assert {key.home for key in KEYS if key.key.startswith(start)} == {home}


def test_money_lives_nowhere_but_among_the_means_and_is_never_a_helpers_to_read():
    assert all(key.key.startswith("money.") for key in KEYS if key.home is Home.MEANS)
    assert all(key.audience is Level.OWN for key in KEYS if key.home is Home.MEANS)


@pytest.mark.parametrize("start", ["risk.", "understanding.", "money.", "review.talk", "review.partner.concerns"])
def test_what_a_possible_abuser_must_not_see_is_for_the_person_and_their_workers(start):
    assert {key.audience for key in KEYS if key.key.startswith(start)} == {Level.OWN}


@pytest.mark.parametrize("key", ["matters.most", "goal.*.words", "communication.needs", "review.goal.*.met"])
def test_what_support_is_for_reaches_the_services_that_give_it(key):
    assert registry()[key].audience is Level.PARTNER


def test_nothing_goes_further_than_the_three_audiences():
    assert {key.audience for key in KEYS} == {Level.OWN, Level.HELPING, Level.PARTNER}
    assert Care.PUBLIC not in {key.privacy for key in KEYS}


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("contact.change", ["fall", "not_safe_now"]),
        ("review.change", ["not_safe_now"]),
        ("wellbeing.affected", ["protection"]),
        ("home.kind", "refuge"),
    ],
)
def test_an_answer_that_tells_of_harm_is_kept_from_helpers_whatever_the_key(key, value):
    assert lookup(key).audience is Level.HELPING
    assert lookup(key).audience_of(value) is Level.OWN
    assert lookup(f"{key}.words").audience is Level.OWN


def test_an_answer_without_a_private_code_goes_as_far_as_its_key():
    assert lookup("contact.change").audience_of(["fall"]) is Level.HELPING
    assert lookup("contact.reach").audience_of({"kind": "phone", "value": "1"}) is Level.HELPING


def test_private_codes_are_options():
    assert all(key.private <= set(key.options) for key in KEYS)


def test_the_ten_outcomes_have_the_codes_of_the_four_meanings_and_the_level():
    how = ["alone", "longer", "distress", "unsafe", "part_help", "full_help"]
    for outcome in OUTCOMES:
        extra = ["does_not_apply"] if outcome in ("work", "child") else []
        assert list(registry()[f"outcome.{outcome}.how"].options) == [*how, *extra, UNSURE]
        assert registry()[f"outcome.{outcome}.how"].need is Need.TWO_FOR_A_YES


def test_somebody_may_rather_talk_about_it_in_every_choice():
    chosen = {key.key for key in KEYS if key.options and UNSURE not in key.options}
    assert chosen == WITHOUT_UNSURE


def test_codes_are_snake_case_and_stand_once_in_a_key():
    for key in KEYS:
        assert all(re.fullmatch(r"[a-z][a-z0-9_]*", code) for code in key.options)
        assert max(Counter(key.options).values(), default=1) == 1


def test_only_what_is_chosen_from_has_options():
    chosen = (Kind.CHOICE, Kind.MULTI, Kind.PICK, Kind.COST)
    assert all(bool(key.options) == (key.kind in chosen) for key in KEYS)


def test_every_benefit_that_the_charging_rule_reads_can_be_told():
    known = {
        member.word for of in (charging.Benefit, charging.DisabilityBenefit, charging.MobilityBenefit) for member in of
    }
    assert known <= set(registry()["money.benefits"].options)


@pytest.mark.parametrize(
    ("key", "of"),
    [
        *((f"outcome.{outcome}.how", vocabulary.How) for outcome in ("work", "child")),
        ("health.kinds", vocabulary.Kind),
        ("wellbeing.affected", vocabulary.Area),
        ("day.varies", vocabulary.Varies),
        ("shape.times", vocabulary.Times),
        ("shape.alone", vocabulary.Alone),
        ("shape.out", vocabulary.Out),
        ("shape.two", vocabulary.Two),
        ("needs.want_met", vocabulary.Outcome),
        ("people.*.helps_with", vocabulary.Outcome),
        ("people.*.covers", vocabulary.Outcome),
    ],
)
def test_a_choice_has_the_words_that_the_rules_read(key, of):
    assert {member.word for member in of} - {"not_known"} <= set(registry()[key].options)


def test_means_are_asked_again_each_tax_year():
    assert {key.fresh for key in KEYS if key.home is Home.MEANS} == {Fresh.TAX_YEAR}


def test_only_helpers_say_in_their_own_voice_whether_they_go_on():
    for key in ("people.*.covers", "people.*.able", "people.*.willing"):
        assert registry()[key].said_by == {SaidAs.CARER}


def test_a_rows_own_key_finds_its_pattern():
    assert lookup("people.r7k.name", "r7k") is registry()["people.*.name"]
    assert lookup("money.costs.r1", "r1") is registry()["money.costs.*"]
    assert in_row("people.*.name", "r7k") == "people.r7k.name"
    assert in_row("money.costs.*", "r1") == "money.costs.r1"
    assert in_row("about.name", "") == "about.name"


def test_a_key_knows_its_group():
    assert [group_of(key) for key in ("people.*.name", "money.costs.*", "review.goal.*.met", "about.name")] == [
        "people", "money.costs", "review.goal", "",
    ]  # fmt: skip
    assert all(bool(group_of(key.key)) == key.repeats for key in KEYS)


def test_own_words_beside_a_card_follow_the_card():
    words = lookup("people.r1.helps_with.words", "r1")
    assert (words.key, words.kind, words.home) == ("people.*.helps_with.words", Kind.WORDS, Home.FACT)


@pytest.mark.parametrize("key", ["about.age", "outcome.flying.how", "about.age.words", "people.r1.name"])
def test_what_the_map_does_not_have_is_refused(key):
    with pytest.raises(UnknownKey, match=re.escape(key)):
        lookup(key)
