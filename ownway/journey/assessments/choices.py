"""How people met, and what support is mainly for."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class How(models.TextChoices):
    """How people met."""

    FACE_TO_FACE = "face_to_face", _("face to face")
    VIDEO = "video", _("on a video call")
    PHONE = "phone", _("on the telephone")


class SupportReason(models.TextChoices):
    """What support is mainly for, in the words of client level data, release 2 (SocialCareData PUB02)."""

    ACCESS = "access", _("Physical support: Access and mobility only")
    PERSONAL_CARE = "personal_care", _("Physical support: Personal care support")
    SIGHT = "sight", _("Sensory support: Support for visual impairment")
    HEARING = "hearing", _("Sensory support: Support for hearing impairment")
    DUAL = "dual", _("Sensory support: Support for dual impairment")
    MEMORY = "memory", _("Support with memory and cognition")
    LEARNING_DISABILITY = "learning_disability", _("Learning disability support")
    MENTAL_HEALTH = "mental_health", _("Mental health support")
    SUBSTANCE_MISUSE = "substance_misuse", _("Social support: Substance misuse support")
    ASYLUM_SEEKER = "asylum_seeker", _("Social support: Asylum seeker support")
    ISOLATION_OR_OTHER = "isolation_or_other", _("Social support: Support for social isolation or other reason")
