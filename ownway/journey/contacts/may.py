"""May this worker settle who helps first?"""

from datetime import datetime

from django.utils.translation import gettext as _

from ownway.journey.contacts.proposals import WhoHelpsFirst
from ownway.journey.decisions.may import is_registered
from ownway.platform.access.actor import Actor
from ownway.platform.access.roles import Permission
from ownway.platform.access.verdict import YES, Verdict, first_no, no


def may_settle(by: Actor, proposal: WhoHelpsFirst, lead: str, why: str, at: datetime) -> Verdict:
    """The rule's lead, or another with a reason; what rows R1 to R7 brought in only a registered one hands on."""
    if not by.holds(Permission.TRIAGE):
        return no("role_does_not_allow", _("Your role does not settle who helps first."))
    if lead == proposal.triage.lead:
        return YES
    return first_no(
        YES if why.strip() else no("no_reason", _("Say why somebody else helps first.")),
        YES
        if not proposal.triage.held or is_registered(by, at)
        else no("registered_only", _("Only a registered social worker may hand this to somebody else.")),
    )
