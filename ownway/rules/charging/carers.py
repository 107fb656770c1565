"""Whether a carer may be charged (Care Act 2014 s14(1), (3); SI 2014/2673 reg 3(3)).

Support that is given to the adult is never charged to the carer: only the adult can be asked to pay. What prevents
needs of carers is free. For their own support there is a power, which guidance discourages; then
`charging.contribution` is the rule, with the carer's own means.
"""

from enum import auto

from ownway.rules.charging import words
from ownway.rules.charging.law import LocalPolicy
from ownway.rules.kernel import Choice, Chosen, Flag, Inputs, Working, all_of, choose, need, rule, where


class CarerSupport(Choice):
    """How a carer's need for support is met."""

    TO_THE_CARER = auto()
    TO_THE_ADULT = auto()
    PREVENTIVE = auto()


class CarersCharge(Inputs):
    """One way of supporting a carer."""

    support: Chosen = need("caring.support", of=CarerSupport)


@rule("charging.carer", cite="Care Act 2014 s14(1), (3); SI 2014/2673 reg 3(3)", columns=True)
def carer(asked: CarersCharge, law: LocalPolicy, w: Working) -> Flag:
    """The carer may be charged for it, as the authority has decided."""
    chargeable = all_of(asked.support == CarerSupport.TO_THE_CARER, law.charges_carers == 1)
    own = where(law.charges_carers == 1, words.CARERS_PAY, words.CARERS_DO_NOT_PAY)
    because = {
        CarerSupport.TO_THE_CARER: own,
        CarerSupport.TO_THE_ADULT: words.ADULT_HAS_IT,
        CarerSupport.PREVENTIVE: words.PREVENTS,
    }
    w.add(words.CARERS_CHARGE, where(chargeable, 1, 0), because=choose(asked.support, because), stays=True)
    return chargeable
