"""The only writer of plans and lines."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from ownway.journey.conversations import meter
from ownway.journey.conversations import selectors as said
from ownway.journey.conversations.registry import SaidAs, lookup
from ownway.journey.decisions.models import Decision
from ownway.journey.financial_assessments.selectors import charging_place
from ownway.journey.people.models import Person
from ownway.journey.practices.models import Organisation
from ownway.journey.support_plans import may
from ownway.journey.support_plans.choices import UNPAID, Who
from ownway.journey.support_plans.drafting import draft_line, weekly
from ownway.journey.support_plans.events import Submitted, WaitsNoMore
from ownway.journey.support_plans.models import Line, Plan
from ownway.journey.support_plans.states import MOVES, State
from ownway.platform import events
from ownway.platform.access.actor import Actor
from ownway.platform.access.verdict import Refused
from ownway.platform.audit import actions as audit
from ownway.platform.days import day_of
from ownway.platform.transitions import step
from ownway.rules.kernel import clocks

STEP = "plan"
NOT_TAKEN_OUT = {"taken_out_at__isnull": True}


class LineConflict(Exception):
    """Somebody else changed the line since this page was opened. `.theirs` is the line as it is now."""

    def __init__(self, theirs: Line) -> None:
        super().__init__(str(theirs.id))
        self.theirs = theirs


class PlanConflict(Exception):
    """Somebody else changed the plan since this page was opened. `.theirs` is the plan as it is now."""

    def __init__(self, theirs: Plan) -> None:
        super().__init__(str(theirs.id))
        self.theirs = theirs


@dataclass(frozen=True)
class LineDetail:
    """What the person changes in a line; amounts in the line's unit, price in pence a unit."""

    what: str
    amount: Decimal
    price_pence: int
    provider_id: UUID | None = None


@transaction.atomic
def begin(*, person: Person, eligibility: Decision, needs: Sequence[str], by: Actor, at: datetime) -> Plan:
    """A plan for the eligible needs; one in the making already is that one."""
    found = Plan.objects.filter(person=person, state__in=[State.DRAFT, State.AGREED, State.SUBMITTED]).first()
    if found is not None:
        return found
    plan = Plan(person=person, home_id=person.home_id, eligibility=eligibility, needs=list(needs), begun_at=at)
    Plan.objects.bulk_create([plan])
    _record(by, at, "began plan", plan, plan)
    return plan


@transaction.atomic
def add_line(
    *, plan_id: UUID, needs: Sequence[str], who: Who, by: Actor, at: datetime, what: str = "", around_token: str = "",
    resource_id: UUID | None = None,
) -> Line:  # fmt: skip
    """A way to meet needs; amount and price are drafted."""
    plan = _writable(plan_id, by, at)
    unknown = set(needs) - set(plan.needs)
    if unknown or not needs:
        raise Refused("not_a_need", _("Choose at least one of the needs in this plan."))
    facts = said.known(plan.person_id, trust_helpers=True)
    draft = draft_line(needs, who, facts, day_of(at), charging_place(plan.home_id, day_of(at)))
    line = Line.objects.create(
        plan=plan, person_id=plan.person_id, home_id=plan.home_id, needs=list(needs), who=who, what=what.strip(),
        amount=draft.amount, unit=draft.unit, price_pence=draft.price_pence, weekly_pence=draft.weekly_pence,
        one_off_pence=draft.price_pence if draft.unit == "one_off" else 0, around_token=around_token,
        resource_id=resource_id, changed_by=by.named, changed_at=at,
    )  # fmt: skip
    drafted = [meter.Event(meter.Beat.CONFIRMED, "line.*.amount", line.id.hex[:8])] if line.price_pence else []
    _meter(plan, [_asked("line.*.who", line), *drafted], by, at)
    _record(by, at, "added line", line, plan)
    return line


@transaction.atomic
def change_line(*, line_id: UUID, expected_version: int, to: LineDetail, by: Actor, at: datetime) -> Line:
    """Change what, how much or the price. Raises LineConflict when somebody else was first."""
    line = Line.objects.select_for_update().get(pk=line_id)
    _writable(line.plan_id, by, at)
    if line.version != expected_version:
        raise LineConflict(line)
    line.what, line.amount, line.provider_id = to.what.strip(), to.amount, to.provider_id
    line.price_pence = 0 if line.who in UNPAID else to.price_pence
    line.weekly_pence = 0 if line.unit == "one_off" else weekly(line.amount, line.price_pence)
    line.one_off_pence = weekly(line.amount, line.price_pence) if line.unit == "one_off" else 0
    line.version, line.changed_by, line.changed_at = line.version + 1, by.named, at
    line.save()
    _record(by, at, "changed line", line, line.plan)
    return line


@transaction.atomic
def take_out_line(*, line_id: UUID, by: Actor, at: datetime) -> Line:
    """Take a line out; it can be put back."""
    return _mark_line(line_id, at, "took line out", by, at)


