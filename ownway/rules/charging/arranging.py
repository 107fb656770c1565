"""What may be charged for arranging support that somebody pays in full (SI 2014/2672 reg 5)."""

from ownway.rules.charging import words
from ownway.rules.charging.law import LocalPolicy
from ownway.rules.kernel import Flag, Inputs, Pence, Working, all_of, minimum, need, no, rule, where


class Arranging(Inputs):
    """Somebody whose needs the authority meets. `weekly_cost` is what putting the arrangements in place costs it."""

    above_limit: Flag = need("charging.above_limit")
    asked: Flag = need("charging.asked_authority_to_arrange")
    care_home: Flag = need("charging.care_home")
    weekly_cost: Pence = need("charging.cost_of_arranging")


@rule("charging.arrangement_fee", cite="Care Act 2014 ss14(1)(b), 18(3); SI 2014/2672 reg 5", columns=True)
def arrangement_fee(asked: Arranging, law: LocalPolicy, w: Working) -> Pence:
    """The weekly fee: only for an adult above the limit who asked, never above what it costs the authority."""
    may_charge = all_of(asked.above_limit, asked.asked, no(asked.care_home))
    return w.add(
        words.ARRANGEMENT_FEE,
        where(may_charge, minimum(law.arrangement_fee, asked.weekly_cost), 0),
        because=where(may_charge, words.AT_COST, words.NO_FEE),
        stays=True,
    )
