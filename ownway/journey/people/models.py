"""Who somebody is and who is around them."""

import uuid

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Q

from ownway.journey.people.choices import Accuracy, AuthorityKind, ReachKind
from ownway.journey.practices.models import Organisation, Worker
from ownway.platform.access.privacy import EVERYBODY_INVOLVED, OWN_AND_RECORD, Level, Verbs, person_table


class Person(models.Model):
    """An adult who draws on support, or may, or a carer. Their id is their principal."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    name = models.CharField(max_length=200)
    search_name = models.CharField(max_length=200)
    sounds = ArrayField(models.TextField(), default=list)
    birth_date = models.DateField(null=True)
    birth_accuracy = models.CharField(max_length=5, choices=Accuracy, blank=True)
    language = models.CharField(max_length=10, default="en-gb")
    easy_read = models.BooleanField(default=False)
    made_up = models.BooleanField(default=False)
    died_on = models.DateField(null=True)
    registered_at = models.DateTimeField()
    version = models.PositiveIntegerField(default=1)

    privacy = person_table(
        Verbs.CHANGE,
        seen_by=EVERYBODY_INVOLVED,
        written_by=OWN_AND_RECORD,
        person="id",
        sought=True,
        plain=("id", "home", "language", "easy_read", "made_up", "registered_at", "version"),
        identity=("name", "search_name", "sounds", "birth_date", "birth_accuracy", "died_on"),
    )

    class Meta:
        indexes = [
            GinIndex(fields=["search_name"], name="person_by_name", opclasses=["gin_trgm_ops"]),
            GinIndex(fields=["sounds"], name="person_by_sound"),
            models.Index(fields=["home", "search_name"], name="person_by_home"),
        ]
        constraints = [
            models.CheckConstraint(
                name="birth_date_says_how_accurate",
                condition=Q(birth_date__isnull=True, birth_accuracy="")
                | (Q(birth_date__isnull=False) & ~Q(birth_accuracy="")),
            ),
        ]

    def __str__(self) -> str:
        return str(self.id)


class PersonRow(models.Model):
    """What every row about a person carries: whose it is, and who is responsible for them."""

    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")

    class Meta:
        abstract = True


class Address(PersonRow):
    """Where somebody lives, or stays, from, until."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    lines = models.TextField()
    postcode = models.CharField(max_length=8, blank=True)
    settled = models.BooleanField(default=True)
    protected = models.BooleanField(default=False)
    starts_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    privacy = person_table(
        Verbs.CHANGE,
        sought=True,
        plain=("id", "person", "home", "settled", "protected", "starts_at", "ended_at"),
        identity=("lines", "postcode"),
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(name="one_address_now", fields=["person"], condition=Q(ended_at__isnull=True)),
        ]

    def __str__(self) -> str:
        return str(self.id)


class WayToReach(PersonRow):
    """The best safe way to reach somebody, as they said it."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    kind = models.CharField(max_length=16, choices=ReachKind)
    value = models.CharField(max_length=300)
    safe_to_leave_message = models.BooleanField(default=True)
    starts_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    privacy = person_table(
        Verbs.CHANGE,
        plain=("id", "person", "home", "kind", "safe_to_leave_message", "starts_at", "ended_at"),
        identity=("value",),
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(name="one_way_to_reach_now", fields=["person"], condition=Q(ended_at__isnull=True)),
        ]

    def __str__(self) -> str:
        return str(self.id)


class PersonAround(PersonRow):
    """Somebody unpaid in a person's life. `token` is the row's name in the fact map: people.<token>.name."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    token = models.CharField(max_length=8)
    name = models.CharField(max_length=200)
    relation = models.CharField(max_length=80, blank=True)
    reach = models.CharField(max_length=300, blank=True)
    helps_with = ArrayField(models.CharField(max_length=30), null=True)
    covers = ArrayField(models.CharField(max_length=30), null=True)
    under_18 = models.BooleanField(null=True)
    able = models.CharField(max_length=20, blank=True)
    willing = models.CharField(max_length=20, blank=True)
    same_household = models.BooleanField(null=True)
    principal = models.UUIDField(null=True)
    starts_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    privacy = person_table(
        Verbs.CHANGE,
        seen_by=(Level.OWN, Level.RECORD, Level.HELPING),
        plain=("id", "person", "home", "token", "principal", "starts_at", "ended_at"),
        identity=("name", "relation", "reach", "under_18", "same_household"),
        care=("helps_with", "covers", "able", "willing"),
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="one_row_a_token_now", fields=["person", "token"], condition=Q(ended_at__isnull=True)
            ),
        ]

    def __str__(self) -> str:
        return str(self.id)


class Authority(PersonRow):
    """Somebody says there is a power; a worker has seen the paper, or not yet."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    kind = models.CharField(max_length=16, choices=AuthorityKind)
    holder = models.CharField(max_length=200)
    said_at = models.DateTimeField()
    seen_by = models.ForeignKey(Worker, null=True, on_delete=models.PROTECT, related_name="+")
    seen_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)

    privacy = person_table(
        Verbs.CHANGE,
        plain=("id", "person", "home", "kind", "said_at", "seen_by", "seen_at", "ended_at"),
        identity=("holder",),
    )

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="authority_seen_has_who_and_when",
                condition=Q(seen_by__isnull=True, seen_at__isnull=True)
                | Q(seen_by__isnull=False, seen_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.id}"


class Sharing(PersonRow):
    """Who gets a copy or may see, as the person permitted it (permission to share, not consent to a duty)."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    with_whom = models.CharField(max_length=30)
    starts_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    privacy = person_table(Verbs.CHANGE, plain=("id", "person", "home", "with_whom", "starts_at", "ended_at"))

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="shared_once", fields=["person", "with_whom"], condition=Q(ended_at__isnull=True)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.with_whom} {self.id}"


class Helping(PersonRow):
    """Somebody the person chose may help them here. Attached only after "is it safe?" was answered yes, alone."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    around = models.ForeignKey(PersonAround, on_delete=models.PROTECT, related_name="+")
    principal = models.UUIDField()
    said_safe_at = models.DateTimeField()
    starts_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    ended_why = models.CharField(max_length=200, blank=True)

    privacy = person_table(
        Verbs.CHANGE,
        seen_by=(Level.OWN, Level.RECORD, Level.HELPING),
        plain=(
            "id",
            "person",
            "home",
            "around",
            "principal",
            "said_safe_at",
            "starts_at",
            "ended_at",
            "ended_why",
        ),
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="helps_once", fields=["person", "principal"], condition=Q(ended_at__isnull=True)
            ),
            models.CheckConstraint(
                name="helping_ends_after_start",
                condition=Q(ended_at__isnull=True) | Q(ended_at__gte=F("starts_at")),
            ),
        ]

    def __str__(self) -> str:
        return str(self.id)
