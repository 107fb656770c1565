"""Find what could help."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ownway.journey.directory.models import Resource


@dataclass(frozen=True)
class ResourceCard:
    """A resource as a page shows it."""

    id: UUID
    area_id: UUID
    name: str
    what: str
    helps_with: tuple[str, ...]
    when_and_where: str
    contact: str
    cost: str
    weekly_pence: int
    checked_on: date


def resources(area_ids: Iterable[UUID], helps_with: Iterable[str] = ()) -> tuple[ResourceCard, ...]:
    """What there is in these areas, by name; with outcomes given, only what helps with one of them."""
    rows = Resource.objects.filter(area_id__in=list(area_ids)).order_by("name")
    wanted = list(helps_with)
    rows = rows.filter(helps_with__overlap=wanted) if wanted else rows
    return tuple(_card(row) for row in rows)


def resource(resource_id: UUID) -> ResourceCard | None:
    """One resource, or None."""
    row = Resource.objects.filter(pk=resource_id).first()
    return _card(row) if row else None


def _card(row: Resource) -> ResourceCard:
    return ResourceCard(
        row.id, row.area_id, row.name, row.what, tuple(row.helps_with), row.when_and_where, row.contact, row.cost,
        row.weekly_pence, row.checked_on,
    )  # fmt: skip
