"""Organisations and the people who work in them."""

import uuid

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from ownway.journey.practices.choices import OrganisationKind
from ownway.journey.practices.functions import Basis, Function
from ownway.platform.access.privacy import Verbs, reference_table
from ownway.platform.access.roles import Role

BASES = [(basis, basis) for basis in Basis]
FUNCTIONS = [(function, function) for function in Function]
ROLES = [(role, role) for role in Role]


class Organisation(models.Model):
    """Who is responsible, helps, provides or studies. Its look and its clocks are data."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    slug = models.SlugField(unique=True)
    kind = models.CharField(max_length=12, choices=OrganisationKind)
    name = models.CharField(max_length=200)
    name_cy = models.CharField(max_length=200, blank=True)
    accent = models.CharField(max_length=7, default="#3d2c6b")
    logo_text = models.CharField(max_length=40, blank=True)
    helpline = models.CharField(max_length=60)
    email = models.EmailField(blank=True)
    charging_place = models.CharField(max_length=60, blank=True)
    call_in_working_days = models.PositiveSmallIntegerField(default=2)
    decide_working_days = models.PositiveSmallIntegerField(default=5)
    challenge_working_days = models.PositiveSmallIntegerField(default=20)
    escalates_to = models.ForeignKey("Worker", null=True, blank=True, on_delete=models.PROTECT, related_name="+")

    privacy = reference_table(
        Verbs.CHANGE,
        public=("id", "slug", "kind", "name", "name_cy", "accent", "logo_text", "helpline", "email",
                "charging_place", "call_in_working_days", "decide_working_days", "challenge_working_days",
                "escalates_to"),
    )  # fmt: skip

    def __str__(self) -> str:
        return self.name


class Worker(models.Model):
    """Somebody who works for an organisation. Their id is their principal."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="workers")
    name = models.CharField(max_length=200)
    job_title = models.CharField(max_length=120)
    phone = models.CharField(max_length=60, blank=True)
    registration = models.CharField(max_length=40, blank=True)
    registered_until = models.DateField(null=True, blank=True)
    trained_assessor_on = models.DateField(null=True, blank=True)
    trained_deafblind_on = models.DateField(null=True, blank=True)
    starts = models.DateField()
    ends = models.DateField(null=True, blank=True)

    privacy = reference_table(
        Verbs.CHANGE,
        plain=("id", "organisation", "starts", "ends"),
        public=("name", "job_title", "phone", "registration", "registered_until", "trained_assessor_on",
                "trained_deafblind_on"),
    )  # fmt: skip

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="worker_ends_after_start", condition=Q(ends__isnull=True) | Q(ends__gte=F("starts"))
            ),
        ]

    def __str__(self) -> str:
        return self.name


class RoleHolding(models.Model):
    """A worker holds a role from, until."""

    worker = models.ForeignKey(Worker, on_delete=models.PROTECT, related_name="roles")
    role = models.CharField(max_length=30, choices=ROLES)
    starts = models.DateField()
    ends = models.DateField(null=True, blank=True)

    privacy = reference_table(Verbs.CHANGE, plain=("id", "worker", "role", "starts", "ends"))

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="one_open_holding_a_role", fields=["worker", "role"], condition=Q(ends__isnull=True)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.worker} {self.role}"


class Delegation(models.Model):
    """A council lets another organisation exercise functions, up to a weekly limit, for a period. Its acts are the
    council's (s79(6)); the council keeps the power too."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    council = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="delegations_given")
    practice = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="delegations_held")
    functions = ArrayField(models.CharField(max_length=10, choices=FUNCTIONS))
    basis = models.CharField(max_length=20, choices=BASES)
    for_whom = models.CharField(max_length=200)
    weekly_limit_pence = models.PositiveIntegerField()
    starts = models.DateField()
    ends = models.DateField()
    decided_by = models.ForeignKey(Worker, on_delete=models.PROTECT, related_name="+")
    revoked_on = models.DateField(null=True, blank=True)

    privacy = reference_table(
        Verbs.CHANGE,
        public=("id", "council", "practice", "functions", "basis", "for_whom", "weekly_limit_pence", "starts", "ends",
                "decided_by", "revoked_on"),
    )  # fmt: skip

    class Meta:
        constraints = [
            models.CheckConstraint(name="delegation_ends_after_start", condition=Q(ends__gt=F("starts"))),
            models.CheckConstraint(
                name="delegation_of_functions_the_act_allows",
                condition=Q(functions__contained_by=[str(function) for function in Function]),
            ),
            models.CheckConstraint(name="delegation_to_somebody_else", condition=~Q(council=F("practice"))),
        ]

    def __str__(self) -> str:
        return f"{self.council} to {self.practice}"


class SignOffLimit(models.Model):
    """Up to which weekly amount a role of an organisation signs a plan alone."""

    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="limits")
    role = models.CharField(max_length=30, choices=ROLES)
    weekly_pence = models.PositiveIntegerField()
    starts = models.DateField()
    ends = models.DateField(null=True, blank=True)
    decided_by = models.ForeignKey(Worker, on_delete=models.PROTECT, related_name="+")

    privacy = reference_table(
        Verbs.CHANGE, public=("id", "organisation", "role", "weekly_pence", "starts", "ends", "decided_by")
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="one_open_limit_a_role", fields=["organisation", "role"], condition=Q(ends__isnull=True)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.organisation} {self.role}"
