"""The only writer of conversations, answers and facts."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import ProgrammingError, transaction
from django.utils.translation import gettext as _
from psycopg.errors import InsufficientPrivilege

from ownway.journey.conversations import meter, question_sets, selectors
from ownway.journey.conversations.appending import append
from ownway.journey.conversations.engine import Mode, Put, Said, Slot, State
from ownway.journey.conversations.events import Confirmed
from ownway.journey.conversations.models import Answer, Conversation, Fact
from ownway.journey.conversations.registry import FactKey, SaidAs, group_of, lookup
from ownway.journey.people.models import Person
from ownway.platform import events
from ownway.platform.access.actor import Actor
from ownway.platform.access.privacy import Level
from ownway.platform.access.verdict import Refused
from ownway.platform.audit import actions as audit
from ownway.platform.days import day_of

DRAFTS_LIVE = timedelta(days=28)
REDRAFTED = ("state", "value", "confirmed", "audience", "said_by", "said_as", "at")
CORRECTION = "correction"  # in place of a question set, where an answer was changed outside any


@transaction.atomic
def begin(*, person: Person, question_set: str, said_as: SaidAs, by: Actor, at: datetime) -> Conversation:
    """Begin a conversation, or take up the open one where it was left. After 28 days its drafts have ended."""
    _leave_expired(person.id, question_set, said_as, at)
    questions = question_sets.load(question_set)
    conversation, is_new = Conversation.objects.get_or_create(
        person=person,
        question_set=question_set,
        said_as=said_as,
        state=Conversation.State.OPEN,
        defaults={
            "home_id": person.home_id,
            "set_version": questions.version,
            "step": questions.step,
            "started_by": by.named,
            "started_at": at,
        },
    )
    if is_new:
        _record(by, at, "began conversation", conversation)
    return conversation


@transaction.atomic
def answer(
    *, conversation_id: UUID, given: Mapping[Slot, Said], by: Actor, at: datetime, opened: Iterable[Slot] = ()
) -> None:
    """Keep drafts of answers. The later of two people's drafts of one slot stands; both are one conversation."""
    conversation = _open(conversation_id)
    for (key, item), said in given.items():
        _check_voice(lookup(key, item), said.said_as)
    _keep_drafts(conversation, given, by, at)
    beats = [meter.Event(meter.Beat.CONFIRMED, key, item) for (key, item), said in given.items() if said.confirmed]
    beats += [meter.Event(meter.Beat.OPENED, key, item) for key, item in opened]
    beats.append(meter.Event(meter.Beat.SENT))
    _beat(conversation, beats, by, at)


@transaction.atomic
def drop_row(*, conversation_id: UUID, group: str, item: str, by: Actor, at: datetime) -> None:
    """A row is not there after all; one that was told before is ended when the answers are sent."""
    conversation = _open(conversation_id)
    drafts = Answer.objects.filter(conversation=conversation, item=item)
    drafts.filter(key__in=[key for key in drafts.values_list("key", flat=True) if group_of(key) == group]).delete()
    voice = SaidAs(conversation.said_as)
    told = selectors.said_before(conversation.person_id, voice)
    ended = {
        slot: Said(State.ENDED, None, day_of(at), voice)
        for slot in told
        if slot[1] == item and group_of(slot[0]) == group
    }
    if ended:
        answer(conversation_id=conversation_id, given=ended, by=by, at=at)


@transaction.atomic
def confirm(*, conversation_id: UUID, by: Actor, at: datetime) -> Conversation:
    """Check your answers: drafts become facts, once, and every home takes its own."""
    conversation = _open(conversation_id)
    answers = selectors.answers_of(conversation_id)
    answers = {slot: said for slot, said in answers.items() if said.state is not State.PASSED}
    as_facts = {slot: said for slot, said in answers.items() if lookup(*slot).home == "fact"}
    _write_facts(conversation, as_facts, by, at)
    conversation.state, conversation.told_by, conversation.told_at = Conversation.State.TOLD, by.principal, at
    conversation.save(update_fields=["state", "told_by", "told_at"])
    _record(by, at, "told", conversation, answers=len(answers))
    voice = SaidAs(conversation.said_as)
    events.publish(
        Confirmed(conversation.id, conversation.person_id, conversation.question_set, voice, answers, by, at)
    )
    return conversation


@transaction.atomic
def say(
    *,
    person: Person,
    given: Mapping[Slot, Said],
    came: str,
    by: Actor,
    at: datetime,
    conversation_id: UUID | None = None,
) -> None:
    """Write facts outside a conversation: what was heard on the telephone, confirmed together, or came from the NHS."""
    for (key, item), said in given.items():
        _check_voice(lookup(key, item), said.said_as)
    agreed = by.principal == person.id
    append(Fact, person.id, person.home_id, given, by, at, came, agreed=agreed, conversation_id=conversation_id)
    audit.record(
        by=by, at=at, verb="said", subject=person, person_id=person.id, home_id=person.home_id, answers=len(given)
    )


