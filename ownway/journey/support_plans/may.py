"""May somebody write in this plan, agree it, submit it, send it back?"""

from django.utils.translation import gettext as _

from ownway.journey.support_plans.models import Plan
from ownway.journey.support_plans.selectors import PlanCard
from ownway.journey.support_plans.states import State
from ownway.platform.access.actor import Actor, ActorKind
from ownway.platform.access.roles import Permission
from ownway.platform.access.verdict import YES, Verdict, first_no, no

MAKING = (State.DRAFT, State.AGREED)


def may_write(by: Actor, plan: Plan | PlanCard) -> Verdict:
    """The person, a helper they chose, or a worker with them, until it is submitted."""
    if plan.state not in MAKING:
        return no("not_in_the_making", _("This plan has been sent. Ask your worker if you want to change it."))
    if by.kind is ActorKind.WORKER and not by.holds(Permission.WORK_WITH_PEOPLE):
        return no("role_does_not_allow", _("Your role does not write in plans."))
    return YES


def may_agree(by: Actor, plan: Plan | PlanCard) -> Verdict:
    """The person alone agrees; silence is never agreement."""
    return first_no(
        YES if by.principal == plan.person_id else no("only_the_person", _("Only the person agrees to their plan.")),
        YES if plan.state == State.DRAFT else no("not_a_draft", _("This plan was agreed already.")),
    )


def may_submit(by: Actor, plan: Plan | PlanCard) -> Verdict:
    """A worker, once the person agreed."""
    return first_no(
        YES if by.holds(Permission.WORK_WITH_PEOPLE) else no("role_does_not_allow", _("Your role does not do this.")),
        YES if plan.state == State.AGREED else no("not_agreed", _("The person has not agreed to this plan yet.")),
    )


def may_return(by: Actor, plan: Plan | PlanCard) -> Verdict:
    """Who may sign plans, while it waits for a signature."""
    return first_no(
        YES if by.holds(Permission.SIGN_PLAN) else no("role_does_not_allow", _("Your role does not sign plans.")),
        YES if plan.state == State.SUBMITTED else no("not_submitted", _("This plan does not wait for a signature.")),
    )
