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
from ownway.platform.access.actor import Actor
from ownway.platform.audit import actions as audit
from ownway.platform.days import day_of
from ownway.rules.triage import Duty

STEP = "contact"
URGENT = frozenset({"no_food_heat_medicine", "carer_stopped", "not_safe_now", "end_of_life"})


@dataclass(frozen=True)
class Call:
    """What a worker notes while somebody speaks: three fields, and two more when the caller is somebody else."""

    name: str
    what: str
    reach: Reachable
    contact_for: str = "me"
    made_by: str = ""
    agrees: str = ""


@transaction.atomic
def note_contact(
    *, call: Call, channel: Channel, home_id: UUID, by: Actor, at: datetime, person: Person | None = None
) -> Contact:
    """A telephone call, duty visit, discharge or letter, about somebody new or somebody we know."""
    new = person is None
    if person is None:
        person = people.register(person_id=uuid4(), home_id=home_id, name=call.name, by=by, at=at, why="first contact")
    people.note_way_to_reach(person_id=person.id, way=call.reach, by=by, at=at)
    said = _said(call, day_of(at))
    conversations.say(person=person, given=said, came="asked", by=by, at=at)
    asked: list[Slot] = [*said, ("contact.reach", ""), *([("about.name", "")] if new else [])]
    beats = [meter.Event(meter.Beat.PUT, key, item, lookup(key, item).need) for key, item in asked]
    meter.record(
        [*beats, meter.Event(meter.Beat.SENT)],
        person_id=person.id, home_id=person.home_id, step=STEP, said_as=SaidAs.PERSON, by=by, at=at,
    )  # fmt: skip
    return _contact(person, channel, call.contact_for, by, at, made_by=call.made_by, taken_by_id=by.principal)


@transaction.atomic
def receive_contact(*, person: Person, contact_for: str, change: list[str], by: Actor, at: datetime) -> Contact:
    """Somebody answered the contact conversation themself; their answers are facts already."""
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
        settled_by_id=by.principal,
        at=at,
    )
    _record(by, at, "settled triage", settled, person, lead=lead)
    events.publish(Triaged(settled, by, at))
    return settled


def _said(call: Call, on: date) -> dict[Slot, Said]:
    voice = SaidAs.PERSON if call.contact_for == "me" else SaidAs.HELPER
    given = {"contact.what": call.what, "contact.for": call.contact_for, "contact.agrees": call.agrees}
    return {(key, ""): Said(State.KNOWN, value, on, voice) for key, value in given.items() if value}


def _contact(person: Person, channel: Channel, contact_for: str, by: Actor, at: datetime, **more: Any) -> Contact:
    contact = Contact(person=person, home_id=person.home_id, channel=channel, contact_for=contact_for, at=at, **more)
    Contact.objects.bulk_create([contact])
    _record(by, at, "contact", contact, person, channel=channel)
    events.publish(ContactMade(contact, by, at))
    return contact


def _record(by: Actor, at: datetime, verb: str, subject: Any, person: Person, **detail: Any) -> None:
    audit.record(by=by, at=at, verb=verb, subject=subject, person_id=person.id, home_id=person.home_id, **detail)
