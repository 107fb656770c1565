"""Personal budgets as pages read them."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from ownway.journey.budgets.models import PersonalBudget
from ownway.journey.decisions import selectors as decided
from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.decisions.selectors import DecisionCard, Standing
from ownway.journey.support_plans import selectors as planned
from ownway.journey.support_plans.selectors import PlanCard
from ownway.journey.support_plans.states import State


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


@dataclass(frozen=True)
class ThreeNumbers:
    """What s26(1) asks a personal budget to say, weekly pence."""

    total_pence: int
    person_pays_pence: int
    council_pays_pence: int


def three_numbers(weekly_pence: int, charge_pence: int) -> ThreeNumbers:
    """What support costs, and who pays what of it. Nobody pays more than it costs."""
    person_pays = min(charge_pence, weekly_pence)
    return ThreeNumbers(weekly_pence, person_pays, weekly_pence - person_pays)


def is_charged(plan: PlanCard, charge: DecisionCard | None) -> bool:
    """Whether the charge was decided, holds, and was decided for what this plan costs."""
    if charge is None or charge.standing is Standing.CALLED_IN:
        return False
    return charge.findings.get("weekly_cost_pence") == plan.weekly_pence


def waiting_for_charge(home_ids: list[UUID], at: datetime) -> tuple[PlanCard, ...]:
    """Plans of these homes that the person agreed and whose charge is not decided for what they cost, the longest
    agreed first. Read from the homes' plans in the making."""
    plans = planned.of_homes(home_ids, State.AGREED, State.SUBMITTED)
    charges = decided.newest([plan.person_id for plan in plans], DecisionKind.CHARGE, at)
    return tuple(plan for plan in plans if not is_charged(plan, charges.get(plan.person_id)))


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
