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
    conversation_id: UUID | None = None,
) -> None:
    """Store beats, in the transaction of what they count."""
    rows = [
        (person_id, home_id, e.kind, step, e.key, e.item, e.need, said_as, by.principal, at, conversation_id)
        for e in events
    ]
    if not rows:
        return
    with connection.cursor() as cursor:  # no RETURNING: helpers and partners are counted and read no meter
        cursor.executemany(
            "INSERT INTO conversations_meterevent"
            " (person_id, home_id, kind, step, key, item, need, said_as, by_id, at, conversation_id)"
            " VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)",
            rows,
        )


def already_put(conversation_id: UUID) -> set[tuple[str, str]]:
    """The slots put in a conversation so far."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT key, item FROM access.meter_put(%s)", [conversation_id])
        return set(cursor.fetchall())
