"""Decisions, who stands behind them, and what the person said back."""

import uuid

from django.db import models
from django.db.models import Q

from ownway.journey.decisions.choices import ChallengeOutcome, DecisionKind
from ownway.journey.people.models import PersonRow
from ownway.journey.practices.models import Worker
from ownway.platform.access.privacy import OWN_AND_RECORD, Level, Verbs, person_table


class Decision(PersonRow):
    """One human act: what, on which facts, by which rule, under which law, in whose words. Never changed."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    kind = models.CharField(max_length=16, choices=DecisionKind)
    outcome = models.CharField(max_length=40)
    proposed = models.CharField(max_length=40, blank=True)
    adverse = models.BooleanField()
    about_id = models.UUIDField()
    rule = models.CharField(max_length=80, blank=True)
    rule_version = models.CharField(max_length=20, blank=True)
    result = models.TextField(blank=True)
    findings = models.JSONField(default=dict)
    basis = models.CharField(max_length=120)
    reasons = models.TextField()
    sentence = models.TextField()
    decided_by = models.ForeignKey(Worker, on_delete=models.PROTECT, related_name="+")
    decided_as = models.CharField(max_length=120)
    by_registered = models.BooleanField()
    decided_at = models.DateTimeField()
    call_in_until = models.DateTimeField(null=True)
    supersedes = models.OneToOneField("self", null=True, on_delete=models.PROTECT, related_name="superseded_by")

    privacy = person_table(
        Verbs.APPEND,
        seen_by=(Level.OWN, Level.RECORD, Level.HELPING),
        sought=True,
        written_by=(Level.RECORD,),
        plain=("id", "person", "home", "kind", "outcome", "proposed", "adverse", "about_id", "rule", "rule_version",
               "basis", "decided_by", "decided_as", "by_registered", "decided_at", "call_in_until", "supersedes"),
        care=("result", "findings", "reasons", "sentence"),
    )  # fmt: skip

    class Meta:
        indexes = [
            models.Index(fields=["person", "kind", "-decided_at"], name="decisions_of_a_person"),
            models.Index(
                fields=["home", "decided_at"],
                name="adverse_by_unregistered",
                condition=Q(adverse=True, by_registered=False),
            ),
            models.Index(
                fields=["home", "call_in_until"],
                name="decisions_with_a_window",
                condition=Q(call_in_until__isnull=False),
            ),
        ]
        constraints = [
            models.CheckConstraint(name="decision_has_a_sentence_of_its_own", condition=~Q(sentence="")),
            models.CheckConstraint(name="decision_has_reasons", condition=~Q(reasons="")),
            models.CheckConstraint(name="decision_has_a_basis", condition=~Q(basis="")),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.id}"


class Countersignature(PersonRow):
    """A second named human stands behind a decision."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    decision = models.OneToOneField(Decision, on_delete=models.PROTECT, related_name="countersignature")
    sentence = models.TextField()
    by = models.ForeignKey(Worker, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    privacy = person_table(
        Verbs.APPEND,
        seen_by=(Level.OWN, Level.RECORD, Level.HELPING),
        written_by=(Level.RECORD,),
        plain=("id", "person", "home", "decision", "by", "at"),
        care=("sentence",),
    )

    class Meta:
        constraints = [models.CheckConstraint(name="countersigned_in_own_words", condition=~Q(sentence=""))]

    def __str__(self) -> str:
        return str(self.id)


class CallIn(PersonRow):
    """Within the window somebody named takes a decision back for another look, with a reason."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    decision = models.OneToOneField(Decision, on_delete=models.PROTECT, related_name="call_in")
    why = models.TextField()
    by = models.ForeignKey(Worker, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    privacy = person_table(
        Verbs.APPEND,
        seen_by=(Level.OWN, Level.RECORD, Level.HELPING),
        sought=True,
        written_by=(Level.RECORD,),
        plain=("id", "person", "home", "decision", "by", "at"),
        care=("why",),
    )

    class Meta:
        constraints = [models.CheckConstraint(name="call_in_says_why", condition=~Q(why=""))]

    def __str__(self) -> str:
        return str(self.id)


class Challenge(PersonRow):
    """The person disagrees. It has an owner and a date from its first moment."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    decision = models.ForeignKey(Decision, on_delete=models.PROTECT, related_name="challenges")
    words = models.TextField()
    said_by = models.UUIDField()
    made_at = models.DateTimeField()
    owner = models.ForeignKey(Worker, on_delete=models.PROTECT, related_name="+")
    due_on = models.DateField()
    outcome = models.CharField(max_length=10, choices=ChallengeOutcome, blank=True)
    answer = models.TextField(blank=True)
    answered_by = models.ForeignKey(Worker, null=True, on_delete=models.PROTECT, related_name="+")
    answered_at = models.DateTimeField(null=True)

    privacy = person_table(
        Verbs.CHANGE,
        seen_by=(Level.OWN, Level.RECORD, Level.HELPING),
        sought=True,
        plain=("id", "person", "home", "decision", "said_by", "made_at", "owner", "due_on", "outcome", "answered_by",
               "answered_at"),
        care=("words", "answer"),
    )  # fmt: skip

    class Meta:
        constraints = [
            models.UniqueConstraint(name="one_open_challenge", fields=["decision"], condition=Q(outcome="")),
            models.CheckConstraint(
                name="challenge_answered_by_somebody",
                condition=Q(outcome__in=["", "withdrawn"])
                | Q(answered_by__isnull=False, answered_at__isnull=False) & ~Q(answer=""),
            ),
        ]

    def __str__(self) -> str:
        return str(self.id)


class Letter(PersonRow):
    """What the person was sent or given: the words as they were, in the format they asked for."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    kind = models.CharField(max_length=30)
    about_id = models.UUIDField()
    title = models.CharField(max_length=200)
    parts = models.JSONField()
    language = models.CharField(max_length=10)
    variant = models.CharField(max_length=12)
    copies_to = models.JSONField(default=list)
    made_by = models.ForeignKey(Worker, on_delete=models.PROTECT, related_name="+")
    made_at = models.DateTimeField()

    privacy = person_table(
        Verbs.APPEND,
        seen_by=OWN_AND_RECORD,  # the written record holds what is kept from helpers
        written_by=(Level.RECORD,),
        plain=("id", "person", "home", "kind", "about_id", "title", "language", "variant", "made_by", "made_at"),
        identity=("copies_to",),
        care=("parts",),
    )

    class Meta:
        indexes = [models.Index(fields=["person", "-made_at"], name="letters_of_a_person")]

    def __str__(self) -> str:
        return f"{self.kind} {self.id}"
