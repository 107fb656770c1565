"""What decisions tell the later steps."""

from dataclasses import dataclass
from datetime import datetime

from ownway.journey.decisions.models import Decision
from ownway.platform.access.actor import Actor


@dataclass(frozen=True)
class Decided:
    """A named human decided."""

    decision: Decision
    by: Actor
    at: datetime


@dataclass(frozen=True)
class CalledIn:
    """A decision was called in within its window: it does not stand until somebody named decides again."""

    decision: Decision
    by: Actor
    at: datetime
