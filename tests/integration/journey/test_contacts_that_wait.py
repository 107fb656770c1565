"""A contact waits, the urgent first, until a named worker settles who helps first."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from ownway.journey.contacts import actions as contacts
from ownway.journey.contacts import selectors as contacted
from ownway.journey.contacts.actions import Call
from ownway.journey.contacts.choices import Channel
from ownway.journey.contacts.proposals import who_helps_first
from ownway.journey.conversations import selectors as said
from ownway.journey.people import actions as people
from ownway.journey.people.identity import Reachable
from ownway.nonprod.cast import Cast, found_cast
from ownway.platform.access import sessions
from ownway.platform.access.actor import Actor

AT = datetime(2026, 5, 4, 10, 0, tzinfo=ZoneInfo("Europe/London"))
REACH = Reachable("phone", "01914980188")


@pytest.fixture
def cast(db: None) -> Cast:
    return found_cast(AT - timedelta(days=10))


def ring(cast: Cast, by: Actor, call: Call, **more: object):
    return contacts.note_contact(
        call=call, channel=Channel.PHONE, home_id=cast.organisations["larkfield"].id, by=by, at=AT, **more
    )


def waiting(cast: Cast) -> list[str]:
    return [str(card.id) for card in contacted.waiting_for_triage([cast.organisations["larkfield"].id])]


def test_what_cannot_wait_comes_first_whoever_rang_first(cast: Cast) -> None:
    daniel = cast.actor("daniel", AT.date())
    with sessions.session(daniel.principal, "test"):
        calm = ring(cast, daniel, Call("Mary Jones", "A fall", REACH))
        urgent = ring(cast, daniel, Call("Ali Khan", "No heating", REACH, change=("no_food_heat_medicine",)))
        assert waiting(cast) == [str(urgent.id), str(calm.id)]


def test_who_waits_is_counted_in_full_or_as_far_as_somebody_reads(cast: Cast) -> None:
    daniel, homes = cast.actor("daniel", AT.date()), [cast.organisations["larkfield"].id]
    with sessions.session(daniel.principal, "test"):
        for name in ("Mary Jones", "Ali Khan", "Wei Lee"):
            ring(cast, daniel, Call(name, "A fall", REACH))
        assert (contacted.how_many_wait(homes), contacted.how_many_wait(homes, 2)) == (3, 2)
        assert len(contacted.waiting_for_triage(homes, 2)) == 2


def test_settling_once_settles_every_call_about_the_person(cast: Cast) -> None:
    amina = cast.actor("amina", AT.date())
    with sessions.session(amina.principal, "test"):
        first = ring(cast, amina, Call("Mary Jones", "A fall", REACH))
        person = people.locked(first.person_id)
        ring(cast, amina, Call("", "Her daughter rang too", contact_for="somebody_i_help"), person=person)
        lead = who_helps_first(person.id, AT.date()).triage.lead
        contacts.settle_triage(person=person, contact_id=first.id, lead=lead, joins=[], why="", by=amina, at=AT)
        assert waiting(cast) == []
        assert not any(card.waits for card in contacted.contacts_of(person.id))


def test_somebody_we_know_is_asked_neither_name_nor_number_again(cast: Cast) -> None:
    daniel = cast.actor("daniel", AT.date())
    with sessions.session(daniel.principal, "test"):
        first = ring(cast, daniel, Call("Mary Jones", "A fall", REACH))
        ring(cast, daniel, Call("", "Another fall"), person=people.locked(first.person_id))
        told = [fact.said.value for fact in said.current_facts(first.person_id, "contact.what")]
        assert told == ["Another fall"]


def test_what_a_worker_asks_after_the_call_is_the_same_contact_made_urgent(cast: Cast) -> None:
    daniel = cast.actor("daniel", AT.date())
    with sessions.session(daniel.principal, "test"):
        first = ring(cast, daniel, Call("Mary Jones", "A fall", REACH))
        contacts.receive_contact(
            person=people.locked(first.person_id), contact_for="me", change=["carer_stopped"], by=daniel, at=AT
        )
        (only,) = contacted.contacts_of(first.person_id)
        assert only.urgent
