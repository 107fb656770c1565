"""May this worker decide, countersign, call in, answer?"""

from datetime import datetime
from uuid import UUID

from django.utils.translation import gettext as _

from ownway.journey.decisions.models import Challenge, Decision
from ownway.journey.practices.models import Worker
from ownway.platform.access.actor import Actor
from ownway.platform.access.roles import PROFILES, Permission
from ownway.platform.access.verdict import YES, Verdict, first_no, no
from ownway.platform.days import day_of


def may_countersign(by: Actor, decision: Decision) -> Verdict:
    """Another registered social worker, once."""
    return first_no(
        _holds(by, Permission.COUNTERSIGN),
        _somebody_else(by, decision.decided_by_id),
        YES if is_registered(by, decision.decided_at) else no("not_registered", _("A registered social worker signs.")),
        no("already", _("Somebody stands behind this already.")) if hasattr(decision, "countersignature") else YES,
    )


def may_call_in(by: Actor, decision: Decision, at: datetime) -> Verdict:
    """While the published window is open, somebody else with the permission, before anybody else did."""
    return first_no(
        _holds(by, Permission.CALL_IN),
        _somebody_else(by, decision.decided_by_id),
        YES if decision.call_in_until and at < decision.call_in_until else no("window_closed", _("The window ended.")),
        no("already", _("This was called in already.")) if hasattr(decision, "call_in") else YES,
    )


def may_answer(by: Actor, challenge: Challenge) -> Verdict:
    """The owner, who did not make the decision."""
    return first_no(
        _holds(by, Permission.ANSWER_CHALLENGE),
        YES if by.principal == challenge.owner_id else no("not_the_owner", _("This challenge has another owner.")),
        no("answered", _("This challenge was answered already.")) if challenge.outcome else YES,
    )


def is_registered(by: Actor, at: datetime) -> bool:
    """Whether a role of a registered profession is held with a live registration."""
    if not any(PROFILES[role].registered_profession for role in by.roles):
        return False
    return Worker.objects.filter(pk=by.named, registered_until__gte=day_of(at)).exists()


def _holds(by: Actor, permission: Permission) -> Verdict:
    return YES if by.holds(permission) else no("role_does_not_allow", _("Your role does not do this."))


def _somebody_else(by: Actor, first: UUID) -> Verdict:
    return YES if by.principal != first else no("own_decision", _("Somebody else has to do this: you decided it."))
