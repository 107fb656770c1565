"""The only writer of personal budgets, and the signature under a plan."""

from dataclasses import asdict
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db import transaction

from ownway.journey.budgets import estimates, may
from ownway.journey.budgets.events import BudgetAgreed, BudgetEnded
from ownway.journey.budgets.models import PersonalBudget
from ownway.journey.budgets.selectors import three_numbers
from ownway.journey.decisions import actions as decisions
from ownway.journey.decisions import selectors as decided
from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.decisions.models import Decision
from ownway.journey.practices.models import Organisation
from ownway.journey.support_plans import actions as plans
from ownway.journey.support_plans import selectors as planned
from ownway.journey.support_plans.models import Plan
from ownway.platform import events
from ownway.platform.access.actor import Actor
from ownway.platform.access.verdict import Refused
from ownway.platform.audit import actions as audit
from ownway.platform.days import day_of, start_of
from ownway.rules.kernel import clocks


@transaction.atomic
def sign(
    *, plan_id: UUID, person_id: UUID, starts_on: date, reasons: str, sentence: str, by: Actor, at: datetime
) -> PersonalBudget:
    """A named worker signs an agreed plan: the decision, its call-in window, and the three numbers of s26."""
    row = Plan.objects.select_for_update(of=("self",)).select_related("person").get(pk=plan_id, person_id=person_id)
    plan = planned.found(plan_id, person_id)
    may.may_sign(by, plan, at).or_refuse()
    estimate = estimates.indicative(person_id, day_of(at))
    grounds = decisions.Grounds(
        about_id=plan_id,
        basis="Care Act 2014 ss25, 26",
        reasons=reasons,
        sentence=sentence,
        result=estimate.stored,
        rule=estimate.rule,
        rule_version=estimate.version,
        findings={"weekly_pence": plan.weekly_pence, "one_off_pence": plan.one_off_pence},
    )
    _reason_when_away_from_estimate(estimate, plan.weekly_pence, reasons)
    decision = decisions.decide(
        person=row.person, kind=DecisionKind.PLAN, outcome="signed", proposed="", adverse=False, grounds=grounds,
        by=by, at=at, call_in_until=_window(row.home_id, at), supersedes=_called_in(person_id, plan_id),
    )  # fmt: skip
    plans.move(row, "sign", by, at)
    return _make_budget(row, decision, plan, starts_on, by, at)


@transaction.atomic
def end(*, budget_id: UUID, why: str, by: Actor, at: datetime, another_follows: bool = False) -> PersonalBudget:
    """The budget ends: another follows, or its decision was called in."""
    budget = PersonalBudget.objects.select_for_update().get(pk=budget_id)
    budget.ended_on, budget.ended_why = day_of(at), why
    budget.save(update_fields=["ended_on", "ended_why"])
    _record(by, at, "ended budget", budget)
    events.publish(BudgetEnded(budget, another_follows, by, at))
    return budget


@transaction.atomic
def undo_when_called_in(*, decision: Decision, by: Actor, at: datetime) -> None:
    """A plan called in waits again for somebody who may sign; its budget ends, its lines stay."""
    if decision.kind != DecisionKind.PLAN:
        return
    for budget in PersonalBudget.objects.filter(decision=decision, ended_on__isnull=True):
        end(budget_id=budget.id, why="called in", by=by, at=at)
    plan = Plan.objects.select_for_update().get(pk=decision.about_id)
    plan.submitted_by_id = plan.submitted_by_id or decision.decided_by_id
    plan.submitted_at = plan.submitted_at or at
    home = Organisation.objects.get(pk=plan.home_id)
    plan.decide_by = clocks.working_days_after(day_of(at), home.decide_working_days)
    plan.escalates_to_id = home.escalates_to_id
    plans.move(plan, "call in", by, at)


def _make_budget(
    row: Plan, decision: Decision, plan: planned.PlanCard, starts_on: date, by: Actor, at: datetime
) -> PersonalBudget:
    for before in PersonalBudget.objects.filter(person_id=row.person_id, ended_on__isnull=True):
        end(budget_id=before.id, why="another budget follows", by=by, at=at, another_follows=True)
    charge = decided.in_force(row.person_id, DecisionKind.CHARGE, at)
    budget = PersonalBudget.objects.create(
        plan=row, person_id=row.person_id, home_id=row.home_id, decision=decision, starts_on=starts_on,
        one_off_pence=plan.one_off_pence, **asdict(three_numbers(plan.weekly_pence, int(charge.outcome))),
    )  # fmt: skip
    _record(by, at, "agreed budget", budget)
    events.publish(BudgetAgreed(budget, by, at))
    return budget


def _window(home_id: UUID, at: datetime) -> datetime | None:
    """The end of the published call-in window: the last moment of its last working day."""
    days = Organisation.objects.get(pk=home_id).call_in_working_days
    if not days:
        return None
    last = clocks.working_days_after(day_of(at), days)
    return start_of(clocks.days_after(last, 1))


def _called_in(person_id: UUID, plan_id: UUID) -> Decision | None:
    rows = Decision.objects.filter(person_id=person_id, about_id=plan_id, call_in__isnull=False)
    return rows.filter(superseded_by__isnull=True).order_by("-decided_at").first()


def _reason_when_away_from_estimate(estimate: estimates.IndicativeBudget, weekly_pence: int, reasons: str) -> None:
    if not estimate.contains(weekly_pence) and not reasons.strip():
        raise Refused("away_from_estimate", "Say why the budget is away from the estimate.")


def _record(by: Actor, at: datetime, verb: str, budget: PersonalBudget, **detail: Any) -> None:
    audit.record(by=by, at=at, verb=verb, subject=budget, person_id=budget.person_id, home_id=budget.home_id, **detail)
