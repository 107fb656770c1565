"""What an earlier step says without knowing who listens. `journey/reactions.py` is the one table of who does.

Synchronous, in the caller's transaction: if a reaction fails, the act did not happen.
"""

from collections.abc import Callable, Mapping
from typing import Any

_table: dict[type, tuple[Callable[[Any], Any], ...]] = {}


def wire(table: Mapping[type, tuple[Callable[[Any], Any], ...]]) -> None:
    """Set the table, once, when the journey is loaded."""
    _table.clear()
    _table.update(table)


def publish(event: object) -> list[Any]:
    """Tell everybody the table names for this kind of event, in order; what they answer comes back in order."""
    return [react(event) for react in _table.get(type(event), ())]
