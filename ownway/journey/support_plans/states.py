"""The states of a plan: from, event, to, who."""

from enum import StrEnum

from ownway.platform.transitions import Move


class State(StrEnum):
    """Where a plan is."""

    DRAFT = "draft"
    AGREED = "agreed"  # by the person
    SUBMITTED = "submitted"  # waiting for somebody who may sign
    SIGNED = "signed"
    ENDED = "ended"  # another plan follows, or support ended


MOVES = (
    Move(State.DRAFT, "agree", State.AGREED, "the person"),
    Move(State.AGREED, "change", State.DRAFT, "the person, a helper or the named worker"),
    Move(State.AGREED, "submit", State.SUBMITTED, "the named worker"),
    Move(State.AGREED, "sign", State.SIGNED, "a worker within their limit"),
    Move(State.SUBMITTED, "sign", State.SIGNED, "the lead, or the named officer"),
    Move(State.SUBMITTED, "return", State.DRAFT, "the lead, with a reason"),
    Move(State.SIGNED, "call in", State.SUBMITTED, "a named officer, within the window, with a reason"),
    Move(State.SIGNED, "end", State.ENDED, "a named worker, after a review"),
)
