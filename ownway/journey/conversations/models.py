"""Conversations, drafts of answers, facts, and the meter's events."""

import uuid

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from ownway.journey.conversations.registry import SaidAs
from ownway.journey.people.models import PersonRow
from ownway.platform.access.privacy import EVERYBODY_INVOLVED, Verbs, person_table

VOICES = [(voice, voice) for voice in SaidAs]
AUDIENCES = [("own", "own"), ("helping", "helping"), ("partner", "partner")]


class Conversation(PersonRow):
    """One sitting or several over one question set, in one voice. Drafts live 28 days."""

    class State(models.TextChoices):
        OPEN = "open", _("being answered")
        TOLD = "told", _("answers checked and sent")
        LEFT = "left", _("left unfinished")

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    question_set = models.CharField(max_length=40)
    set_version = models.PositiveSmallIntegerField()
    step = models.CharField(max_length=30)
    said_as = models.CharField(max_length=14, choices=VOICES)
    state = models.CharField(max_length=6, choices=State, default=State.OPEN)
    started_by = models.UUIDField()
    started_at = models.DateTimeField()
    told_by = models.UUIDField(null=True)
    told_at = models.DateTimeField(null=True)

    privacy = person_table(
        Verbs.CHANGE,
        seen_by=EVERYBODY_INVOLVED,
        plain=("id", "person", "home", "question_set", "set_version", "step", "said_as", "state", "started_by",
               "started_at", "told_by", "told_at"),
    )  # fmt: skip

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="one_open_conversation_a_set_and_voice",
                fields=["person", "question_set", "said_as"],
                condition=Q(state="open"),
            ),
            models.CheckConstraint(
                name="told_has_who_and_when",
                condition=Q(state="told", told_by__isnull=False, told_at__isnull=False)
                | (~Q(state="told") & Q(told_by__isnull=True, told_at__isnull=True)),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.question_set} {self.id}"


class Answer(PersonRow):
    """A draft of an answer: mutable until the answers are checked."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    conversation = models.ForeignKey(Conversation, on_delete=models.PROTECT, related_name="answers")
    key = models.CharField(max_length=60)
    item = models.CharField(max_length=8, blank=True)
    state = models.CharField(max_length=8)
    value = models.JSONField(null=True)
    confirmed = models.BooleanField(default=False)
    audience = models.CharField(max_length=8, choices=AUDIENCES)
    said_by = models.UUIDField()
    said_as = models.CharField(max_length=14, choices=VOICES)
    at = models.DateTimeField()

    privacy = person_table(
        Verbs.DISCARD,
        seen_by=EVERYBODY_INVOLVED,
        audience="audience",
        drafted_by="said_by",
        plain=("id", "person", "home", "conversation", "key", "item", "state", "confirmed", "audience", "said_by",
               "said_as", "at"),
        care=("value",),
    )  # fmt: skip

    class Meta:
        constraints = [
            models.UniqueConstraint(name="one_answer_a_slot", fields=["conversation", "key", "item"]),
        ]

    def __str__(self) -> str:
        return f"{self.key} {self.id}"


class SaidRow(PersonRow):
    """What somebody said, once and for good. A later saying supersedes it and never replaces it."""

    id = models.BigAutoField(primary_key=True)
    key = models.CharField(max_length=60)
    item = models.CharField(max_length=8, blank=True)
    state = models.CharField(max_length=8)
    value = models.JSONField(null=True)
    audience = models.CharField(max_length=8, choices=AUDIENCES)
    said_by = models.UUIDField()
    said_as = models.CharField(max_length=14, choices=VOICES)
    came = models.CharField(max_length=12)
    agreed = models.BooleanField(default=False)
    conversation = models.ForeignKey(Conversation, null=True, on_delete=models.PROTECT, related_name="+")
    valid_from = models.DateField()
    recorded_at = models.DateTimeField()
    supersedes = models.OneToOneField("self", null=True, on_delete=models.PROTECT, related_name="superseded_by")

    PLAIN = ("id", "person", "home", "key", "item", "state", "audience", "said_by", "said_as", "came", "agreed",
             "conversation", "valid_from", "recorded_at", "supersedes")  # fmt: skip

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return f"{self.key} {self.id}"


class Fact(SaidRow):
    """A fact of the map that lives here."""

    privacy = person_table(
        Verbs.APPEND, seen_by=EVERYBODY_INVOLVED, audience="audience", plain=SaidRow.PLAIN, care=("value",)
    )

    class Meta:
        indexes = [models.Index(fields=["person", "key"], name="facts_of_a_person")]


class MeterEvent(PersonRow):
    """One beat of the paperwork meter: a question put, opened, confirmed or asked again; a page sent."""

    id = models.BigAutoField(primary_key=True)
    kind = models.CharField(max_length=10)
    step = models.CharField(max_length=30)
    key = models.CharField(max_length=60, blank=True)
    item = models.CharField(max_length=8, blank=True)
    need = models.CharField(max_length=2, blank=True)
    said_as = models.CharField(max_length=14)
    by_id = models.UUIDField()
    at = models.DateTimeField()
    conversation = models.ForeignKey(Conversation, null=True, on_delete=models.PROTECT, related_name="+")

    privacy = person_table(
        Verbs.APPEND,
        written_by=EVERYBODY_INVOLVED,
        sought=True,
        plain=("id", "person", "home", "kind", "step", "key", "item", "need", "said_as", "by_id", "at", "conversation"),
    )

    class Meta:
        indexes = [models.Index(fields=["person", "step"], name="meter_of_a_person")]

    def __str__(self) -> str:
        return f"{self.kind} {self.key}"
