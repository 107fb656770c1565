"""`ownway questions`: the conversations as data: list, show, check, export as FHIR."""

import json
import sys
from pathlib import Path

import click
import yaml

from ownway.journey.conversations import question_sets
from ownway.journey.conversations.fhir import questionnaire
from ownway.journey.conversations.question_sets import LANGUAGES, BadQuestionSet, Page, QuestionSet

NAME = click.argument("name", type=click.Choice(question_sets.available()))
LANGUAGE = click.option("--language", default="en", type=click.Choice(LANGUAGES), show_default=True)
AS_JSON = click.option("--json", "as_json", is_flag=True, help="For machines: one object a line.")


@click.group()
def questions() -> None:
    """What people are asked, set by set: list, show, check, export."""


@questions.command("list")
@AS_JSON
def list_sets(as_json: bool) -> None:
    """Every question set, with its version and how many questions it has."""
    for name in question_sets.available():
        found = question_sets.load(name)
        facts = {"name": name, "version": found.version, "questions": len(found.questions()), "step": found.step}
        text = f"{name:18} v{found.version}  {len(found.questions()):3} questions  {found.title.en}"
        click.echo(json.dumps({**facts, "title": found.title.en}) if as_json else text)


@questions.command()
@NAME
@LANGUAGE
def show(name: str, language: str) -> None:
    """A set as people read it: each page, why it asks, each question with its answers."""
    found = question_sets.load(name)
    click.echo(f"{_said(found.title, language)} (v{found.version})")
    for page in found.pages:
        _show_page(page, language)


@questions.command()
@click.argument("files", nargs=-1, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@AS_JSON
def check(files: tuple[Path, ...], as_json: bool) -> None:
    """Whether sets read and export: those named, or every one there is. Exits 1 when one does not."""
    troubles = {file.name: trouble_of_file(file) for file in files} or {
        name: trouble_of_set(name) for name in question_sets.available()
    }
    for name, trouble in troubles.items():
        facts = {"name": name, "valid": not trouble, "problem": trouble}
        click.echo(json.dumps(facts) if as_json else f"{name:24} {trouble or 'valid'}")
    sys.exit(1 if any(troubles.values()) else 0)


@questions.command()
@NAME
@LANGUAGE
def export(name: str, language: str) -> None:
    """A set as a FHIR R4 Questionnaire on standard output."""
    click.echo(json.dumps(questionnaire(question_sets.load(name), language), ensure_ascii=False, indent=2))


def trouble_of_set(name: str) -> str:
    """Why a packaged set does not read or export; empty when it does."""
    try:
        _export_in_each_language(question_sets.load(name))
    except BadQuestionSet as problem:
        return str(problem)
    return ""


def trouble_of_file(file: Path) -> str:
    """Why a file is no question set; empty when it is one."""
    try:
        written = yaml.safe_load(file.read_text("utf-8"))
        if not isinstance(written, dict):
            return f"{file.name}: is not a mapping with set, version, title, step and pages"
        _export_in_each_language(question_sets.parse(written, file.name))
    except (yaml.YAMLError, UnicodeDecodeError, BadQuestionSet) as problem:
        return " ".join(str(problem).split())
    return ""


def _export_in_each_language(found: QuestionSet) -> None:
    for language in LANGUAGES:
        questionnaire(found, language)


def _show_page(page: Page, language: str) -> None:
    each = f"   (for each of {page.rows})" if page.rows else ""
    click.echo(f"\n{_said(page.title, language)}{each}\n  {_said(page.why, language)}".rstrip())
    for question in page.questions:
        opens = "   (only after certain answers)" if question.written_condition else ""
        click.echo(f"\n  {_said(question.text, language)}   [{question.key.key}]{opens}")
        for option in question.options:
            click.echo(f"    - {_said(option.label, language)}")


def _said(wording: question_sets.Wording, language: str) -> str:
    return wording.says(language, easy=language == "easy")
