"""What may be charged a week at home: by income above what is kept, never more than the cap or the cost.

Capital above the limit leaves the cap in place; no income is assumed from capital below it.
"""

from enum import auto

from ownway.rules.kernel import (
    CapitalPence,
    Flag,
    Inputs,
    Law,
    Pence,
    Ticked,
    Ticks,
    Working,
    all_of,
    div_up,
    maximum,
    need,
    no,
    rule,
)
from ownway.rules.packs.wales import words


class Free(Ticks):
    """What may not be charged for."""

    REABLEMENT_SIX_WEEKS = auto()
    ADVOCACY = auto()
    TRANSPORT_TO_DAY_SERVICE = auto()
    SECTION_117 = auto()


class Limits(Law, file="charging/at_home"):
    """Cap, capital limit and what is kept."""

    weekly_cap: int
    capital_limit: int
    buffer_percent: int
    disability_percent: int


def _charged(a: "AtHome") -> Flag:
    return a.free == 0


def _by_income(a: "AtHome", law: Limits) -> Flag:
    return all_of(_charged(a), a.capital <= law.capital_limit)


class AtHome(Inputs):
    """Weekly means. `entitlement` is the basic entitlement: the benefit amounts for somebody in this situation."""

    free: Ticked = need("wales.free", of=Free)
    cost: Pence = need("plan.cost", when=lambda a, law: _charged(a))
    capital: CapitalPence = need("money.capital_amount", when=lambda a, law: _charged(a))
    income: Pence = need("money.income", when=_by_income)
    entitlement: Pence = need("wales.basic_entitlement", when=_by_income)


@rule("wales.charge", cite="SI (W) 2015/1843; SI (W) 2015/1844", columns=True, nation="wales")
def charge(means: AtHome, law: Limits, w: Working) -> Pence:
    """The most that may be charged a week."""
    w.only(no(_charged(means))).add(words.CHARGE, 0, because=words.FREE, stays=True)
    by_income = w.only(_by_income(means, law))
    by_capital = w.only(all_of(_charged(means), means.capital > law.capital_limit))
    by_capital.add(words.COST, means.cost, because=words.ABOVE_LIMIT, uses=(law.capital_limit,))
    by_income.add(words.INCOME, means.income, because=words.ALL_INCOME)
    percent = 100 + law.buffer_percent + law.disability_percent
    kept = div_up(means.entitlement * percent, 100)
    by_income.less(words.KEPT, kept, because=words.BASIC_AND_MORE, uses=(law.buffer_percent, law.disability_percent))
    by_income.add(words.CHARGE, maximum(0 - w.total, 0), because=words.NOT_BELOW_NOTHING)
    by_income.less(words.COST, maximum(w.total - means.cost, 0), because=words.NOT_MORE_THAN_COST)
    w.only(_charged(means)).stands_on(law.weekly_cap)
    w.less(words.CAP, maximum(w.total - law.weekly_cap, 0), because=words.NOT_MORE_THAN_CAP)
    return w.total
