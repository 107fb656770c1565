"""The Django app of personal budgets."""

from django.apps import AppConfig


class BudgetsConfig(AppConfig):
    name = "ownway.journey.budgets"
    label = "budgets"
