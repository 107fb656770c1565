"""What plans tell the later steps."""

from dataclasses import dataclass
from datetime import datetime

from ownway.journey.support_plans.models import Plan
from ownway.platform.access.actor import Actor


@dataclass(frozen=True)
class Submitted:
    """A plan waits for somebody who may sign."""

    plan: Plan
    by: Actor
    at: datetime


@dataclass(frozen=True)
class WaitsNoMore:
    """A plan that waited was signed, or went back to the person."""

    plan: Plan
    by: Actor
    at: datetime
