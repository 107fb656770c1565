"""What to put to somebody now. Pure: given a set, what was said before and what is answered here, and the day.

Say it once: what this person has answered is not asked again. When it is no longer fresh it is put as "still true?",
one by one, twelve in a conversation at most. What nobody asked, what was declined and what is known stay three
different things.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from ownway.journey.conversations.conditions import THIS_ROW, Values
from ownway.journey.conversations.question_sets import Option, Page, Question, QuestionSet
from ownway.journey.conversations.registry import DECLINED, UNSURE, Fresh, SaidAs, fresh_until, group_of, in_row
from ownway.platform.access.privacy import Level

MOST_CONFIRMED = 12  # more, and the burden has only changed its name


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

    @property
    def to_talk_about(self) -> bool:
        """Whether they would rather talk about it, perhaps beside what they did say."""
        return self.unsure or (isinstance(self.value, list) and UNSURE in self.value)


def as_chosen(value: Any, *, on: date, said_as: SaidAs) -> Said:
    """An answer as it was chosen on a page: "I'd rather not say" is the state, never a value."""
    if value in (DECLINED, [DECLINED]):
        return Said(State.DECLINED, None, on, said_as)
    return Said(State.KNOWN, value, on, said_as)


class Mode(StrEnum):
    """How a question is put."""

    ASK = "ask"
    STILL_TRUE = "still_true"  # they told us, and it is no longer fresh
    CHECK = "check"  # nobody told us: worked out, or sent to us; shown to be confirmed, never typed
    OFFER = "offer"  # stands closed; counts when somebody opens it


CONFIRMS = (Mode.STILL_TRUE, Mode.CHECK)
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
    """Who is asked, when, and what is already there.

    `proposed` is what we worked out or were sent and only want confirmed. `also_known` is what others said, by full
    key: conditions look at it, nobody is asked about it. `closed` names keys, or keys of one row, not to be put.
    """

    voice: SaidAs
    on: date
    before: Mapping[Slot, Said]
    answers: Mapping[Slot, Said] = field(default_factory=dict)
    rows: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    closed: Collection[str] = ()
    proposed: Mapping[Slot, Said] = field(default_factory=dict)
    also_known: Mapping[str, Any] = field(default_factory=dict)

    def values(self) -> dict[str, Any]:
        """Every known answer by its full key, this conversation's over what was said before."""
        known = {slot: said for slot, said in {**self.before, **self.answers}.items() if said.state is State.KNOWN}
        return {**self.also_known, **{full_key(slot): said.value for slot, said in known.items()}}


def full_key(slot: Slot) -> str:
    """`people.*.name` of row r7k is `people.r7k.name`."""
    return in_row(*slot)


def put_now(questions: QuestionSet, setting: Setting) -> dict[str, tuple[Put, ...]]:
    """What each page puts now, by page id; a page with none is skipped."""
    puts = _all_puts(questions, setting)
    later = set(_beyond_the_most(puts))
    return {page: tuple(put for put in here if put.slot not in later) for page, here in puts.items()}


def put_on_page(questions: QuestionSet, page: Page, setting: Setting) -> tuple[Put, ...]:
    """The questions of one page as they stand now."""
    return put_now(questions, setting)[page.id]


def left_for_later(questions: QuestionSet, setting: Setting) -> tuple[Slot, ...]:
    """What is no longer fresh and yet not put, since twelve are enough: for a talk, or the next conversation."""
    return _beyond_the_most(_all_puts(questions, setting))


def pages_now(questions: QuestionSet, setting: Setting) -> tuple[Page, ...]:
    """The pages that have something to put, in order. A page that collects rows opens with its first question."""
    puts = put_now(questions, setting)
    return tuple(page for page in questions.pages if puts[page.id] or _rows_open(page, setting))


def next_page(questions: QuestionSet, setting: Setting, after: str = "") -> Page | None:
    """The first page after this one that puts something unanswered; None means check your answers.

    A page whose own answer opened another question comes once more."""
    puts = put_now(questions, setting)
    ids = [page.id for page in questions.pages]
    start = ids.index(after) + (0 if _opened_more(puts[after]) else 1) if after else 0
    return next((page for page in questions.pages[start:] if _unanswered(page, puts[page.id], setting)), None)


