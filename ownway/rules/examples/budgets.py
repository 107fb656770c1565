"""Published personal budgets of a year, with breaks in a care home."""

from collections.abc import Mapping
from typing import Any

from ownway.rules import personal_budget
from ownway.rules.examples.reading import day_of, pence, pounds
from ownway.rules.kernel import ENGLAND, decided


def annual(example: Mapping[str, Any]) -> dict[str, Any]:
    """The year by its parts. Short breaks are charged as support at home, so the same contribution holds for both."""
    inputs, on = example["inputs"], day_of(example)
    weekly, breaks = pence(inputs["weekly_pb"]), pence(inputs["respite_annual"])
    rule = personal_budget.annual
    law = rule.law.on(on).changed({"weeks_a_year": inputs["weeks_counted"]})
    year = decided(rule.under(law, personal_budget.Year(weekly=weekly, breaks=breaks), on=on, place=ENGLAND))
    charge = _adult_pays(weekly, inputs, on)
    return {
        "ongoing_annual": pounds(year.steps[0].amount),
        "annual_pb": pounds(year.value),
        "weekly_charge": charge,
        "respite_charge": min(charge, _adult_pays(breaks, inputs, on)),
    }


def _adult_pays(cost: int, inputs: Mapping[str, Any], on: Any) -> float:
    contribution = pence(inputs["nonres_max_contribution"])
    week = personal_budget.Week(cost=cost, free_reablement=0, later_reablement=0, contribution=contribution)
    budget = decided(personal_budget.personal_budget(week, on=on))
    return pounds(personal_budget.three_numbers(budget).adult_pays)
