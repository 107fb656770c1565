"""A question set leaves as a FHIR R4 Questionnaire that others can read, ask and answer."""

import json
from collections.abc import Iterator

import pytest
from fhir.resources.R4B.questionnaire import Questionnaire

from ownway.journey.conversations import question_sets
from ownway.journey.conversations.fhir import questionnaire
from ownway.journey.conversations.fhir_opening import link_id

NAMES = question_sets.available()


def export(name: str, language: str = "en") -> dict:
    return questionnaire(question_sets.load(name), language)


def items(group: dict) -> Iterator[dict]:
    for item in group.get("item", []):
        yield item
        yield from items(item)


def item(name: str, link: str) -> dict:
    return next(one for one in items(export(name)) if one["linkId"] == link)


def extension(one: dict, ending: str) -> list[dict]:
    return [part for part in one.get("extension", []) if part["url"].endswith(ending)]


@pytest.mark.parametrize("language", question_sets.LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_every_set_is_a_valid_questionnaire_in_every_language(name, language):
    written = export(name, language)
    assert json.loads(Questionnaire.model_validate(written).model_dump_json()) == written


@pytest.mark.parametrize("name", NAMES)
def test_the_invariants_that_the_library_does_not_check_hold(name):
    """R4 que-1 to que-12: https://hl7.org/fhir/R4/questionnaire.html#invs."""
    found = list(items(export(name)))
    links = [one["linkId"] for one in found]
    assert len(links) == len(set(links))  # que-2
    for one in found:
        assert one["type"] != "group" or one["item"]  # que-1
        assert one["type"] != "display" or not {"item", "repeats", "answerOption"} & one.keys()  # que-1, 3, 6
        assert "answerOption" not in one or one["type"] in ("choice", "open-choice")  # que-5
        rows = one.get("enableWhen", [])
        assert len(rows) < 2 or one["enableBehavior"] in ("any", "all")  # que-12
        assert all(row["operator"] != "exists" or "answerBoolean" in row for row in rows)  # que-7
        assert {row["question"] for row in rows} <= set(links) - {one["linkId"]}


@pytest.mark.parametrize("name", NAMES)
def test_a_key_is_its_link_without_the_star(name):
    links = {one["linkId"] for one in items(export(name))}
    assert {link_id(question.key.key) for question in question_sets.load(name).questions()} <= links
    assert link_id("people.*.name") == link_id("people.this.name") == "people.name"


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_required_and_nothing_is_called_final(name):
    written = export(name)
    assert (written["status"], written["experimental"]) == ("draft", True)
    assert not any("required" in one for one in items(written))


def test_a_page_with_rows_is_a_repeating_group():
    assert item("self-assessment", "page.helpers")["repeats"]
    assert "repeats" not in item("self-assessment", "page.health")


def test_the_other_wordings_travel_as_translations():
    welsh = export("contact", "cy")
    tags = [part["extension"][0]["valueCode"] for part in welsh["_title"]["extension"]]
    assert (welsh["language"], welsh["title"]) == ("cy-GB", "Dywedwch wrthym beth sy'n digwydd")
    assert tags == ["en-GB", "en-GB-simple"]


def test_one_answer_that_opens_a_question_is_enable_when():
    row = item("contact", "communication.language")["enableWhen"]
    assert [one["answerCoding"]["code"] for one in row] == ["spoken_interpreter"]
    assert item("contact", "contact.change_date")["enableBehavior"] == "any"
    assert item("self-assessment", "people.helps")["enableWhen"] == [
        {"question": "people.name", "operator": "exists", "answerBoolean": False}
    ]


def test_a_count_is_an_expression():
    (when,) = extension(item("self-assessment", "health.nhs_help"), "enableWhenExpression")
    assert when["valueExpression"]["language"] == "text/fhirpath"
    assert when["valueExpression"]["expression"].endswith(".count() >= 3)")


def test_what_depends_on_another_conversation_says_so_and_claims_no_more():
    partner = item("money", "money.partner")
    assert "enableWhen" not in partner
    (opens_if,) = extension(partner, "opens-if")
    assert "people.household" in opens_if["valueString"]


def test_an_answer_that_excludes_the_others_says_so():
    options = {one["valueCoding"]["code"]: one for one in item("self-assessment", "risk.worries")["answerOption"]}
    assert extension(options["none"], "questionnaire-optionExclusive")
    assert not extension(options["falls"], "questionnaire-optionExclusive")


def test_options_offered_by_an_earlier_answer_are_toggled():
    toggles = extension(item("self-assessment", "people.helps_with"), "answerOptionsToggleExpression")
    assert [one["extension"][0]["valueCoding"]["code"] for one in toggles][:2] == ["nutrition", "hygiene"]


def test_an_amount_has_its_periods_and_a_cost_its_kind_and_amount():
    assert len(extension(item("money", "money.income.esa"), "questionnaire-unitOption")) == 6
    assert [one["linkId"] for one in item("money", "money.costs")["item"]] == [
        "money.costs.hint", "money.costs.kind", "money.costs.amount",
    ]  # fmt: skip


def test_what_is_only_confirmed_or_stands_closed_says_so():
    assert extension(item("review", "people.company"), "put-as")[0]["valueCode"] == "check"
    assert extension(item("self-assessment", "matters.strengths"), "put-as")[0]["valueCode"] == "offer"
