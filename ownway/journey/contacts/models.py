"""Contacts and triage."""

import uuid

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from ownway.journey.contacts.choices import Channel
from ownway.journey.people.models import PersonRow
from ownway.journey.practices.models import Worker
from ownway.platform.access.privacy import OWN_AND_RECORD, Level, Verbs, person_table


class Contact(PersonRow):
    """Somebody got in touch about a person. Their words are facts; this is the event. It waits until it is settled."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    channel = models.CharField(max_length=10, choices=Channel)
    contact_for = models.CharField(max_length=20)
    made_by = models.CharField(max_length=200, blank=True)
    taken_by = models.ForeignKey(Worker, null=True, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()
    urgent = models.BooleanField(default=False)
    settled_at = models.DateTimeField(null=True)

    privacy = person_table(
        Verbs.APPEND,
        update_columns=("urgent", "settled_at"),
        seen_by=OWN_AND_RECORD,
        written_by=(*OWN_AND_RECORD, Level.HELPING),
        changed_by=OWN_AND_RECORD,
        plain=("id", "person", "home", "channel", "contact_for", "taken_by", "at", "urgent", "settled_at"),
        identity=("made_by",),
    )

    class Meta:
        indexes = [
            models.Index(fields=["home", "-at"], name="contacts_of_a_home"),
            models.Index(
                fields=["home", "-urgent", "at"], name="contacts_waiting", condition=Q(settled_at__isnull=True)
            ),
        ]

    def __str__(self) -> str:
        return str(self.id)


class Triage(PersonRow):
    """Who helps first: what the rule proposed, what a named worker settled, and why they differ if they do."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    contact = models.ForeignKey(Contact, null=True, on_delete=models.PROTECT, related_name="triages")
    proposed = models.TextField()
    proposed_lead = models.CharField(max_length=40)
    lead = models.CharField(max_length=40)
    joins = ArrayField(models.TextField(), default=list)
    why = models.TextField(blank=True)
    assessment_owed = models.BooleanField()
    by_date = models.DateField(null=True)
    settled_by = models.ForeignKey(Worker, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField()

    privacy = person_table(
        Verbs.APPEND,
        seen_by=OWN_AND_RECORD,  # its reasons quote what is kept from helpers
        written_by=(Level.RECORD,),
        plain=("id", "person", "home", "contact", "proposed_lead", "lead", "joins", "assessment_owed", "by_date",
               "settled_by", "at"),
        care=("proposed", "why"),
    )  # fmt: skip

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="another_lead_needs_a_reason", condition=Q(lead=models.F("proposed_lead")) | ~Q(why="")
            ),
        ]

    def __str__(self) -> str:
        return str(self.id)
