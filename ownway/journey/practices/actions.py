"""The only writer of organisations, workers, roles, delegations and limits. A role opens the reach it promises.

Dates say the last day on which something held: what ends today holds no more from this moment.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from ownway.journey.practices import may
from ownway.journey.practices.functions import Basis, Function
from ownway.journey.practices.models import Delegation, Organisation, RoleHolding, SignOffLimit, Worker
from ownway.journey.practices.selectors import current
from ownway.platform.access import verbs
from ownway.platform.access.actor import Actor, ActorKind
from ownway.platform.access.roles import PROFILES, Role, Scope
from ownway.platform.access.verdict import Refused
from ownway.platform.accounts import actions as accounts
from ownway.platform.audit import actions as audit
from ownway.platform.days import day_of, start_of

STEWARD = "keeps the organisation"


@transaction.atomic
def found_organisation(*, by: Actor, at: datetime, **details: Any) -> Organisation:
    """A new organisation; whoever founds it becomes its first steward."""
    if Organisation.objects.filter(slug=details["slug"]).exists():
        raise Refused("taken", _("Another organisation has this address already. Choose another."))
    organisation = Organisation.objects.create(**details)
    verbs.open_scope(by.named, organisation.id, STEWARD, at, level="steward")
    _record(by, at, "founded", organisation, organisation.id)
    return organisation


@transaction.atomic
def name_officer(*, organisation: Organisation, officer: Worker, by: Actor, at: datetime) -> Organisation:
    """The officer to whom what the organisation is late with goes up; challenges to what others decided are theirs."""
    organisation.escalates_to = officer
    organisation.save(update_fields=["escalates_to"])
    _record(by, at, "named officer", organisation, organisation.id, officer=str(officer.id))
    return organisation


@transaction.atomic
def employ(*, organisation: Organisation, by: Actor, at: datetime, starts: date, **details: Any) -> Worker:
    """A worker joins. They share what is open to their organisation."""
    may.may_keep(organisation.id).or_refuse()
    worker = Worker.objects.create(organisation=organisation, starts=starts, **details)
    verbs.join_group(worker.id, organisation.id, start_of(starts))
    _record(by, at, "employed", worker, organisation.id)
    return worker


@transaction.atomic
def change_organisation(*, organisation: Organisation, by: Actor, at: datetime, **details: Any) -> Organisation:
    """Its name, look, ways to reach it, clocks and the officer it escalates to."""
    may.may_keep(organisation.id).or_refuse()
    changed = _set_changed(organisation, details)
    _record(by, at, "changed", organisation, organisation.id, what=changed)
    return organisation


@transaction.atomic
def correct_worker(*, worker: Worker, by: Actor, at: datetime, **details: Any) -> Worker:
    """Name, title, telephone, registration and training, as they are now."""
    may.may_keep(worker.organisation_id).or_refuse()
    changed = _set_changed(worker, details)
    _record(by, at, "corrected", worker, worker.organisation_id, what=changed)
    return worker


@transaction.atomic
def give_way_in(*, worker: Worker, by: Actor, at: datetime) -> tuple[str, str]:
    """A reference and a new passphrase for a worker, to be handed over and shown to nobody else. Written down, because
    whoever gives it could use it."""
    may.may_keep(worker.organisation_id).or_refuse()
    _record(by, at, "gave way in", worker, worker.organisation_id)
    return accounts.give_return_code(worker.id, ActorKind.WORKER)


@transaction.atomic
def leave(*, worker: Worker, by: Actor, at: datetime) -> Worker:
    """A worker leaves: roles, those to come too, reach and membership end at that moment."""
    may.may_keep(worker.organisation_id).or_refuse()
    for holding in RoleHolding.objects.filter(Q(ends__isnull=True) | Q(ends__gte=day_of(at)), worker=worker):
        end_role(holding=holding, by=by, at=at)
    worker.ends = max(worker.starts, _day_before(at))
    worker.save(update_fields=["ends"])
    verbs.leave_group(worker.id, worker.organisation_id, at)
    _record(by, at, "left", worker, worker.organisation_id)
    return worker


@transaction.atomic
def give_role(*, worker: Worker, role: Role, by: Actor, at: datetime, starts: date) -> RoleHolding:
    """A worker holds a role; a role whose scope is the home sees everybody the organisation answers for."""
    may.may_give_role(by, worker, role, day_of(at)).or_refuse()
    holding = RoleHolding.objects.create(worker=worker, role=role, starts=starts)
    for home in _homes_overseen(worker.organisation_id):
        _open_scope_of(worker, role, home, start_of(starts))
    _record(by, at, "given role", holding, worker.organisation_id, role=role)
    return holding


@transaction.atomic
def end_role(*, holding: RoleHolding, by: Actor, at: datetime) -> RoleHolding:
    """The role ends now, and with it the reach it opened."""
    worker = holding.worker
    may.may_keep(worker.organisation_id).or_refuse()
    holding.ends = _day_before(at)
    holding.save(update_fields=["ends"])
    why = STEWARD if holding.role == Role.ADMINISTRATOR else holding.role
    for home in _homes_overseen(worker.organisation_id):
        verbs.close_scope(worker.id, home, why, at)
    _record(by, at, "ended role", holding, worker.organisation_id, role=holding.role)
    return holding


@transaction.atomic
def delegate(
    *,
    council: Organisation,
    practice: Organisation,
    functions: Iterable[Function],
    basis: Basis,
    for_whom: str,
    weekly_limit_pence: int,
    starts: date,
    ends: date,
    decided_by: Worker,
    by: Actor,
    at: datetime,
) -> Delegation:
    """Let a practice act for the council (s79). The council's own officers keep sight of the people it serves."""
    may.may_delegate(council, practice).or_refuse()
    delegation = Delegation.objects.create(
        council=council,
        practice=practice,
        functions=sorted(Function(function) for function in functions),
        basis=basis,
        for_whom=for_whom,
        weekly_limit_pence=weekly_limit_pence,
        starts=starts,
        ends=ends,
        decided_by=decided_by,
    )
    for holding in RoleHolding.objects.filter(current(starts), worker__organisation=council).select_related("worker"):
        _open_scope_of(holding.worker, Role(holding.role), practice.id, start_of(starts))
    _record(by, at, "delegated", delegation, council.id, practice=str(practice.id))
    return delegation


