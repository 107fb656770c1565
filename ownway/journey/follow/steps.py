"""Something happened in one step, so something begins or ends in a later one."""

from collections.abc import Collection
from uuid import UUID

from ownway.journey.assessments import actions as assessments
from ownway.journey.budgets import actions as budgets
from ownway.journey.budgets.events import BudgetAgreed, BudgetEnded, MissingBeforeSigning
from ownway.journey.contacts.events import ContactMade
from ownway.journey.decisions.events import CalledIn, Decided
from ownway.journey.direct_payments import actions as direct_payments
from ownway.journey.direct_payments import may as direct_payments_may
from ownway.journey.follow import letters
from ownway.journey.involvement import actions as involvement
from ownway.journey.involvement.choices import Part, RequestKind
from ownway.journey.involvement.events import Asked
from ownway.journey.involvement.selectors import involved
from ownway.journey.people.models import Person
from ownway.journey.practices.models import Organisation
from ownway.journey.reviews import actions as reviews
from ownway.journey.support_plans.events import Submitted, WaitsNoMore
from ownway.journey.support_plans.models import Line, Plan
from ownway.platform.access import verbs
from ownway.platform.access.privacy import Level
from ownway.platform.access.verdict import Verdict
from ownway.platform.days import end_of


def assessment_is_owed(made: ContactMade) -> None:
    """An appearance of need: an assessment is owed, whoever helps first (s9(1), (3))."""
    person = Person.objects.get(pk=made.contact.person_id)
    assessments.owe(person=person, contact=made.contact, by=made.by, at=made.at)


def asked_assessment_is_owed(asked: Asked) -> None:
    """ "I still want an assessment" revives the duty."""
    if asked.request.kind == RequestKind.ASSESSMENT:
        person = Person.objects.get(pk=asked.request.person_id)
        assessments.owe(person=person, contact=None, by=asked.by, at=asked.at)


def decision_is_told(decided: Decided) -> None:
    """The person gets the decision in writing, in their language and format, once somebody stands behind it."""
    letters.send_decision(decided.decision, decided.by, decided.at)


def signature_is_undone(called_in: CalledIn) -> None:
    """The plan waits again for somebody who may sign."""
    budgets.undo_when_called_in(decision=called_in.decision, by=called_in.by, at=called_in.at)


def officer_sees_when_late(submitted: Submitted) -> None:
    """The named officer's reach opens by itself the moment the council's date has passed."""
    plan = submitted.plan
    if plan.escalates_to_id is not None and plan.decide_by is not None:
        late = end_of(plan.decide_by)
        verbs.open_reach(plan.escalates_to_id, plan.person_id, Level.RECORD, _late(plan), late)


def officer_steps_back(waits_no_more: WaitsNoMore) -> None:
    """What is signed or sent back is late no more."""
    plan = waits_no_more.plan
    if plan.escalates_to_id is not None:
        verbs.close_reach(plan.escalates_to_id, plan.person_id, _late(plan), waits_no_more.at)


def options_were_discussed(asked: MissingBeforeSigning) -> Verdict:
    """No budget without the recorded discussion."""
    return direct_payments_may.discussed(asked.plan_id)


def payments_are_scheduled(agreed: BudgetAgreed) -> None:
    """A direct payment has its schedule on the day the budget is agreed."""
    direct_payments.schedule(budget=agreed.budget, by=agreed.by, at=agreed.at)


def _late(plan: Plan) -> str:
    return f"late plan {plan.id}"


def providers_are_involved(agreed: BudgetAgreed) -> None:
    """Organisations that give support see what a partner needs; those that give none any more step back."""
    person = Person.objects.get(pk=agreed.budget.person_id)
    lines = Line.objects.filter(plan_id=agreed.budget.plan_id, provider__isnull=False, taken_out_at__isnull=True)
    providers = Organisation.objects.filter(pk__in=lines.values("provider_id")).order_by("name")
    _end_providers(person.id, "gives no support in the new plan", agreed, but=[one.id for one in providers])
    for provider in providers:
        involvement.involve_organisation(
            person=person, organisation=provider, part=Part.PROVIDER, why="gives support in the plan", by=agreed.by,
            at=agreed.at,
        )  # fmt: skip


def providers_step_back(ended: BudgetEnded) -> None:
    """Without a budget nobody gives support by it, and nobody sees what they needed for it."""
    if not ended.another_follows:
        _end_providers(ended.budget.person_id, "the plan ended", ended)


def _end_providers(
    person_id: UUID, why: str, happened: BudgetAgreed | BudgetEnded, but: Collection[UUID | None] = ()
) -> None:
    for one in involved(person_id):
        if one.part is Part.PROVIDER and one.organisation_id not in but:
            involvement.end(involvement_id=one.id, why=why, by=happened.by, at=happened.at)


def first_review_is_planned(agreed: BudgetAgreed) -> None:
    """Six weeks after support starts."""
    due = agreed.budget.starts_on + reviews.FIRST_AFTER
    reviews.plan_review(plan=agreed.budget.plan, due_on=due, why="first", by=agreed.by, at=agreed.at)


def payments_are_cancelled(ended: BudgetEnded) -> None:
    """What was to come is not paid."""
    direct_payments.cancel_schedule(budget=ended.budget, by=ended.by, at=ended.at)


def reviews_fall_away(ended: BudgetEnded) -> None:
    """Planned reviews of a plan that does not hold fall away."""
    reviews.cancel_of(plan_id=ended.budget.plan_id, by=ended.by, at=ended.at)
