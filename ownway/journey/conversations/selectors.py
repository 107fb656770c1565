"""What somebody has said, as rules, pages and the next conversation read it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid4

from django.db.models import Max

from ownway.journey.conversations import question_sets
from ownway.journey.conversations.engine import Said, Setting, Slot, State, full_key
from ownway.journey.conversations.events import WhatIsSaid
from ownway.journey.conversations.models import Answer, Conversation, Fact
from ownway.journey.conversations.registry import UNSURE, Kind, SaidAs, group_of, lookup
from ownway.journey.people.selectors import PersonCard
from ownway.platform import events
from ownway.platform.days import day_of

# One person's own voice, in the order rules trust it (docs/explanation/facts.md).
OWN_VOICE = (SaidAs.PERSON, SaidAs.REPRESENTATIVE, SaidAs.HELPER, SaidAs.NHS)


@dataclass(frozen=True)
class FactCard:
    """A fact with where it came from, for pages."""

    key: str
    item: str
    said: Said
    by: UUID
    came: str
    recorded_at: datetime
    agreed: bool


@dataclass(frozen=True)
class ConversationCard:
    """A conversation as pages see it."""

    id: UUID
    person_id: UUID
    home_id: UUID
    question_set: str
    step: str
    said_as: SaidAs
    state: str
    started_at: datetime
    told_at: datetime | None

    @property
    def is_open(self) -> bool:
        """Whether its answers are still drafts."""
        return self.state == Conversation.State.OPEN

    @property
    def questions(self) -> question_sets.QuestionSet:
        """The set it asks."""
        return question_sets.load(self.question_set)


def find(conversation_id: UUID, person_id: UUID) -> ConversationCard | None:
    """One conversation of a person, or None."""
    row = Conversation.objects.filter(pk=conversation_id, person_id=person_id).first()
    return _card(row) if row else None


def newest(person_id: UUID, question_set: str, said_as: SaidAs | None = None) -> ConversationCard | None:
    """The person's latest conversation over a set, in one voice when given."""
    rows = Conversation.objects.filter(person_id=person_id, question_set=question_set)
    if said_as is not None:
        rows = rows.filter(said_as=said_as)
    row = rows.order_by("-started_at").first()
    return _card(row) if row else None


def told_by(person_id: UUID) -> tuple[ConversationCard, ...]:
    """The conversations about a person whose answers were checked and sent, newest first."""
    rows = Conversation.objects.filter(person_id=person_id, state=Conversation.State.TOLD)
    return tuple(_card(row) for row in rows.order_by("-told_at"))


def last_told(person_ids: Iterable[UUID]) -> dict[UUID, datetime]:
    """When answers about each of these people were last sent."""
    rows = Conversation.objects.filter(person_id__in=list(person_ids), told_at__isnull=False).order_by()
    return dict(rows.values_list("person_id").annotate(last=Max("told_at")))


def newest_words(person_ids: Iterable[UUID], key: str) -> dict[UUID, Any]:
    """What was said last under one key about each of these people, for lists."""
    rows = Fact.objects.filter(person_id__in=list(person_ids), key=key, state=State.KNOWN, superseded_by__isnull=True)
    return dict(rows.order_by("recorded_at", "id").values_list("person_id", "value"))


def not_begun(person: PersonCard, question_set: str, voice: SaidAs, at: datetime) -> ConversationCard:
    """A conversation as it would begin, for somebody who only looks."""
    step = question_sets.load(question_set).step
    return ConversationCard(uuid4(), person.id, person.home_id, question_set, step, voice, "open", at, None)


def conversations_of(person_id: UUID) -> tuple[ConversationCard, ...]:
    """All conversations of a person, newest first."""
    return tuple(_card(row) for row in Conversation.objects.filter(person_id=person_id).order_by("-started_at"))


def current_facts(person_id: UUID, *keys: str) -> tuple[FactCard, ...]:
    """The facts that nothing has superseded, of some keys or all: one for each key, row and speaker. By index."""
    rows = Fact.objects.filter(person_id=person_id, superseded_by__isnull=True).order_by("recorded_at", "id")
    return tuple(_fact(row) for row in (rows.filter(key__in=keys) if keys else rows))


def said_before(person_id: UUID, voice: SaidAs) -> dict[Slot, Said]:
    """What this voice has said, wherever it lives. A helper and a representative speak in the person's stead."""
    voices = OWN_VOICE if voice in OWN_VOICE else (voice,)
    said: dict[Slot, Said] = {}
    if voice in OWN_VOICE:
        for elsewhere in events.publish(WhatIsSaid(person_id)):
            said.update(elsewhere)
    for fact in current_facts(person_id):
        if fact.said.said_as in voices:
            said[(fact.key, fact.item)] = fact.said
    return said


