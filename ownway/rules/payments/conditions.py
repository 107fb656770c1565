"""When a direct payment has to be made: the conditions of sections 31 and 32 of the Care Act 2014.

A condition that fails settles it; one that nobody has looked at leaves it open. The named worker decides.
"""

from enum import auto

from ownway.rules.kernel import (
    Choice,
    Chosen,
    Flag,
    Found,
    Inputs,
    NoFigures,
    Pence,
    Working,
    any_of,
    at_least_one,
    choose,
    every,
    fact,
    finding,
    need,
    no,
    points,
    rule,
    where,
)
from ownway.rules.kernel.points import Stands
from ownway.rules.payments import words


class Asked(Inputs):
    """What both sections ask. `authority_pays` is of the personal budget, weekly pence."""

    authority_pays: Pence = need("budget.authority_pays")
    asked: Chosen = finding("payments.asked", of=Found)
    allowed: Chosen = finding("payments.not_prohibited", of=Found)
    capable: Chosen = finding("payments.capable", of=Found)
    appropriate: Chosen = finding("payments.appropriate", of=Found)


class WithCapacity(Asked):
    """An adult who asks for themself. Capacity is presumed; the lack of it counts only where it was found."""

    lacks_capacity: Flag = finding("payments.lacks_capacity")
    nominee: Flag = finding("payments.nominee")
    nominee_agrees: Chosen = finding("payments.nominee_agrees", of=Found, when=lambda a, _: a.nominee)


class AuthorisedBy(Choice):
    """How somebody is authorised to ask for an adult without capacity (s32(4)(a)-(c))."""

    NOT_KNOWN = auto()
    MENTAL_CAPACITY_ACT = auto()
    SOMEBODY_WHO_IS = auto()
    THE_AUTHORITY = auto()
    NOBODY = auto()


BECAUSE = dict(zip(AuthorisedBy, words.AUTHORISED_BY, strict=True))


class WithoutCapacity(Asked):
    """An authorised person who asks for an adult who lacks capacity to ask."""

    lacks_capacity: Chosen = finding("payments.found_to_lack_capacity", of=Found)
    authorised_by: Chosen = finding("payments.authorised_by", of=AuthorisedBy)
    supported: Chosen = finding(
        "payments.supported", of=Found, when=lambda a, _: a.authorised_by == AuthorisedBy.SOMEBODY_WHO_IS
    )
    best_interests: Chosen = finding("payments.best_interests", of=Found)
    consulted: Chosen = finding("payments.consulted", of=Found)
    family_or_friend: Chosen = finding("payments.family_or_friend", of=Found)
    record_checked: Chosen = finding(
        "payments.record_checked", of=Found, when=lambda a, _: a.family_or_friend != Found.YES
    )


@rule("payments.with_capacity", cite="Care Act 2014 s31", columns=True)
def with_capacity(adult: WithCapacity, law: NoFigures, w: Working) -> Flag:
    """The authority must make the direct payment that the adult asks for."""
    shared = _shared(adult, w)
    has_capacity = no(adult.lacks_capacity)
    w.add(
        words.CAPACITY,
        where(has_capacity, 1, 0),
        because=where(has_capacity, words.PRESUMED, words.FOUND_TO_LACK),
        stays=True,
    )
    agrees = points(adult, words.NOMINEE, w.only(adult.nominee))
    return every(*shared, fact(has_capacity), at_least_one(fact(no(adult.nominee)), *agrees)).answer(w)


@rule("payments.without_capacity", cite="Care Act 2014 s32; SI 2014/2871 regs 3(4)-(5), 5", columns=True)
def without_capacity(adult: WithoutCapacity, law: NoFigures, w: Working) -> Flag:
    """The authority must make the direct payment that an authorised person asks for."""
    shared = _shared(adult, w)
    by, named_by_other = adult.authorised_by, adult.authorised_by == AuthorisedBy.SOMEBODY_WHO_IS
    w.add(words.AUTHORISED, where(_authorised(by).holds, 1, 0), because=choose(by, BECAUSE), stays=True)
    supported = points(adult, words.SUPPORTED, w.only(named_by_other))
    found = points(adult, words.WITHOUT_CAPACITY, w)
    family = points(adult, words.FAMILY_OR_FRIEND, w)
    checked = points(adult, words.RECORD_CHECKED, w.only(adult.family_or_friend == Found.NO))
    return every(
        *shared,
        _authorised(by),
        at_least_one(fact(no(named_by_other)), *supported),
        *found,
        at_least_one(*family, *checked),
    ).answer(w)


def _shared(asked: Asked, w: Working) -> list[Stands]:
    pays = asked.authority_pays > 0
    because = where(pays, words.AUTHORITY_PAYS, words.AUTHORITY_PAYS_NOTHING)
    w.add(words.BUDGET, where(pays, 1, 0), because=because, quote={"weekly": asked.authority_pays}, stays=True)
    return [fact(pays), *points(asked, words.SHARED, w)]


def _authorised(by: Chosen) -> Stands:
    ways = (AuthorisedBy.MENTAL_CAPACITY_ACT, AuthorisedBy.SOMEBODY_WHO_IS, AuthorisedBy.THE_AUTHORITY)
    holds, fails = any_of(*(by == way for way in ways)), by == AuthorisedBy.NOBODY
    return Stands(holds, fails, {"payments.authorised_by": no(any_of(holds, fails))})
