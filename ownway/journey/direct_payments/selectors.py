"""Discussions and schedules as pages read them."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from ownway.journey.direct_payments.choices import Holding
from ownway.journey.direct_payments.models import Discussion, ScheduledPayment
from ownway.journey.practices.selectors import WorkerCard, worker_card


@dataclass(frozen=True)
class DiscussionCard:
    """What was talked over."""

    id: UUID
    worker: WorkerCard
    choice: Holding
    words: str
    help_wanted: tuple[str, ...]
    at: datetime


@dataclass(frozen=True)
class PaymentCard:
    """One payment to come."""

    pay_on: date
    covers_from: date
    covers_until: date
    gross_pence: int
    contribution_pence: int
    net_pence: int


def discussion_of(plan_id: UUID) -> DiscussionCard | None:
    """The latest discussion about a plan."""
    row = Discussion.objects.filter(plan_id=plan_id).order_by("-at").first()
    if row is None:
        return None
    return DiscussionCard(
        row.id, worker_card(row.worker_id), Holding(row.choice), row.words, tuple(row.help_wanted), row.at
    )


def payments_of(budget_id: UUID) -> tuple[PaymentCard, ...]:
    """The payments of a budget that are not cancelled, the next first."""
    rows = ScheduledPayment.objects.filter(budget_id=budget_id, cancelled_on__isnull=True).order_by("covers_from")
    return tuple(
        PaymentCard(
            row.pay_on, row.covers_from, row.covers_until, row.gross_pence, row.contribution_pence, row.net_pence
        )
        for row in rows
    )
