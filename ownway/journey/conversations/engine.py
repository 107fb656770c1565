"""What to put to somebody now. Pure: given a set, what was said before and what is answered here, and the day.

Say it once: what this person has answered is not asked again. When it is no longer fresh it is put as "still true?",
one by one. What nobody asked, what was declined and what is known stay three different things.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from ownway.journey.conversations.question_sets import Option, Page, Question, QuestionSet
from ownway.journey.conversations.registry import UNSURE, SaidAs, fresh_until


class State(StrEnum):
    """The states of an answer; not asked has no row at all."""

    KNOWN = "known"
    DECLINED = "declined"
    ENDED = "ended"  # a row that is no more
    PASSED = "passed"  # a draft only: seen and left open; it never becomes a fact


@dataclass(frozen=True)
class Said:
    """An answer with where it came from."""

    state: State
    value: Any
    on: date
    said_as: SaidAs
    confirmed: bool = False

    @property
    def unsure(self) -> bool:
        """ "I'd rather talk about it": an answer nobody puts again in writing and no rule reads."""
        return self.value in (UNSURE, [UNSURE])


class Mode(StrEnum):
    """How a question is put."""

    ASK = "ask"
    STILL_TRUE = "still_true"


Slot = tuple[str, str]  # key as in the map, row token or ""


@dataclass(frozen=True)
class Put:
    """A question put now: for which row, how, and what was told before."""

    question: Question
    item: str
    mode: Mode
    told: Said | None = None
    answer: Said | None = None

    @property
    def slot(self) -> Slot:
        """Where the answer goes."""
        return (self.question.key.key, self.item)


@dataclass(frozen=True)
class Setting:
    """Who is asked, when, and what is already there."""

    voice: SaidAs
    on: date
    before: Mapping[Slot, Said]
    answers: Mapping[Slot, Said] = field(default_factory=dict)
    rows: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    closed: Collection[str] = ()

    def values(self) -> dict[str, Any]:
        """Every known answer by its full key, this conversation's over what was said before."""
        known = {slot: said for slot, said in {**self.before, **self.answers}.items() if said.state is State.KNOWN}
        return {full_key(slot): said.value for slot, said in known.items()}


def full_key(slot: Slot) -> str:
    """`people.*.name` of row r7k is `people.r7k.name`."""
    key, item = slot
    return key.replace(".*.", f".{item}.") if item else key


def put_on_page(page: Page, setting: Setting) -> tuple[Put, ...]:
    """The questions of a page as they stand now; none means the page is skipped."""
    values = setting.values()
    rows = setting.rows.get(page.rows, ()) if page.rows else ("",)
    puts = (_put(question, item, setting, values) for item in rows for question in page.questions)
    return tuple(put for put in puts if put is not None)


def pages_now(questions: QuestionSet, setting: Setting) -> tuple[Page, ...]:
    """The pages that have something to put, in order. A page that collects rows opens with its first question."""
    return tuple(page for page in questions.pages if put_on_page(page, setting) or _rows_open(page, setting))


def next_page(questions: QuestionSet, setting: Setting, after: str = "") -> Page | None:
    """The first page after this one that puts something unanswered; None means check your answers."""
    ids = [page.id for page in questions.pages]
    start = ids.index(after) + 1 if after else 0
    return next((page for page in questions.pages[start:] if _unanswered(page, setting)), None)


def offered(question: Question, setting: Setting) -> tuple[Option, ...]:
    """The options that make sense after what was answered."""
    values = setting.values()
    return tuple(option for option in question.options if option.offered(values))


def to_talk_about(setting: Setting) -> tuple[Slot, ...]:
    """What somebody would rather talk about: the worker's list, never a form's."""
    return tuple(slot for slot, said in {**setting.before, **setting.answers}.items() if said.unsure)


def _put(question: Question, item: str, setting: Setting, values: Mapping[str, Any]) -> Put | None:
    slot = (question.key.key, item)
    if not _may_put(question, setting, values):
        return None
    answer, told = setting.answers.get(slot), setting.before.get(slot)
    if told is None:
        return Put(question, item, Mode.ASK, None, answer)
    if _stands(question, told, setting.on) and answer is None:
        return None
    return Put(question, item, Mode.STILL_TRUE, told, answer)


def _may_put(question: Question, setting: Setting, values: Mapping[str, Any]) -> bool:
    if question.key.key in setting.closed or setting.voice not in question.key.said_by:
        return False
    if setting.voice is SaidAs.HELPER and question.key.audience == "own":
        return False  # put to the person alone
    return question.opens(values)


def _stands(question: Question, told: Said, on: date) -> bool:
    return told.unsure or fresh_until(question.key, told.on) >= on


def _rows_open(page: Page, setting: Setting) -> bool:
    values = setting.values()
    return page.collects and _may_put(page.questions[0], setting, values)


def _unanswered(page: Page, setting: Setting) -> bool:
    if _rows_open(page, setting) and not setting.rows.get(page.rows):
        return True
    return any(put.answer is None for put in put_on_page(page, setting))
