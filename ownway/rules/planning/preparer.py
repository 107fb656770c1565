"""Who may prepare a care and support plan (Care Act 2014 ss25(7)-(8), 79).

The person themself may, and so may anybody the council authorises, jointly with it: the legal ground of plans that
people write. Whoever writes, the plan stays the council's document, with all that section 25 asks of one.
"""

from enum import auto

from ownway.rules.kernel import (
    Choice,
    Chosen,
    Flag,
    Found,
    Inputs,
    NoFigures,
    Working,
    any_of,
    at_least_one,
    every,
    fact,
    finding,
    need,
    points,
    rule,
)
from ownway.rules.planning import words


class Preparer(Choice):
    """Who holds the pen."""

    COUNCIL = auto()
    THE_PERSON = auto()
    SOMEBODY_CHOSEN = auto()
    DELEGATE = auto()


class Preparation(Inputs):
    """Who means to prepare the plan, and what the council has said to it."""

    who: Chosen = need("plan.preparer", of=Preparer)
    authorised: Chosen = finding("plan.authorised", of=Found)
    jointly: Chosen = finding("plan.jointly", of=Found)
    delegated: Chosen = finding("plan.delegated", of=Found)


@rule("planning.preparer", cite="Care Act 2014 ss25(7)-(8), 79", columns=True)
def preparer(plan: Preparation, law: NoFigures, w: Working) -> Flag:
    """They may prepare the plan."""
    council, delegate = plan.who == Preparer.COUNCIL, plan.who == Preparer.DELEGATE
    with_it = any_of(plan.who == Preparer.THE_PERSON, plan.who == Preparer.SOMEBODY_CHOSEN)
    w.only(council).add(words.PREPARED_BY, 1, because=words.BY_COUNCIL)
    together = points(plan, words.TOGETHER, w.only(with_it))
    under_79 = points(plan, words.DELEGATED, w.only(delegate))
    w.add(words.WHOSE, 0, because=words.STAYS_THE_COUNCILS, stays=True)
    return at_least_one(fact(council), every(fact(with_it), *together), every(fact(delegate), *under_79)).answer(w)
