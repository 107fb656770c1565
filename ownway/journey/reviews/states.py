"""The states of a review: from, event, to, who."""

from enum import StrEnum

from ownway.platform.transitions import Move


class State(StrEnum):
    """Where a review is."""

    PLANNED = "planned"
    UNDER_WAY = "under_way"  # somebody has told their part
    TOLD = "told"  # everybody asked has told their part
    ESCALATED = "escalated"  # an answer says that a social worker looks
    CONCLUDED = "concluded"
    CANCELLED = "cancelled"


MOVES = (
    Move(State.PLANNED, "tell a part", State.UNDER_WAY, "the person or the partner who leads"),
    Move(State.UNDER_WAY, "tell all", State.TOLD, "the person or the partner who leads"),
    Move(State.PLANNED, "tell all", State.TOLD, "the person, when nobody else is asked"),
    Move(State.TOLD, "escalate", State.ESCALATED, "an answer, by a published list"),
    Move(State.TOLD, "conclude", State.CONCLUDED, "a named worker"),
    Move(State.ESCALATED, "conclude", State.CONCLUDED, "a registered social worker"),
    Move(State.PLANNED, "cancel", State.CANCELLED, "a named worker, when the plan ended"),
)
