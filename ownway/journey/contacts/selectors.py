"""Contacts as the desk reads them."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db.models import Exists, OuterRef

from ownway.journey.contacts.models import Contact, Triage
from ownway.journey.practices.selectors import WorkerCard, worker_card


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


def waiting_for_triage(home_ids: list[UUID], most: int = 100) -> tuple[ContactCard, ...]:
    """Contacts of these homes that nobody has settled: urgent first, then the longest wait."""
    rows = Contact.objects.filter(home_id__in=home_ids).exclude(Exists(Triage.objects.filter(contact=OuterRef("pk"))))
    return tuple(_contact(row) for row in rows.order_by("-urgent", "at")[:most])


def contacts_of(person_id: UUID) -> tuple[ContactCard, ...]:
    """A person's contacts, newest first."""
    return tuple(_contact(row) for row in Contact.objects.filter(person_id=person_id).order_by("-at"))


def latest_triage(person_id: UUID) -> TriageCard | None:
    """What was settled last."""
    row = Triage.objects.filter(person_id=person_id).order_by("-at").first()
    return _triage(row) if row else None


def _contact(row: Contact) -> ContactCard:
    taken_by = worker_card(row.taken_by_id) if row.taken_by_id else None
    return ContactCard(row.id, row.person_id, row.channel, row.contact_for, row.made_by, taken_by, row.at, row.urgent)


def _triage(row: Triage) -> TriageCard:
    return TriageCard(
        row.id, row.proposed, row.proposed_lead, row.lead, tuple(row.joins), row.why, row.assessment_owed, row.by_date,
        worker_card(row.settled_by_id), row.at,
    )  # fmt: skip
