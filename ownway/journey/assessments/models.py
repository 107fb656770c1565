"""Assessments and their completion."""

import uuid

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from ownway.journey.assessments.choices import How
from ownway.journey.assessments.states import State
from ownway.journey.contacts.models import Contact
from ownway.journey.conversations.models import Conversation
from ownway.journey.people.models import PersonRow
from ownway.journey.practices.models import Worker
from ownway.platform.access.privacy import OWN_AND_RECORD, Level, Verbs, person_table

STATES = [(state, state) for state in State]


class Assessment(PersonRow):
    """An assessment owed to a person, from the first appearance of need."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    contact = models.ForeignKey(Contact, null=True, on_delete=models.PROTECT, related_name="+")
    state = models.CharField(max_length=12, choices=STATES, default=State.OWED)
    wish = models.CharField(max_length=30, blank=True)
    conversation = models.ForeignKey(Conversation, null=True, on_delete=models.PROTECT, related_name="+")
    owed_since = models.DateTimeField()
    declined_words = models.TextField(blank=True)
    version = models.PositiveIntegerField(default=1)

    privacy = person_table(
        Verbs.CHANGE,
        seen_by=(Level.OWN, Level.RECORD, Level.HELPING),
        plain=("id", "person", "home", "contact", "state", "wish", "conversation", "owed_since", "version"),
        care=("declined_words",),
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="one_assessment_under_way",
                fields=["person"],
                condition=Q(state__in=["owed", "telling", "told", "completed"]),
            ),
        ]

    def __str__(self) -> str:
        return str(self.id)


class Completion(PersonRow):
    """Completed together: who was heard, how, and what a worker adds to what was said."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    assessment = models.OneToOneField(Assessment, on_delete=models.PROTECT, related_name="completion")
    assessor = models.ForeignKey(Worker, on_delete=models.PROTECT, related_name="+")
    how = models.CharField(max_length=12, choices=How)
    heard = ArrayField(models.TextField())
    talked_about = models.JSONField(default=dict)
    words = models.TextField(blank=True)
    at = models.DateTimeField()

    privacy = person_table(
        Verbs.APPEND,
        seen_by=OWN_AND_RECORD,  # a worker's words may be about what is kept from helpers
        written_by=(Level.RECORD,),
        plain=("id", "person", "home", "assessment", "assessor", "how", "at"),
        identity=("heard",),
        care=("talked_about", "words"),
    )

    def __str__(self) -> str:
        return str(self.id)
