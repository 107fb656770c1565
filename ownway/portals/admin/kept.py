"""What this session keeps. Another organisation, its workers and its delegations are not there: 404."""

from datetime import date
from uuid import UUID

from django.http import Http404
from django.utils import timezone
from django.utils.formats import date_format

from ownway.journey.practices import keeping
from ownway.journey.practices.keeping import Delegated, Organisation, Staff
from ownway.platform.access import sight
from ownway.platform.design_system.values import PartialDate


def organisations() -> tuple[Organisation, ...]:
    """Those this session keeps, by name."""
    return keeping.organisations(sight.homes_kept())


def organisation(slug: str) -> Organisation:
    """One of them by its name in addresses, or a 404."""
    found = next((one for one in organisations() if one.slug == slug), None)
    if found is None:
        raise Http404
    return found


def organisation_of(worker: Staff) -> Organisation:
    """Where a worker works."""
    return next(one for one in organisations() if one.id == worker.organisation_id)


def worker(worker_id: UUID) -> Staff:
    """A worker of a kept organisation, or a 404."""
    found = keeping.staff(worker_id, timezone.localdate())
    if found is None or found.organisation_id not in sight.homes_kept():
        raise Http404
    return found


def delegation(delegation_id: UUID) -> Delegated:
    """A delegation that a kept organisation gave, or a 404."""
    found = keeping.delegation(delegation_id)
    if found is None or found.council_id not in sight.homes_kept():
        raise Http404
    return found


def day(when: date | None) -> str:
    """A day with its year; a dash for none."""
    return date_format(when, "j F Y") if when else "–"


def whole(value: PartialDate | None) -> date | None:
    """A complete date from a form, or none."""
    return value.earliest if value else None
