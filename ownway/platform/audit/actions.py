"""The only writer of both logs."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import connection, models
from psycopg.types.json import Jsonb

from ownway.platform.access.actor import Actor


def record(
    *,
    by: Actor,
    at: datetime,
    verb: str,
    subject: models.Model,
    person_id: UUID | None,
    home_id: UUID,
    **detail: Any,
) -> None:
    """One audit row, in the transaction of the act: if it cannot be written, nothing happened.

    `detail` holds ids, states and amounts, never names or words.
    """
    with connection.cursor() as cursor:  # no RETURNING: a partner may write what they may not read back
        cursor.execute(
            "INSERT INTO audit_auditevent (person_id, home_id, actor_id, verb, subject, subject_id, detail, at)"
            " VALUES (%s, %s, %s, %s, %s, %s, %s, %s)",
            [
                person_id,
                home_id,
                by.principal,
                verb,
                subject._meta.label_lower,
                str(subject.pk),
                Jsonb(detail),
                at,
            ],
        )


def log_read(*, by: Actor, at: datetime, person_id: UUID, home_id: UUID, page: str, step: str = "") -> None:
    """Somebody opens a page about a person. People looking at their own record leave no entry."""
    if by.principal == person_id:
        return
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO audit_readevent (person_id, home_id, reader_id, reader_name, reader_role, organisation, page,"
            " step, at, withholding_id) VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, access.withheld(%s, %s))",
            [person_id, home_id, by.principal, by.name, ", ".join(sorted(by.roles)) or str(by.kind),
             by.organisation_name, page, step, at, person_id, by.principal],
        )  # fmt: skip
