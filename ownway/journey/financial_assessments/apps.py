"""The Django app of means and charges."""

from django.apps import AppConfig


class FinancialAssessmentsConfig(AppConfig):
    name = "ownway.journey.financial_assessments"
    label = "financial_assessments"
