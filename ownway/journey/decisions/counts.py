"""Decisions as counts, for everybody: never people. The database leaves small numbers out."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from django.db import connection

from ownway.journey.decisions.choices import DecisionKind

LEAST_PEOPLE = 5  # as in migrations/sql/0003_counts.sql


@dataclass(frozen=True)
class DecisionCount:
    """Decisions of one kind since a day. Days run from the first contact to somebody's first decision of the kind.

    None stands where one to four decisions are too few to say.
    """

    kind: DecisionKind
    made: int
    people: int
    middle_days: Decimal
    nine_of_ten_days: Decimal
    proposed: int
    otherwise: int | None
    called_in: int | None
    challenged: int | None
    changed: int | None


def counted(since: datetime) -> tuple[DecisionCount, ...]:
    """Every kind that at least five people met, in the order of the journey. Reads all decisions since then."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM access.decision_counts(%s)", [since])
        found = {row[0]: DecisionCount(DecisionKind(row[0]), *row[1:]) for row in cursor.fetchall()}
    return tuple(found[kind] for kind in DecisionKind if kind in found)
