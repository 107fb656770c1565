"""May this worker exercise this function for this person's council today, and up to how much? May this session keep
an organisation: its workers, roles, limits and delegations?"""

from datetime import date
from uuid import UUID

from django.utils.translation import gettext as _

from ownway.journey.practices import selectors
from ownway.journey.practices.choices import ROLES_AT, OrganisationKind
from ownway.journey.practices.functions import Function
from ownway.journey.practices.models import Delegation, Organisation, RoleHolding, SignOffLimit, Worker
from ownway.platform.access import sight
from ownway.platform.access.actor import Actor
from ownway.platform.access.roles import PROFILES, Permission, Role
from ownway.platform.access.verdict import YES, Verdict, first_no, no


def may_exercise(by: Actor, function: Function, home_id: UUID, on: date, permission: Permission) -> Verdict:
    """The role carries the permission, the organisation is responsible or delegated, the registration is live."""
    return first_no(_holds(by, permission), _organisation_acts(by, function, home_id, on), _registration_lives(by, on))


def may_sign_alone(by: Actor, weekly_pence: int, home_id: UUID, on: date) -> Verdict:
    """Within the worker's own limit and, in a practice, within what the council delegated."""
    if by.organisation_id is None:
        return no("no_organisation", _("Only somebody who works here may sign."))
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


def may_keep(organisation_id: UUID) -> Verdict:
    """Whoever founded it or administers it; a council's administrators keep the practices that act for it too."""
    if organisation_id in sight.homes_kept():
        return YES
    return no("keeps_another", _("You do not keep this organisation. Its own administrator does."))


def may_give_any_role(by: Actor, worker: Worker) -> Verdict:
    """To somebody else, where one keeps the organisation."""
    return first_no(
        may_keep(worker.organisation_id),
        no("own_role", _("Somebody else has to give you a role.")) if by.principal == worker.id else YES,
    )


def may_give_role(by: Actor, worker: Worker, role: Role, on: date) -> Verdict:
    """A role of this kind of organisation, to somebody else, once, with a live registration where it needs one."""
    fits = role in ROLES_AT[OrganisationKind(worker.organisation.kind)]
    held = RoleHolding.objects.filter(worker=worker, role=role, ends__isnull=True)
    return first_no(
        may_give_any_role(by, worker),
        YES if fits else no("role_elsewhere", _("This role does not belong to this kind of organisation.")),
        no("held", _("They hold this role already.")) if held.exists() else YES,
        YES if _registered_enough(worker, role, on) else no("not_registered", _("Record a live registration first.")),
    )


def may_delegate(council: Organisation, practice: Organisation) -> Verdict:
    """From an organisation one keeps to another one keeps, that acts for no other council: whose people a practice
    serves is never in doubt."""
    others = Delegation.objects.filter(practice=practice).exclude(council=council)
    return first_no(
        may_keep(council.id),
        may_keep(practice.id),
        no("acts_for_another", _("This practice acts for another council already.")) if others.exists() else YES,
    )


def may_set_limit(organisation_id: UUID, role: Role, starts: date) -> Verdict:
    """From a later day than the limit before: what applied is never written over."""
    later = SignOffLimit.objects.filter(organisation_id=organisation_id, role=role, starts__gte=starts)
    return first_no(
        may_keep(organisation_id),
        no("not_later", _("A limit applies from that day already. Choose a later day.")) if later.exists() else YES,
    )


def _registered_enough(worker: Worker, role: Role, on: date) -> bool:
    live = worker.registered_until is not None and worker.registered_until >= on
    return live or not PROFILES[role].registered_profession


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
    worker = Worker.objects.get(pk=by.named)
    if worker.registered_until is not None and worker.registered_until >= on:
        return YES
    return no("registration_ended", _("Your professional registration is not live in our records."))
