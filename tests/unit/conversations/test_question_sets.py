"""Question sets read, stand on the map, and say what is wrong when they do not."""

import pytest

from ownway.journey.conversations import question_sets
from ownway.journey.conversations.question_sets import BadQuestionSet, parse
from ownway.journey.conversations.registry import DECLINED, UNSURE, SaidAs, registry
from ownway.platform.access.privacy import Level

SETS = [question_sets.load(name) for name in question_sets.available()]
VOICES = {"provider-review": SaidAs.PROVIDER, "helper-part": SaidAs.CARER}
# Asked elsewhere: on the plan's own pages, or when a goal or plan line is about work.
NOT_IN_A_SET = ("line.", "plan.contingency", "plan.file", "work.now")


def written(**question):
    return {
        "set": "trial",
        "version": 1,
        "title": "Trial",
        "step": "trial",
        "pages": [{"id": "one", "title": "One", "questions": [{"text": "Well?", **question}]}],
    }


def read(**question):
    return parse(written(**question), "trial.yaml").questions()[0]


def test_the_sets_of_the_journey_are_there():
    assert [one.id for one in SETS] == list(question_sets.available())
    assert set(question_sets.available()) == {
        "agreement", "contact", "helper-part", "holding", "money", "needs-wanted", "provider-review", "review",
        "self-assessment",
    }  # fmt: skip


def test_every_key_of_the_map_is_asked_somewhere():
    asked = {question.key.key for one in SETS for question in one.questions()}
    assert {key for key in registry() if key not in asked and not key.startswith(NOT_IN_A_SET)} == set()


@pytest.mark.parametrize("one", SETS, ids=lambda one: one.id)
def test_a_page_keeps_one_audience_and_says_why_and_who_reads(one):
    for page in one.pages:
        assert len({question.key.audience for question in page.questions}) == 1, page.id
        assert page.why
        assert page.reads


@pytest.mark.parametrize("one", SETS, ids=lambda one: one.id)
def test_a_set_asks_only_what_its_voice_may_say(one):
    voice = VOICES.get(one.id, SaidAs.PERSON)
    others = {question.key.key for question in one.questions() if voice not in question.key.said_by}
    assert others == ({"contact.agrees"} if one.id == "contact" else set())


@pytest.mark.parametrize("one", SETS, ids=lambda one: one.id)
def test_a_set_asks_each_key_once(one):
    keys = [question.key.key for question in one.questions()]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("one", SETS, ids=lambda one: one.id)
def test_keys_with_rows_stand_on_pages_with_rows(one):
    for page in one.pages:
        assert all(question.key.repeats == bool(page.rows) for question in page.questions), page.id


def test_to_rather_talk_about_it_is_offered_wherever_the_map_has_it():
    for one in SETS:
        for question in one.questions():
            codes = [option.code for option in question.options]
            assert (UNSURE in codes) == (UNSURE in question.key.options)


def test_only_gender_and_ethnicity_may_be_declined_as_a_state():
    declining = {
        question.key.key
        for one in SETS
        for question in one.questions()
        if DECLINED in [option.code for option in question.options]
    }
    assert declining == {"about.gender", "about.ethnicity"}


def test_a_page_says_who_reads_it_by_how_far_its_answers_go():
    pages = {page.id: page for page in question_sets.load("self-assessment").pages}
    reads = question_sets.shared().reads
    assert pages["worries"].reads.en == reads[Level.OWN]["en"]
    assert pages["health"].reads.en == reads[Level.HELPING]["en"]
    assert pages["goals"].reads.en == reads[Level.PARTNER]["en"]


def test_a_question_may_be_worded_as_in_another_set_and_opens_by_its_own_condition():
    there = next(q for q in question_sets.load("self-assessment").questions() if q.key.key == "shape.times")
    here = read(key="shape.times", as_in="self-assessment", checks=True)
    assert (here.options, here.checks) == (there.options, True)
    assert there.written_condition
    assert here.written_condition is None


def test_the_limits_of_savings_are_filled_in_when_the_page_is_shown():
    capital = next(q for q in question_sets.load("money").questions() if q.key.key == "money.capital")
    labels = {option.code: option.label for option in capital.options}
    for language in question_sets.LANGUAGES:
        assert "{lower}" in getattr(labels["between"], language)
        assert "{upper}" in getattr(labels["between"], language)


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ({"key": "about.shoe_size"}, "'about.shoe_size' is not in keys.yaml"),
        ({"key": "about.name", "hunt": "x"}, "hunt is not a part of it"),
        ({"key": "people.helps", "options": {"yes": {"en": "Yes"}}}, "options differ from keys.yaml: no"),
        ({"key": "about.name", "opens_if": {"key": "home.garden", "in": ["big"]}}, "home.garden"),
        ({"key": "about.name", "opens_if": {"key": "home.kind", "in": ["castle"]}}, "looks for castle"),
        ({"key": "about.name", "opens_if": {"when": "late"}}, "has none of"),
        ({"key": "about.name", "as_in": "money"}, "money.yaml does not ask it"),
        (
            {"key": "people.helps", "options": {"yes": {"en": "Yes", "cz": "Ano"}, "no": {"en": "No"}}},
            "option yes: cz is not a part of it",
        ),
        ({"key": "people.helps", "options": {"yes": {"cy": "Ydy"}, "no": {"en": "No"}}}, "option yes: en is missing"),
    ],
)
def test_a_set_that_does_not_read_says_which_part_is_wrong(question, says):
    with pytest.raises(BadQuestionSet, match=r"trial\.yaml, page one, question") as refused:
        read(**question)
    assert says in str(refused.value)


def test_a_set_without_a_step_says_so():
    with pytest.raises(BadQuestionSet, match=r"trial\.yaml: step is missing"):
        parse({key: part for key, part in written(key="about.name").items() if key != "step"}, "trial.yaml")
