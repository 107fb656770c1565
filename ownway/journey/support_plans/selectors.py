"""Plans as pages read them."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from django.db.models import QuerySet

from ownway.journey.practices.selectors import WorkerCard, card_of
from ownway.journey.support_plans.choices import Who
from ownway.journey.support_plans.models import Line, Plan
from ownway.journey.support_plans.states import State


@dataclass(frozen=True)
class LineCard:
    """One line of a plan."""

    id: UUID
    needs: tuple[str, ...]
    who: Who
    what: str
    amount: Decimal
    unit: str
    price_pence: int
    weekly_pence: int
    one_off_pence: int
    around_token: str
    resource_id: UUID | None
    provider_id: UUID | None
    provider: str
    version: int
    changed_by: UUID
    changed_at: datetime
    taken_out: bool


@dataclass(frozen=True)
class PlanCard:
    """A plan with its lines; taken-out lines stand apart, so that they can be put back."""

    id: UUID
    person_id: UUID
    home_id: UUID
    eligibility_id: UUID
    needs: tuple[str, ...]
    state: State
    contingency: str
    version: int
    lines: tuple[LineCard, ...]
    taken_out: tuple[LineCard, ...]
    agreed_at: datetime | None
    agreed_words: str
    submitted_at: datetime | None
    submitted_by: WorkerCard | None
    decide_by: date | None
    escalates_to: WorkerCard | None
    returned_why: str

    @property
    def weekly_pence(self) -> int:
        """What the plan costs a week."""
        return sum(line.weekly_pence for line in self.lines)

    @property
    def one_off_pence(self) -> int:
        """What it costs once."""
        return sum(line.one_off_pence for line in self.lines)

    @property
    def unmet(self) -> tuple[str, ...]:
        """Needs that no line meets yet."""
        met = {need for line in self.lines for need in line.needs}
        return tuple(need for need in self.needs if need not in met)

    def overdue(self, on: date) -> bool:
        """Whether the council has missed its own date."""
        return self.state is State.SUBMITTED and self.decide_by is not None and on > self.decide_by


def latest(person_id: UUID) -> PlanCard | None:
    """The newest plan of a person."""
    return next(iter(_cards(Plan.objects.filter(person_id=person_id).order_by("-begun_at")[:1])), None)


def find(plan_id: UUID, person_id: UUID) -> PlanCard | None:
    """One plan of a person, or None."""
    return next(iter(_cards(Plan.objects.filter(pk=plan_id, person_id=person_id))), None)


def found(plan_id: UUID, person_id: UUID) -> PlanCard:
    """One plan of a person. Raises Plan.DoesNotExist."""
    return _cards(Plan.objects.filter(pk=Plan.objects.get(pk=plan_id, person_id=person_id).pk))[0]


def submitted(home_ids: list[UUID]) -> tuple[PlanCard, ...]:
    """Plans of these homes that wait for a signature, the earliest date first."""
    return _cards(Plan.objects.filter(home_id__in=home_ids, state=State.SUBMITTED).order_by("decide_by"))


def of_homes(home_ids: list[UUID], *states: State) -> tuple[PlanCard, ...]:
    """Plans of these homes in these states, the longest agreed first."""
    return _cards(Plan.objects.filter(home_id__in=home_ids, state__in=states).order_by("agreed_at"))


def escalated_to(worker_id: UUID, on: date) -> tuple[PlanCard, ...]:
    """Plans whose date the council missed: this named officer decides them today."""
    rows = Plan.objects.filter(escalates_to_id=worker_id, state=State.SUBMITTED, decide_by__lt=on)
    return _cards(rows.order_by("decide_by"))


def of_people(person_ids: list[UUID], *states: State) -> tuple[PlanCard, ...]:
    """These people's plans in these states."""
    return _cards(Plan.objects.filter(person_id__in=person_ids, state__in=states).order_by("begun_at"))


def _cards(plans: QuerySet[Plan]) -> tuple[PlanCard, ...]:
    found = list(plans.select_related("submitted_by__organisation", "escalates_to__organisation"))
    lines: dict[UUID, list[Line]] = {plan.id: [] for plan in found}
    for line in Line.objects.filter(plan__in=found).select_related("provider").order_by("changed_at", "id"):
        lines[line.plan_id].append(line)
    return tuple(_card(plan, lines[plan.id]) for plan in found)


def _card(plan: Plan, lines: list[Line]) -> PlanCard:
    cards = [_line(line) for line in lines]
    return PlanCard(
        id=plan.id,
        person_id=plan.person_id,
        home_id=plan.home_id,
        eligibility_id=plan.eligibility_id,
        needs=tuple(plan.needs),
        state=State(plan.state),
        contingency=plan.contingency,
        version=plan.version,
        lines=tuple(card for card in cards if not card.taken_out),
        taken_out=tuple(card for card in cards if card.taken_out),
        agreed_at=plan.agreed_at,
        agreed_words=plan.agreed_words,
        submitted_at=plan.submitted_at,
        submitted_by=card_of(plan.submitted_by) if plan.submitted_by else None,
        decide_by=plan.decide_by,
        escalates_to=card_of(plan.escalates_to) if plan.escalates_to else None,
        returned_why=plan.returned_why,
    )


def _line(line: Line) -> LineCard:
    return LineCard(
        line.id, tuple(line.needs), Who(line.who), line.what, line.amount, line.unit, line.price_pence,
        line.weekly_pence, line.one_off_pence, line.around_token, line.resource_id, line.provider_id,
        line.provider.name if line.provider else "", line.version, line.changed_by, line.changed_at,
        line.taken_out_at is not None,
    )  # fmt: skip
