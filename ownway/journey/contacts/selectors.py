"""Contacts as the desk reads them."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db.models import Max, QuerySet

from ownway.journey.contacts.models import Contact, Triage
from ownway.journey.practices.selectors import WorkerCard, card_of

SHOWN, COUNTED = 50, 100  # contacts on one page, and contacts that a number beside its name goes up to


@dataclass(frozen=True)
class ContactCard:
    """A contact: about whom, how, when."""

    id: UUID
    person_id: UUID
    channel: str
    contact_for: str
    made_by: str
    taken_by: WorkerCard | None
    at: datetime
    urgent: bool
    waits: bool


@dataclass(frozen=True)
class TriageCard:
    """Who helps first, as settled."""

    id: UUID
    proposed: str
    proposed_lead: str
    lead: str
    joins: tuple[str, ...]
    why: str
    assessment_owed: bool
    by_date: date | None
    settled_by: WorkerCard
    at: datetime


def waiting_for_triage(home_ids: list[UUID], most: int = SHOWN) -> tuple[ContactCard, ...]:
    """Contacts of these homes that nobody has settled: urgent first, then the longest wait."""
    rows = _contacts().filter(home_id__in=home_ids, settled_at__isnull=True)
    return tuple(_contact(row) for row in rows.order_by("-urgent", "at")[:most])


def how_many_wait(home_ids: list[UUID], most: int | None = None) -> int:
    """How many contacts of these homes nobody has settled, or `most` where counting on would tell nobody more."""
    return Contact.objects.filter(home_id__in=home_ids, settled_at__isnull=True)[:most].count()


def find(contact_id: UUID, person_id: UUID) -> ContactCard | None:
    """One contact about a person, or None."""
    row = _contacts().filter(pk=contact_id, person_id=person_id).first()
    return _contact(row) if row else None


def last_contacts(person_ids: list[UUID]) -> dict[UUID, datetime]:
    """When each of these people, or somebody for them, last got in touch."""
    rows = Contact.objects.filter(person_id__in=person_ids).order_by().values_list("person_id")
    return dict(rows.annotate(last=Max("at")))


def contacts_of(person_id: UUID) -> tuple[ContactCard, ...]:
    """A person's contacts, newest first."""
    rows = _contacts().filter(person_id=person_id).order_by("-at")
    return tuple(_contact(row) for row in rows)


def latest_triage(person_id: UUID) -> TriageCard | None:
    """What was settled last."""
    rows = Triage.objects.select_related("settled_by__organisation").filter(person_id=person_id)
    row = rows.order_by("-at").first()
    return _triage(row) if row else None


def latest_triages(person_ids: list[UUID]) -> dict[UUID, TriageCard]:
    """What was settled last for each of these people."""
    rows = Triage.objects.select_related("settled_by__organisation").filter(person_id__in=person_ids)
    return {row.person_id: _triage(row) for row in rows.order_by("at")}


def _contacts() -> QuerySet[Contact]:
    return Contact.objects.select_related("taken_by__organisation")


def _contact(row: Contact) -> ContactCard:
    taken_by = card_of(row.taken_by) if row.taken_by else None
    return ContactCard(
        row.id, row.person_id, row.channel, row.contact_for, row.made_by, taken_by, row.at, row.urgent,
        row.settled_at is None,
    )  # fmt: skip


def _triage(row: Triage) -> TriageCard:
    return TriageCard(
        row.id, row.proposed, row.proposed_lead, row.lead, tuple(row.joins), row.why, row.assessment_owed, row.by_date,
        card_of(row.settled_by), row.at,
    )  # fmt: skip
