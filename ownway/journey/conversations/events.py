"""What conversations tell and ask the later steps."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from ownway.journey.conversations.engine import Said, Slot
from ownway.journey.conversations.registry import SaidAs
from ownway.platform.access.actor import Actor


@dataclass(frozen=True)
class Confirmed:
    """Somebody checked their answers and sent them, or changed one later, outside any conversation. Every home in the
    key registry takes its own."""

    conversation_id: UUID | None
    person_id: UUID
    question_set: str
    said_as: SaidAs
    answers: Mapping[Slot, Said]
    by: Actor
    at: datetime


@dataclass(frozen=True)
class WhatIsSaid:
    """Asks every home outside the facts what it holds of a person, in the shape of the map."""

    person_id: UUID
