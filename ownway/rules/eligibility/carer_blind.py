"""Needs behind a carer's help: which may not show yet, and which the council need not meet while a carer does.

Eligibility looks at what somebody could do if nobody helped (SI 2015/313 reg 2(3)). A carer's help never takes a need
away; it only takes the duty to meet it, and only while the carer is able and willing (Care Act 2014 s18(7)).
"""

from enum import auto

from ownway.rules.eligibility import words
from ownway.rules.eligibility.adult import Outcomes, cannot
from ownway.rules.eligibility.law import Criteria
from ownway.rules.kernel import (
    Choice,
    Chosen,
    Count,
    Flag,
    NoFigures,
    Ticked,
    Working,
    all_of,
    count,
    has,
    need,
    no,
    rule,
    where,
)
from ownway.rules.vocabulary import OUTCOMES, How, Outcome


class Still(Choice):
    """Whether a carer can, or wants to, go on."""

    YES = auto()
    ONLY_WITH_CHANGE = auto()
    NO = auto()


class Helped(Outcomes):
    """What somebody says of each outcome, and what others help with."""

    helped: Ticked = need("people.helps_with", of=Outcome)


class Covered(Outcomes):
    """What somebody says of each outcome, and what a carer sees to alone, in the carer's own words."""

    covered: Ticked = need("people.covers", of=Outcome)
    able: Chosen = need("caring.able", of=Still, when=lambda c, law: c.covered != 0)
    willing: Chosen = need("caring.willing", of=Still, when=lambda c, law: c.covered != 0)


@rule("eligibility.masked", cite="Care Act 2014 s13; SI 2015/313 reg 2(3)", columns=True)
def masked(said: Helped, law: Criteria, w: Working) -> Count:
    """How many outcomes are answered as managed while somebody helps with them: each is asked again without help."""
    hidden = {outcome: _is_masked(said, outcome) for outcome in OUTCOMES}
    shown = _unable(said)
    with_hidden = shown + count(*hidden.values())
    hangs = all_of(shown < law.outcomes_of_an_adult, with_hidden >= law.outcomes_of_an_adult)
    because = where(hangs, words.MASKED_AND_COUNTS, words.MASKED)
    for outcome, flag in hidden.items():
        w.add(words.OUTCOME[outcome], where(flag, 1, 0), because=because)
    w.only(with_hidden == shown).add(words.OUTCOMES, 0, because=words.NOTHING_MASKED, stays=True)
    return w.total


@rule("eligibility.left_to_meet", cite="Care Act 2014 s18(1), (7)", columns=True)
def left_to_meet(said: Covered, law: NoFigures, w: Working) -> Count:
    """How many outcomes that cannot be achieved no carer is meeting; all of them still count as needs."""
    goes_on = all_of(said.able == Still.YES, said.willing == Still.YES)
    for outcome in OUTCOMES:
        how: Chosen = getattr(said, outcome)
        met = all_of(goes_on, has(said.covered, Outcome[outcome.upper()]))
        because = where(met, words.MET_BY_CARER, words.LEFT)
        w.only(cannot(how)).add(words.OUTCOME[outcome], where(met, 0, 1), because=because, stays=True)
        w.lacks(f"outcome.{outcome}.how", all_of(no(met), how == How.NOT_KNOWN))
    w.only(_unable(said) == 0).add(words.OUTCOMES, 0, because=words.NOTHING_LEFT, stays=True)
    return w.total


def _unable(said: Outcomes) -> Count:
    return count(*(cannot(getattr(said, outcome)) for outcome in OUTCOMES))


def _is_masked(said: Helped, outcome: str) -> Flag:
    return all_of(getattr(said, outcome) == How.ALONE, has(said.helped, Outcome[outcome.upper()]))
