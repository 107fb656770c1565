"""The only writers of people: `identity` (name, address, reach), `circle` (who is around, helps, may see)."""

from ownway.journey.people.actions.circle import (
    add_around,
    attach_helper,
    change_around,
    end_around,
    end_helping,
    new_token,
    note_authority,
    share_with,
)
from ownway.journey.people.actions.identity import (
    FOR_SOMEBODY,
    Conflict,
    choose_reading,
    correct_identity,
    hand_over,
    locked,
    move,
    note_way_to_reach,
    register,
)

__all__ = [
    "FOR_SOMEBODY",
    "Conflict",
    "add_around",
    "attach_helper",
    "change_around",
    "choose_reading",
    "correct_identity",
    "end_around",
    "end_helping",
    "hand_over",
    "locked",
    "move",
    "new_token",
    "note_authority",
    "note_way_to_reach",
    "register",
    "share_with",
]
