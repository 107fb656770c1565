"""The only writer of who somebody is and how they are reached."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import connection, transaction
from django.db.models import Model

from ownway.journey.people.identity import BirthDate, Reachable, Whereabouts
from ownway.journey.people.models import Address, Person, WayToReach
from ownway.journey.people.names import search_form
from ownway.platform.access import verbs
from ownway.platform.access.actor import Actor
from ownway.platform.audit import actions as audit

FOR_SOMEBODY = "gets in touch for somebody"


class Conflict(Exception):
    """Somebody else changed it since; nothing was saved."""


@transaction.atomic
def register(
    *, person_id: UUID, home_id: UUID, name: str, by: Actor, at: datetime, why: str, made_up: bool = False
) -> Person:
    """A new person. Reach is opened first, so that the row may be written at all."""
    verbs.register(person_id, home_id, why)
    person = Person(id=person_id, home_id=home_id, registered_at=at, made_up=made_up)
    _name(person, name)
    Person.objects.bulk_create([person])
    _record(by, at, "registered", person, person)
    return person


@transaction.atomic
def hand_over(*, person_id: UUID, by: Actor, at: datetime) -> None:
    """Who got in touch for somebody else has told it. From now on they see nothing of the record."""
    person = locked(person_id)
    _record(by, at, "handed over", person, person)
    verbs.close_reach(by.named, person_id, FOR_SOMEBODY, at)


@transaction.atomic
def correct_identity(
    *,
    person_id: UUID,
    expected_version: int,
    by: Actor,
    at: datetime,
    name: str | None = None,
    born: BirthDate | None = None,
) -> Person:
    """Change what somebody is called or when they were born. Raises Conflict when somebody else was first."""
    person = locked(person_id)
    if person.version != expected_version:
        raise Conflict
    if name is not None:
        _name(person, name)
    if born is not None:
        person.birth_date, person.birth_accuracy = born.day, born.accuracy
    person.version += 1
    person.save()
    _record(by, at, "corrected identity", person, person)
    return person


@transaction.atomic
def choose_reading(*, person_id: UUID, language: str, easy_read: bool, by: Actor, at: datetime) -> Person:
    """The language and reading format of every page and letter for this person (AIS)."""
    person = locked(person_id)
    person.language, person.easy_read = language, easy_read
    person.save(update_fields=["language", "easy_read"])
    _record(by, at, "chose reading", person, person)
    return person


@transaction.atomic
def move(*, person_id: UUID, to: Whereabouts, by: Actor, at: datetime) -> Address:
    """Where somebody lives now; the address before is kept with its end."""
    return _succeed(Address, person_id, by, at, "moved", **vars(to))


@transaction.atomic
def note_way_to_reach(*, person_id: UUID, way: Reachable, by: Actor, at: datetime) -> WayToReach:
    """The best safe way to reach somebody now."""
    return _succeed(WayToReach, person_id, by, at, "noted way to reach", **vars(way))


def locked(person_id: UUID) -> Person:
    """The person's row, held until this transaction ends. Raises Person.DoesNotExist to those who do not reach it."""
    return Person.objects.select_for_update().get(pk=person_id)


def _name(person: Person, name: str) -> None:
    person.name, person.search_name = name.strip(), search_form(name)
    with connection.cursor() as cursor:
        cursor.execute("SELECT access.sounds(%s)", [person.search_name])
        person.sounds = cursor.fetchone()[0]


def _succeed(
    table: type[Address | WayToReach], person_id: UUID, by: Actor, at: datetime, verb: str, **what: Any
) -> Any:
    """End the row that holds now, if any, and begin a new one."""
    person = locked(person_id)
    table.objects.filter(person=person, ended_at__isnull=True).update(ended_at=at)
    row = table.objects.create(person=person, home_id=person.home_id, starts_at=at, **what)
    _record(by, at, verb, row, person)
    return row


def _record(by: Actor, at: datetime, verb: str, subject: Model, person: Person) -> None:
    audit.record(by=by, at=at, verb=verb, subject=subject, person_id=person.id, home_id=person.home_id)
