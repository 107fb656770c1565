"""The only writer of both logs, and of what is held back of them."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import connection, models, transaction
from django.utils.translation import gettext as _
from psycopg.types.json import Jsonb

from ownway.platform.access.actor import Actor
from ownway.platform.access.verdict import Refused
from ownway.platform.audit import may
from ownway.platform.audit.choices import Reason
from ownway.platform.audit.models import ReadEvent, Withholding


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
            [person_id, home_id, by.principal, verb, subject._meta.label_lower, str(subject.pk), Jsonb(detail), at],  # type: ignore[list-item]
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


@transaction.atomic
def withhold(
    *, person_id: UUID, home_id: UUID, reader_id: UUID, reason: Reason, words: str, since: datetime, by: Actor,
    at: datetime,
) -> Withholding:  # fmt: skip
    """Hold a reader's entries back from the person they are about: those since a moment, and those to come."""
    may.may_withhold(by, person_id, reader_id).or_refuse()
    if not words.strip():
        raise Refused("no_words", _("Say what would happen if the person saw these entries."))
    held = Withholding.objects.create(
        person_id=person_id, home_id=home_id, reader_id=reader_id, reason=reason, words=words.strip(),
        by_id=by.named, at=at,
    )  # fmt: skip
    entries = ReadEvent.objects.filter(person_id=person_id, reader_id=reader_id, withholding_id__isnull=True)
    entries.filter(at__gte=since).update(withholding_id=held.id)
    _about_withholding("held back", held, by, at)
    return held


@transaction.atomic
def review_withholding(*, withholding_id: UUID, by: Actor, at: datetime) -> Withholding:
    """A second person has looked and agrees. Whoever does not agree releases."""
    held = Withholding.objects.select_for_update().get(pk=withholding_id)
    may.may_review(by, held).or_refuse()
    held.reviewed_by_id, held.reviewed_at = by.principal, at
    held.save(update_fields=["reviewed_by_id", "reviewed_at"])
    _about_withholding("reviewed withholding", held, by, at)
    return held


@transaction.atomic
def release(*, withholding_id: UUID, by: Actor, at: datetime) -> Withholding:
    """The reason has ended: the person sees each entry, with the day on which it was made."""
    held = Withholding.objects.select_for_update().get(pk=withholding_id)
    may.may_release(by, held).or_refuse()
    held.released_at = at
    held.save(update_fields=["released_at"])
    ReadEvent.objects.filter(person_id=held.person_id, withholding_id=held.id).update(withholding_id=None)
    _about_withholding("released", held, by, at)
    return held


def _about_withholding(verb: str, held: Withholding, by: Actor, at: datetime) -> None:
    """Without the person's id: people read the acts about them, and a withheld entry leaves no trace."""
    record(by=by, at=at, verb=verb, subject=held, person_id=None, home_id=held.home_id)