def offered(put: Put, setting: Setting) -> tuple[Option, ...]:
    """The options that make sense after what was answered."""
    values = _in_this_row(setting.values(), group_of(put.question.key.key), put.item)
    return tuple(option for option in put.question.options if option.offered(values))


def to_talk_about(setting: Setting) -> tuple[Slot, ...]:
    """What somebody would rather talk about: the worker's list, never a form's."""
    return tuple(slot for slot, said in {**setting.before, **setting.answers}.items() if said.to_talk_about)


def _all_puts(questions: QuestionSet, setting: Setting) -> dict[str, tuple[Put, ...]]:
    values = setting.values()
    return {page.id: _page_puts(page, setting, values) for page in questions.pages}


def _beyond_the_most(puts: Mapping[str, tuple[Put, ...]]) -> tuple[Slot, ...]:
    confirms = [put.slot for here in puts.values() for put in here if put.mode in CONFIRMS]
    return tuple(confirms[MOST_CONFIRMED:])


def _page_puts(page: Page, setting: Setting, values: Values) -> tuple[Put, ...]:
    puts: list[Put | None] = []
    for item in setting.rows.get(page.rows, ()) if page.rows else ("",):
        here = _in_this_row(values, page.rows, item)
        puts += [_put(question, item, setting, here) for question in page.questions]
    return tuple(put for put in puts if put is not None)


def _in_this_row(values: Values, group: str, item: str) -> Values:
    """The values with this row's under its second name, `people.this.relation`."""
    if not item:
        return values
    row, this = f"{group}.{item}.", f"{group}.{THIS_ROW}."
    return {**values, **{this + key.removeprefix(row): value for key, value in values.items() if key.startswith(row)}}


def _put(question: Question, item: str, setting: Setting, values: Values) -> Put | None:
    slot = (question.key.key, item)
    if not _may_put(question, item, setting, values):
        return None
    answer, told = setting.answers.get(slot), setting.before.get(slot)
    if told is not None and _stands(question, told, setting.on):
        return Put(question, item, Mode.STILL_TRUE, told, answer) if answer is not None else None
    if told is not None and question.key.fresh is not Fresh.OCCASION:
        return Put(question, item, Mode.STILL_TRUE, told, answer)
    if slot in setting.proposed:
        return Put(question, item, Mode.CHECK, setting.proposed[slot], answer)
    if question.checks:
        return None
    return Put(question, item, Mode.OFFER if question.offered else Mode.ASK, None, answer)


def _may_put(question: Question, item: str, setting: Setting, values: Values) -> bool:
    key = question.key
    if {key.key, full_key((key.key, item))}.intersection(setting.closed) or setting.voice not in key.said_by:
        return False
    if setting.voice is SaidAs.HELPER and key.audience is Level.OWN:
        return False  # put to the person alone
    return question.opens(values)


def _stands(question: Question, told: Said, on: date) -> bool:
    """Fresh, or not to be put in writing again: they would rather talk, or not say."""
    return told.unsure or told.state is State.DECLINED or fresh_until(question.key, told.on) >= on


def _rows_open(page: Page, setting: Setting) -> bool:
    return page.collects and _may_put(page.questions[0], "", setting, setting.values())


def _unanswered(page: Page, puts: tuple[Put, ...], setting: Setting) -> bool:
    if _rows_open(page, setting) and not setting.rows.get(page.rows):
        return no_rows(page) not in setting.answers
    return any(put.answer is None for put in puts if put.mode is not Mode.OFFER)


def _opened_more(puts: tuple[Put, ...]) -> bool:
    asked = [put.answer is not None for put in puts if put.mode is not Mode.OFFER]
    return any(asked) and not all(asked)


def no_rows(page: Page) -> Slot:
    """Where a page that collects rows remembers, as passed, that there are none to add."""
    return (page.questions[0].key.key, "")
