"""Whether a need is eligible: it can, and can only, be met with the authority's support (SI (W) 2015/1578 reg 3).

Each need by itself; no number of outcomes is asked for. Those who care count only where they are willing.
"""

from enum import auto

from ownway.rules.kernel import (
    Chosen,
    Flag,
    Found,
    Inputs,
    NoFigures,
    Ticked,
    Ticks,
    Working,
    every,
    fact,
    finding,
    has,
    need,
    no,
    opposite,
    points,
    rule,
)
from ownway.rules.packs.wales import words


class Outcome(Ticks):
    """What a need may relate to (reg 3(b))."""

    SELF_CARE = auto()
    COMMUNICATE = auto()
    PROTECTION = auto()
    WORK_EDUCATION_LEISURE = auto()
    FAMILY = auto()
    COMMUNITY = auto()
    CARING_FOR_CHILD = auto()


class Need(Inputs):
    """One need, and what was found about it."""

    cause: Chosen = finding("wales.cause", of=Found)
    outcomes: Ticked = need("wales.outcomes", of=Outcome)
    alone: Chosen = finding("wales.alone", of=Found)
    with_others: Chosen = finding("wales.with_others", of=Found)
    community: Chosen = finding("wales.community", of=Found)
    only_authority: Chosen = finding("wales.only_authority", of=Found)


@rule("wales.eligible", cite=words.CRITERIA, columns=True, nation="wales")
def eligible(told: Need, law: NoFigures, w: Working) -> Flag:
    """The need can, and can only, be met with care and support that the authority arranges or gives."""
    relates = told.outcomes != 0
    (cause,) = points(told, words.CAUSE, w)
    for outcome in Outcome:
        w.only(has(told.outcomes, outcome)).add(words.OUTCOMES[outcome.word], 1, because=words.RELATES)
    w.only(no(relates)).add(words.OUTCOME, 0, because=words.RELATES_TO_NONE, stays=True)
    other_ways = points(told, words.OTHER_WAYS, w)
    (only,) = points(told, words.ONLY_AUTHORITY, w)
    return every(cause, fact(relates), *(opposite(way) for way in other_ways), only).answer(w)
