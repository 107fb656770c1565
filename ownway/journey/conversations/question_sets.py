"""Question sets: versioned views over the map of facts, written as YAML, read and checked here."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

import yaml

from ownway.journey.conversations.conditions import (
    BadCondition,
    Condition,
    always,
    compile_condition,
    looks_at,
    matching,
)
from ownway.journey.conversations.registry import DECLINED, RESERVED, FactKey, UnknownKey, lookup, registry
from ownway.platform.access.privacy import Level

LANGUAGES = ("en", "easy", "cy")
IN_ORDER = (
    "contact", "self-assessment", "needs-wanted", "money", "holding", "agreement", "review", "provider-review",
    "helper-part",
)  # fmt: skip
MAY_STAND_IN_A_QUESTION = (
    "as_in", "hint", "options", "options_like", "offer_each_if", "opens_if", "checks", "offered", "picture",
)  # fmt: skip
FURTHEST = (Level.OWN, Level.HELPING, Level.PARTNER)  # how far an answer goes, nearest first


@dataclass(frozen=True)
class Wording:
    """One text in its variants; a variant that is missing falls back to English."""

    en: str = ""
    easy: str = ""
    cy: str = ""

    def says(self, language: str = "en", *, easy: bool = False) -> str:
        """The text for a reader."""
        if language == "cy" and self.cy:
            return self.cy
        return self.easy if easy and self.easy else self.en

    def __bool__(self) -> bool:
        return bool(self.en)


@dataclass(frozen=True)
class Option:
    """One answer to choose. `alone` excludes the others, `more` stands behind "show more", `offered` says when."""

    code: str
    label: Wording
    hint: Wording = Wording()
    alone: bool = False
    more: bool = False
    written_condition: Mapping[str, Any] | None = None
    offered: Condition = always


@dataclass(frozen=True)
class Question:
    """One key, as this set asks it. One that only `checks` is put when there is something to confirm, never blank;
    one that is `offered` stands closed and counts when somebody opens it."""

    key: FactKey
    text: Wording
    hint: Wording
    options: tuple[Option, ...]
    written_condition: Mapping[str, Any] | None
    opens: Condition
    picture: str = ""
    checks: bool = False
    offered: bool = False


@dataclass(frozen=True)
class Page:
    """What stands together on one page. With `rows` it is put for each row of that group; a page that `collects` is
    where rows are added."""

    id: str
    title: Wording
    why: Wording
    reads: Wording
    questions: tuple[Question, ...]
    rows: str = ""
    collects: bool = False
    most_rows: int = 6


@dataclass(frozen=True)
class QuestionSet:
    """A conversation as data."""

    id: str
    version: int
    title: Wording
    step: str
    pages: tuple[Page, ...]
    gate: str = ""

    def page(self, page_id: str) -> Page:
        """One page. Raises KeyError."""
        return {page.id: page for page in self.pages}[page_id]

    def questions(self) -> tuple[Question, ...]:
        """All questions in order."""
        return tuple(question for page in self.pages for question in page.questions)


@dataclass(frozen=True)
class Shared:
    """Wording that stands once for all sets: who reads an answer, reserved answers, lists of options."""

    reads: Mapping[str, Any]
    reserved: Mapping[str, Any]
    lists: Mapping[str, Mapping[str, Any]]


class BadQuestionSet(ValueError):
    """A set that does not read; names the file, the page and the question."""


@cache
def load(set_id: str) -> QuestionSet:
    """The newest version of a set. Raises BadQuestionSet, FileNotFoundError."""
    return parse(_written(set_id), f"{set_id}.yaml")


@cache
def asking(key: str) -> Question | None:
    """The question that asks for a key first in the journey: its wording stands wherever the answer is read back."""
    return next((question for page in _pages() for question in page.questions if question.key.key == key), None)


@cache
def topic(key: str) -> Wording:
    """What a key is about, in two or three words: the title of the page that asks for it first."""
    asked = (page.title for page in _pages() if key in [question.key.key for question in page.questions])
    return next(asked, Wording(key))


@cache
def shared() -> Shared:
    """The wording that sets share."""
    return Shared(**_yaml("shared_wording.yaml"))


def available() -> tuple[str, ...]:
    """The ids of all sets."""
    folder = resources.files(__package__).joinpath("question_sets")
    return tuple(sorted(entry.name.removesuffix(".yaml") for entry in folder.iterdir() if entry.name.endswith(".yaml")))


def parse(written: Mapping[str, Any], where: str) -> QuestionSet:
    """A set from its YAML."""
    _check_parts(written, where, must=("set", "version", "title", "step", "pages"), may=("gate",))
    pages = tuple(_page(page, where) for page in written["pages"])
    return QuestionSet(
        written["set"],
        written["version"],
        _wording(written["title"]),
        written["step"],
        pages,
        written.get("gate", ""),
    )


def _page(written: Mapping[str, Any], where: str) -> Page:
    here = f"{where}, page {written.get('id')}"
    may = ("why", "reads", "rows", "collects", "most_rows")
    _check_parts(written, here, must=("id", "title", "questions"), may=may)
    questions = tuple(_question(question, here) for question in written["questions"])
    return Page(
        written["id"],
        _wording(written["title"]),
        _wording(written.get("why")),
        _wording(written.get("reads", shared().reads[_furthest(questions)])),
        questions,
        written.get("rows", ""),
        bool(written.get("collects")),
        written.get("most_rows", 6),
    )


def _furthest(questions: Iterable[Question]) -> Level:
    return max((question.key.kept_for for question in questions), key=FURTHEST.index)


def _question(entry: Mapping[str, Any], where: str) -> Question:
    here = f"{where}, question {entry.get('key')}"
    written = _as_elsewhere(entry, here)
    _check_parts(written, here, must=("key", "text"), may=MAY_STAND_IN_A_QUESTION)
    try:
        key = lookup(written["key"])
        condition = compile_condition(written.get("opens_if"))
        options = tuple(_option(code, label, here) for code, label in _written_options(written, key).items())
    except (UnknownKey, BadCondition) as problem:
        raise BadQuestionSet(f"{here}: {problem}") from problem
    _check_conditions([written.get("opens_if"), *(option.written_condition for option in options)], here)
    _check_options(key, options, here)
    return Question(
        key,
        _wording(written["text"]),
        _wording(written.get("hint")),
        options,
        written.get("opens_if"),
        condition,
        written.get("picture", ""),
        bool(written.get("checks")),
        bool(written.get("offered")),
    )


def _as_elsewhere(entry: Mapping[str, Any], here: str) -> Mapping[str, Any]:
    """A question worded as another set words it (`as_in`), opening by its own condition alone."""
    if "as_in" not in entry:
        return entry
    questions = (question for page in _written(entry["as_in"])["pages"] for question in page["questions"])
    there = next((question for question in questions if question["key"] == entry["key"]), None)
    if there is None:
        raise BadQuestionSet(f"{here}: {entry['as_in']}.yaml does not ask it")
    return {name: part for name, part in (there | entry).items() if name in entry or name != "opens_if"}


def _written_options(written: Mapping[str, Any], key: FactKey) -> dict[str, Any]:
    """What the key has of a shared list, the question's own options and the reserved answers, in the key's order."""
    order = (*key.options, DECLINED) if key.may_decline else key.options
    listed = shared().lists[written["options_like"]] if "options_like" in written else {}
    options = {code: _offered_each(label, code, written) for code, label in listed.items() if code in order}
    options |= written.get("options", {})
    options |= {code: shared().reserved[code] for code in RESERVED if code in order and code not in options}
    return dict(sorted(options.items(), key=lambda option: order.index(option[0]) if option[0] in order else -1))


def _offered_each(label: Mapping[str, Any], code: str, written: Mapping[str, Any]) -> Mapping[str, Any]:
    """A listed option under the condition that the question sets for each of them; `@` is the option's code."""
    if "offer_each_if" not in written:
        return label
    condition = {
        name: [code if part == "@" else part for part in value] if isinstance(value, list) else value.replace("@", code)
        for name, value in written["offer_each_if"].items()
    }
    return {**label, "offer_if": condition}


