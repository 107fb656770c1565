"""Whether a deferred payment agreement has to be offered (SI 2014/2671 reg 2). The authority may offer more (reg 3)."""

from ownway.rules.deferred_payments import words
from ownway.rules.deferred_payments.law import Terms
from ownway.rules.kernel import (
    CapitalPence,
    Chosen,
    Flag,
    Found,
    Inputs,
    Working,
    every,
    fact,
    finding,
    need,
    points,
    rule,
    where,
)


class Offer(Inputs):
    """Somebody whose needs are met, or would be, in a care home. `home_counts` is the answer of that rule."""

    in_care_home: Chosen = finding("deferred.in_care_home", of=Found)
    owns_home: Chosen = finding("deferred.owns_home", of=Found)
    home_counts: Chosen = finding("deferred.home_counts", of=Found)
    first_charge: Chosen = finding("deferred.first_charge", of=Found)
    agrees: Chosen = finding("deferred.agrees", of=Found)
    other_capital: CapitalPence = need("deferred.other_capital")


@rule("deferred_payments.offer", cite="Care Act 2014 s34; SI 2014/2671 regs 2, 4", columns=True)
def offer(asked: Offer, law: Terms, w: Working) -> Flag:
    """An agreement has to be offered: care home, a home that counts, little else, and security for the debt."""
    conditions = points(asked, words.CONDITIONS, w)
    little = asked.other_capital <= law.other_capital_limit
    w.add(
        words.OTHER_CAPITAL,
        where(little, 1, 0),
        because=where(little, words.WITHIN_LIMIT, words.ABOVE_LIMIT),
        quote={"other_capital": asked.other_capital, "limit": law.other_capital_limit},
        stays=True,
    )
    return every(*conditions, fact(little)).answer(w)
