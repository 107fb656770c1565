"""The Django app that owns the schema `access`."""

from django.apps import AppConfig


class AccessConfig(AppConfig):
    name = "ownway.platform.access"
    label = "access"
