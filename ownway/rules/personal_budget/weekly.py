"""The three numbers of a personal budget, a week (Care Act 2014 s26(1)).

Reablement and intermediate care that nobody may be charged for, or that the authority charges nobody for, are no part
of it (SI 2014/2840 reg 2).
"""

from dataclasses import dataclass

from ownway.rules.kernel import Inputs, Pence, Result, Working, minimum, need, rule, where
from ownway.rules.personal_budget import words
from ownway.rules.personal_budget.law import LocalBudgets


class Week(Inputs):
    """What meeting all needs costs the authority, reablement included, and the assessed contribution. Weekly pence."""

    cost: Pence = need("plan.cost")
    free_reablement: Pence = need("plan.free_reablement")
    later_reablement: Pence = need("plan.later_reablement")
    contribution: Pence = need("charging.contribution")


@rule("personal_budget.personal_budget", cite="Care Act 2014 s26(1); SI 2014/2840", columns=True)
def personal_budget(week: Week, law: LocalBudgets, w: Working) -> Pence:
    """What the authority pays. The sections of the working hold the cost and what the adult pays towards it."""
    cost = w.section(words.COST)
    policy = where(week.later_reablement > 0, law.charges_later_reablement, 0)
    cost.add(words.NEEDS_MET, week.cost, because=words.TO_MEET_NEEDS, uses=(policy,), stays=True)
    free = minimum(week.free_reablement, w.total)
    cost.less(words.FREE_REABLEMENT, free, because=words.FREE_FOR_EVERYBODY)
    uncharged = where(law.charges_later_reablement == 1, 0, minimum(week.later_reablement, w.total))
    cost.less(words.LATER_REABLEMENT, uncharged, because=words.NOBODY_IS_CHARGED)
    pays = minimum(week.contribution, w.total)
    w.section(words.ADULT).less(words.CONTRIBUTION, pays, because=words.AS_ASSESSED, stays=True)
    return w.total


@dataclass(frozen=True)
class PersonalBudget:
    """What the budget has to state (s26(1)(a)-(c)). Weekly pence."""

    cost: int
    adult_pays: int
    authority_pays: int


def three_numbers(result: Result[int]) -> PersonalBudget:
    """The three numbers of a budget's working."""
    totals = result.totals
    return PersonalBudget(totals[words.COST.code], -totals[words.ADULT.code], result.value)