def _check_conditions(conditions: Iterable[Mapping[str, Any] | None], here: str) -> None:
    for pattern, codes in (pair for condition in conditions for pair in looks_at(condition)):
        keys = [pattern] if pattern in registry() else matching(pattern, registry())
        if not keys:
            raise BadQuestionSet(f"{here}: its condition looks at {pattern!r}, which is not in keys.yaml")
        options = {code for key in keys for code in registry()[key].options} | {True, False}
        if strange := ", ".join(str(code) for code in codes if code not in options):
            raise BadQuestionSet(f"{here}: its condition looks for {strange}, which {pattern} does not have")


def _check_options(key: FactKey, options: tuple[Option, ...], here: str) -> None:
    worded = {option.code for option in options} - {DECLINED}
    if worded != set(key.options):
        difference = ", ".join(sorted(worded ^ set(key.options)))
        raise BadQuestionSet(f"{here}: options differ from keys.yaml: {difference}")


def _option(code: str, written: Mapping[str, Any], here: str) -> Option:
    may = (*LANGUAGES, "hint", "alone", "more", "offer_if")
    _check_parts(written, f"{here}, option {code}", must=("en",), may=may)
    return Option(
        code,
        _wording(written),
        _wording(written.get("hint")),
        bool(written.get("alone")),
        bool(written.get("more")),
        written.get("offer_if"),
        compile_condition(written.get("offer_if")),
    )


def _check_parts(written: Mapping[str, Any], here: str, must: Iterable[str], may: Iterable[str]) -> None:
    if missing := sorted(set(must) - set(written)):
        raise BadQuestionSet(f"{here}: {', '.join(missing)} is missing")
    if strange := sorted(set(written) - {*must, *may}, key=str):
        raise BadQuestionSet(f"{here}: {', '.join(map(str, strange))} is not a part of it")


def _wording(written: Mapping[str, Any] | str | None) -> Wording:
    if isinstance(written, str):
        return Wording(written)
    return Wording(**{language: written[language] for language in LANGUAGES if written and language in written})


def _pages() -> Iterable[Page]:
    return (page for set_id in IN_ORDER for page in load(set_id).pages)


@cache
def _written(set_id: str) -> Mapping[str, Any]:
    written: Mapping[str, Any] = _yaml("question_sets", f"{set_id}.yaml")
    return written


def _yaml(*path: str) -> Any:
    return yaml.safe_load(resources.files(__package__).joinpath(*path).read_text("utf-8"))
