"""Who is involved, and what is asked, as pages read it."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db.models import Count, Exists, OuterRef, Q

from ownway.journey.involvement.choices import Part, RequestKind
from ownway.journey.involvement.models import Involvement, Request
from ownway.journey.practices.selectors import WorkerCard, card_of


@dataclass(frozen=True)
class InvolvementCard:
    """Somebody's part with a person."""

    id: UUID
    part: Part
    worker: WorkerCard | None
    organisation: str
    organisation_id: UUID | None
    why: str
    starts_at: datetime
    ended_at: datetime | None
    ended_why: str


@dataclass(frozen=True)
class Load:
    """How many people a worker is named for, and joins."""

    named: int
    joins: int


@dataclass(frozen=True)
class Continuity:
    """People with a named worker, those who still have their first, and changes of named worker."""

    people: int
    first: int
    handoffs: int


@dataclass(frozen=True)
class RequestCard:
    """Something asked, and what came of it."""

    id: UUID
    person_id: UUID
    kind: RequestKind
    words: str
    asked_at: datetime
    due_on: date
    answer: str
    answered_at: datetime | None


def involved(person_id: UUID) -> tuple[InvolvementCard, ...]:
    """Everybody involved with a person now, the named worker first."""
    rows = Involvement.objects.filter(person_id=person_id, ended_at__isnull=True)
    cards = [_card(row) for row in rows.select_related("worker__organisation", "organisation").order_by("starts_at")]
    return tuple(sorted(cards, key=lambda card: card.part is not Part.NAMED_WORKER))


def ever_involved(person_id: UUID) -> tuple[InvolvementCard, ...]:
    """Everybody who was ever involved with a person, in the order they began."""
    rows = Involvement.objects.filter(person_id=person_id).select_related("worker__organisation", "organisation")
    return tuple(_card(row) for row in rows.order_by("starts_at"))


def find(involvement_id: UUID, person_id: UUID) -> InvolvementCard | None:
    """One involvement with a person, or None."""
    rows = Involvement.objects.select_related("worker__organisation", "organisation")
    row = rows.filter(pk=involvement_id, person_id=person_id).first()
    return _card(row) if row else None


def loads(worker_ids: list[UUID]) -> dict[UUID, Load]:
    """How many people each of these workers is named for and joins now; who has nobody is absent."""
    rows = Involvement.objects.filter(worker_id__in=worker_ids, ended_at__isnull=True).order_by()
    counted = rows.values_list("worker_id").annotate(
        named=Count("pk", filter=Q(part=Part.NAMED_WORKER)), joins=Count("pk", filter=Q(part=Part.JOINS))
    )
    return {worker_id: Load(named, joins) for worker_id, named, joins in counted}


def continuity(home_ids: list[UUID], since: datetime) -> Continuity:
    """How steady relationships are in these homes. Read from the homes' named workers."""
    before = Involvement.objects.filter(
        person=OuterRef("person"), part=Part.NAMED_WORKER, starts_at__lt=OuterRef("starts_at")
    )
    named = Involvement.objects.filter(home_id__in=home_ids, part=Part.NAMED_WORKER).annotate(later=Exists(before))
    now = Q(ended_at__isnull=True)
    counts = named.aggregate(
        people=Count("pk", filter=now),
        first=Count("pk", filter=now & Q(later=False)),
        handoffs=Count("pk", filter=Q(later=True, starts_at__gte=since)),
    )
    return Continuity(**counts)


def named_worker(person_id: UUID) -> WorkerCard | None:
    """The one named person from first contact to close."""
    rows = Involvement.objects.select_related("worker__organisation")
    row = rows.filter(person_id=person_id, part=Part.NAMED_WORKER, ended_at__isnull=True).first()
    return card_of(row.worker) if row and row.worker else None


def people_of(worker_id: UUID, *parts: Part) -> tuple[UUID, ...]:
    """The people a worker is involved with now, in the given parts or any."""
    rows = Involvement.objects.filter(worker_id=worker_id, ended_at__isnull=True)
    rows = rows.filter(part__in=parts) if parts else rows
    return tuple(rows.order_by("starts_at").values_list("person_id", flat=True).distinct())


def people_of_organisation(organisation_id: UUID) -> tuple[UUID, ...]:
    """The people an organisation gives support to now."""
    rows = Involvement.objects.filter(organisation_id=organisation_id, ended_at__isnull=True)
    return tuple(rows.order_by("starts_at").values_list("person_id", flat=True))


def handoffs(person_id: UUID) -> int:
    """How often the named worker changed."""
    return max(Involvement.objects.filter(person_id=person_id, part=Part.NAMED_WORKER).count() - 1, 0)


def requests_of(person_id: UUID) -> tuple[RequestCard, ...]:
    """What a person asked, newest first."""
    return tuple(_request(row) for row in Request.objects.filter(person_id=person_id).order_by("-asked_at"))


def request(request_id: UUID, person_id: UUID) -> RequestCard | None:
    """One thing a person asked, or None."""
    row = Request.objects.filter(pk=request_id, person_id=person_id).first()
    return _request(row) if row else None


def open_requests(person_ids: list[UUID]) -> tuple[RequestCard, ...]:
    """What these people asked and nobody has answered, the earliest date first."""
    rows = Request.objects.filter(person_id__in=person_ids, answered_at__isnull=True).order_by("due_on")
    return tuple(_request(row) for row in rows)


def _card(row: Involvement) -> InvolvementCard:
    card = card_of(row.worker) if row.worker else None
    organisation = row.organisation.name if row.organisation else card.organisation if card else ""
    return InvolvementCard(
        row.id,
        Part(row.part),
        card,
        organisation,
        row.organisation_id,
        row.why,
        row.starts_at,
        row.ended_at,
        row.ended_why,
    )


def _request(row: Request) -> RequestCard:
    return RequestCard(
        row.id, row.person_id, RequestKind(row.kind), row.words, row.asked_at, row.due_on, row.answer, row.answered_at
    )
