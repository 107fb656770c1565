"""Discussions and payment schedules."""

import uuid

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from ownway.journey.assessments.choices import How
from ownway.journey.budgets.models import PersonalBudget
from ownway.journey.direct_payments.choices import TO_SHOW, Holding
from ownway.journey.people.models import PersonRow
from ownway.journey.practices.models import Worker
from ownway.journey.support_plans.models import Plan
from ownway.platform.access.privacy import Level, Verbs, person_table


class Discussion(PersonRow):
    """What was shown, said and chosen about holding the budget, with a named worker."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    plan = models.ForeignKey(Plan, on_delete=models.PROTECT, related_name="+")
    worker = models.ForeignKey(Worker, on_delete=models.PROTECT, related_name="+")
    how = models.CharField(max_length=12, choices=How)
    options_shown = ArrayField(models.TextField())
    choice = models.CharField(max_length=40, choices=Holding)
    words = models.TextField(blank=True)
    help_wanted = ArrayField(models.TextField(), default=list)
    conditions = models.JSONField(default=dict)
    at = models.DateTimeField()

    privacy = person_table(
        Verbs.APPEND,
        seen_by=(Level.OWN, Level.RECORD, Level.HELPING),
        written_by=(Level.RECORD,),
        plain=("id", "person", "home", "plan", "worker", "how", "options_shown", "at"),
        care=("choice", "words", "help_wanted", "conditions"),
    )

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="every_option_was_shown",
                condition=Q(options_shown__contains=[str(holding) for holding in TO_SHOW]),
            ),
        ]

    def __str__(self) -> str:
        return str(self.id)


class ScheduledPayment(PersonRow):
    """One payment to come: the days it covers, gross, contribution, net, in pence."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    budget = models.ForeignKey(PersonalBudget, on_delete=models.PROTECT, related_name="+")
    pay_on = models.DateField()
    covers_from = models.DateField()
    covers_until = models.DateField()
    gross_pence = models.PositiveIntegerField()
    contribution_pence = models.PositiveIntegerField()
    net_pence = models.PositiveIntegerField()
    cancelled_on = models.DateField(null=True)

    privacy = person_table(
        Verbs.CHANGE,
        seen_by=(Level.OWN, Level.RECORD, Level.HELPING),
        written_by=(Level.RECORD,),
        plain=("id", "person", "home", "budget", "pay_on", "covers_from", "covers_until", "cancelled_on"),
        money=("gross_pence", "contribution_pence", "net_pence"),
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(name="one_payment_a_period", fields=["budget", "covers_from"]),
            models.CheckConstraint(name="covers_days_in_order", condition=Q(covers_until__gte=F("covers_from"))),
        ]

    def __str__(self) -> str:
        return str(self.id)
