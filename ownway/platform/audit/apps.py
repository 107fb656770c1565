"""The Django app of the two logs."""

from django.apps import AppConfig


class AuditConfig(AppConfig):
    name = "ownway.platform.audit"
    label = "audit"
