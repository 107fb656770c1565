"""Hourly rates that councils pay for a personal assistant: by one rate on top of wages, and whether one is enough."""

from ownway.rules.employment import words
from ownway.rules.employment.hour import Hour, cost_of_hour
from ownway.rules.employment.law import Employment, LocalCosts
from ownway.rules.kernel import Inputs, Pence, Working, div_nearest, need, rule


class Wage(Inputs):
    """A wage, pence an hour."""

    wage: Pence = need("assistant.wage")


@rule("employment.council_rate", cite="local policy; Care Act 2014 s26", columns=True)
def council_rate(asked: Wage, law: LocalCosts, w: Working) -> Pence:
    """What a council pays an hour that adds one rate for all on-costs, to the nearest penny."""
    w.add(words.WAGE, asked.wage, because=words.AS_AGREED, stays=True)
    on_costs = div_nearest(asked.wage * law.on_costs, 10_000)
    w.add(words.ON_COSTS, on_costs, because=words.ONE_RATE, uses=(law.on_costs,))
    return w.total


class RateAndHour(Hour):
    """A council's rate for an hour of the same assistant."""

    rate: Pence = need("authority.rate")


@rule("employment.left_over", cite="Care Act 2014 ss26, 31; CSSG 11")
def left_over(asked: RateAndHour, law: Employment, w: Working) -> Pence:
    """What a council's rate leaves above the lawful cost of an hour. Below nothing: the rate is not enough."""
    w.lacks("assistant.quarter_hours", asked.quarter_hours == 0)
    w.add(words.RATE, asked.rate, because=words.COUNCIL_PAYS, stays=True)
    cost_of_hour(asked, law, w.taking_off())
    return w.total
