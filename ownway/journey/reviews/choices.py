"""Who leads a review."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class LedBy(models.TextChoices):
    """Who asks how it is going."""

    PERSON = "person", _("the person")
    PROVIDER = "provider", _("the provider")
    PEER = "peer", _("a peer or user-led organisation")
    WORKER = "worker", _("a worker")
    SOCIAL_WORKER = "social_worker", _("a social worker")
