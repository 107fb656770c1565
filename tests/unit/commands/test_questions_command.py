"""`ownway questions`: list, show, check, export; exit codes 0 done, 1 found something, 2 wrong use."""

import json

import pytest
from click.testing import CliRunner, Result

from ownway.commands.questions import questions
from ownway.journey.conversations import question_sets


def asked(*words: str) -> Result:
    return CliRunner().invoke(questions, list(words))


def test_list_names_every_set_and_counts_its_questions() -> None:
    lines = [json.loads(line) for line in asked("list", "--json").output.splitlines()]
    assert [line["name"] for line in lines] == list(question_sets.available())
    assert all(line["questions"] > 0 for line in lines)


def test_show_reads_as_people_read_it() -> None:
    assert "Do you agree with this plan?   [plan.agree]" in asked("show", "agreement").output
    assert "Cynllun" in asked("show", "agreement", "--language", "cy").output.title()


def test_every_set_there_is_is_valid() -> None:
    found = asked("check")
    assert found.exit_code == 0
    assert found.output.count("valid") == len(question_sets.available())


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("- a list", "is not a mapping"),
        ("{set: x, version: 1, title: {en: x}, step: s}", "pages is missing"),
        ("a: [", "while parsing"),
        (
            "{set: x, version: 1, title: {en: x}, step: s, pages: [{id: p, title: {en: p},"
            " questions: [{key: no.such, text: {en: q}}]}]}",
            "question no.such",
        ),
    ],
)
def test_a_file_that_does_not_read_is_named_with_the_place(tmp_path, written: str, says: str) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(written)
    found = asked("check", str(file))
    assert found.exit_code == 1
    assert says in found.output


def test_export_is_a_fhir_questionnaire() -> None:
    written = json.loads(asked("export", "self-assessment").output)
    assert (written["resourceType"], written["language"]) == ("Questionnaire", "en-GB")


def test_a_set_that_does_not_exist_is_wrong_use() -> None:
    found = asked("export", "nothing")
    assert found.exit_code == 2
    assert "self-assessment" in found.output
