"""The Django app of decisions."""

from django.apps import AppConfig


class DecisionsConfig(AppConfig):
    name = "ownway.journey.decisions"
    label = "decisions"
