"""What budgets tell and ask the later steps."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from ownway.journey.budgets.models import PersonalBudget
from ownway.platform.access.actor import Actor


@dataclass(frozen=True)
class BudgetAgreed:
    """A plan was signed and has its budget."""

    budget: PersonalBudget
    by: Actor
    at: datetime


@dataclass(frozen=True)
class BudgetEnded:
    """A budget ended: another follows at once, or it was called in."""

    budget: PersonalBudget
    another_follows: bool
    by: Actor
    at: datetime


@dataclass(frozen=True)
class MissingBeforeSigning:
    """Asks later steps what must be there before a plan is signed; each answers a Verdict."""

    plan_id: UUID
    person_id: UUID
