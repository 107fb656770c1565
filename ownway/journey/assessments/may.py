"""May this worker complete, determine, or find no appearance of need?"""

from datetime import date
from uuid import UUID

from django.utils.translation import gettext as _

from ownway.journey.assessments.models import Assessment
from ownway.journey.assessments.states import State
from ownway.journey.practices.functions import Function
from ownway.journey.practices.may import may_exercise
from ownway.journey.practices.models import Worker
from ownway.platform.access.actor import Actor
from ownway.platform.access.roles import Permission
from ownway.platform.access.verdict import YES, Verdict, first_no, no


def may_complete(by: Actor, assessment: Assessment, on: date) -> Verdict:
    """A trained assessor (Assessment Regulations reg 5), once the person has told their story."""
    return first_no(
        may_exercise(by, Function.NEEDS_ASSESSMENT, assessment.home_id, on, Permission.COMPLETE_ASSESSMENT),
        _trained(by.named, on),
        YES if assessment.state == State.TOLD else no("not_told", _("The person has not sent their answers yet.")),
    )


def may_determine(by: Actor, assessment: Assessment, on: date) -> Verdict:
    """A worker with the function of s13, after the assessment was completed together."""
    return first_no(
        may_exercise(by, Function.ELIGIBILITY, assessment.home_id, on, Permission.DECIDE_ELIGIBILITY),
        YES
        if assessment.state == State.COMPLETED
        else no("not_completed", _("Complete the assessment together first.")),
    )


def may_find_no_need(by: Actor, assessment: Assessment, on: date) -> Verdict:
    """A worker with the function of s9, before anything was told."""
    return first_no(
        may_exercise(by, Function.NEEDS_ASSESSMENT, assessment.home_id, on, Permission.DECIDE_ELIGIBILITY),
        YES if assessment.state == State.OWED else no("begun", _("The assessment has begun: complete it.")),
    )


def _trained(worker_id: UUID, on: date) -> Verdict:
    if Worker.objects.filter(pk=worker_id, trained_assessor_on__lte=on).exists():
        return YES
    return no("not_trained", _("Our records do not show that you are trained to assess."))
