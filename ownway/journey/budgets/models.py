"""Personal budgets."""

import uuid

from django.db import models
from django.db.models import F, Q

from ownway.journey.decisions.models import Decision
from ownway.journey.people.models import PersonRow
from ownway.journey.support_plans.models import Plan
from ownway.platform.access.privacy import Level, Verbs, person_table


class PersonalBudget(PersonRow):
    """The three numbers of s26, weekly pence, from a signed plan; one-off costs beside them."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    plan = models.ForeignKey(Plan, on_delete=models.PROTECT, related_name="+")
    decision = models.OneToOneField(Decision, on_delete=models.PROTECT, related_name="+")
    total_pence = models.PositiveIntegerField()
    person_pays_pence = models.PositiveIntegerField()
    council_pays_pence = models.PositiveIntegerField()
    one_off_pence = models.PositiveIntegerField(default=0)
    starts_on = models.DateField()
    ended_on = models.DateField(null=True)
    ended_why = models.CharField(max_length=200, blank=True)

    privacy = person_table(
        Verbs.CHANGE,
        seen_by=(Level.OWN, Level.RECORD, Level.HELPING),
        written_by=(Level.RECORD,),
        plain=("id", "person", "home", "plan", "decision", "starts_on", "ended_on", "ended_why"),
        money=("total_pence", "person_pays_pence", "council_pays_pence", "one_off_pence"),
    )

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="three_numbers_add_up",
                condition=Q(total_pence=F("person_pays_pence") + F("council_pays_pence")),
            ),
            models.UniqueConstraint(name="one_budget_now", fields=["person"], condition=Q(ended_on__isnull=True)),
            models.CheckConstraint(
                name="budget_ends_for_a_reason", condition=Q(ended_on__isnull=True) | ~Q(ended_why="")
            ),
        ]

    def __str__(self) -> str:
        return str(self.id)
