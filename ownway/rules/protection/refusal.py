"""Whether an assessment stays owed although it was refused (Care Act 2014 s11).

An adult's no ends the duty, but for two cases; a carer's no always does. Asking later, or a change, brings it back.
Capacity is presumed (Mental Capacity Act 2005 s1(2)): the lack of it counts only where it was found.
"""

from ownway.rules.kernel import (
    Chosen,
    Flag,
    Found,
    Inputs,
    NoFigures,
    Working,
    all_of,
    at_least_one,
    every,
    fact,
    finding,
    need,
    no,
    points,
    rule,
)
from ownway.rules.protection import words


class Refusal(Inputs):
    """Who said no to an assessment, and what is known around it."""

    by_carer: Flag = need("refusal.by_carer")
    lacks_capacity: Flag = finding("refusal.lacks_capacity")
    asked_since: Flag = finding("refusal.asked_since")
    changed_since: Flag = finding("refusal.changed_since")
    best_interests: Chosen = finding("refusal.best_interests", of=Found)
    abuse: Chosen = finding("refusal.abuse", of=Found)


@rule("protection.refusal", cite="Care Act 2014 s11", columns=True)
def refusal(said: Refusal, law: NoFigures, w: Working) -> Flag:
    """The assessment stays owed despite the refusal."""
    by_adult = no(said.by_carer)
    w.only(said.by_carer).add(words.CARER_REFUSES, 0, because=words.CARERS_NO_ENDS_IT, stays=True)
    lacks = all_of(by_adult, said.lacks_capacity)
    w.only(lacks).add(words.CANNOT_REFUSE, 1, because=words.FOUND_TO_LACK)
    (best,) = points(said, words.BEST_INTERESTS, w.only(lacks))
    (abuse,) = points(said, words.ABUSE, w.only(by_adult))
    w.only(said.asked_since).add(words.ASKED, 1, because=words.ASKED_SINCE)
    w.only(said.changed_since).add(words.CHANGED, 1, because=words.CHANGED_SINCE)
    despite = every(fact(by_adult), at_least_one(every(fact(lacks), best), abuse))
    return at_least_one(despite, fact(said.asked_since), fact(said.changed_since)).answer(w)
