"""May this worker settle who helps first?"""

from datetime import datetime

from django.utils.translation import gettext as _

from ownway.journey.decisions.may import is_registered
from ownway.platform.access.actor import Actor
from ownway.platform.access.roles import Permission
from ownway.platform.access.verdict import YES, Verdict, first_no, no
from ownway.rules.triage import Lead

# R1 to R7 name duties that only a registered social worker may hand to somebody else (design: triage.md).
_HELD = {Lead.DUTY_SOCIAL_WORKER, Lead.COUNCIL_SOCIAL_WORKER, Lead.SOCIAL_WORKER}


def may_settle(by: Actor, proposed: str, lead: str, why: str, at: datetime) -> Verdict:
    """The rule's lead, or another with a reason; a social worker's look is lowered by a registered one alone."""
    if not by.holds(Permission.TRIAGE):
        return no("role_does_not_allow", _("Your role does not settle who helps first."))
    if lead == proposed:
        return YES
    return first_no(
        YES if why.strip() else no("no_reason", _("Say why somebody else helps first.")),
        YES
        if proposed not in _HELD or lead in _HELD or is_registered(by, at)
        else no("registered_only", _("Only a registered social worker may hand this to somebody else.")),
    )
