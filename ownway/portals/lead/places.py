"""Addresses and days, as these pages say them."""

from datetime import date
from uuid import UUID

from django.urls import reverse
from django.utils.formats import date_format


def place(name: str, person_id: UUID, *more: object) -> str:
    """The address of one of these pages about a person."""
    return reverse(f"lead:{name}", args=[person_id, *more])


def day(when: date) -> str:
    """A day as it is said: 5 May."""
    return date_format(when, "j F")
