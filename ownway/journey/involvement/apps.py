"""The Django app of who works with whom."""

from django.apps import AppConfig


class InvolvementConfig(AppConfig):
    name = "ownway.journey.involvement"
    label = "involvement"
