"""The paperwork meter: what we put to people, counted as it happens. Ids and keys, never answers."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from django.db import connection

from ownway.platform.access.actor import Actor


class Beat(StrEnum):
    """What the meter counts."""

    PUT = "put"  # a question shown for the first time
    OPENED = "opened"  # the person chose to say more
    AGAIN = "again"  # shown although this speaker had answered it
    CONFIRMED = "confirmed"  # "still true?"
    SENT = "sent"  # a page sent: one click


@dataclass(frozen=True)
class Event:
    """One beat: what, of which key and row, and whether a decision needs it."""

    kind: Beat
    key: str = ""
    item: str = ""
    need: str = ""


def record(
    events: Iterable[Event],
    *,
    person_id: UUID,
    home_id: UUID,
    step: str,
    said_as: str,
    by: Actor,
    at: datetime,
) -> None:
    """Store beats; a question of this person, step and speaker that was put before is not put twice."""
    rows = [(person_id, home_id, e.kind, step, e.key, e.item, e.need, said_as, by.principal, at) for e in events]
    if not rows:
        return
    with connection.cursor() as cursor:
        cursor.executemany(
            "INSERT INTO conversations_meterevent"
            " (person_id, home_id, kind, step, key, item, need, said_as, by_id, at)"
            " VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s)",
            rows,
        )


def already_put(person_id: UUID, step: str, said_as: str) -> set[tuple[str, str]]:
    """The slots put in this step to this speaker so far."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT DISTINCT key, item FROM conversations_meterevent"
            " WHERE person_id = %s AND step = %s AND said_as = %s AND kind = 'put'",
            [person_id, step, said_as],
        )
        return set(cursor.fetchall())
