"""May this worker sign this plan now?"""

from datetime import date, datetime

from django.utils.translation import gettext as _

from ownway.journey.budgets.events import MissingBeforeSigning
from ownway.journey.budgets.selectors import is_charged
from ownway.journey.decisions import selectors as decisions
from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.decisions.selectors import Standing
from ownway.journey.practices.functions import Function
from ownway.journey.practices.may import may_exercise, may_sign_alone
from ownway.journey.support_plans.selectors import PlanCard
from ownway.journey.support_plans.states import State
from ownway.platform import events
from ownway.platform.access.actor import Actor
from ownway.platform.access.roles import Permission
from ownway.platform.access.verdict import YES, Verdict, first_no, no
from ownway.platform.days import day_of


def may_sign(by: Actor, plan: PlanCard, at: datetime) -> Verdict:
    """Agreed by the person, charge decided, options discussed, within limit and delegation; or the named officer of
    a council that is late."""
    return first_no(
        may_exercise(by, Function.PERSONAL_BUDGET, plan.home_id, day_of(at), Permission.SIGN_PLAN),
        ready_to_sign(plan, at),
        _own_limit(by, plan, day_of(at)),
    )


def ready_to_sign(plan: PlanCard, at: datetime) -> Verdict:
    """Whether anybody could sign now, whoever they are."""
    agreed = plan.state in (State.AGREED, State.SUBMITTED)
    return first_no(
        YES if agreed else no("not_agreed", _("The person has not agreed to this plan yet.")),
        _charge_decided(plan, at),
        *events.publish(MissingBeforeSigning(plan.id, plan.person_id)),
    )


def _own_limit(by: Actor, plan: PlanCard, on: date) -> Verdict:
    officer = plan.escalates_to is not None and plan.escalates_to.id == by.principal
    if officer and plan.overdue(on):
        return YES
    return may_sign_alone(by, plan.weekly_pence, plan.home_id, on)


def _charge_decided(plan: PlanCard, at: datetime) -> Verdict:
    charge = decisions.latest(plan.person_id, DecisionKind.CHARGE, at)
    if charge is None or charge.standing is Standing.CALLED_IN:
        return no("charge_not_decided", _("The council has not decided the charge yet."))
    if not is_charged(plan, charge):
        return no("charge_for_another_cost", _("The charge was decided for another cost: ask for it again."))
    return YES
