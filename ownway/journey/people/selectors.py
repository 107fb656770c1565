"""Reads about people: scoped by the database, named here by the person asked for."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar
from uuid import UUID

from django.db import connection
from django.db.models import Exists, OuterRef

from ownway.journey.people.choices import Accuracy
from ownway.journey.people.identity import BirthDate, Reachable, Whereabouts
from ownway.journey.people.models import Address, Authority, Helping, Person, PersonAround, Sharing, WayToReach
from ownway.journey.people.names import search_form

T = TypeVar("T", Address, WayToReach)


@dataclass(frozen=True)
class PersonCard:
    """Who this is, for the bar on every page about them."""

    id: UUID
    home_id: UUID
    name: str
    born: BirthDate | None
    language: str
    easy_read: bool
    made_up: bool
    version: int
    since: datetime

    def age_on(self, on: date) -> int | None:
        """Full years, or None when the date of birth is not known."""
        return self.born.age_on(on) if self.born else None


@dataclass(frozen=True)
class AroundCard:
    """Somebody around a person, and what they do."""

    id: UUID
    token: str
    name: str
    relation: str
    reach: str
    helps_with: tuple[str, ...] | None
    covers: tuple[str, ...] | None
    able: str
    willing: str
    same_household: bool | None
    since: datetime
    principal: UUID | None
    helps_here: bool


@dataclass(frozen=True)
class HelpingCard:
    """Somebody helps a person here, since."""

    id: UUID
    principal: UUID
    since: datetime


def find(person_id: UUID) -> PersonCard | None:
    """The person, or None when there is nobody this session may see under that id."""
    person = Person.objects.filter(pk=person_id).first()
    return _card(person) if person else None


def found(person_id: UUID) -> PersonCard:
    """The person whose record is open. Raises Person.DoesNotExist."""
    return _card(row(person_id))


def row(person_id: UUID) -> Person:
    """The row itself, for actions that name whose it is. Raises Person.DoesNotExist."""
    return Person.objects.get(pk=person_id)


def search(words: str, most: int = 20, *, born: int | None = None, place: str = "") -> tuple[PersonCard, ...]:
    """People this session may see whose name looks or sounds like the words, best first; born in that year and living
    at that place, where these are given."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT person_id FROM access.find_people(%s, %s, %s, %s)", [search_form(words), born, place.strip(), most]
        )
        found = [row[0] for row in cursor.fetchall()]
    people = Person.objects.in_bulk(found)
    return tuple(_card(people[one]) for one in found)


def look_alikes(name: str, most: int = 5) -> tuple[PersonCard, ...]:
    """People this session may see who may be the one just named: every word sounds the same, or nearly all is alike."""
    sought = search_form(name)
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT p.id FROM access.find_people(%s, NULL, '', 50) f JOIN people_person p ON p.id = f.person_id"
            " WHERE p.sounds @> access.sounds(%s) OR similarity(p.search_name, %s) >= 0.6"
            " ORDER BY f.likeness DESC LIMIT %s",
            [sought, sought, sought, most],
        )
        found = [row[0] for row in cursor.fetchall()]
    people = cards(found)
    return tuple(people[one] for one in found)


def cards(person_ids: list[UUID]) -> dict[UUID, PersonCard]:
    """Cards of people by id; those this session may not see are absent."""
    return {person.id: _card(person) for person in Person.objects.filter(pk__in=person_ids)}


def address_of(person_id: UUID) -> Whereabouts | None:
    """Where somebody lives now."""
    row = _holds_now(Address, person_id)
    return _whereabouts(row) if row else None


def addresses(person_ids: list[UUID]) -> dict[UUID, Whereabouts]:
    """Where each of these people lives now, for lists; protected addresses are absent."""
    rows = Address.objects.filter(person_id__in=person_ids, ended_at__isnull=True, protected=False)
    return {row.person_id: _whereabouts(row) for row in rows}


def way_to_reach(person_id: UUID) -> Reachable | None:
    """The best safe way to reach somebody now."""
    row = _holds_now(WayToReach, person_id)
    return _reachable(row) if row else None


def circle(person_id: UUID) -> tuple[AroundCard, ...]:
    """The people around somebody now, in the order they were named."""
    helping = Helping.objects.filter(around_id=OuterRef("pk"), person_id=person_id, ended_at__isnull=True)
    rows = PersonAround.objects.filter(person_id=person_id, ended_at__isnull=True).annotate(helps_here=Exists(helping))
    return tuple(
        AroundCard(
            row.id,
            row.token,
            row.name,
            row.relation,
            row.reach,
            None if row.helps_with is None else tuple(row.helps_with),
            None if row.covers is None else tuple(row.covers),
            row.able,
            row.willing,
            row.same_household,
            row.starts_at,
            row.principal,
            row.helps_here,
        )
        for row in rows.order_by("starts_at", "token")
    )


def authorities(person_id: UUID) -> tuple[Authority, ...]:
    """Legal powers somebody is said to hold now."""
    return tuple(Authority.objects.filter(person_id=person_id, ended_at__isnull=True).order_by("said_at"))


def shared_with(person_id: UUID) -> tuple[str, ...]:
    """Who may see or get a copy now."""
    rows = Sharing.objects.filter(person_id=person_id, ended_at__isnull=True)
    return tuple(rows.order_by("with_whom").values_list("with_whom", flat=True))


def helps(principal: UUID) -> tuple[UUID, ...]:
    """The people somebody helps here now."""
    rows = Helping.objects.filter(principal=principal, ended_at__isnull=True)
    return tuple(rows.order_by("starts_at").values_list("person_id", flat=True))


def known_as(principal: UUID) -> str:
    """What the people whom somebody helps here call them; nothing for somebody who helps nobody."""
    rows = PersonAround.objects.filter(person_id__in=helps(principal), principal=principal, ended_at__isnull=True)
    return rows.values_list("name", flat=True).first() or ""


def helping_of(person_id: UUID, around_id: UUID) -> HelpingCard | None:
    """How somebody around a person helps here now, or None."""
    row = Helping.objects.filter(person_id=person_id, around_id=around_id, ended_at__isnull=True).first()
    return HelpingCard(row.id, row.principal, row.starts_at) if row else None


def told_of(person_id: UUID) -> tuple[tuple[Whereabouts, datetime] | None, tuple[Reachable, datetime] | None]:
    """Where somebody lives and the way to reach them, each with when it was said: the fact map's freshness."""
    address, reach = _holds_now(Address, person_id), _holds_now(WayToReach, person_id)
    return (
        (_whereabouts(address), address.starts_at) if address else None,
        (_reachable(reach), reach.starts_at) if reach else None,
    )


def _holds_now(table: type[T], person_id: UUID) -> T | None:
    """The row that holds now of a table where one follows the other."""
    return table.objects.filter(person_id=person_id, ended_at__isnull=True).first()


def _whereabouts(row: Address) -> Whereabouts:
    return Whereabouts(row.lines, row.postcode, row.settled, row.protected)


def _reachable(row: WayToReach) -> Reachable:
    return Reachable(row.kind, row.value, row.safe_to_leave_message)


def _card(person: Person) -> PersonCard:
    born = BirthDate(person.birth_date, Accuracy(person.birth_accuracy)) if person.birth_date else None
    return PersonCard(
        id=person.id,
        home_id=person.home_id,
        name=person.name,
        born=born,
        language=person.language,
        easy_read=person.easy_read,
        made_up=person.made_up,
        version=person.version,
        since=person.registered_at,
    )
