"""Draft a line from what was said: what, how much, at what price. The person changes what is not right.

Amounts follow the times of day and of the week somebody is needed (`shape.*`); prices follow the published rate table.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from ownway.journey.support_plans.choices import UNPAID, Who
from ownway.rules import payments

AT_HOME = ("nutrition", "hygiene", "toilet", "clothed", "home_safe")
OUT = ("relationships", "work", "community")
HOURS_A_VISIT = Decimal("0.75")
HOURS_A_TRIP = Decimal(3)
TRIPS = {"none": 0, "once": 1, "few": 3, "most_days": 5}
DAYTIME = ("morning", "midday", "late_afternoon", "bedtime")

UNIT_OF = {
    Who.PERSONAL_ASSISTANT: "hour",
    Who.AGENCY: "hour",
    Who.SOMEWHERE_I_GO: "session",
    Who.BREAK: "week",
    Who.EQUIPMENT: "one_off",
}


@dataclass(frozen=True)
class Draft:
    """What a line starts with. `assumed` says that nothing was said to draft the amount from."""

    amount: Decimal
    unit: str
    price_pence: int
    assumed: bool

    @property
    def weekly_pence(self) -> int:
        """Cost a week, to the nearest penny; a one-off costs nothing a week."""
        return 0 if self.unit == "one_off" else weekly(self.amount, self.price_pence)


def draft_line(needs: Iterable[str], who: Who, facts: Mapping[str, Any], on: date, place: str) -> Draft:
    """A line's first amount and price."""
    if who in UNPAID or who is Who.OTHER:
        return Draft(Decimal(0), "hour", 0, assumed=False)
    unit = UNIT_OF[who]
    amount, assumed = _amount(set(needs), unit, facts)
    return Draft(amount, unit, payments.rate(who, on=on, place=place).value, assumed)


def weekly(amount: Decimal, price_pence: int) -> int:
    """Amount times price in pence, to the nearest penny."""
    return int((amount * price_pence).to_integral_value(ROUND_HALF_UP))


def _amount(needs: set[str], unit: str, facts: Mapping[str, Any]) -> tuple[Decimal, bool]:
    if unit != "hour":
        return Decimal(1), True
    hours = Decimal(0)
    if needs & set(AT_HOME):
        hours += HOURS_A_VISIT * 7 * len(set(DAYTIME) & set(facts.get("shape.times", ())))
    if needs & set(OUT):
        hours += HOURS_A_TRIP * TRIPS.get(facts.get("shape.out", ""), 0)
    return (hours, False) if hours else (Decimal(2), True)
