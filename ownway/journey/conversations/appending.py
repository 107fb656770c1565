"""Append what was said, each saying superseding the same speaker's current one.

Facts and means lie in two tables, so that no rule about needs can read money; they are written alike, here alone.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import connection
from psycopg.types.json import Jsonb

from ownway.journey.conversations.engine import Said, Slot
from ownway.journey.conversations.models import SaidRow
from ownway.journey.conversations.registry import SaidAs, lookup
from ownway.platform.access.actor import Actor


def append(
    table: type[SaidRow],
    person_id: UUID,
    home_id: UUID,
    given: Mapping[Slot, Said],
    by: Actor,
    at: datetime,
    came: str,
    *,
    agreed: bool,
    conversation_id: UUID | None = None,
) -> None:
    """Write sayings, in the caller's transaction. No RETURNING: a partner may say what they may not read back."""
    if not given:
        return
    current = _standing(table, person_id)

    def standing(key: str, item: str, said_as: SaidAs) -> int | None:
        return current.get((key, item, *_speaker(said_as, by.named)))

    rows: list[Any] = [
        (person_id, home_id, key, item, said.state, Jsonb(said.value), lookup(key, item).audience_of(said.value),
         by.named, said.said_as, came, agreed, conversation_id, said.on, at, standing(key, item, said.said_as))
        for (key, item), said in given.items()
    ]  # fmt: skip
    with connection.cursor() as cursor:
        cursor.executemany(
            f"INSERT INTO {table._meta.db_table} (person_id, home_id, key, item, state, value, audience, said_by,"  # noqa: S608  the name is a model's
            " said_as, came, agreed, conversation_id, valid_from, recorded_at, supersedes_id)"
            " VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)",
            rows,
        )


def _standing(table: type[SaidRow], person_id: UUID) -> dict[tuple[Any, ...], int]:
    manager: Any = table._default_manager  # each table of sayings knows what superseded a row
    rows = manager.filter(person_id=person_id, superseded_by__isnull=True)
    return {
        (row.key, row.item, *_speaker(SaidAs(row.said_as), row.said_by)): row.pk
        for row in rows.only("key", "item", "said_as", "said_by")
    }


def _speaker(said_as: SaidAs, said_by: UUID) -> tuple[SaidAs, UUID | None]:
    """The person is one speaker whoever types for them; of helpers, workers and providers there may be several."""
    return (said_as, None if said_as in (SaidAs.PERSON, SaidAs.NHS) else said_by)
