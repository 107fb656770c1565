"""Whom a direct payment may pay: not those closest to the adult, unless the authority finds it necessary (reg 3)."""

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
    finding,
    need,
    no,
    rule,
    where,
)
from ownway.rules.payments import words


class Relationship(Choice):
    """What the payee is to the adult (SI 2014/2871 reg 3(3))."""

    SPOUSE = auto()
    LIVES_AS_SPOUSE = auto()
    PARENT = auto()
    PARENT_IN_LAW = auto()
    CHILD = auto()
    CHILD_IN_LAW = auto()
    STEPCHILD = auto()
    SIBLING = auto()
    AUNT_OR_UNCLE = auto()
    GRANDPARENT = auto()
    PARTNER_OF_ONE_OF_THESE = auto()
    OTHER_RELATIVE = auto()
    FRIEND = auto()
    NO_RELATION = auto()


ALWAYS = (Relationship.SPOUSE, Relationship.LIVES_AS_SPOUSE)
FREE = (Relationship.OTHER_RELATIVE, Relationship.FRIEND, Relationship.NO_RELATION)


def _depends(payee: "Payee", _: object) -> Flag:
    """Only in the same household is this relation one that the regulation names."""
    return no(any_of(*(payee.relationship == other for other in ALWAYS + FREE)))


class Payee(Inputs):
    """Somebody whom the adult wants to pay. `necessary`: the authority has found it so, for care or administration."""

    relationship: Chosen = need("payee.relationship", of=Relationship)
    same_household: Flag = need("payee.same_household", when=_depends)
    necessary: Flag = finding("payee.necessary")


@rule("payments.may_pay", cite="SI 2014/2871 reg 3(1)-(3)", columns=True)
def may_pay(payee: Payee, law: NoFigures, w: Working) -> Flag:
    """The direct payment may be used to pay this person."""
    partner = any_of(*(payee.relationship == always for always in ALWAYS))
    named = any_of(partner, payee.same_household)
    allowed = any_of(no(named), payee.necessary)
    too_close = where(partner, words.PARTNER, words.SAME_HOUSEHOLD)
    because = where(all_of(named, payee.necessary), words.NECESSARY, where(named, too_close, words.FREE_CHOICE))
    w.add(words.PAYEE, where(allowed, 1, 0), because=because, stays=True)
    return allowed