@transaction.atomic
def revoke(*, delegation: Delegation, by: Actor, at: datetime) -> Delegation:
    """The council takes the functions back (s79(5)); from that day the practice decides nothing under it."""
    may.may_keep(delegation.council_id).or_refuse()
    delegation.revoked_on = day_of(at)
    delegation.save(update_fields=["revoked_on"])
    _record(by, at, "revoked", delegation, delegation.council_id)
    return delegation


@transaction.atomic
def set_limit(
    *,
    organisation: Organisation,
    role: Role,
    weekly_pence: int,
    starts: date,
    decided_by: Worker,
    by: Actor,
    at: datetime,
) -> SignOffLimit:
    """Up to how much a role signs alone, from a day on; the limit before ends the day before."""
    may.may_set_limit(organisation.id, role, starts).or_refuse()
    SignOffLimit.objects.filter(organisation=organisation, role=role, ends__isnull=True).update(
        ends=starts - timedelta(days=1)
    )
    limit = SignOffLimit.objects.create(
        organisation=organisation, role=role, weekly_pence=weekly_pence, starts=starts, decided_by=decided_by
    )
    _record(by, at, "set limit", limit, organisation.id, role=role, weekly_pence=weekly_pence)
    return limit


def _day_before(at: datetime) -> date:
    return day_of(at) - timedelta(days=1)


def _set_changed(row: Organisation | Worker, details: Mapping[str, Any]) -> list[str]:
    """Write what differs; the names of what did."""
    changed = [name for name, value in details.items() if getattr(row, name) != value]
    for name in changed:
        setattr(row, name, details[name])
    row.save(update_fields=changed)
    return changed


def _homes_overseen(organisation_id: UUID) -> list[UUID]:
    """The organisation's own home, and those of the practices it has delegated to: the duty stays the council's when a
    delegation has ended (s79(6))."""
    given = Delegation.objects.filter(council_id=organisation_id).order_by("practice_id")
    return [organisation_id, *given.values_list("practice_id", flat=True).distinct()]


def _open_scope_of(worker: Worker, role: Role, home: UUID, starts: datetime) -> None:
    if PROFILES[role].scope is Scope.HOME:
        verbs.open_scope(worker.id, home, role, starts)
    if role is Role.ADMINISTRATOR:
        verbs.open_scope(worker.id, home, STEWARD, starts, level="steward")


def _record(by: Actor, at: datetime, verb: str, subject: Any, home: UUID, **detail: Any) -> None:
    audit.record(by=by, at=at, verb=verb, subject=subject, person_id=None, home_id=home, **detail)
