"""Whether this authority is the responsible one: where an adult is ordinarily resident (Care Act 2014 ss18(1), 39).

Whether somebody lives in a place voluntarily and for settled purposes is found by a person, not here. A dispute between
authorities is for the Secretary of State (s40), and nobody waits for support meanwhile.
"""

from enum import auto

from ownway.rules.kernel import (
    Choice,
    Chosen,
    Flag,
    Inputs,
    NoFigures,
    Words,
    Working,
    all_of,
    any_of,
    choose,
    need,
    no,
    rule,
    where,
)
from ownway.rules.residence import words


class Where(Choice):
    """Where somebody is ordinarily resident, or, without a settled residence, present."""

    HERE = auto()
    ELSEWHERE = auto()
    PRESENT_HERE = auto()
    PRESENT_ELSEWHERE = auto()


class LivesIn(Choice):
    """The accommodation: of an ordinary kind, of a specified type (SI 2014/2828), of the NHS, or under section 117."""

    ORDINARY = auto()
    CARE_HOME = auto()
    SHARED_LIVES = auto()
    SUPPORTED_LIVING = auto()
    NHS = auto()
    AFTERCARE = auto()


BEFORE = {
    Where.HERE: words.BEFORE_HERE,
    Where.ELSEWHERE: words.BEFORE_ELSEWHERE,
    Where.PRESENT_HERE: words.BEFORE_PRESENT_HERE,
    Where.PRESENT_ELSEWHERE: words.BEFORE_PRESENT_ELSEWHERE,
}
NOW = {
    Where.HERE: words.NOW_HERE,
    Where.ELSEWHERE: words.NOW_ELSEWHERE,
    Where.PRESENT_HERE: words.NOW_PRESENT_HERE,
    Where.PRESENT_ELSEWHERE: words.NOW_PRESENT_ELSEWHERE,
}


def _specified(r: "Residence") -> Flag:
    return any_of(*(r.lives_in == kind for kind in (LivesIn.CARE_HOME, LivesIn.SHARED_LIVES, LivesIn.SUPPORTED_LIVING)))


def _placed(r: "Residence") -> Flag:
    """What counts is where the adult was before (s39(1), (5))."""
    return any_of(r.lives_in == LivesIn.NHS, all_of(_specified(r), r.only_there))


class Residence(Inputs):
    """Where an adult lives, and lived before. Stays that follow one another without a break are one stay (s39(2))."""

    lives_in: Chosen = need("residence.lives_in", of=LivesIn)
    only_there: Flag = need("residence.only_there", when=lambda r, law: _specified(r))
    aftercare_here: Flag = need("residence.aftercare_here", when=lambda r, law: r.lives_in == LivesIn.AFTERCARE)
    before: Chosen = need("residence.before", of=Where, when=lambda r, law: _placed(r))
    now: Chosen = need(
        "residence.now", of=Where, when=lambda r, law: all_of(r.lives_in != LivesIn.AFTERCARE, no(_placed(r)))
    )


@rule("residence.ordinary", cite="Care Act 2014 ss18(1), 39; SI 2014/2828", columns=True)
def ordinary(home: Residence, law: NoFigures, w: Working) -> Flag:
    """This authority is the responsible one."""
    under_117, placed = home.lives_in == LivesIn.AFTERCARE, _placed(home)
    decides = where(placed, home.before, home.now)
    here = where(under_117, home.aftercare_here, any_of(decides == Where.HERE, decides == Where.PRESENT_HERE))
    w.add(words.RESPONSIBLE, where(here, 1, 0), because=_why(home, under_117, placed), stays=True)
    w.only(all_of(_specified(home), no(home.only_there))).add(words.RESPONSIBLE, 0, because=words.NOT_ONLY, stays=True)
    return here


def _why(home: Residence, under_117: Flag, placed: Flag) -> Words:
    duty = where(home.aftercare_here, words.AFTERCARE_HERE, words.AFTERCARE_ELSEWHERE)
    return where(under_117, duty, where(placed, choose(home.before, BEFORE), choose(home.now, NOW)))
