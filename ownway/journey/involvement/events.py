"""What involvement tells the later steps."""

from dataclasses import dataclass
from datetime import datetime

from ownway.journey.involvement.models import Request
from ownway.platform.access.actor import Actor


@dataclass(frozen=True)
class Asked:
    """A person asked for something."""

    request: Request
    by: Actor
    at: datetime
