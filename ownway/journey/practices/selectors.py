"""Who works where and may act for whom. Reference data: every session reads it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Q

from ownway.journey.practices.choices import OrganisationKind
from ownway.journey.practices.functions import Function
from ownway.journey.practices.models import Delegation, Organisation, RoleHolding, SignOffLimit, Worker
from ownway.platform.access.actor import Actor, ActorKind
from ownway.platform.access.roles import PROFILES, Permission, Role

RESPONSIBLE = (OrganisationKind.COUNCIL, OrganisationKind.CARE_TRUST, OrganisationKind.PRACTICE)


@dataclass(frozen=True)
class WorkerCard:
    """A worker as others see them."""

    id: UUID
    name: str
    job_title: str
    phone: str
    organisation: str


def worker_as_actor(principal: UUID, on: date) -> Actor | None:
    """The worker behind a principal with the roles of the day, or None when they have left."""
    worker = Worker.objects.select_related("organisation").filter(current(on), pk=principal).first()
    if worker is None:
        return None
    held = RoleHolding.objects.filter(current(on), worker=worker).values_list("role", flat=True)
    return Actor(
        ActorKind.WORKER,
        worker.id,
        worker.name,
        worker.organisation_id,
        worker.organisation.name,
        frozenset(Role(role) for role in held),
    )


def worker_card(worker_id: UUID) -> WorkerCard:
    """One worker's name, title and telephone. Raises Worker.DoesNotExist."""
    worker = Worker.objects.select_related("organisation").get(pk=worker_id)
    return card_of(worker)


def workers_of(organisation_id: UUID, on: date, *, role: Role | None = None) -> tuple[WorkerCard, ...]:
    """The workers of an organisation on a day, by name; of one role when given."""
    workers = Worker.objects.select_related("organisation").filter(current(on), organisation_id=organisation_id)
    if role is not None:
        workers = workers.filter(pk__in=RoleHolding.objects.filter(current(on), role=role).values("worker"))
    return tuple(card_of(worker) for worker in workers.order_by("name"))


def workers_who(organisation_ids: Iterable[UUID], permission: Permission, on: date) -> tuple[WorkerCard, ...]:
    """The workers of these organisations one of whose roles carries the permission that day, by name."""
    roles = [role for role, profile in PROFILES.items() if permission in profile.permissions]
    held = RoleHolding.objects.filter(current(on), role__in=roles).values("worker")
    workers = Worker.objects.select_related("organisation").filter(current(on), pk__in=held)
    return tuple(card_of(one) for one in workers.filter(organisation_id__in=list(organisation_ids)).order_by("name"))


def partners() -> tuple[Organisation, ...]:
    """The organisations that give support or help from own experience, by name."""
    kinds = (OrganisationKind.PROVIDER, OrganisationKind.USER_LED)
    return tuple(Organisation.objects.filter(kind__in=kinds).order_by("name"))


def worker(worker_id: UUID) -> Worker:
    """The row itself, for actions that name a worker. Raises Worker.DoesNotExist."""
    return Worker.objects.get(pk=worker_id)


def organisation(organisation_id: UUID) -> Organisation:
    """The row itself, for actions that name an organisation. Raises Organisation.DoesNotExist."""
    return Organisation.objects.get(pk=organisation_id)


def where_to_begin() -> tuple[Organisation, ...]:
    """The organisations somebody can get in touch with here, by name."""
    return tuple(Organisation.objects.filter(kind__in=RESPONSIBLE).order_by("name"))


def providers() -> tuple[Organisation, ...]:
    """The organisations that give support, by name."""
    return tuple(Organisation.objects.filter(kind=OrganisationKind.PROVIDER).order_by("name"))


def organisation_by_slug(slug: str) -> Organisation | None:
    """A responsible organisation by its name in addresses, or None."""
    return Organisation.objects.filter(slug=slug, kind__in=RESPONSIBLE).first()


def look_of(organisation_id: UUID | None) -> Organisation | None:
    """The organisation whose look a page wears: the one given, else the first where one can begin, else None."""
    if organisation_id is not None:
        return Organisation.objects.filter(pk=organisation_id).first()
    return Organisation.objects.filter(kind__in=RESPONSIBLE).order_by("name").first()


def responsible_council(home_id: UUID, on: date) -> Organisation:
    """The authority whose duty it is: the home itself, or the council that delegated to it (s79(6))."""
    home = Organisation.objects.get(pk=home_id)
    if home.kind != OrganisationKind.PRACTICE:
        return home
    delegation = Delegation.objects.select_related("council").filter(practice=home).order_by("-ends").first()
    return delegation.council if delegation else home


def delegation_in_force(practice_id: UUID, function: Function, on: date) -> Delegation | None:
    """The delegation under which the practice exercises the function that day; expired or revoked ones do not count."""
    return (
        Delegation.objects.filter(practice_id=practice_id, functions__contains=[str(function)])
        .filter(starts__lte=on, ends__gte=on)
        .filter(Q(revoked_on__isnull=True) | Q(revoked_on__gt=on))
        .order_by("-weekly_limit_pence")
        .first()
    )


def sign_off_limit(organisation_id: UUID, roles: frozenset[Role], on: date) -> int:
    """The highest weekly amount in pence that any of the roles signs alone; 0 where nothing is delegated."""
    limits = SignOffLimit.objects.filter(current(on), organisation_id=organisation_id, role__in=[str(r) for r in roles])
    return max((limit.weekly_pence for limit in limits), default=0)


def current(on: date) -> Q:
    """Rows whose `starts` to `ends` contains the day."""
    return Q(starts__lte=on) & (Q(ends__isnull=True) | Q(ends__gte=on))


def card_of(worker: Worker) -> WorkerCard:
    """A worker as others see them; rows name `<worker>__organisation` in their `select_related`."""
    return WorkerCard(worker.id, worker.name, worker.job_title, worker.phone, worker.organisation.name)
