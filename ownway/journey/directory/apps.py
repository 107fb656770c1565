"""The Django app of community resources."""

from django.apps import AppConfig


class DirectoryConfig(AppConfig):
    name = "ownway.journey.directory"
    label = "directory"
