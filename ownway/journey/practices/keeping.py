"""Organisations, workers and delegations as those who keep them read them. Driven by the organisations they keep."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from django.db.models import Q, QuerySet

from ownway.journey.practices.functions import Basis, Function
from ownway.journey.practices.models import Delegation, Organisation, RoleHolding, SignOffLimit, Worker
from ownway.journey.practices.selectors import current
from ownway.platform.access.roles import Role


@dataclass(frozen=True)
class Held:
    """A role somebody holds now or will hold."""

    id: int
    worker_id: UUID
    role: Role
    starts: date


@dataclass(frozen=True)
class Staff:
    """A worker with registration, training and roles."""

    id: UUID
    organisation_id: UUID
    name: str
    job_title: str
    phone: str
    registration: str
    registered_until: date | None
    trained_assessor_on: date | None
    trained_deafblind_on: date | None
    starts: date
    ends: date | None
    roles: tuple[Held, ...]


@dataclass(frozen=True)
class Limit:
    """Up to how much a role signs alone, from a day on."""

    role: Role
    weekly_pence: int
    starts: date
    ends: date | None
    decided_by: str


class Force(StrEnum):
    """Whether a delegation decides anything on a day."""

    TO_COME = "to_come"
    IN_FORCE = "in_force"
    ENDED = "ended"
    REVOKED = "revoked"


@dataclass(frozen=True)
class Delegated:
    """What a council lets a practice do for it, for whom, up to how much, from, until."""

    id: UUID
    council: str
    practice: str
    council_id: UUID
    functions: tuple[Function, ...]
    basis: Basis
    for_whom: str
    weekly_limit_pence: int
    starts: date
    ends: date
    revoked_on: date | None
    decided_by: str

    def force(self, on: date) -> Force:
        """Expired, revoked or not begun, it decides nothing (s79)."""
        if self.revoked_on is not None and self.revoked_on <= on:
            return Force.REVOKED
        if on > self.ends:
            return Force.ENDED
        return Force.IN_FORCE if self.starts <= on else Force.TO_COME


def organisations(ids: Collection[UUID]) -> tuple[Organisation, ...]:
    """These organisations, by name."""
    return tuple(Organisation.objects.select_related("escalates_to").filter(pk__in=ids).order_by("name"))


def staff_of(organisation_ids: Collection[UUID], on: date) -> tuple[Staff, ...]:
    """Everybody who works there on a day or will, by name."""
    there = Q(ends__isnull=True) | Q(ends__gte=on)
    return _staff(Worker.objects.filter(there, organisation_id__in=organisation_ids).order_by("name"), on)


def staff(worker_id: UUID, on: date) -> Staff | None:
    """One worker, also when they have left, or None."""
    return next(iter(_staff(Worker.objects.filter(pk=worker_id), on)), None)


def names_of(ids: Iterable[UUID | str]) -> dict[UUID, str]:
    """What workers are called; who never worked here is absent."""
    return dict(Worker.objects.filter(pk__in=list(ids)).values_list("id", "name"))


def holders_of(holding_ids: Iterable[str]) -> dict[str, str]:
    """Who holds or held these roles, by the id of the holding as logs write it."""
    rows = RoleHolding.objects.filter(pk__in=[int(one) for one in holding_ids])
    return {str(holding_id): name for holding_id, name in rows.values_list("id", "worker__name")}


def holding(holding_id: int) -> RoleHolding | None:
    """The row of a role that somebody holds and nobody has ended, or None."""
    rows = RoleHolding.objects.select_related("worker__organisation")
    return rows.filter(pk=holding_id, ends__isnull=True).first()


def limits_of(organisation_id: UUID, on: date) -> tuple[Limit, ...]:
    """The limits that apply or will, the highest first."""
    rows = SignOffLimit.objects.select_related("decided_by").filter(organisation_id=organisation_id)
    rows = rows.filter(Q(ends__isnull=True) | Q(ends__gte=on)).order_by("-weekly_pence", "starts")
    return tuple(Limit(Role(row.role), row.weekly_pence, row.starts, row.ends, row.decided_by.name) for row in rows)


def delegations_of(organisation_id: UUID) -> tuple[Delegated, ...]:
    """Given by the organisation or held by it, the newest first."""
    rows = Delegation.objects.filter(Q(council_id=organisation_id) | Q(practice_id=organisation_id))
    return tuple(_delegated(row) for row in _whole(rows).order_by("-starts"))


def delegation(delegation_id: UUID) -> Delegated | None:
    """One delegation, or None."""
    row = _whole(Delegation.objects.filter(pk=delegation_id)).first()
    return _delegated(row) if row else None


def delegation_row(delegation_id: UUID) -> Delegation:
    """The row itself, for actions. Raises Delegation.DoesNotExist."""
    return Delegation.objects.get(pk=delegation_id)


def _staff(workers: QuerySet[Worker], on: date) -> tuple[Staff, ...]:
    rows = list(workers)
    held: dict[UUID, list[Held]] = {row.id: [] for row in rows}
    to_come = Q(starts__gt=on, ends__isnull=True)
    for one in RoleHolding.objects.filter(current(on) | to_come, worker__in=rows).order_by("role"):
        held[one.worker_id].append(Held(one.id, one.worker_id, Role(one.role), one.starts))
    return tuple(
        Staff(
            row.id, row.organisation_id, row.name, row.job_title, row.phone, row.registration, row.registered_until,
            row.trained_assessor_on, row.trained_deafblind_on, row.starts, row.ends, tuple(held[row.id]),
        )
        for row in rows
    )  # fmt: skip


def _whole(rows: QuerySet[Delegation]) -> QuerySet[Delegation]:
    return rows.select_related("council", "practice", "decided_by")


def _delegated(row: Delegation) -> Delegated:
    functions = tuple(function for function in Function if function in row.functions)
    return Delegated(
        row.id, row.council.name, row.practice.name, row.council_id, functions, Basis(row.basis), row.for_whom,
        row.weekly_limit_pence, row.starts, row.ends, row.revoked_on, row.decided_by.name,
    )  # fmt: skip
