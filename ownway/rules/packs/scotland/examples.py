"""Published examples of Scottish councils, with the figures that they bring."""

from collections.abc import Mapping
from typing import Any

from ownway.rules.examples.reading import day_of, pence, pounds, total
from ownway.rules.kernel import decided
from ownway.rules.packs.scotland import words
from ownway.rules.packs.scotland.care_home import Resident, care_home

NO_LIMIT = 10**7  # an example without a fee is about what could be charged at most
FIGURES = {
    "lower": "lower_limit",
    "upper": "upper_limit",
    "pea": "personal_expenses",
    "savings_credit_disregard": "savings_credit_disregard",
}


def contribution(example: Mapping[str, Any]) -> dict[str, Any]:
    """The income, the income assumed from capital, and what is to be paid."""
    inputs, on = example["inputs"], day_of(example)
    income = inputs.get("income", {})
    means = Resident(
        cost=pence(inputs["fee"]) if "fee" in inputs else NO_LIMIT,
        capital=pence(inputs.get("capital", 0)),
        income=total(income),
        savings_credit=pence(income.get("savings_credit", 0)),
    )
    brought = {figure: pence(inputs[name]) for name, figure in FIGURES.items() if name in inputs}
    law = care_home.law.on(on, care_home.nation).changed(brought)
    result = decided(care_home.under(law, means, on=on, place=care_home.nation))
    amounts = {step.label: step.amount for step in result.steps}
    tariff = amounts.get(words.TARIFF, 0)
    return {
        "tariff_income": pounds(tariff),
        "total_income": pounds(amounts.get(words.INCOME, 0) + tariff),
        "contribution": pounds(result.value),
    }


TOPICS = {"care_home_contribution_scotland": contribution}
