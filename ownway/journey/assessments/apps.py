"""The Django app of assessments."""

from django.apps import AppConfig


class AssessmentsConfig(AppConfig):
    name = "ownway.journey.assessments"
    label = "assessments"
