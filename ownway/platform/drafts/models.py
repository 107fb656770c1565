"""What somebody typed and has not sent, and which forms have been sent already."""

import uuid

from django.db import models

from ownway.platform.access.privacy import Verbs, gate_table, machine_table


class Draft(models.Model):
    """A form as typed, encrypted, for one principal and one page. Kept 28 days; kept from the application's login."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    principal = models.UUIDField()
    path = models.CharField(max_length=500)
    body = models.BinaryField()
    kept_at = models.DateTimeField()

    privacy = gate_table(plain=("id", "principal", "path", "kept_at"), care=("body",))

    class Meta:
        constraints = [models.UniqueConstraint(fields=["principal", "path"], name="one_draft_a_page")]

    def __str__(self) -> str:
        return str(self.id)


class SentForm(models.Model):
    """A form's one-use token, and where its sender was sent next."""

    token = models.CharField(max_length=64, primary_key=True)
    location = models.CharField(max_length=500, blank=True)
    sent_at = models.DateTimeField()

    privacy = machine_table(Verbs.DISCARD, plain=("token", "location", "sent_at"))

    def __str__(self) -> str:
        return self.token
