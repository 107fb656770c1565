"""Two append-only logs: what was done, and who looked."""

import uuid

from django.db import models

from ownway.platform.access.privacy import OWN_AND_RECORD, Verbs, person_table
from ownway.platform.audit.choices import Reason


class AuditEvent(models.Model):
    """One act: who, what, to which thing, when. Ids only, never names or words."""

    id = models.BigAutoField(primary_key=True)
    person_id = models.UUIDField(null=True, db_index=True)
    home_id = models.UUIDField()
    actor_id = models.UUIDField()
    verb = models.CharField(max_length=60)
    subject = models.CharField(max_length=60)
    subject_id = models.CharField(max_length=40)
    detail = models.JSONField(default=dict)
    at = models.DateTimeField()

    privacy = person_table(
        Verbs.APPEND,
        author="actor_id",
        kept=True,
        plain=("id", "person_id", "home_id", "actor_id", "verb", "subject", "subject_id", "detail", "at"),
    )

    def __str__(self) -> str:
        return f"{self.verb} {self.subject} {self.subject_id}"


class Withholding(models.Model):
    """Why the reads of some principal are not shown to a person for now: one of three reasons, seen by a second pair
    of eyes, and released when the reason ends."""

    REASONS = [(reason, reason) for reason in Reason]

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    person_id = models.UUIDField(db_index=True)
    home_id = models.UUIDField()
    reader_id = models.UUIDField()
    reason = models.CharField(max_length=20, choices=REASONS)
    words = models.TextField()
    by_id = models.UUIDField()
    at = models.DateTimeField()
    reviewed_by_id = models.UUIDField(null=True)
    reviewed_at = models.DateTimeField(null=True)
    released_at = models.DateTimeField(null=True)

    privacy = person_table(
        Verbs.CHANGE,
        seen_by=(),  # the responsible organisation alone, never the person
        sought=True,
        plain=(
            "id",
            "person_id",
            "home_id",
            "reader_id",
            "reason",
            "by_id",
            "at",
            "reviewed_by_id",
            "reviewed_at",
            "released_at",
        ),
        care=("words",),
    )

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="withholding_reviewed_by_somebody_else",
                condition=models.Q(reviewed_by_id__isnull=True) | ~models.Q(reviewed_by_id=models.F("by_id")),
            ),
            models.CheckConstraint(
                name="withholding_review_has_who_and_when",
                condition=models.Q(reviewed_by_id__isnull=True, reviewed_at__isnull=True)
                | models.Q(reviewed_by_id__isnull=False, reviewed_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return str(self.id)


class ReadEvent(models.Model):
    """Somebody opened a page with a person's record. Shown to that person, unless a withholding covers it."""

    id = models.BigAutoField(primary_key=True)
    person_id = models.UUIDField()
    home_id = models.UUIDField()
    reader_id = models.UUIDField()
    reader_name = models.CharField(max_length=200)
    reader_role = models.CharField(max_length=120)
    organisation = models.CharField(max_length=200)
    page = models.CharField(max_length=80)
    step = models.CharField(max_length=30, blank=True)
    at = models.DateTimeField()
    withholding_id = models.UUIDField(null=True)

    privacy = person_table(
        Verbs.APPEND,
        seen_by=OWN_AND_RECORD,
        author="reader_id",
        changed_by=(),
        sought=True,
        update_columns=("withholding_id",),
        veil="withholding_id",
        plain=("id", "person_id", "home_id", "reader_id", "page", "step", "at", "withholding_id"),
        public=("reader_name", "reader_role", "organisation"),
    )

    class Meta:
        indexes = [
            models.Index(fields=["person_id", "-at"], name="read_by_person"),
            models.Index(fields=["reader_id", "at"], name="read_by_reader"),
        ]

    def __str__(self) -> str:
        return f"{self.page} {self.id}"
