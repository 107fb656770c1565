"""Reviews."""

import uuid

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from ownway.journey.conversations.models import Conversation
from ownway.journey.decisions.models import Decision
from ownway.journey.people.models import PersonRow
from ownway.journey.practices.models import Organisation
from ownway.journey.reviews.choices import LedBy
from ownway.journey.reviews.states import State
from ownway.journey.support_plans.models import Plan
from ownway.platform.access.privacy import EVERYBODY_INVOLVED, Level, Verbs, person_table

STATES = [(state, state) for state in State]


class Review(PersonRow):
    """One review of one plan."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    plan = models.ForeignKey(Plan, on_delete=models.PROTECT, related_name="+")
    due_on = models.DateField()
    why = models.CharField(max_length=120)
    led_by = models.CharField(max_length=14, choices=LedBy)
    organisation = models.ForeignKey(Organisation, null=True, on_delete=models.PROTECT, related_name="+")
    why_led = models.CharField(max_length=200, blank=True)
    state = models.CharField(max_length=10, choices=STATES, default=State.PLANNED)
    person_part = models.ForeignKey(Conversation, null=True, on_delete=models.PROTECT, related_name="+")
    partner_part = models.ForeignKey(Conversation, null=True, on_delete=models.PROTECT, related_name="+")
    escalations = ArrayField(models.TextField(), default=list)
    decision = models.ForeignKey(Decision, null=True, on_delete=models.PROTECT, related_name="+")
    planned_at = models.DateTimeField()

    privacy = person_table(
        Verbs.CHANGE,
        seen_by=EVERYBODY_INVOLVED,
        written_by=(Level.OWN, Level.RECORD),
        changed_by=EVERYBODY_INVOLVED,
        plain=("id", "person", "home", "plan", "due_on", "why", "led_by", "organisation", "why_led", "state",
               "person_part", "partner_part", "decision", "planned_at"),
        care=("escalations",),
    )  # fmt: skip

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="concluded_by_a_decision",
                condition=(Q(state="concluded") & Q(decision__isnull=False))
                | (~Q(state="concluded") & Q(decision__isnull=True)),
            ),
        ]

    def __str__(self) -> str:
        return str(self.id)
