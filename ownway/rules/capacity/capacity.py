"""Whether somebody was found to lack capacity for one decision at one time (Mental Capacity Act 2005 ss1-3).

First what the person can do, then why: diagnosis never comes first. Capacity is presumed; a lack of it holds only where
every point of it was found, after all practicable help. Until then the answer is no, or not yet known, never yes. It
reads no age, appearance, behaviour or wisdom of the choice (ss1(4), 2(3)).
"""

from ownway.rules.capacity import words
from ownway.rules.kernel import (
    Chosen,
    Flag,
    Found,
    Inputs,
    NoFigures,
    Working,
    at_least_one,
    every,
    finding,
    no,
    opposite,
    points,
    rule,
)


class OneDecision(Inputs):
    """What was found about one decision, on the balance of probabilities (s2(4))."""

    understands: Chosen = finding("capacity.understands", of=Found)
    retains: Chosen = finding("capacity.retains", of=Found)
    weighs: Chosen = finding("capacity.weighs", of=Found)
    communicates: Chosen = finding("capacity.communicates", of=Found)
    helped: Chosen = finding("capacity.helped", of=Found)
    impairment: Chosen = finding("capacity.impairment", of=Found)
    because_of_it: Chosen = finding("capacity.because_of_it", of=Found)


@rule("capacity.lacks_capacity", cite="Mental Capacity Act 2005 ss1-3", columns=True)
def lacks_capacity(found: OneDecision, law: NoFigures, w: Working) -> Flag:
    """Found to lack capacity: one of four things cannot be done, despite help, because of an impairment."""
    able = points(found, words.ABLE, w.section(words.WHAT_THE_PERSON_CAN_DO))
    unable = at_least_one(*(opposite(one) for one in able))
    causes = points(found, words.CAUSE, w.section(words.WHY).only(no(unable.fails)))
    return every(unable, *causes).answer(w)
