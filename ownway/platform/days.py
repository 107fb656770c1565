"""The day a moment falls on here. A moment just after midnight in summer is still yesterday in UTC."""

from datetime import date, datetime, time

from django.utils import timezone


def day_of(moment: datetime) -> date:
    """The day in the time zone of the service (Europe/London)."""
    return timezone.localdate(moment)


def start_of(day: date) -> datetime:
    """The first moment of a day here."""
    return timezone.make_aware(datetime.combine(day, time.min))


def end_of(day: date) -> datetime:
    """The last moment of a day here."""
    return timezone.make_aware(datetime.combine(day, time.max))
