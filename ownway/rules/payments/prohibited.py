"""Whom the law lets nobody make a direct payment to: orders about drugs or alcohol (SI 2014/2871 reg 2, Sch 1)."""

from enum import auto

from ownway.rules.kernel import Flag, Inputs, NoFigures, Ticked, Ticks, Working, has, need, rule
from ownway.rules.payments import words


class Order(Ticks):
    """What somebody is subject to; the words of `words.ORDERS` name the sub-paragraph of each."""

    DRUG_REHABILITATION = auto()
    ALCOHOL_TREATMENT = auto()
    LICENCE_OFFENDING_BEHAVIOUR = auto()
    LICENCE_DRUG_TESTING = auto()
    SUPERVISION_DRUG_TESTING = auto()
    COMMUNITY_REHABILITATION = auto()
    DRUG_TREATMENT_AND_TESTING = auto()
    SCOTTISH_ORDER = auto()
    SCOTTISH_LICENCE = auto()


class Orders(Inputs):
    """The orders about drugs or alcohol that somebody is subject to; an empty list is a known none."""

    orders: Ticked = need("payments.orders", of=Order)


@rule("payments.prohibited", cite="Care Act 2014 s33(2)(a); SI 2014/2871 reg 2, Sch 1", columns=True)
def prohibited(subject: Orders, law: NoFigures, w: Working) -> Flag:
    """Direct payments are prohibited. The council then meets the needs in another way."""
    for order in Order:
        w.only(has(subject.orders, order)).add(words.ORDERS[order.word], 1, because=words.ORDER_PROHIBITS)
    w.only(subject.orders == 0).add(words.NO_ORDER, 0, because=words.NOTHING_PROHIBITS, stays=True)
    return subject.orders != 0
