"""May this worker exercise this function for this person's council today, and up to how much?"""

from datetime import date
from uuid import UUID

from django.utils.translation import gettext as _

from ownway.journey.practices import selectors
from ownway.journey.practices.functions import Function
from ownway.journey.practices.models import Worker
from ownway.platform.access.actor import Actor
from ownway.platform.access.roles import PROFILES, Permission
from ownway.platform.access.verdict import YES, Verdict, first_no, no


def may_exercise(by: Actor, function: Function, home_id: UUID, on: date, permission: Permission) -> Verdict:
    """The role carries the permission, the organisation is responsible or delegated, the registration is live."""
    return first_no(_holds(by, permission), _organisation_acts(by, function, home_id, on), _registration_lives(by, on))


def may_sign_alone(by: Actor, weekly_pence: int, home_id: UUID, on: date) -> Verdict:
    """Within the worker's own limit and, in a practice, within what the council delegated."""
    limit = selectors.sign_off_limit(by.organisation_id, by.roles, on)
    if weekly_pence > limit:
        return no("above_own_limit", _("This is above what you may sign alone. Send it to your lead."))
    return _within_delegation(by, weekly_pence, home_id, on)


def may_charge(by: Actor, home_id: UUID, on: date) -> Verdict:
    """Only the council charges (s14 cannot be delegated: s79(2))."""
    council = selectors.responsible_council(home_id, on)
    if by.organisation_id != council.id:
        return no(
            "charging_is_the_councils",
            _("Only the council decides what somebody is charged (Care Act s79(2))."),
        )
    return _holds(by, Permission.DECIDE_CHARGE)


def _holds(by: Actor, permission: Permission) -> Verdict:
    if by.holds(permission):
        return YES
    return no("role_does_not_allow", _("Your role does not do this. Your team's lead can tell you who does."))


def _organisation_acts(by: Actor, function: Function, home_id: UUID, on: date) -> Verdict:
    council = selectors.responsible_council(home_id, on)
    if by.organisation_id == council.id:
        return YES
    if by.organisation_id == home_id and selectors.delegation_in_force(home_id, function, on):
        return YES
    return no(
        "not_delegated",
        _("%(council)s has not delegated this to your organisation today (Care Act %(function)s).")
        % {"council": council.name, "function": function},
    )


def _within_delegation(by: Actor, weekly_pence: int, home_id: UUID, on: date) -> Verdict:
    if by.organisation_id == selectors.responsible_council(home_id, on).id:
        return YES
    delegation = selectors.delegation_in_force(home_id, Function.PERSONAL_BUDGET, on)
    if delegation is not None and weekly_pence <= delegation.weekly_limit_pence:
        return YES
    return no("above_delegation", _("This is above what the council delegated. Send it to the council."))


def _registration_lives(by: Actor, on: date) -> Verdict:
    if not any(PROFILES[role].registered_profession for role in by.roles):
        return YES
    worker = Worker.objects.get(pk=by.principal)
    if worker.registered_until is not None and worker.registered_until >= on:
        return YES
    return no("registration_ended", _("Your professional registration is not live in our records."))