@transaction.atomic
def correct(*, person: Person, given: Mapping[Slot, Said], by: Actor, at: datetime) -> None:
    """The person changes what they told, at any time and unasked; every home takes its own."""
    facts = {slot: said for slot, said in given.items() if lookup(*slot).home == "fact"}
    say(person=person, given=facts, came="volunteered", by=by, at=at)
    events.publish(Confirmed(None, person.id, CORRECTION, SaidAs.PERSON, given, by, at))


@transaction.atomic
def put(*, conversation: selectors.ConversationCard, puts: Iterable[Put], by: Actor, at: datetime) -> None:
    """Tell the meter what a page put: each slot once a conversation; `again` when this speaker had answered it."""
    asked = [one for one in puts if one.mode is Mode.ASK]
    seen = meter.already_put(conversation.id) if asked else set()
    beats = [
        meter.Event(
            meter.Beat.PUT if one.told is None else meter.Beat.AGAIN,
            one.question.key.key,
            one.item,
            one.question.key.need,
        )
        for one in asked
        if one.slot not in seen
    ]
    _beat(conversation, beats, by, at)


def _keep_drafts(conversation: Conversation, given: Mapping[Slot, Said], by: Actor, at: datetime) -> None:
    """The later of two drafts stands; but nobody writes over what somebody else keeps to themself."""
    drafts = [
        Answer(
            conversation=conversation, person_id=conversation.person_id, home_id=conversation.home_id, key=key,
            item=item, state=said.state, value=said.value, confirmed=said.confirmed,
            audience=_audience(lookup(key, item), said), said_by=by.named, said_as=said.said_as, at=at,
        )
        for (key, item), said in given.items()
    ]  # fmt: skip
    try:
        Answer.objects.bulk_create(
            drafts, update_conflicts=True, unique_fields=("conversation", "key", "item"), update_fields=REDRAFTED
        )
    except ProgrammingError as hidden:
        if not isinstance(hidden.__cause__, InsufficientPrivilege):
            raise
        sentence = _("Somebody has answered this already, and only they can change it.")
        raise Refused("answered_by_somebody", sentence) from hidden


def _audience(entry: FactKey, said: Said) -> Level:
    """A draft of the person's own goes no further than the home it is for; a helper reads back what they typed."""
    kept_close = entry.kept_for is Level.OWN and said.said_as is SaidAs.PERSON
    return Level.OWN if kept_close else entry.audience_of(said.value)


def _open(conversation_id: UUID) -> Conversation:
    conversation = Conversation.objects.select_for_update().get(pk=conversation_id)
    if conversation.state != Conversation.State.OPEN:
        raise Refused("already_told", _("These answers have been sent already. You can see them on your page."))
    return conversation


def _leave_expired(person_id: UUID, question_set: str, said_as: SaidAs, at: datetime) -> None:
    Conversation.objects.filter(
        person_id=person_id,
        question_set=question_set,
        said_as=said_as,
        state=Conversation.State.OPEN,
        started_at__lt=at - DRAFTS_LIVE,
    ).exclude(answers__at__gte=at - DRAFTS_LIVE).update(state=Conversation.State.LEFT)


def _check_voice(entry: FactKey, said_as: SaidAs) -> None:
    if said_as not in entry.said_by:
        raise Refused("not_theirs_to_say", _("This is not for this person to answer."))


def _write_facts(conversation: Conversation, given: Mapping[Slot, Said], by: Actor, at: datetime) -> None:
    agreed = by.principal == conversation.person_id
    asked = {slot: said for slot, said in given.items() if not said.confirmed}
    stands = {slot: said for slot, said in given.items() if said.confirmed}
    for came, part in (("asked", asked), ("confirmed", stands)):
        append(
            Fact,
            conversation.person_id,
            conversation.home_id,
            part,
            by,
            at,
            came,
            agreed=agreed,
            conversation_id=conversation.id,
        )


def _beat(
    conversation: Conversation | selectors.ConversationCard, beats: Iterable[meter.Event], by: Actor, at: datetime
) -> None:
    meter.record(
        beats,
        person_id=conversation.person_id,
        home_id=conversation.home_id,
        step=conversation.step,
        said_as=conversation.said_as,
        conversation_id=conversation.id,
        by=by,
        at=at,
    )


def _record(by: Actor, at: datetime, verb: str, conversation: Conversation, **detail: Any) -> None:
    audit.record(
        by=by,
        at=at,
        verb=verb,
        subject=conversation,
        person_id=conversation.person_id,
        home_id=conversation.home_id,
        **detail,
    )
