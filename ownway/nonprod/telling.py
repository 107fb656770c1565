"""An invented person answers: walks a conversation through the real engine and the real actions, page by page.

The demo borough, the tests and the meter all use it, so what they count is what a browser would.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar

from ownway.journey import asking
from ownway.journey.conversations import actions, engine, selectors
from ownway.journey.conversations.engine import Mode, Put, Said, Setting, Slot, State, as_chosen, full_key
from ownway.journey.conversations.models import Conversation
from ownway.journey.conversations.question_sets import Page
from ownway.journey.conversations.registry import SaidAs
from ownway.journey.people.models import Person
from ownway.platform.access.actor import Actor
from ownway.platform.days import day_of

Answers = Mapping[str, Any]
T = TypeVar("T")


def there(found: T | None) -> T:
    """What a step stands on. Raises LookupError when it comes before its time."""
    if found is None:
        raise LookupError("this step needs one before it")
    return found


def tell(
    person: Person,
    question_set: str,
    answers: Answers,
    *,
    by: Actor,
    at: datetime,
    said_as: SaidAs = SaidAs.PERSON,
    until: str = "",
) -> None:
    """A whole conversation, first page to "check your answers". Answers by full key, as the map writes them.

    `until` names a page before which they stop for today; what is told so far stays as drafts.
    """
    begun = actions.begin(person=person, question_set=question_set, said_as=said_as, by=by, at=at)
    sitting = Sitting(begun, answers, by, at)
    page = sitting.next_page()
    while page is not None and page.id != until:
        sitting.send(page)
        page = sitting.next_page(after=page.id)
    if not until:
        actions.confirm(conversation_id=begun.id, by=by, at=at)


class Sitting:
    """One person at one conversation. What they answer here is remembered; what others know is looked up once, and
    again after each page where answers close questions."""

    def __init__(self, begun: Conversation, answers: Answers, by: Actor, at: datetime) -> None:
        self.card = there(selectors.find(begun.id, begun.person_id))
        self.answers, self.by, self.at = answers, by, at
        self.setting = self._look()

    def next_page(self, after: str = "") -> Page | None:
        """The next page that puts something unanswered."""
        return engine.next_page(self.card.questions, self.setting, after=after)

    def send(self, page: Page) -> None:
        """Answer everything the page puts, and press Continue."""
        if page.collects:
            self._add_rows(page)
        puts = engine.put_on_page(self.card.questions, page, self.setting)
        actions.put(conversation=self.card, puts=puts, by=self.by, at=self.at)
        given = {put.slot: self._answer(put) for put in puts}
        words = self._own_words(puts)
        offered = (put.slot for put in puts if put.mode is Mode.OFFER)
        opened = [*words, *(slot for slot in offered if given[slot].state is State.KNOWN)]
        self._keep({**given, **words}, opened)
        if self.card.questions.gate:
            self.setting = self._look()

    def _look(self) -> Setting:
        return asking.setting_for(self.card, self.by, day_of(self.at))

    def _keep(self, given: Mapping[Slot, Said], opened: list[Slot] | None = None) -> None:
        actions.answer(conversation_id=self.card.id, given=given, by=self.by, at=self.at, opened=opened or ())
        self.setting = replace(self.setting, answers={**self.setting.answers, **given})

    def _add_rows(self, page: Page) -> None:
        """The rows the script has for this group beside those that are there, or that there are none."""
        key, known = page.questions[0].key.key, self.setting.rows.get(page.rows, ())
        rows = tuple(dict.fromkeys([*known, *_tokens(key, self.answers)]))[: page.most_rows]
        if not rows:
            self._keep({engine.no_rows(page): self._said(State.PASSED, None)})
        if not set(rows) - set(known):
            return
        self.setting = replace(self.setting, rows={**self.setting.rows, page.rows: rows})
        puts = engine.put_on_page(self.card.questions, page, self.setting)
        named = [put for put in puts if put.slot[0] == key and put.item not in known]
        actions.put(conversation=self.card, puts=named, by=self.by, at=self.at)
        self._keep({put.slot: self._answer(put) for put in named})

    def _answer(self, put: Put) -> Said:
        if put.mode in engine.CONFIRMS and put.told is not None:
            return replace(self._said(State.KNOWN, put.told.value), confirmed=True)
        key = full_key(put.slot)
        return self._chosen(key) if key in self.answers else self._said(State.PASSED, None)

    def _own_words(self, puts: tuple[Put, ...]) -> dict[Slot, Said]:
        """What they add to a card, opened by their own choice; words that the set itself asks for come with it."""
        cards = {(f"{put.question.key.key}.words", put.item) for put in puts if put.mode is Mode.ASK}
        asked = {question.key.key for question in self.card.questions.questions()}
        added = (slot for slot in sorted(cards) if slot[0] not in asked and full_key(slot) in self.answers)
        return {slot: self._chosen(full_key(slot)) for slot in added}

    def _chosen(self, key: str) -> Said:
        return as_chosen(_plain(self.answers[key]), on=self.setting.on, said_as=self.setting.voice)

    def _said(self, state: State, value: Any) -> Said:
        return Said(state, value, self.setting.on, self.setting.voice)


def _tokens(key: str, answers: Answers) -> tuple[str, ...]:
    """The row tokens of a script for a repeating key, in its order."""
    before, _, after = key.partition("*")
    rows = [name.removeprefix(before).removesuffix(after) for name in answers if _is_row(name, before, after)]
    return tuple(row for row in rows if "." not in row)


def _is_row(name: str, before: str, after: str) -> bool:
    return name.startswith(before) and name.endswith(after)


def _plain(value: Any) -> Any:
    """YAML reads a bare date as a date; the map writes it as text."""
    return value.isoformat() if hasattr(value, "isoformat") else value
