"""Published and derived examples about direct payments: amounts, stays in a care home, family as payees."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import zip_longest
from typing import Any

from ownway.rules import payments
from ownway.rules.care_home import Span
from ownway.rules.examples.reading import day_of, pence, pounds
from ownway.rules.kernel import decided

Example = Mapping[str, Any]

RELATIONS = {  # the examples' words -> the relationship
    **dict.fromkeys(("brother", "sister", "half_brother", "half_sister"), "sibling"),
    **dict.fromkeys(("mother", "father"), "parent"),
    **dict.fromkeys(("son", "daughter"), "child"),
    **dict.fromkeys(("husband", "wife", "civil_partner"), "spouse"),
    **dict.fromkeys(("aunt", "uncle"), "aunt_or_uncle"),
    **dict.fromkeys(("grandmother", "grandfather"), "grandparent"),
    **dict.fromkeys(("cousin", "niece", "nephew", "grandchild"), "other_relative"),
}


def amount(example: Example) -> dict[str, Any]:
    """A payment for the days of a month, or for weeks."""
    inputs = example["inputs"]
    days = payments.Days(
        weekly_gross=pence(inputs["weekly_dp"]),
        weekly_contribution=pence(inputs.get("weekly_contribution", 0)),
        days=inputs.get("days_in_month") or inputs.get("days") or 7 * inputs.get("weeks", 4),
    )
    result = decided(payments.for_days(days, on=day_of(example)))
    amounts = {step.label.code: pounds(abs(step.amount)) for step in result.steps}
    return {
        "gross_month": amounts.get("payments.amount", 0.0),
        "contribution_month": amounts.get("payments.contribution", 0.0),
        "net_payment": pounds(result.value),
    }


def care_home_limit(example: Example) -> dict[str, Any]:
    """Stays of so many weeks, with the same or different weeks between them."""
    inputs, on = example["inputs"], day_of(example)
    weeks, gaps = inputs["stays_weeks"], inputs.get("gap_weeks", 0)
    between = gaps if isinstance(gaps, list) else [gaps] * (len(weeks) - 1)
    stays = list(_stays(on, weeks, between))
    facts = payments.StaysTogether.from_stays(stays, on=on)
    return {
        "aggregated_weeks": payments.days_together(stays, on=on) / 7,
        "allowed": decided(payments.care_home_stays(facts, on=on)).value,
    }


def _stays(start: date, weeks: Sequence[int], between: Sequence[int]) -> Iterator[Span]:
    for stay, gap in zip_longest(weeks, between, fillvalue=0):
        yield Span(start, start + timedelta(weeks=stay, days=-1))
        start += timedelta(weeks=stay + gap)


def family(example: Example) -> dict[str, Any]:
    """A relative who is to be paid, with or without the authority's finding that it is necessary."""
    inputs, on = example["inputs"], day_of(example)
    relationship = RELATIONS.get(inputs["payee"], inputs["payee"])
    facts = {"relationship": relationship, "same_household": inputs["same_household"]}
    found = payments.Payee(**facts, necessary=bool(inputs.get("necessary")))
    return {
        "allowed_without_necessity_decision": decided(payments.may_pay(payments.Payee(**facts), on=on)).value,
        "allowed": decided(payments.may_pay(found, on=on)).value,
    }
