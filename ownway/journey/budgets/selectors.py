"""Personal budgets as pages read them."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ownway.journey.budgets.models import PersonalBudget


@dataclass(frozen=True)
class BudgetCard:
    """The three numbers of s26, weekly pence."""

    id: UUID
    person_id: UUID
    plan_id: UUID
    decision_id: UUID
    total_pence: int
    person_pays_pence: int
    council_pays_pence: int
    one_off_pence: int
    starts_on: date
    ended_on: date | None
    ended_why: str


def current(person_id: UUID) -> BudgetCard | None:
    """The budget somebody has now."""
    row = PersonalBudget.objects.filter(person_id=person_id, ended_on__isnull=True).first()
    return _card(row) if row else None


def budgets_of(person_id: UUID) -> tuple[BudgetCard, ...]:
    """All budgets of a person, newest first."""
    return tuple(_card(row) for row in PersonalBudget.objects.filter(person_id=person_id).order_by("-starts_on"))


def _card(row: PersonalBudget) -> BudgetCard:
    return BudgetCard(
        row.id, row.person_id, row.plan_id, row.decision_id, row.total_pence, row.person_pays_pence,
        row.council_pays_pence, row.one_off_pence, row.starts_on, row.ended_on, row.ended_why,
    )  # fmt: skip
