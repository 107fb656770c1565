"""The Django app of organisations and workers."""

from django.apps import AppConfig


class PracticesConfig(AppConfig):
    name = "ownway.journey.practices"
    label = "practices"
