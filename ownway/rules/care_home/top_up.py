"""The additional cost of a dearer home that somebody prefers (Care Act 2014 s30; SI 2014/2670 regs 3-5)."""

from enum import auto

from ownway.rules.care_home import words
from ownway.rules.kernel import (
    Choice,
    Chosen,
    Flag,
    Inputs,
    NoFigures,
    Pence,
    Words,
    Working,
    all_of,
    any_of,
    finding,
    maximum,
    need,
    no,
    rule,
    where,
)


class Payer(Choice):
    """Who would pay the additional cost."""

    SOMEBODY_ELSE = auto()
    THE_PERSON = auto()


def _dearer(top_up: "TopUp", _: object) -> Flag:
    return top_up.preferred_cost > top_up.budget


class TopUp(Inputs):
    """A preferred home and what the personal budget has for one of its kind, weekly pence."""

    preferred_cost: Pence = need("care_home.preferred_cost")
    budget: Pence = need("care_home.budget")
    payer: Chosen = need("care_home.top_up.payer", of=Payer, when=_dearer)
    able_and_willing: Flag = need("care_home.top_up.able_and_willing", when=_dearer)
    agreed_in_writing: Flag = need("care_home.top_up.agreed_in_writing", when=_dearer)
    aftercare: Flag = finding("health.s117_aftercare", when=_dearer)
    first_weeks: Flag = finding("care_home.in_first_weeks", when=_dearer)
    deferred: Flag = finding("care_home.top_up.deferred", when=_dearer)


@rule("care_home.top_up", cite="Care Act 2014 s30; SI 2014/2670 regs 3-5", columns=True)
def top_up(asked: TopUp, law: NoFigures, w: Working) -> Pence:
    """The weekly top-up that may be agreed; nothing where a condition fails. It is no part of the contribution."""
    extra = maximum(asked.preferred_cost - asked.budget, 0)
    w.add(
        words.ADDITIONAL_COST,
        extra,
        because=where(extra > 0, words.DEARER_HOME, words.WITHIN_BUDGET),
        quote={"preferred": asked.preferred_cost, "budget": asked.budget},
        stays=True,
    )
    payer_may = any_of(asked.payer == Payer.SOMEBODY_ELSE, asked.aftercare, asked.first_weeks, asked.deferred)
    met = all_of(payer_may, asked.able_and_willing, asked.agreed_in_writing)
    w.only(no(met)).less(words.NOT_AGREED, extra, because=_why_not(asked, payer_may))
    return w.total


def _why_not(asked: TopUp, payer_may: Flag) -> Words:
    later = where(asked.able_and_willing, words.NOTHING_IN_WRITING, words.NOT_ABLE_AND_WILLING)
    return where(payer_may, later, words.PERSON_MAY_NOT)
