"""May this discussion be recorded; is it there, and does its choice hold?"""

from uuid import UUID

from django.utils.translation import gettext as _

from ownway.journey.direct_payments.choices import Holding
from ownway.journey.direct_payments.conditions import may_be_held
from ownway.journey.direct_payments.models import Discussion
from ownway.platform.access.actor import Actor
from ownway.platform.access.roles import Permission
from ownway.platform.access.verdict import YES, Verdict, no
from ownway.platform.days import day_of


def may_record_discussion(by: Actor) -> Verdict:
    """A worker who works with people."""
    if by.holds(Permission.WORK_WITH_PEOPLE):
        return YES
    return no("role_does_not_allow", _("Your role does not hold this conversation."))


def discussed(plan_id: UUID) -> Verdict:
    """Whether the options were shown and talked over for this plan, and what was chosen may be."""
    talk = Discussion.objects.filter(plan_id=plan_id).order_by("-at").first()
    if talk is None:
        return no("not_discussed", _("Nobody has talked over yet how the money could be held."))
    return may_be_held(Holding(talk.choice), talk.conditions, day_of(talk.at))
