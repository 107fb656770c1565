"""Whether this authority owes aftercare after detention in hospital, with the NHS (Mental Health Act 1983 s117).

Aftercare is free. What counts is where somebody was ordinarily resident before the latest detention that brings the
duty: an earlier duty ends with it, and nothing is deemed (R (Worcestershire CC) v Health Secretary [2023] UKSC 31).
"""

from enum import auto

from ownway.rules.kernel import (
    Choice,
    Chosen,
    Flag,
    Inputs,
    NoFigures,
    Working,
    all_of,
    any_of,
    choose,
    finding,
    need,
    no,
    rule,
    where,
)
from ownway.rules.residence import words


class Section(Choice):
    """Under what somebody was detained: an assessment under section 2 alone brings no aftercare."""

    OTHER = auto()
    SECTION_3 = auto()
    SECTION_37 = auto()
    SECTION_45A = auto()
    SECTION_47 = auto()
    SECTION_48 = auto()


class Before(Choice):
    """Where somebody was ordinarily resident immediately before the latest detention."""

    HERE = auto()
    ELSEWHERE = auto()
    NOWHERE = auto()


WHO = {
    Before.HERE: words.DETAINED_FROM_HERE,
    Before.ELSEWHERE: words.DETAINED_FROM_ELSEWHERE,
    Before.NOWHERE: words.DETAINED_FROM_NOWHERE,
}


def _brings_it(a: "Aftercare") -> Flag:
    return a.section != Section.OTHER


def _has_left(a: "Aftercare") -> Flag:
    return all_of(_brings_it(a), a.left_hospital)


class Aftercare(Inputs):
    """The latest detention and what followed. Only a joint decision that aftercare is not needed any more ends it."""

    section: Chosen = need("aftercare.section", of=Section)
    left_hospital: Flag = need("aftercare.left_hospital", when=lambda a, law: _brings_it(a))
    ended_together: Flag = finding("aftercare.ended_together")
    community_patient: Flag = finding("aftercare.community_patient")
    before: Chosen = need("aftercare.before", of=Before, when=lambda a, law: _has_left(a))
    sent_here: Flag = need("aftercare.sent_here", when=lambda a, law: all_of(_has_left(a), a.before == Before.NOWHERE))


@rule("residence.aftercare", cite="Mental Health Act 1983 s117(1)-(3)", columns=True)
def aftercare(told: Aftercare, law: NoFigures, w: Working) -> Flag:
    """This authority owes aftercare, free of charge, with the NHS."""
    brings, left = _brings_it(told), _has_left(told)
    ended = all_of(left, told.ended_together, no(told.community_patient))
    w.add(words.DETENTION, 0, because=where(brings, words.BRINGS_AFTERCARE, words.BRINGS_NONE), stays=True)
    w.only(brings).add(words.LEAVING, 0, because=where(left, words.HAS_LEFT, words.IN_HOSPITAL), stays=True)
    w.only(ended).add(words.END, 0, because=words.ENDED, stays=True)
    w.only(all_of(left, told.community_patient)).add(words.END, 0, because=words.COMMUNITY_PATIENT, stays=True)
    runs = w.only(all_of(left, no(ended)))
    runs.add(words.AUTHORITY, 0, because=choose(told.before, WHO), stays=True)
    runs.add(words.CHARGE, 0, because=words.FREE, stays=True)
    here = any_of(told.before == Before.HERE, all_of(told.before == Before.NOWHERE, told.sent_here))
    return all_of(left, no(ended), here)
