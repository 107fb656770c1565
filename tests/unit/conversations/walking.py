"""Walk an invented person through question sets with the engine alone: no database, no pages.

What is told in one sitting is `before` in the next, as the homes report it. Every question put is remembered with its
mode, so that the paperwork can be counted as the map of facts counts it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from ownway.journey.conversations import engine, question_sets
from ownway.journey.conversations.engine import Mode, Said, Setting, Slot, State, as_chosen, full_key
from ownway.journey.conversations.question_sets import Page
from ownway.journey.conversations.registry import Need, SaidAs, group_of, lookup
from ownway.nonprod.stories import story
from tests.factories.answers import COUNTED_AS

OWN_VOICE = (SaidAs.PERSON, SaidAs.HELPER, SaidAs.REPRESENTATIVE)


@dataclass(frozen=True)
class Script:
    """What an invented person answers, and in which sittings."""

    sentence: str
    on: date
    sittings: tuple[tuple[str, SaidAs], ...]
    answers: Mapping[str, Any]
    closed: tuple[str, ...] = ()
    proposed: Mapping[str, Any] = field(default_factory=dict)

    def rows_of(self, group: str) -> tuple[str, ...]:
        """The row tokens they have for a repeating group."""
        depth = group.count(".") + 1
        keys = [key.split(".") for key in self.answers if key.startswith(f"{group}.")]
        return tuple(dict.fromkeys(parts[depth] for parts in keys if any(map(str.isdigit, parts[depth]))))


def script(name: str) -> Script:
    """Somebody in `ownway/nonprod/people`, in the sittings that are counted."""
    who = story(COUNTED_AS.get(name, name))
    sittings = tuple((question_set, SaidAs(voice)) for question_set, voice in who.counted["sittings"])
    return Script(
        who.sentence, who.counted["begins"], sittings, who.told,
        tuple(who.counted.get("closed", ())), who.counted.get("proposed", {}),
    )  # fmt: skip


@dataclass
class Sitting:
    """One conversation, walked to "check your answers"."""

    question_set: str
    setting: Setting
    modes: dict[Slot, Mode]
    opened: set[str]
    later: tuple[Slot, ...]

    def keys(self, *modes: Mode) -> list[str]:
        """What was put in these modes, by full key."""
        return [full_key(slot) for slot, mode in self.modes.items() if mode in modes]

    @property
    def counts(self) -> tuple[int, int, int, int]:
        """Put, opened, required, confirmed: principle 12 of the map."""
        put, confirmed = self.keys(Mode.ASK), self.keys(Mode.STILL_TRUE, Mode.CHECK)
        needs = [lookup(*slot).need for slot, mode in self.modes.items() if mode is Mode.ASK]
        required = needs.count(Need.DECISION) + min(2, needs.count(Need.TWO_FOR_A_YES))
        return len(put), len(self.opened), required, len(confirmed)


def walk(who: Script, before: Mapping[Slot, Said], question_set: str, voice: SaidAs, on: date) -> Sitting:
    """Answer every question put, in the order of the engine, until there is nothing left to put."""
    questions = question_sets.load(question_set)
    setting = Setting(voice, on, before, closed=who.closed, proposed=_proposed(who, on), rows=_rows(before))
    modes: dict[Slot, Mode] = {}
    opened: set[str] = set()
    while page := engine.next_page(questions, setting):
        setting = _with_rows(who, page, setting)
        for put in engine.put_on_page(questions, page, setting):
            answer = _answer(who, put, setting)
            if put.mode is Mode.OFFER:
                opened |= {full_key(put.slot)} if answer.state is State.KNOWN else set()
            else:
                modes.setdefault(put.slot, put.mode)
                words = full_key(put.slot) + ".words"
                opened |= {words} if words in who.answers and put.mode is Mode.ASK else set()
            setting = replace(setting, answers={**setting.answers, put.slot: answer})
    opened -= {full_key(slot) for slot in modes}
    return Sitting(question_set, setting, modes, opened, engine.left_for_later(questions, setting))


def told(before: Mapping[Slot, Said], sitting: Sitting) -> dict[Slot, Said]:
    """What stands after "check your answers": passed questions leave nothing."""
    said = {slot: one for slot, one in sitting.setting.answers.items() if one.state is not State.PASSED}
    return {**before, **said}


def journey(who: Script) -> list[Sitting]:
    """All sittings of a script, one after the other on the same day."""
    before: dict[Slot, Said] = {}
    sittings = []
    for question_set, voice in who.sittings:
        sitting = walk(who, before, question_set, voice, who.on)
        before = told(before, sitting)
        sittings.append(sitting)
    return sittings


def after(sittings: Iterable[Sitting]) -> dict[Slot, Said]:
    """What stands after a journey."""
    before: dict[Slot, Said] = {}
    for sitting in sittings:
        before = told(before, sitting)
    return before


def _with_rows(who: Script, page: Page, setting: Setting) -> Setting:
    """A page that collects: add the rows of the script, or say that there are none."""
    if not page.collects or setting.rows.get(page.rows):
        return setting
    rows = who.rows_of(page.rows)
    passed = {engine.no_rows(page): Said(State.PASSED, None, setting.on, setting.voice)}
    return replace(
        setting,
        rows={**setting.rows, page.rows: rows},
        answers=setting.answers if rows else {**setting.answers, **passed},
    )


def _answer(who: Script, put: engine.Put, setting: Setting) -> Said:
    key = full_key(put.slot)
    if put.mode in engine.CONFIRMS and put.told is not None:
        return Said(State.KNOWN, put.told.value, setting.on, setting.voice, confirmed=True)
    if key not in who.answers:
        return Said(State.PASSED, None, setting.on, setting.voice)
    return as_chosen(who.answers[key], on=setting.on, said_as=setting.voice)


def _proposed(who: Script, on: date) -> dict[Slot, Said]:
    return {(key, ""): Said(State.KNOWN, value, on, SaidAs.WORKER) for key, value in who.proposed.items()}


def _rows(before: Mapping[Slot, Said]) -> dict[str, tuple[str, ...]]:
    rows: dict[str, tuple[str, ...]] = {}
    for key, item in before:
        if item:
            rows[group_of(key)] = tuple(dict.fromkeys((*rows.get(group_of(key), ()), item)))
    return rows
