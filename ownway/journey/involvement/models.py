"""Relationships of work, and what people ask for."""

import uuid

from django.db import models
from django.db.models import F, Q

from ownway.journey.involvement.choices import Part, RequestKind
from ownway.journey.people.models import PersonRow
from ownway.journey.practices.models import Organisation, Worker
from ownway.platform.access.privacy import EVERYBODY_INVOLVED, OWN_AND_RECORD, Level, Verbs, person_table


class Involvement(PersonRow):
    """A worker, or an organisation's workers, with one person, for a reason, for a time."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    part = models.CharField(max_length=14, choices=Part)
    worker = models.ForeignKey(Worker, null=True, on_delete=models.PROTECT, related_name="+")
    organisation = models.ForeignKey(Organisation, null=True, on_delete=models.PROTECT, related_name="+")
    why = models.CharField(max_length=200)
    starts_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    ended_why = models.CharField(max_length=200, blank=True)

    privacy = person_table(
        Verbs.CHANGE,
        seen_by=EVERYBODY_INVOLVED,
        written_by=OWN_AND_RECORD,
        plain=("id", "person", "home", "part", "worker", "organisation", "why", "starts_at", "ended_at", "ended_why"),
    )

    class Meta:
        indexes = [models.Index(fields=["worker", "ended_at"], name="involvements_of_a_worker")]
        constraints = [
            models.UniqueConstraint(
                name="one_named_worker", fields=["person"], condition=Q(part="named_worker", ended_at__isnull=True)
            ),
            models.CheckConstraint(
                name="a_worker_or_an_organisation",
                condition=Q(worker__isnull=False, organisation__isnull=True)
                | Q(worker__isnull=True, organisation__isnull=False),
            ),
            models.CheckConstraint(
                name="involvement_ends_after_start",
                condition=Q(ended_at__isnull=True) | Q(ended_at__gte=F("starts_at")),
            ),
            models.CheckConstraint(
                name="involvement_ends_for_a_reason", condition=Q(ended_at__isnull=True) | ~Q(ended_why="")
            ),
        ]

    def __str__(self) -> str:
        return f"{self.part} {self.id}"


class Request(PersonRow):
    """Something a person asked, and what came of it. It never disappears unanswered."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    kind = models.CharField(max_length=14, choices=RequestKind)
    words = models.TextField(blank=True)
    page = models.CharField(max_length=200, blank=True)
    asked_by = models.UUIDField()
    asked_at = models.DateTimeField()
    due_on = models.DateField()
    answered_by = models.ForeignKey(Worker, null=True, on_delete=models.PROTECT, related_name="+")
    answered_at = models.DateTimeField(null=True)
    answer = models.TextField(blank=True)

    privacy = person_table(
        Verbs.CHANGE,
        seen_by=(Level.OWN, Level.RECORD, Level.HELPING),
        changed_by=(Level.RECORD,),
        plain=("id", "person", "home", "kind", "page", "asked_by", "asked_at", "due_on", "answered_by", "answered_at"),
        care=("words", "answer"),
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="one_open_request_a_kind",
                fields=["person", "kind"],
                condition=Q(answered_at__isnull=True) & ~Q(kind="page"),
            ),
            models.CheckConstraint(
                name="request_answered_by_somebody",
                condition=Q(answered_at__isnull=True, answered_by__isnull=True, answer="")
                | (Q(answered_at__isnull=False, answered_by__isnull=False) & ~Q(answer="")),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.id}"
