"""The Django app of people."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "ownway.journey.people"
    label = "people"
