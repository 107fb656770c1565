"""The only writer of discussions and payment schedules."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from ownway.journey.assessments.choices import How
from ownway.journey.budgets.models import PersonalBudget
from ownway.journey.direct_payments import may
from ownway.journey.direct_payments.choices import DIRECT_PAYMENTS, TO_SHOW, Holding
from ownway.journey.direct_payments.conditions import answer, may_be_held
from ownway.journey.direct_payments.models import Discussion, ScheduledPayment
from ownway.journey.support_plans.models import Plan
from ownway.platform.access.actor import Actor
from ownway.platform.access.verdict import Refused
from ownway.platform.audit import actions as audit
from ownway.platform.days import day_of
from ownway.rules import payments
from ownway.rules.kernel import clocks

WEEKS_AHEAD = 52


@transaction.atomic
def record_discussion(
    *,
    plan_id: UUID,
    how: How,
    options_shown: Sequence[Holding],
    choice: Holding,
    words: str,
    help_wanted: Sequence[str],
    conditions: Mapping[str, bool],
    by: Actor,
    at: datetime,
) -> Discussion:
    """The full and open discussion: every option was shown, what the person said, what they chose."""
    may.may_record_discussion(by).or_refuse()
    plan = Plan.objects.get(pk=plan_id)
    if set(TO_SHOW) - set(options_shown):
        raise Refused("not_all_shown", _("Show every option first, then record what the person chose."))
    may_be_held(choice, conditions, day_of(at)).or_refuse()
    discussion = Discussion.objects.create(
        plan=plan, person_id=plan.person_id, home_id=plan.home_id, worker_id=by.named, how=how,
        options_shown=sorted(options_shown), choice=choice, words=words.strip(), help_wanted=list(help_wanted),
        conditions=dict(conditions), at=at,
    )  # fmt: skip
    audit.record(
        by=by, at=at, verb="discussed", subject=discussion, person_id=plan.person_id, home_id=plan.home_id,
        choice=choice,
    )  # fmt: skip
    return discussion


@transaction.atomic
def schedule(*, budget: PersonalBudget, by: Actor, at: datetime) -> tuple[ScheduledPayment, ...]:
    """Thirteen payments of four weeks for a budget held as a direct payment. None when the council arranges, and none
    where it pays nothing.
    """
    discussion = Discussion.objects.filter(plan_id=budget.plan_id).order_by("-at").first()
    if discussion is None or discussion.choice not in DIRECT_PAYMENTS:
        return ()
    paid = budget.total_pence - budget.person_pays_pence
    owed = answer(Holding(discussion.choice), discussion.conditions, authority_pays=paid, on=day_of(at))
    if not owed.value:
        return ()
    periods = payments.schedule(
        weekly_gross=budget.total_pence,
        weekly_contribution=budget.person_pays_pence,
        start=budget.starts_on,
        until=clocks.weeks_after(budget.starts_on, WEEKS_AHEAD) - timedelta(days=1),
        frequency="four_weeks",
    )
    rows = [
        ScheduledPayment(
            budget=budget, person_id=budget.person_id, home_id=budget.home_id, pay_on=period.pay_on,
            covers_from=period.start, covers_until=period.until, gross_pence=period.gross,
            contribution_pence=period.contribution, net_pence=period.net,
        )
        for period in periods
    ]  # fmt: skip
    ScheduledPayment.objects.bulk_create(rows)
    audit.record(
        by=by, at=at, verb="scheduled payments", subject=budget, person_id=budget.person_id, home_id=budget.home_id,
        payments=len(rows), rule=f"{owed.rule} v{owed.version}",
    )  # fmt: skip
    return tuple(rows)


@transaction.atomic
def cancel_schedule(*, budget: PersonalBudget, by: Actor, at: datetime) -> None:
    """The budget ended: what was to come is not paid; what covers days before the end stands."""
    ScheduledPayment.objects.filter(budget=budget, covers_from__gte=day_of(at), cancelled_on__isnull=True).update(
        cancelled_on=day_of(at)
    )
    audit.record(
        by=by, at=at, verb="cancelled schedule", subject=budget, person_id=budget.person_id, home_id=budget.home_id
    )
