"""Means, as said."""

from django.db import models

from ownway.journey.conversations.models import SaidRow
from ownway.platform.access.privacy import OWN_AND_RECORD, Level, Verbs, person_table


class MeansSaid(SaidRow):
    """What somebody said about their money. A helper may tell it; only the person and the record read it back."""

    privacy = person_table(
        Verbs.APPEND,
        seen_by=OWN_AND_RECORD,
        written_by=(*OWN_AND_RECORD, Level.HELPING),
        plain=SaidRow.PLAIN,
        money=("value",),
    )

    class Meta:
        indexes = [models.Index(fields=["person", "key"], name="means_of_a_person")]
