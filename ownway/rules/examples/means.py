"""Published contributions and minimum incomes, with whatever policy of its own an example brings."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from ownway.rules import charging
from ownway.rules.examples.income import IGNORED, income_of
from ownway.rules.examples.reading import added, day_of, pence, pounds
from ownway.rules.kernel import ENGLAND, Result, decided

Inputs = Mapping[str, Any]

HOUSING = {
    "rent": "rent",
    "rent_topup": "rent",
    "net_rent": "rent",
    "mortgage": "mortgage",
    "council_tax": "council_tax",
    "service_charge": "service_charge",
    "ground_rent": "service_charge",
}
POLICY = {"minimum_charge": "smallest_charge", "standard_dre": "standard_costs"}
NO_LIMIT = 10**7  # an example without a cost is about what could be charged at most
PENSION_CREDIT_AGE = 67  # no example is about the years in which it rose


def contribution(example: Mapping[str, Any]) -> dict[str, Any]:
    """Every total that the examples print, in pounds."""
    inputs, on = example["inputs"], day_of(example)
    fields = {**_person(inputs), **_savings(inputs), **income_of(inputs, on), **_costs(inputs)}
    means = charging.Means(free=[], night_care=False, other_support=0, **fields)
    rule = charging.contribution
    law = rule.law.on(on).changed(_policy(inputs, fields, on))
    return _told(decided(rule.under(law, means, on=on, place=ENGLAND)), inputs, fields["cost"])


def minimum_income(example: Mapping[str, Any]) -> dict[str, Any]:
    """The minimum income by its parts."""
    inputs = example["inputs"]
    premiums = {f"{name}_premium": bool(inputs.get(short)) for name, short in PREMIUMS.items()}
    return {"mig": pounds(_minimum_income(inputs, premiums, day_of(example)))}


PREMIUMS = {"disability": "dp", "enhanced": "edp", "carer": "carer"}


def _minimum_income(inputs: Inputs, premiums: Mapping[str, Any], on: date) -> int:
    home = {name: value for name, value in _person(inputs).items() if name != "aged_65"}
    asked = charging.HomeAndPremiums(**home, **premiums, other_support=0)
    return decided(charging.minimum_income(asked, on=on)).value


def _person(inputs: Inputs) -> dict[str, Any]:
    age, couple, children = inputs.get("age", 40), bool(inputs.get("couple")), int(inputs.get("children", 0))
    alone = "lone_parent" if inputs.get("lone_parent") or children else "single"
    return {
        "household": "couple" if couple else alone,
        "children": children,
        "aged_25": age >= 25,
        "aged_65": age >= 65,
        "pension_credit_age": age >= PENSION_CREDIT_AGE,
        "partner_pension_credit_age": inputs.get("partner_age", age) >= PENSION_CREDIT_AGE,
    }


def _savings(inputs: Inputs) -> dict[str, Any]:
    """Own savings, and half of those held together (reg 24)."""
    return {"capital": "between", "savings": added(inputs, "capital") + added(inputs, "joint_savings") // 2}


def _costs(inputs: Inputs) -> dict[str, Any]:
    fields = dict.fromkeys(("rent", "mortgage", "council_tax", "service_charge", "other_housing"), 0)
    for name, amount in inputs.get("housing_costs", {}).items():
        fields[HOUSING.get(name, "other_housing")] += pence(amount)
    allowances = inputs.get("allowances", {})
    fields["rent"] += max(0, added(inputs, "rent") - added(inputs, "housing_benefit"))
    fields["rent"] += added(inputs, "dre_and_housing")
    fields["other_housing"] += added(allowances, "household_bills", "bills", "housing")
    hours = pence(inputs.get("hours", 0)) * pence(inputs.get("hourly_rate", 0)) // 100
    return {
        **fields,
        "disability_costs": added(inputs, "dre") + added(allowances, "dre"),
        "cost": hours or added(inputs, "personal_budget", "care_cost") or NO_LIMIT,
    }


def _policy(inputs: Inputs, fields: Mapping[str, Any], on: date) -> dict[str, int]:
    """The authority's own figures that the example brings, or shows by a higher total."""
    policy = {f"local.{figure}": pence(inputs[name]) for name, figure in POLICY.items() if name in inputs}
    if "percentage" in inputs:
        policy["local.percent_charged"] = int(inputs["percentage"])
    benefit = fields["disability_benefit"]
    premiums = {
        "disability_premium": benefit != "none",
        "enhanced_premium": benefit in ("pip_daily_living_enhanced", "dla_care_highest"),
        "carer_premium": any(word.startswith("carers_allowance") for word in fields["benefits"]),
    }
    own = inputs.get("local_mig") or inputs.get("allowances", {}).get("mig")
    if "total_allowances" in inputs:
        own = pounds(pence(inputs["total_allowances"]) - fields["other_housing"] - fields["disability_costs"])
    extra = max(0, pence(own) - _minimum_income(inputs, premiums, on)) if own is not None else 0
    return {**policy, "local.counts_other_housing_costs": 1, "minimum_income.local.minimum_income_extra": extra}


def _told(result: Result[int], inputs: Inputs, cost: int) -> dict[str, Any]:
    """The totals of the working, by the examples' words. Money the rules never price still counts as coming in."""
    sums = {name: abs(amount) for name, amount in result.totals.items()}
    lines = {step.label.code: abs(step.amount) for step in result.steps}
    ignored = added(inputs.get("income", {}), *IGNORED)
    housing, costs, minimum = (sums.get(f"charging.{name}", 0) for name in ("housing", "costs", "minimum"))
    told = {
        "total_income": sums.get("charging.income", 0) + ignored,
        "disregarded": sums.get("charging.left_out", 0) + ignored,
        "tariff_income": lines.get("charging.tariff_income", 0),
        "housing": housing,
        "net_rent": lines.get("charging.rent", 0),
        "dre": costs,
        "mig": minimum,
        "allowances": housing + costs + minimum,
        "total_allowances": housing + costs + minimum,
        "care_cost": cost,
        "contribution": result.value,
        "council_pays": cost - result.value,
    }
    return {name: pounds(amount) for name, amount in told.items()}
