"""Reviews as pages read them."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import QuerySet

from ownway.journey.reviews.choices import LedBy
from ownway.journey.reviews.models import Review
from ownway.journey.reviews.states import State


@dataclass(frozen=True)
class ReviewCard:
    """A review and where it is."""

    id: UUID
    person_id: UUID
    home_id: UUID
    plan_id: UUID
    due_on: date
    why: str
    led_by: LedBy
    organisation: str
    organisation_id: UUID | None
    why_led: str
    state: State
    person_part_id: UUID | None
    partner_part_id: UUID | None
    escalations: tuple[str, ...]
    decision_id: UUID | None

    @property
    def person_told(self) -> bool:
        """Whether the person has told their part."""
        return self.person_part_id is not None

    @property
    def partner_told(self) -> bool:
        """Whether the partner has told theirs."""
        return self.partner_part_id is not None


OPEN = (State.PLANNED, State.UNDER_WAY, State.TOLD, State.ESCALATED)


def reviews_of(person_id: UUID) -> tuple[ReviewCard, ...]:
    """A person's reviews, the next or newest first."""
    return _cards(Review.objects.filter(person_id=person_id).order_by("-due_on"))


def next_review(person_id: UUID) -> ReviewCard | None:
    """The review to come or under way."""
    return next(iter(_cards(Review.objects.filter(person_id=person_id, state__in=OPEN).order_by("due_on")[:1])), None)


def find(review_id: UUID, person_id: UUID) -> ReviewCard | None:
    """One review of a person, or None."""
    return next(iter(_cards(Review.objects.filter(pk=review_id, person_id=person_id))), None)


def of_people(person_ids: list[UUID], *states: State) -> tuple[ReviewCard, ...]:
    """These people's reviews in these states, the earliest date first."""
    return _cards(Review.objects.filter(person_id__in=person_ids, state__in=states).order_by("due_on"))


def led_by_organisation(organisation_id: UUID) -> tuple[ReviewCard, ...]:
    """The reviews an organisation leads and has not told yet."""
    rows = Review.objects.filter(organisation_id=organisation_id, state__in=[State.PLANNED, State.UNDER_WAY])
    return _cards(rows.filter(partner_part__isnull=True).order_by("due_on"))


def _cards(rows: QuerySet[Review]) -> tuple[ReviewCard, ...]:
    return tuple(
        ReviewCard(
            row.id, row.person_id, row.home_id, row.plan_id, row.due_on, row.why, LedBy(row.led_by),
            row.organisation.name if row.organisation else "", row.organisation_id, row.why_led, State(row.state),
            row.person_part_id, row.partner_part_id, tuple(row.escalations), row.decision_id,
        )
        for row in rows.select_related("organisation")
    )  # fmt: skip
