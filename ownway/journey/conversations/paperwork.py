"""What the paperwork meter has counted, for everybody: counts, never people. The database leaves small numbers out."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from django.db import connection

LEAST_PEOPLE, LEAST_WORKERS = 5, 8  # as in migrations/sql/0003_paperwork.sql


@dataclass(frozen=True)
class StepCount:
    """What one step put to all who reached it."""

    step: str
    people: int
    put: int
    opened: int
    required: int
    confirmed: int
    again: int
    sent: int

    @property
    def asked(self) -> int:
        """Questions put, and those people opened themselves."""
        return self.put + self.opened


@dataclass(frozen=True)
class Minutes:
    """Active minutes of all workers in a step, and with how many people; only where 8 workers or more spent them."""

    step: str
    spent: Decimal
    people: int


@dataclass(frozen=True)
class Spread:
    """An average journey, and the longest."""

    average: Decimal
    most: int


@dataclass(frozen=True)
class Journeys:
    """From first contact to an agreed plan. `confirmed.most` is of one conversation, the others of one journey."""

    count: int
    asked: Spread
    peers_way: Spread
    required: Spread
    again: Spread
    confirmed: Spread


@dataclass(frozen=True)
class Counted:
    """The meter since a day. `journeys` is None for fewer than 5."""

    since: datetime
    at: datetime
    steps: tuple[StepCount, ...]
    minutes: tuple[Minutes, ...]
    journeys: Journeys | None


def counted(since: datetime, at: datetime) -> Counted:
    """Everything the meter shows. Reads the whole log: pages keep the answer for a while."""
    steps = tuple(StepCount(*row) for row in _ask("meter_steps", since))
    minutes = tuple(Minutes(*row) for row in _ask("meter_minutes", since))
    journeys = next((_journeys(row) for row in _ask("meter_journeys", since)), None)
    return Counted(since, at, steps, minutes, journeys)


def _journeys(row: tuple[Any, ...]) -> Journeys:
    count, *pairs = row
    return Journeys(count, *(Spread(pairs[i], pairs[i + 1]) for i in range(0, len(pairs), 2)))


def _ask(function: str, since: datetime) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM access.{function}(%s)", [since])  # noqa: S608  one of three names above
        return list(cursor.fetchall())
