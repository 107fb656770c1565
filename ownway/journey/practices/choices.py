"""Kinds of organisation."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class OrganisationKind(models.TextChoices):
    """What an organisation is in the field."""

    COUNCIL = "council", _("council")
    CARE_TRUST = "care_trust", _("NHS care trust")
    PRACTICE = "practice", _("social work practice")
    PROVIDER = "provider", _("provider")
    USER_LED = "user_led", _("user-led organisation")
    EVALUATOR = "evaluator", _("independent evaluator")
