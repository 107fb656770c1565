"""The Django app of what people say."""

from django.apps import AppConfig


class ConversationsConfig(AppConfig):
    name = "ownway.journey.conversations"
    label = "conversations"
