"""The Django app of forms that are typed, kept and sent once."""

from django.apps import AppConfig


class DraftsConfig(AppConfig):
    name = "ownway.platform.drafts"
    label = "drafts"
