"""What is decided."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class DecisionKind(models.TextChoices):
    """What is decided."""

    NO_APPEARANCE_OF_NEED = "no_appearance", _("no appearance of need for care and support")
    ELIGIBILITY = "eligibility", _("whether needs are eligible")
    CHARGE = "charge", _("what you pay towards your support")
    PLAN = "plan", _("your support plan and personal budget")
    REVIEW = "review", _("the result of a review")


class ChallengeOutcome(models.TextChoices):
    """What came of a challenge."""

    STANDS = "stands", _("the decision stands, with reasons")
    CHANGED = "changed", _("the decision is changed")
    WITHDRAWN = "withdrawn", _("the person took it back")
