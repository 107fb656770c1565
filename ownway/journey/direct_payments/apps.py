"""The Django app of direct payments."""

from django.apps import AppConfig


class DirectPaymentsConfig(AppConfig):
    name = "ownway.journey.direct_payments"
    label = "direct_payments"
