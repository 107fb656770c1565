"""Published contributions: income by benefit, costs by kind, and whatever policy of its own an example brings."""

from collections.abc import Mapping
from typing import Any

from ownway.rules import charging
from ownway.rules.charging.choices import DisabilityBenefit, MobilityBenefit
from ownway.rules.charging.law import BenefitRates
from ownway.rules.examples.reading import added, day_of, pence, pounds
from ownway.rules.kernel import ENGLAND, Result, decided

Inputs = Mapping[str, Any]

INCOME = {  # the examples' words -> the rule's field, which is also the tick's word unless it differs
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
HOUSING = {
    "rent": "rent",
    "rent_topup": "rent",
    "net_rent": "rent",
    "mortgage": "mortgage",
    "council_tax": "council_tax",
    "service_charge": "service_charge",
    "ground_rent": "service_charge",
}
NO_LIMIT = 10**7  # an example without a cost is about what could be charged at most


def contribution(example: Mapping[str, Any]) -> dict[str, Any]:
    """Every total that the examples print, in pounds."""
    inputs, on = example["inputs"], day_of(example)
    fields = {**_person(inputs), **_savings(inputs), **_money(inputs, on), **_costs(inputs)}
    means, rule = charging.Means(free=[], night_care=False, other_support=0, **fields), charging.contribution
    law = rule.law.on(on).changed(_policy(inputs, fields, on))
    result = decided(rule.under(law, means, on=on, place=ENGLAND))
    return _told(result, inputs, fields)


def minimum_income(example: Mapping[str, Any]) -> dict[str, Any]:
    """The minimum income by its parts."""
    return {"mig": pounds(_minimum_income(example["inputs"], day_of(example)))}


def _minimum_income(inputs: Inputs, on: Any) -> int:
    person = _person(inputs)
    home = charging.HomeAndPremiums(
        **{name: person[name] for name in ("aged_25", "pension_credit_age", "household", "children")},
        partner_pension_credit_age=person["partner_pension_credit_age"],
        other_support=0,
        disability_premium=bool(inputs.get("dp")),
        enhanced_premium=bool(inputs.get("edp")),
        carer_premium=bool(inputs.get("carer")),
    )
    return decided(charging.minimum_income(home, on=on)).value


def _person(inputs: Inputs) -> dict[str, Any]:
    age = inputs.get("age", 40)
    couple, children = bool(inputs.get("couple")), int(inputs.get("children", 0))
    lone = bool(inputs.get("lone_parent") or (children and not couple))
    return {
        "household": "couple" if couple else "lone_parent" if lone else "single",
        "children": children,
        "aged_25": age >= 25,
        "aged_65": age >= 65,
        "pension_credit_age": age >= 67 or bool(inputs.get("pension_credit_age")),
        "partner_pension_credit_age": inputs.get("partner_age", age) >= 67,
    }


def _savings(inputs: Inputs) -> dict[str, Any]:
    shared = pence(inputs.get("joint_savings", 0)) // 2
    return {"capital": "between", "savings": pence(inputs.get("capital", 0)) + shared}


def _money(inputs: Inputs, on: Any) -> dict[str, Any]:
    """Income by its lines; a benefit with a flat rate by the rate that the amount is."""
    fields: dict[str, Any] = {"disability_benefit": "none", "mobility_benefit": "none"}
    other, rates = 0, BenefitRates.on(on)
    income = dict(inputs.get("income", {}))
    if "total_income" in inputs and not income:  # only a total is printed: a pension and a benefit for care
        income = {"attendance_allowance_higher": pounds(rates.attendance_allowance_higher)}
        other = pence(inputs["total_income"]) - rates.attendance_allowance_higher
    for name, amount in income.items():
        if name in INCOME:
            fields[INCOME[name]] = fields.get(INCOME[name], 0) + pence(amount)
        elif kind := _flat(name, pence(amount), rates):
            fields[kind[0]] = kind[1]
        elif name not in IGNORED:
            other += pence(amount)
    ticked = [field for field in fields if field not in ("disability_benefit", "mobility_benefit")]
    if "carers_allowance" in income or inputs.get("carer"):
        ticked.append("carers_allowance" if "carers_allowance" in income else "carers_allowance_underlying")
        other -= rates.carers_allowance if "carers_allowance" in income else 0
    return {**fields, "benefits": [*ticked, "other"], "other_income": other}


def _flat(name: str, amount: int, rates: BenefitRates) -> tuple[str, str] | None:
    """The field and the rate of a benefit for care or for getting about."""
    for field, kind in (("disability_benefit", DisabilityBenefit), ("mobility_benefit", MobilityBenefit)):
        for member in kind:
            rate = getattr(rates, member.word, None)
            if member.word == name or (member.word.startswith(name) and rate == amount):
                return field, member.word
    return None


def _costs(inputs: Inputs) -> dict[str, Any]:
    fields = dict.fromkeys(("rent", "mortgage", "council_tax", "service_charge", "other_housing"), 0)
    allowances = inputs.get("allowances", {})
    for name, amount in {**inputs.get("housing_costs", {})}.items():
        fields[HOUSING.get(name, "other_housing")] += pence(amount)
    fields["rent"] += max(0, added(inputs, "rent") - added(inputs, "housing_benefit")) + added(
        inputs, "dre_and_housing"
    )
    fields["other_housing"] += added(allowances, "household_bills", "bills", "housing")
    dre = added(inputs, "dre") + added(allowances, "dre")
    if "hours" in inputs:
        cost = pence(inputs["hours"]) * pence(inputs["hourly_rate"]) // 100
    else:
        cost = added(inputs, "personal_budget", "care_cost") or NO_LIMIT
    return {**fields, "disability_costs": dre, "cost": cost}


def _policy(inputs: Inputs, fields: dict[str, Any], on: Any) -> dict[str, int]:
    """The authority's own figures that the example brings or shows."""
    policy = {"local.counts_other_housing_costs": 1}
    named = {"minimum_charge": "smallest_charge", "standard_dre": "standard_costs", "percentage": "percent_charged"}
    for name, figure in named.items():
        if name in inputs:
            policy[f"local.{figure}"] = int(inputs[name]) if name == "percentage" else pence(inputs[name])
    own = inputs.get("local_mig") or inputs.get("allowances", {}).get("mig")
    if own is not None:
        premiums = {"dp": fields["disability_benefit"] != "none", "edp": "enhanced" in fields["disability_benefit"]}
        policy["minimum_income.local.minimum_income_extra"] = max(
            0, pence(own) - _minimum_income({**premiums, **inputs}, on)
        )
    if "total_allowances" in inputs:
        fields_known = _minimum_income(inputs, on) + fields["other_housing"] + fields["disability_costs"]
        policy["minimum_income.local.minimum_income_extra"] = max(0, pence(inputs["total_allowances"]) - fields_known)
    return policy


def _told(result: Result[int], inputs: Inputs, fields: dict[str, Any]) -> dict[str, Any]:
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
        "care_cost": fields["cost"],
        "contribution": result.value,
        "council_pays": fields["cost"] - result.value,
    }
    return {name: pounds(amount) for name, amount in told.items()}
