"""How contacts come."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Channel(models.TextChoices):
    """How the contact came."""

    ONLINE = "online", _("online")
    PHONE = "phone", _("telephone")
    VISIT = "visit", _("duty visit")
    DISCHARGE = "discharge", _("hospital discharge")
    LETTER = "letter", _("letter or e-mail")