@transaction.atomic
def put_back_line(*, line_id: UUID, by: Actor, at: datetime) -> Line:
    """Undo taking a line out."""
    return _mark_line(line_id, None, "put line back", by, at)


@transaction.atomic
def write_contingency(*, plan_id: UUID, words: str, expected_version: int, by: Actor, at: datetime) -> Plan:
    """What happens if this falls through. Raises PlanConflict when somebody else was first."""
    plan = _locked(plan_id)
    if plan.version != expected_version:
        raise PlanConflict(plan)
    plan = _writable(plan_id, by, at)
    first_time = not plan.contingency
    plan.contingency = words.strip()
    plan.version += 1
    plan.save(update_fields=["contingency", "version"])
    _meter(plan, [_asked("plan.contingency")] if first_time else [], by, at)
    _record(by, at, "wrote contingency", plan, plan)
    return plan


@transaction.atomic
def agree(*, plan_id: UUID, words: str, by: Actor, at: datetime) -> Plan:
    """The person agrees to their plan, every need met by some line."""
    plan = _locked(plan_id)
    may.may_agree(by, plan).or_refuse()
    open_needs = unmet_needs(plan)
    if open_needs:
        raise Refused("needs_unmet", _("Say how each need is met before you agree, or that you meet it yourself."))
    plan.agreed_by, plan.agreed_at, plan.agreed_words = by.principal, at, words.strip()
    return _move(plan, "agree", by, at)


@transaction.atomic
def submit(*, plan_id: UUID, by: Actor, at: datetime) -> Plan:
    """Send an agreed plan to somebody who may sign it. The council's date starts to run, and so does its officer's."""
    plan = _locked(plan_id)
    may.may_submit(by, plan).or_refuse()
    home = Organisation.objects.get(pk=plan.home_id)
    plan.submitted_by_id, plan.submitted_at = by.principal, at
    plan.decide_by = clocks.working_days_after(day_of(at), home.decide_working_days)
    plan.escalates_to_id = home.escalates_to_id
    return _move(plan, "submit", by, at)


@transaction.atomic
def return_to_person(*, plan_id: UUID, why: str, by: Actor, at: datetime) -> Plan:
    """Not signed as it is: back to the person with a reason they can read. Nothing of it is lost."""
    plan = _locked(plan_id)
    may.may_return(by, plan).or_refuse()
    if not why.strip():
        raise Refused("no_words", _("Say why, in words the person reads."))
    plan.returned_why = why.strip()
    plan.submitted_by = plan.submitted_at = plan.decide_by = None
    plan.agreed_by = plan.agreed_at = None
    return _move(plan, "return", by, at)


def move(plan: Plan, event: str, by: Actor, at: datetime) -> Plan:
    """A later step moves the plan on: signed, called in, ended."""
    return _move(plan, event, by, at)


def unmet_needs(plan: Plan) -> tuple[str, ...]:
    """Needs that no line meets yet."""
    met = {need for line in Line.objects.filter(plan=plan, **NOT_TAKEN_OUT) for need in line.needs}
    return tuple(need for need in plan.needs if need not in met)


def _writable(plan_id: UUID, by: Actor, at: datetime) -> Plan:
    plan = _locked(plan_id)
    may.may_write(by, plan).or_refuse()
    if plan.state == State.AGREED:  # a change after agreeing is agreed again
        plan.agreed_by = plan.agreed_at = None
        _move(plan, "change", by, at)
    return plan


def _locked(plan_id: UUID) -> Plan:
    return Plan.objects.select_for_update().get(pk=plan_id)


def _mark_line(line_id: UUID, taken_out_at: datetime | None, verb: str, by: Actor, at: datetime) -> Line:
    line = Line.objects.select_for_update().get(pk=line_id)
    plan = _writable(line.plan_id, by, at)
    line.taken_out_at = taken_out_at
    line.save(update_fields=["taken_out_at"])
    _record(by, at, verb, line, plan)
    return line


def _move(plan: Plan, event: str, by: Actor, at: datetime) -> Plan:
    before, plan.state = plan.state, step(MOVES, State(plan.state), event)
    plan.version += 1
    plan.save()
    _record(by, at, event, plan, plan)
    if plan.state == State.SUBMITTED:
        events.publish(Submitted(plan, by, at))
    elif before == State.SUBMITTED:
        events.publish(WaitsNoMore(plan, by, at))
    return plan


def _meter(plan: Plan, beats: Iterable[meter.Event], by: Actor, at: datetime) -> None:
    meter.record(
        [*beats, meter.Event(meter.Beat.SENT)],
        person_id=plan.person_id, home_id=plan.home_id, step=STEP, said_as=SaidAs.PERSON, by=by, at=at,
    )  # fmt: skip


def _asked(key: str, line: Line | None = None) -> meter.Event:
    return meter.Event(meter.Beat.PUT, key, line.id.hex[:8] if line else "", lookup(key).need)


def _record(by: Actor, at: datetime, verb: str, subject: Any, plan: Plan) -> None:
    audit.record(by=by, at=at, verb=verb, subject=subject, person_id=plan.person_id, home_id=plan.home_id)
