"""The states of an assessment: from, event, to, who."""

from enum import StrEnum

from ownway.platform.transitions import Move


class State(StrEnum):
    """Where an assessment is."""

    OWED = "owed"  # the duty exists; how to do it is not chosen yet
    TELLING = "telling"  # the person is telling their story, alone, with somebody, or with a worker
    TOLD = "told"  # the person checked their answers
    COMPLETED = "completed"  # completed together, written record sent
    DETERMINED = "determined"  # eligibility decided
    DECLINED = "declined"  # the person declined (s11(1))
    NOT_OWED = "not_owed"  # a named worker recorded no appearance of need


UNDER_WAY = (State.OWED, State.TELLING, State.TOLD, State.COMPLETED)
MOVES = (
    Move(State.OWED, "choose how", State.TELLING, "the person"),
    Move(State.TELLING, "choose how", State.TELLING, "the person"),
    Move(State.TELLING, "tell", State.TOLD, "the person, a helper they chose, or a worker writing for them"),
    Move(State.OWED, "tell", State.TOLD, "the person, a helper they chose, or a worker writing for them"),
    Move(State.TOLD, "complete together", State.COMPLETED, "a named, trained worker"),
    Move(State.COMPLETED, "determine", State.DETERMINED, "a named worker with the function"),
    Move(State.OWED, "decline", State.DECLINED, "the person"),
    Move(State.TELLING, "decline", State.DECLINED, "the person"),
    Move(State.TOLD, "decline", State.DECLINED, "the person"),
    Move(State.OWED, "find no appearance of need", State.NOT_OWED, "a named worker, in writing"),
    Move(State.DECLINED, "ask again", State.OWED, "the person"),
    Move(State.NOT_OWED, "ask again", State.OWED, "the person"),
)
