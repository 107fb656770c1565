"""What contacts tell the later steps."""

from dataclasses import dataclass
from datetime import datetime

from ownway.journey.contacts.models import Contact, Triage
from ownway.platform.access.actor import Actor


@dataclass(frozen=True)
class ContactMade:
    """Somebody got in touch."""

    contact: Contact
    by: Actor
    at: datetime


@dataclass(frozen=True)
class Triaged:
    """A named worker settled who helps first."""

    triage: Triage
    by: Actor
    at: datetime
