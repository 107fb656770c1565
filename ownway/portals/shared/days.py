"""Days as pages say them."""

from datetime import date

from django.utils.formats import date_format


def day(when: date) -> str:
    """A day as it is said: 5 May."""
    return date_format(when, "j F")
