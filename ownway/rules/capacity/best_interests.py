"""Whether everything was looked at before a decision for somebody who lacks capacity (Mental Capacity Act 2005 s4).

It weighs nothing and ranks nothing: it says what the law wants looked at and what is still open. The named person
decides.
"""

from enum import auto

from ownway.rules.capacity import words
from ownway.rules.kernel import (
    Chosen,
    Flag,
    Found,
    Inputs,
    NoFigures,
    Point,
    Stands,
    Ticked,
    Ticks,
    Working,
    at_least_one,
    every,
    fact,
    finding,
    has,
    need,
    no,
    points,
    rule,
)


class Authority(Ticks):
    """Who may act for somebody by law."""

    ATTORNEY_CARE = auto()
    ATTORNEY_MONEY = auto()
    DEPUTY = auto()
    APPOINTEE = auto()


class BestInterests(Inputs):
    """What was looked at, and who was asked, before one decision."""

    authority: Ticked = need("people.authority", of=Authority)
    life_sustaining: Flag = finding("best_interests.life_sustaining")
    not_assumed: Chosen = finding("best_interests.not_assumed", of=Found)
    circumstances: Chosen = finding("best_interests.circumstances", of=Found)
    may_regain: Chosen = finding("best_interests.may_regain", of=Found)
    takes_part: Chosen = finding("best_interests.takes_part", of=Found)
    not_to_end_life: Chosen = finding("best_interests.not_to_end_life", of=Found)
    wishes: Chosen = finding("best_interests.wishes", of=Found)
    beliefs: Chosen = finding("best_interests.beliefs", of=Found)
    other_factors: Chosen = finding("best_interests.other_factors", of=Found)
    named: Chosen = finding("best_interests.named", of=Found)
    carers: Chosen = finding("best_interests.carers", of=Found)
    attorney: Chosen = finding("best_interests.attorney", of=Found)
    deputy: Chosen = finding("best_interests.deputy", of=Found)
    least_restrictive: Chosen = finding("best_interests.least_restrictive", of=Found)


@rule("capacity.best_interests", cite="Mental Capacity Act 2005 ss1(6), 4", columns=True)
def best_interests(seen: BestInterests, law: NoFigures, w: Working) -> Flag:
    """Everything that the law wants looked at was looked at."""
    looked = w.section(words.LOOKED_AT)
    asked = w.section(words.ASKED)
    has_attorney = has(seen.authority, Authority.ATTORNEY_CARE, Authority.ATTORNEY_MONEY)
    return every(
        *points(seen, words.CHECKLIST, looked),
        _where(seen.life_sustaining, seen, words.LIFE, looked),
        *points(seen, words.PEOPLE, asked),
        _where(has_attorney, seen, words.ATTORNEY, asked),
        _where(has(seen.authority, Authority.DEPUTY), seen, words.DEPUTY, asked),
    ).answer(w)


def _where(applies: Flag, seen: BestInterests, said: dict[str, Point], w: Working) -> Stands:
    """A point that counts only where it applies."""
    return at_least_one(fact(no(applies)), *points(seen, said, w.only(applies)))
