"""How people met."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class How(models.TextChoices):
    """How people met."""

    FACE_TO_FACE = "face_to_face", _("face to face")
    VIDEO = "video", _("on a video call")
    PHONE = "phone", _("on the telephone")
