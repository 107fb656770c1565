"""The Django app of support plans."""

from django.apps import AppConfig


class SupportPlansConfig(AppConfig):
    name = "ownway.journey.support_plans"
    label = "support_plans"
