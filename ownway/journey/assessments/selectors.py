"""Assessments as pages read them."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Exists, Max, OuterRef, QuerySet

from ownway.journey.assessments.models import Assessment, Completion
from ownway.journey.assessments.states import UNDER_WAY, State
from ownway.journey.contacts.models import Contact
from ownway.journey.involvement.choices import Part
from ownway.journey.involvement.models import Involvement
from ownway.journey.practices.selectors import WorkerCard, card_of


@dataclass(frozen=True)
class AssessmentCard:
    """An assessment and where it is."""

    id: UUID
    person_id: UUID
    home_id: UUID
    state: State
    wish: str
    conversation_id: UUID | None
    owed_since: datetime
    assessor: WorkerCard | None
    heard: tuple[str, ...]
    completed_at: datetime | None
    words: str


def latest(person_id: UUID) -> AssessmentCard | None:
    """The newest assessment of a person."""
    row = _rows().filter(person_id=person_id).order_by("-owed_since").first()
    return _card(row) if row else None


def find(assessment_id: UUID, person_id: UUID) -> AssessmentCard | None:
    """One assessment of a person, or None."""
    row = _rows().filter(pk=assessment_id, person_id=person_id).first()
    return _card(row) if row else None


def of_people(person_ids: list[UUID], *states: State) -> tuple[AssessmentCard, ...]:
    """These people's assessments in these states, the longest owed first."""
    rows = _rows().filter(person_id__in=person_ids, state__in=states).order_by("owed_since")
    return tuple(_card(row) for row in rows)


def without_a_worker(home_ids: list[UUID], most: int = 50) -> tuple[AssessmentCard, ...]:
    """Assessments under way in these homes for which nobody is named, the longest owed first; those whose contact
    still waits for triage are not among them."""
    named = Involvement.objects.filter(person=OuterRef("person"), part=Part.NAMED_WORKER, ended_at__isnull=True)
    waiting = Contact.objects.filter(person=OuterRef("person"), settled_at__isnull=True)
    rows = _rows().filter(home_id__in=home_ids, state__in=UNDER_WAY)
    rows = rows.exclude(Exists(named)).exclude(Exists(waiting)).order_by("owed_since")
    return tuple(_card(row) for row in rows[:most])


def last_met(person_ids: list[UUID]) -> dict[UUID, datetime]:
    """When an assessment was last completed together with each of these people."""
    rows = Completion.objects.filter(person_id__in=person_ids).order_by().values_list("person_id")
    return dict(rows.annotate(last=Max("at")))


def row(assessment_id: UUID) -> Assessment:
    """The row itself, for `may.py`."""
    return Assessment.objects.get(pk=assessment_id)


def _rows() -> QuerySet[Assessment]:
    return Assessment.objects.select_related("completion__assessor__organisation")


def _card(row: Assessment) -> AssessmentCard:
    completion = getattr(row, "completion", None)
    return AssessmentCard(
        id=row.id,
        person_id=row.person_id,
        home_id=row.home_id,
        state=State(row.state),
        wish=row.wish,
        conversation_id=row.conversation_id,
        owed_since=row.owed_since,
        assessor=card_of(completion.assessor) if completion else None,
        heard=tuple(completion.heard) if completion else (),
        completed_at=completion.at if completion else None,
        words=completion.words if completion else "",
    )
