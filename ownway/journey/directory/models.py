"""Community resources."""

import uuid

from django.contrib.postgres.fields import ArrayField
from django.db import models

from ownway.journey.practices.models import Organisation
from ownway.platform.access.privacy import Verbs, reference_table


class Resource(models.Model):
    """Something there is: a group, a place, a service, a person to ring."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    area = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    name = models.CharField(max_length=200)
    what = models.TextField()
    helps_with = ArrayField(models.TextField())
    when_and_where = models.CharField(max_length=300, blank=True)
    contact = models.CharField(max_length=200)
    cost = models.CharField(max_length=120, blank=True)
    weekly_pence = models.PositiveIntegerField(default=0)
    checked_on = models.DateField()

    privacy = reference_table(
        Verbs.CHANGE,
        public=("id", "area", "name", "what", "helps_with", "when_and_where", "contact", "cost", "weekly_pence",
                "checked_on"),
    )  # fmt: skip

    def __str__(self) -> str:
        return self.name
