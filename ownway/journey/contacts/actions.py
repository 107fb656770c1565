"""The only writer of contacts and triage."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid4

from django.db import transaction

from ownway.journey.contacts import may
from ownway.journey.contacts.choices import Channel
from ownway.journey.contacts.events import ContactMade, Triaged
from ownway.journey.contacts.models import Contact, Triage
from ownway.journey.contacts.proposals import who_helps_first
from ownway.journey.conversations import actions as conversations
from ownway.journey.conversations import meter
from ownway.journey.conversations.engine import Said, Slot, State
from ownway.journey.conversations.registry import SaidAs, lookup
from ownway.journey.people import actions as people
from ownway.journey.people.identity import Reachable
from ownway.journey.people.models import Person
from ownway.platform import events
from ownway.platform.access.actor import Actor, ActorKind
from ownway.platform.audit import actions as audit
from ownway.platform.days import day_of
from ownway.rules.triage import Duty

STEP = "contact"
URGENT = frozenset({"no_food_heat_medicine", "carer_stopped", "not_safe_now", "end_of_life"})


@dataclass(frozen=True)
class Call:
    """What a worker notes while somebody speaks: three fields, and two more when the caller is somebody else. Of
    somebody we know neither name nor a way to reach them that we have is asked again. `change` stands closed."""

    name: str
    what: str
    reach: Reachable | None = None
    contact_for: str = "me"
    made_by: str = ""
    agrees: str = ""
    change: tuple[str, ...] = ()


@transaction.atomic
def note_contact(
    *,
    call: Call,
    channel: Channel,
    home_id: UUID,
    by: Actor,
    at: datetime,
    person: Person | None = None,
    new_id: UUID | None = None,
    made_up: bool = False,
) -> Contact:
    """A telephone call, duty visit, discharge or letter, about somebody we know, or somebody new: perhaps made up, with
    an id that is theirs already."""
    asked = ["about.name"] if person is None else []
    if person is None:
        person = people.register(
            person_id=new_id or uuid4(), home_id=home_id, name=call.name, by=by, at=at, why="first contact",
            made_up=made_up,
        )  # fmt: skip
    if call.reach is not None:
        people.note_way_to_reach(person_id=person.id, way=call.reach, by=by, at=at)
        asked.append("contact.reach")
    said = _said(call, day_of(at))
    conversations.say(person=person, given=said, came="asked", by=by, at=at)
    _count([*asked, *(key for key, _ in said)], person, by, at)
    return _contact(
        person, channel, call.contact_for, by, at,
        made_by=call.made_by, taken_by_id=by.principal, urgent=bool(URGENT & set(call.change)),
    )  # fmt: skip


@transaction.atomic
def receive_contact(*, person: Person, contact_for: str, change: list[str], by: Actor, at: datetime) -> Contact:
    """Somebody answered the contact conversation; their answers are facts already. With a worker who noted their call
    before, it is the same contact, and can only become more urgent."""
    waiting = Contact.objects.filter(person=person, settled_at__isnull=True).order_by("-at").first()
    if waiting is not None and by.kind is ActorKind.WORKER:
        if URGENT & set(change):
            Contact.objects.filter(pk=waiting.pk).update(urgent=True)
            _record(by, at, "made urgent", waiting, person)
        return waiting
    return _contact(person, Channel.ONLINE, contact_for, by, at, urgent=bool(URGENT & set(change)))


@transaction.atomic
def settle_triage(
    *,
    person: Person,
    contact_id: UUID | None,
    lead: str,
    joins: Sequence[str],
    why: str,
    by: Actor,
    at: datetime,
) -> Triage:
    """A named worker settles who helps first, with the rule's proposal of that moment kept beside it."""
    proposal = who_helps_first(person.id, day_of(at))
    may.may_settle(by, proposal, lead, why, at).or_refuse()
    settled = Triage.objects.create(
        person=person,
        home_id=person.home_id,
        contact_id=contact_id,
        proposed=proposal.result.as_json(),
        proposed_lead=proposal.triage.lead,
        lead=lead,
        joins=list(joins),
        why=why.strip(),
        by_date=proposal.by_date,
        assessment_owed=Duty.NEEDS_ASSESSMENT in proposal.triage.duties_owed,
        settled_by_id=by.named,
        at=at,
    )
    _record(by, at, "settled triage", settled, person, lead=lead)
    settle_waiting(person=person, by=by, at=at)
    events.publish(Triaged(settled, by, at))
    return settled


@transaction.atomic
def settle_waiting(*, person: Person, by: Actor, at: datetime) -> None:
    """Every contact about the person that waited is settled by one act."""
    for contact in Contact.objects.filter(person=person, settled_at__isnull=True):
        Contact.objects.filter(pk=contact.pk).update(settled_at=at)
        _record(by, at, "settled contact", contact, person)


def _said(call: Call, on: date) -> dict[Slot, Said]:
    voice = SaidAs.PERSON if call.contact_for == "me" else SaidAs.HELPER
    given: dict[str, Any] = {
        "contact.what": call.what, "contact.for": call.contact_for, "contact.agrees": call.agrees,
        "contact.change": list(call.change),
    }  # fmt: skip
    return {(key, ""): Said(State.KNOWN, value, on, voice) for key, value in given.items() if value}


def _count(keys: Sequence[str], person: Person, by: Actor, at: datetime) -> None:
    """What stands closed counts as opened."""
    beats = [
        meter.Event(meter.Beat.OPENED if key == "contact.change" else meter.Beat.PUT, key, "", lookup(key).need)
        for key in keys
    ]
    meter.record(
        [*beats, meter.Event(meter.Beat.SENT)],
        person_id=person.id, home_id=person.home_id, step=STEP, said_as=SaidAs.PERSON, by=by, at=at,
    )  # fmt: skip


def _contact(person: Person, channel: Channel, contact_for: str, by: Actor, at: datetime, **more: Any) -> Contact:
    contact = Contact(person=person, home_id=person.home_id, channel=channel, contact_for=contact_for, at=at, **more)
    Contact.objects.bulk_create([contact])
    _record(by, at, "contact", contact, person, channel=channel)
    events.publish(ContactMade(contact, by, at))
    return contact


def _record(by: Actor, at: datetime, verb: str, subject: Any, person: Person, **detail: Any) -> None:
    audit.record(by=by, at=at, verb=verb, subject=subject, person_id=person.id, home_id=person.home_id, **detail)
