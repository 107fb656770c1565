"""How dates, reach and authority are told."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Accuracy(models.TextChoices):
    """How much of a date of birth is known."""

    DAY = "day", _("the day")
    MONTH = "month", _("the month")
    YEAR = "year", _("the year")


class ReachKind(models.TextChoices):
    """How a message gets there."""

    PHONE = "phone", _("telephone")
    TEXT = "text", _("text message")
    EMAIL = "email", _("e-mail")
    LETTER = "letter", _("letter")
    THROUGH_SOMEBODY = "through_somebody", _("through somebody")


class AuthorityKind(models.TextChoices):
    """A legal power to act for somebody."""

    ATTORNEY_CARE = "attorney_care", _("attorney for care")
    ATTORNEY_MONEY = "attorney_money", _("attorney for money")
    DEPUTY = "deputy", _("deputy")
    APPOINTEE = "appointee", _("appointee for benefits")
