"""Whether the authority has to arrange an independent advocate (Care Act 2014 ss67-68; SI 2014/2889 reg 4).

Substantial difficulty with any one of four things is enough. Somebody appropriate to speak up with the person takes the
duty away, but for the two cases of the regulations, which are about assessments and plans, not about safeguarding.
"""

from enum import auto

from ownway.rules.kernel import (
    Choice,
    Chosen,
    Count,
    Flag,
    Found,
    Inputs,
    Law,
    Stands,
    Ticked,
    Working,
    all_of,
    any_of,
    at_least_one,
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
from ownway.rules.protection import words
from ownway.rules.vocabulary import Difficulty


class NhsStay(Choice):
    """Where the NHS is likely to arrange a stay because of what is being assessed or planned."""

    NONE = auto()
    HOSPITAL = auto()
    CARE_HOME = auto()


class LongStays(Law, file="protection/advocacy"):
    """How long is long (reg 4(2)(a))."""

    hospital_days: int
    care_home_weeks: int


class Advocacy(Inputs):
    """What is hard for somebody without help, and who could speak up with them."""

    difficulty: Ticked = need("understanding.difficulty", of=Difficulty)
    for_safeguarding: Flag = need("advocacy.for_safeguarding")
    somebody: Chosen = finding("advocacy.somebody", of=Found)
    paid: Chosen = finding("advocacy.paid", of=Found)
    agreed: Chosen = finding("advocacy.agreed", of=Found)
    nhs_stay: Chosen = finding("advocacy.nhs_stay", of=NhsStay)
    nhs_days: Count = need("advocacy.nhs_days", when=lambda a, law: a.nhs_stay != NhsStay.NONE)
    stay_best_interests: Chosen = finding("advocacy.stay_best_interests", of=Found)
    disagrees: Flag = finding("advocacy.disagrees")
    both_want: Chosen = finding("advocacy.both_want", of=Found)


@rule("protection.advocate", cite="Care Act 2014 ss67-68; SI 2014/2889 reg 4", columns=True)
def advocate(asked: Advocacy, law: LongStays, w: Working) -> Flag:
    """An advocate is owed: substantial difficulty, and nobody appropriate or a case of the regulations."""
    difficult = asked.difficulty != 0
    for member, said in words.DIFFICULTY.items():
        w.only(has(asked.difficulty, member)).add(said, 1, because=words.IS_HARD)
    w.only(no(difficult)).add(words.DIFFICULTIES, 0, because=words.NOTHING_IS_HARD, stays=True)
    pen = w.only(difficult)
    nobody = opposite(_somebody_appropriate(asked, pen))
    despite = every(fact(no(asked.for_safeguarding)), at_least_one(*_cases(asked, law, pen)))
    return every(fact(difficult), at_least_one(nobody, despite)).answer(w)


def _somebody_appropriate(asked: Advocacy, w: Working) -> Stands:
    """Willing and able, not paid or professional, and wanted: ss67(5)-(6), 68(4)-(5)."""
    (there,) = points(asked, words.SOMEBODY, w)
    paid, agreed = points(asked, words.FIT, w.only(no(there.fails)))
    return every(there, opposite(paid), agreed)


def _cases(asked: Advocacy, law: LongStays, w: Working) -> tuple[Stands, Stands]:
    """A long stay that the NHS arranges, or a material disagreement with that person: reg 4(2) and (3)."""
    planning = w.only(no(asked.for_safeguarding))
    in_hospital = all_of(asked.nhs_stay == NhsStay.HOSPITAL, asked.nhs_days >= law.hospital_days)
    in_home = all_of(asked.nhs_stay == NhsStay.CARE_HOME, asked.nhs_days >= law.care_home_weeks * 7)
    long_stay = any_of(in_hospital, in_home)
    (best,) = points(asked, words.STAY, planning.only(long_stay))
    (both,) = points(asked, words.DISAGREEMENT, planning.only(asked.disagrees))
    return every(fact(long_stay), best), every(fact(asked.disagrees), both)