def answers_of(conversation_id: UUID) -> dict[Slot, Said]:
    """The drafts of a conversation."""
    rows = Answer.objects.filter(conversation_id=conversation_id).order_by("at")
    return {
        (row.key, row.item): Said(State(row.state), row.value, day_of(row.at), SaidAs(row.said_as), row.confirmed)
        for row in rows
    }


def setting_of(
    conversation: ConversationCard,
    on: date,
    *,
    closed: Iterable[str] = (),
    proposed: Mapping[Slot, Said] | None = None,
    also_known: Mapping[str, Any] | None = None,
    only_rows: Mapping[str, tuple[str, ...]] | None = None,
) -> Setting:
    """Everything the engine needs to say what is put next. `only_rows` narrows a group to some of its rows."""
    before, answers = said_before(conversation.person_id, conversation.said_as), answers_of(conversation.id)
    rows = {**_rows({**before, **answers}), **(only_rows or {})}
    return Setting(
        conversation.said_as, on, before, answers, rows, tuple(closed), dict(proposed or {}), dict(also_known or {})
    )


def as_told(person_id: UUID, voice: SaidAs, on: date) -> Setting:
    """What this voice has said so far, outside any conversation: to change one answer."""
    before = said_before(person_id, voice)
    return Setting(voice, on, before, rows=_rows(before))


def known(person_id: UUID, *, trust_helpers: bool) -> dict[str, Any]:
    """What rules read: the person's own voice, best first. `unsure` and declined are absent.

    `trust_helpers` is True once a worker has heard what a helper said; before that, only what the person agreed to.
    """
    best: dict[str, Any] = {}
    for elsewhere in events.publish(WhatIsSaid(person_id)):
        best.update(_readable(elsewhere))
    facts = [fact for fact in current_facts(person_id) if fact.said.said_as in OWN_VOICE]
    for fact in sorted(facts, key=lambda fact: -OWN_VOICE.index(fact.said.said_as)):
        if fact.said.said_as is not SaidAs.HELPER or fact.agreed or trust_helpers:
            best.update(_readable({(fact.key, fact.item): fact.said}))
    return best


def voices_that_differ(person_id: UUID) -> tuple[str, ...]:
    """Keys on which the person and somebody else said different things: they bring in a social worker."""
    heard: dict[Slot, dict[bool, list[Any]]] = {}
    for fact in current_facts(person_id):
        if fact.said.state is State.KNOWN:
            own = fact.said.said_as in OWN_VOICE
            heard.setdefault((fact.key, fact.item), {}).setdefault(own, []).append(fact.said.value)
    return tuple(full_key(slot) for slot, by in heard.items() if len(by) == 2 and not _agree(by[True], by[False]))


def _agree(own: list[Any], others: list[Any]) -> bool:
    return all(value in own for value in others)


def _readable(said: Mapping[Slot, Said]) -> dict[str, Any]:
    return {
        full_key(slot): _as_rules_read(slot, one.value)
        for slot, one in said.items()
        if one.state is State.KNOWN and not one.unsure
    }


def _as_rules_read(slot: Slot, value: Any) -> Any:
    """Without "I'd rather talk about it" beside other answers; a partial date as its first day."""
    if lookup(*slot).kind is Kind.DATE:
        return f"{value}-01-01"[:10]
    return [code for code in value if code != UNSURE] if isinstance(value, list) else value


def _rows(said: Mapping[Slot, Said]) -> dict[str, tuple[str, ...]]:
    """The row tokens of each repeating group, in the order they were first named; ended rows are gone."""
    ended = {item for (_, item), one in said.items() if one.state is State.ENDED}
    rows: dict[str, tuple[str, ...]] = {}
    for key, item in said:
        group = group_of(key)
        if item and item not in ended and item not in rows.get(group, ()):
            rows[group] = (*rows.get(group, ()), item)
    return rows


def _fact(row: Fact) -> FactCard:
    said = Said(State(row.state), row.value, row.valid_from, SaidAs(row.said_as), row.came == "confirmed")
    return FactCard(row.key, row.item, said, row.said_by, row.came, row.recorded_at, row.agreed)


def _card(row: Conversation) -> ConversationCard:
    return ConversationCard(
        row.id,
        row.person_id,
        row.home_id,
        row.question_set,
        row.step,
        SaidAs(row.said_as),
        row.state,
        row.started_at,
        row.told_at,
    )
