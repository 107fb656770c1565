"""Where somebody is in the journey: one reading of all its steps, from which home pages tell."""

from dataclasses import dataclass
from datetime import datetime
from typing import Self

from django.utils import timezone

from ownway.journey.assessments import selectors as assessed
from ownway.journey.assessments.selectors import AssessmentCard
from ownway.journey.assessments.states import State as AssessmentState
from ownway.journey.budgets import selectors as budgeted
from ownway.journey.budgets.selectors import BudgetCard
from ownway.journey.conversations import selectors as said
from ownway.journey.decisions import selectors as decided
from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.decisions.selectors import DecisionCard, Standing
from ownway.journey.direct_payments import selectors as paid
from ownway.journey.direct_payments.selectors import DiscussionCard
from ownway.journey.involvement import selectors as involved
from ownway.journey.people.selectors import PersonCard
from ownway.journey.practices.selectors import WorkerCard
from ownway.journey.reviews import selectors as reviewed
from ownway.journey.reviews.selectors import ReviewCard
from ownway.journey.support_plans import selectors as planned
from ownway.journey.support_plans.selectors import PlanCard
from ownway.portals.me.who import is_own
from ownway.portals.shared.request import Request

AFTER_TOLD = (AssessmentState.TOLD, AssessmentState.COMPLETED, AssessmentState.DETERMINED)


@dataclass(frozen=True)
class Story:
    """All that the steps of the journey show of one person, at one moment, to one reader."""

    person: PersonCard
    own: bool
    at: datetime
    worker: WorkerCard | None
    assessment: AssessmentCard | None
    begun: frozenset[str]  # question sets with answers not sent yet
    sent: frozenset[str]
    decisions: tuple[DecisionCard, ...]
    plan: PlanCard | None
    discussion: DiscussionCard | None
    budget: BudgetCard | None
    review: ReviewCard | None

    @classmethod
    def of(cls, request: Request) -> Self:
        """Read it now."""
        person, at = request.person, timezone.now()
        plan = planned.latest(person.id)
        conversations = said.conversations_of(person.id)
        return cls(
            person=person,
            own=is_own(request),
            at=at,
            worker=involved.named_worker(person.id),
            assessment=assessed.latest(person.id),
            begun=frozenset(card.question_set for card in conversations if card.is_open),
            sent=frozenset(card.question_set for card in conversations if card.told_at),
            decisions=told_decisions(request, at),
            plan=plan,
            discussion=paid.discussion_of(plan.id) if plan else None,
            budget=budgeted.current(person.id),
            review=reviewed.next_review(person.id),
        )

    def decision(self, kind: DecisionKind) -> DecisionCard | None:
        """The newest decision of a kind."""
        return next((card for card in self.decisions if card.kind is kind), None)

    @property
    def is_told(self) -> bool:
        """Whether the story was told."""
        return self.assessment is not None and self.assessment.state in AFTER_TOLD

    @property
    def who(self) -> str:
        """Who acts for the person, by name where there is one."""
        return self.worker.name if self.worker else ""


def told_decisions(request: Request, at: datetime) -> tuple[DecisionCard, ...]:
    """Decisions that somebody stands behind, newest first. What somebody pays is between them and the council."""
    found = decided.decisions_of(request.person.id, at)
    mine = found if is_own(request) else [card for card in found if card.kind is not DecisionKind.CHARGE]
    return tuple(card for card in mine if card.standing is not Standing.WAITS_FOR_COUNTERSIGNATURE)
