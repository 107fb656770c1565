"""The Django app of contacts."""

from django.apps import AppConfig


class ContactsConfig(AppConfig):
    name = "ownway.journey.contacts"
    label = "contacts"
