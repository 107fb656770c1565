"""The Django app of the design system."""

from django.apps import AppConfig


class DesignSystemConfig(AppConfig):
    """Templates, static files and filters; no tables."""

    name = "ownway.platform.design_system"
    label = "design_system"
