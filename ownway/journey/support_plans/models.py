"""Plans and their lines."""

import uuid

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from ownway.journey.decisions.models import Decision
from ownway.journey.directory.models import Resource
from ownway.journey.people.models import PersonRow
from ownway.journey.practices.models import Organisation, Worker
from ownway.journey.support_plans.choices import Who
from ownway.journey.support_plans.states import State
from ownway.platform.access.privacy import BUT_PARTNERS, EVERYBODY_INVOLVED, Verbs, person_table

STATES = [(state, state) for state in State]


class Plan(PersonRow):
    """A support plan from its first draft to its end."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    eligibility = models.ForeignKey(Decision, on_delete=models.PROTECT, related_name="+")
    needs = ArrayField(models.TextField())
    state = models.CharField(max_length=10, choices=STATES, default=State.DRAFT)
    contingency = models.TextField(blank=True)
    version = models.PositiveIntegerField(default=1)
    begun_at = models.DateTimeField()
    agreed_by = models.UUIDField(null=True)
    agreed_at = models.DateTimeField(null=True)
    agreed_words = models.TextField(blank=True)
    submitted_by = models.ForeignKey(Worker, null=True, on_delete=models.PROTECT, related_name="+")
    submitted_at = models.DateTimeField(null=True)
    decide_by = models.DateField(null=True)
    escalates_to = models.ForeignKey(Worker, null=True, on_delete=models.PROTECT, related_name="+")
    returned_why = models.TextField(blank=True)

    privacy = person_table(
        Verbs.CHANGE,
        seen_by=EVERYBODY_INVOLVED,
        written_by=BUT_PARTNERS,
        plain=("id", "person", "home", "eligibility", "state", "version", "begun_at", "agreed_by", "agreed_at",
               "submitted_by", "submitted_at", "decide_by", "escalates_to"),
        care=("needs", "contingency", "agreed_words", "returned_why"),
    )  # fmt: skip

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="one_plan_in_the_making",
                fields=["person"],
                condition=Q(state__in=["draft", "agreed", "submitted"]),
            ),
            models.CheckConstraint(
                name="agreed_has_who_and_when",
                condition=Q(agreed_by__isnull=True, agreed_at__isnull=True)
                | Q(agreed_by__isnull=False, agreed_at__isnull=False),
            ),
            models.CheckConstraint(
                name="submitted_has_who_when_and_date",
                condition=Q(submitted_by__isnull=True, submitted_at__isnull=True, decide_by__isnull=True)
                | Q(submitted_by__isnull=False, submitted_at__isnull=False, decide_by__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return str(self.id)


class Line(PersonRow):
    """How one or more needs are met: by whom, what, how much, at what price."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    plan = models.ForeignKey(Plan, on_delete=models.PROTECT, related_name="lines")
    needs = ArrayField(models.TextField())
    who = models.CharField(max_length=20, choices=Who)
    what = models.TextField(blank=True)
    amount = models.DecimalField(max_digits=7, decimal_places=2, default=0)
    unit = models.CharField(max_length=10)
    price_pence = models.PositiveIntegerField(default=0)
    weekly_pence = models.PositiveIntegerField(default=0)
    one_off_pence = models.PositiveIntegerField(default=0)
    around_token = models.CharField(max_length=8, blank=True)
    resource = models.ForeignKey(Resource, null=True, on_delete=models.PROTECT, related_name="+")
    provider = models.ForeignKey(Organisation, null=True, on_delete=models.PROTECT, related_name="+")
    version = models.PositiveIntegerField(default=1)
    changed_by = models.UUIDField()
    changed_at = models.DateTimeField()
    taken_out_at = models.DateTimeField(null=True)

    privacy = person_table(
        Verbs.CHANGE,
        seen_by=EVERYBODY_INVOLVED,
        written_by=BUT_PARTNERS,
        partner="provider_id",
        plain=("id", "person", "home", "plan", "unit", "around_token", "resource", "provider", "version", "changed_by",
               "changed_at", "taken_out_at"),
        care=("needs", "who", "what", "amount"),
        money=("price_pence", "weekly_pence", "one_off_pence"),
    )  # fmt: skip

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="unpaid_lines_cost_nothing",
                condition=~Q(who__in=["myself", "people_i_know"]) | Q(weekly_pence=0, one_off_pence=0),
            ),
            models.CheckConstraint(name="a_line_meets_a_need", condition=~Q(needs=[])),
        ]

    def __str__(self) -> str:
        return str(self.id)
