"""The parts people have, and what a person can ask."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Part(models.TextChoices):
    """The part somebody has."""

    NAMED_WORKER = "named_worker", _("named worker")
    JOINS = "joins", _("joins the named worker")
    DECIDES = "decides", _("decides or signs")
    PROVIDER = "provider", _("gives support")
    PEER = "peer", _("peer or user-led organisation")
    ADVOCATE = "advocate", _("independent advocate")


class RequestKind(models.TextChoices):
    """What a person can ask on any page."""

    SOCIAL_WORKER = "social_worker", _("I want a social worker")
    SOMEONE_ELSE = "someone_else", _("Someone else, please")
    STEP_BACK = "step_back", _("Please step back")
    ASSESSMENT = "assessment", _("I still want an assessment")
    REVIEW = "review", _("I want a review now")
    PAGE = "page", _("Something is wrong with this page")
