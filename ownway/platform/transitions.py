"""States as a table: from, event, to, who. One step for all; the reference draws its diagrams from these."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True)
class Move:
    """One step between two states, and whose it is."""

    source: StrEnum
    event: str
    target: StrEnum
    who: str


class NoSuchMove(ValueError):
    """The event does not happen in this state."""


def step(moves: Iterable[Move], source: StrEnum, event: str) -> StrEnum:
    """The state an event leads to. Raises NoSuchMove."""
    for move in moves:
        if move.source == source and move.event == event:
            return move.target
    raise NoSuchMove(f"{event!r} does not happen in state {source.value!r}")
