"""The income of a published example, by the rule's fields: lines with an amount, and benefits with a flat rate."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from ownway.rules.charging.choices import DisabilityBenefit, MobilityBenefit
from ownway.rules.charging.law import BenefitRates
from ownway.rules.examples.reading import pence, pounds

FIELDS = {  # the examples' words -> the rule's field
    "state_pension": "state_pension",
    "new_state_pension": "state_pension",
    "private_pension": "other_pension",
    "occupational_pension": "other_pension",
    "works_pension": "other_pension",
    "pension_credit": "pension_credit_guarantee",
    "pension_credit_guarantee": "pension_credit_guarantee",
    "guarantee_credit": "pension_credit_guarantee",
    "savings_credit": "pension_credit_savings",
    "pension_credit_savings": "pension_credit_savings",
    "universal_credit": "universal_credit",
    "esa": "esa",
    "income_support": "income_support",
}
IGNORED = ("earnings", "wages", "child_benefit", "child_tax_credit", "housing_benefit", "council_tax_support")


def income_of(inputs: Mapping[str, Any], on: date) -> dict[str, Any]:
    """Fields of the means. Of a benefit with a flat rate, an amount beside the rate counts as other income."""
    rates = BenefitRates.on(on)
    fields: dict[str, Any] = {"disability_benefit": "none", "mobility_benefit": "none"}
    benefits, other = {"other"}, 0
    if inputs.get("carer"):
        benefits.add("carers_allowance_underlying")
    for name, amount in _printed(inputs, rates).items():
        if name in FIELDS:
            fields[FIELDS[name]] = fields.get(FIELDS[name], 0) + pence(amount)
            benefits.add(FIELDS[name])
        elif name == "carers_allowance":
            benefits.add(name)
            other += pence(amount) - rates.carers_allowance
        elif flat := _flat(name, pence(amount), rates):
            field, fields[field], rate = flat[0], flat[1], flat[2]
            other += pence(amount) - rate
        elif name not in IGNORED:
            other += pence(amount)
    return {**fields, "benefits": sorted(benefits), "other_income": other}


def _printed(inputs: Mapping[str, Any], rates: BenefitRates) -> Mapping[str, Any]:
    """The lines of income; where only a total is printed, a benefit for care and a state pension."""
    if "income" in inputs or "total_income" not in inputs:
        lines: Mapping[str, Any] = inputs.get("income", {})
        return lines
    care = rates.attendance_allowance_higher
    return {
        "attendance_allowance_higher": pounds(care),
        "state_pension": pounds(pence(inputs["total_income"]) - care),
    }


def _flat(name: str, amount: int, rates: BenefitRates) -> tuple[str, str, int] | None:
    """Field, rate's word and rate of a benefit for care or for getting about: the rate nearest to the amount."""
    found = [
        (abs(rate - amount), field, member.word, rate)
        for field, kind in (("disability_benefit", DisabilityBenefit), ("mobility_benefit", MobilityBenefit))
        for member in kind
        if member.word.startswith(name) and (rate := getattr(rates, member.word, 0))
    ]
    return min(found)[1:] if found else None
