"""An invented person answers: walks a conversation through the real engine and the real actions, page by page.

The demo borough, the tests and the meter's own check all use it, so what they count is what a browser would.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from ownway.journey import asking
from ownway.journey.conversations import actions, engine, selectors
from ownway.journey.conversations.engine import Mode, Put, Said, Setting, State, as_chosen, full_key
from ownway.journey.conversations.question_sets import Page
from ownway.journey.conversations.registry import SaidAs
from ownway.journey.people.models import Person
from ownway.platform.access.actor import Actor

Answers = Mapping[str, Any]


def tell(
    person: Person, question_set: str, answers: Answers, *, by: Actor, at: datetime, said_as: SaidAs = SaidAs.PERSON
) -> selectors.ConversationCard:
    """A whole conversation, first page to "check your answers". Answers by full key, as the map writes them."""
    begun = actions.begin(person=person, question_set=question_set, said_as=said_as, by=by, at=at)
    card = selectors.find(begun.id, person.id)
    page = engine.next_page(card.questions, asking.setting_for(card, by, at.date()))
    while page is not None:
        _send(card, page, answers, by, at)
        page = engine.next_page(card.questions, asking.setting_for(card, by, at.date()), after=page.id)
    actions.confirm(conversation_id=card.id, by=by, at=at)
    return selectors.find(card.id, person.id)


def _send(card: selectors.ConversationCard, page: Page, answers: Answers, by: Actor, at: datetime) -> None:
    setting = asking.setting_for(card, by, at.date())
    if page.collects and not setting.rows.get(page.rows):
        _add_rows(card, page, answers, setting, by, at)
        setting = asking.setting_for(card, by, at.date())
    puts = engine.put_on_page(card.questions, page, setting)
    actions.put(conversation=card, puts=puts, by=by, at=at)
    given = {put.slot: _answer(put, answers, setting) for put in puts}
    words = _own_words(puts, answers, setting)
    opened = [*words, *(put.slot for put in puts if put.mode is Mode.OFFER and given[put.slot].state is State.KNOWN)]
    actions.answer(conversation_id=card.id, given={**given, **words}, by=by, at=at, opened=opened)


def _add_rows(
    card: selectors.ConversationCard, page: Page, answers: Answers, setting: Setting, by: Actor, at: datetime
) -> None:
    """The rows the script has for this group, or that there are none."""
    key = page.questions[0].key.key
    tokens = _tokens(key, answers)
    given = {
        (key, token): as_chosen(answers[full_key((key, token))], on=at.date(), said_as=setting.voice)
        for token in tokens
    }
    nothing = {engine.no_rows(page): Said(State.PASSED, None, at.date(), setting.voice)}
    if given:
        rows = {page.rows: tuple(tokens)}
        puts = [put for put in engine.put_on_page(card.questions, page, _with_rows(setting, rows)) if put.slot in given]
        actions.put(conversation=card, puts=puts, by=by, at=at)
    actions.answer(conversation_id=card.id, given=given or nothing, by=by, at=at)


def _with_rows(setting: Setting, rows: Mapping[str, tuple[str, ...]]) -> Setting:
    return replace(setting, rows={**setting.rows, **rows})


def _tokens(key: str, answers: Answers) -> list[str]:
    """The row tokens of a script for a repeating key, in its order."""
    before, _, after = key.partition("*")
    found = [name for name in answers if name.startswith(before) and name.endswith(after)]
    return [
        name.removeprefix(before).removesuffix(after)
        for name in found
        if "." not in name.removeprefix(before).removesuffix(after)
    ]


def _answer(put: Put, answers: Answers, setting: Setting) -> Said:
    if put.mode in engine.CONFIRMS and put.told is not None:
        return Said(State.KNOWN, put.told.value, setting.on, setting.voice, confirmed=True)
    key = full_key(put.slot)
    if key not in answers:
        return Said(State.PASSED, None, setting.on, setting.voice)
    return as_chosen(_plain(answers[key]), on=setting.on, said_as=setting.voice)


def _own_words(puts: tuple[Put, ...], answers: Answers, setting: Setting) -> dict[engine.Slot, Said]:
    found = {}
    for put in puts:
        key = f"{full_key(put.slot)}.words"
        if key in answers and put.mode is Mode.ASK:
            found[(f"{put.question.key.key}.words", put.item)] = as_chosen(
                answers[key], on=setting.on, said_as=setting.voice
            )
    return found


def _plain(value: Any) -> Any:
    """YAML reads a bare date as a date; the map writes it as text."""
    return value.isoformat() if hasattr(value, "isoformat") else value
