"""The two logs, and what is held back of them, as pages read them."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.contrib.postgres.aggregates import ArrayAgg
from django.db.models import Max
from django.db.models.functions import TruncDate

from ownway.platform.audit.choices import Reason
from ownway.platform.audit.models import AuditEvent, ReadEvent, Withholding


@dataclass(frozen=True)
class Look:
    """Somebody looked at a person's record on a day: who, in which roles, and what."""

    reader_id: UUID
    reader: str
    roles: tuple[str, ...]
    organisation: str
    day: date
    last_at: datetime
    pages: tuple[str, ...]
    withholding_id: UUID | None


@dataclass(frozen=True)
class WithholdingCard:
    """What is held back from a person: whose reads, why, and who has looked at that."""

    id: UUID
    person_id: UUID
    reader_id: UUID
    reason: Reason
    words: str
    by_id: UUID
    at: datetime
    reviewed_by_id: UUID | None
    reviewed_at: datetime | None
    released_at: datetime | None


@dataclass(frozen=True)
class Event:
    """One act that is about an organisation and about no person."""

    home_id: UUID
    actor_id: UUID
    verb: str
    subject: str
    subject_id: str
    detail: dict[str, Any]
    at: datetime


def who_looked(person_id: UUID, most: int = 200) -> tuple[Look, ...]:
    """Who looked at a person's record, a line for each reader and day, newest first. The database leaves out what is
    held back from whoever asks."""
    rows = (
        ReadEvent.objects.filter(person_id=person_id)
        .annotate(day=TruncDate("at"))
        .values_list("reader_id", "reader_name", "reader_role", "organisation", "day", "withholding_id")
        .annotate(last_at=Max("at"), pages=ArrayAgg("page", distinct=True))
        .order_by("-last_at", "reader_name")[:most]
    )
    return tuple(
        Look(reader, name, tuple(roles.split(", ")), organisation, day, last_at, tuple(pages), withholding)
        for reader, name, roles, organisation, day, withholding, last_at, pages in rows
    )


def withholdings_of(person_id: UUID) -> tuple[WithholdingCard, ...]:
    """What is or was held back from a person, newest first. Nothing for the person themself."""
    return tuple(_card(row) for row in Withholding.objects.filter(person_id=person_id).order_by("-at"))


def withholding(withholding_id: UUID, person_id: UUID) -> WithholdingCard | None:
    """One withholding about a person, or None."""
    row = Withholding.objects.filter(pk=withholding_id, person_id=person_id).first()
    return _card(row) if row else None


def waiting_for_second_eyes(home_ids: Collection[UUID]) -> tuple[WithholdingCard, ...]:
    """Withholdings of these homes at which nobody else has looked, the oldest first."""
    rows = Withholding.objects.filter(home_id__in=home_ids, reviewed_at__isnull=True, released_at__isnull=True)
    return tuple(_card(row) for row in rows.order_by("at"))


def held_back(home_ids: Collection[UUID]) -> tuple[WithholdingCard, ...]:
    """Withholdings of these homes that somebody else agreed to and nobody has released, the oldest first."""
    rows = Withholding.objects.filter(home_id__in=home_ids, reviewed_at__isnull=False, released_at__isnull=True)
    return tuple(_card(row) for row in rows.order_by("at"))


def row(withholding_id: UUID) -> Withholding:
    """The row itself, for `may.py`."""
    return Withholding.objects.get(pk=withholding_id)


def events_of(home_ids: Collection[UUID], most: int = 200) -> tuple[Event, ...]:
    """What was done about these organisations and no person, newest first."""
    rows = AuditEvent.objects.filter(person_id__isnull=True, home_id__in=home_ids).order_by("-at", "-id")[:most]
    return tuple(
        Event(row.home_id, row.actor_id, row.verb, row.subject, row.subject_id, row.detail, row.at) for row in rows
    )


def _card(row: Withholding) -> WithholdingCard:
    return WithholdingCard(
        row.id, row.person_id, row.reader_id, Reason(row.reason), row.words, row.by_id, row.at, row.reviewed_by_id,
        row.reviewed_at, row.released_at,
    )  # fmt: skip
