"""One function a topic: what the rules say to an example's inputs, by the names the examples use. Pounds in and out.

`None` is *not yet*: the rule for this example does not exist.
"""

from collections.abc import Callable, Mapping
from typing import Any

from ownway.rules import care_home, charging, eligibility
from ownway.rules.charging.law import CapitalLimits
from ownway.rules.examples import assistants, direct_payments
from ownway.rules.examples.budgets import annual
from ownway.rules.examples.means import contribution, minimum_income
from ownway.rules.examples.reading import day_of, pence, pounds
from ownway.rules.kernel import decided
from ownway.rules.vocabulary import OUTCOMES, How

Example = Mapping[str, Any]
Answer = dict[str, Any] | None


def tariff_income(example: Example) -> Answer:
    """One capital, or a list of cases."""
    inputs, on = example["inputs"], day_of(example)
    law = CapitalLimits.on(on)
    if "cases" in inputs:
        return {"tariff_income": [_tariff(case, on) for case in inputs["cases"]]}
    excess = max(0, min(pence(inputs["capital"]), law.upper_limit) - law.lower_limit)
    weekly = _tariff(inputs["capital"], on)
    return {"excess": pounds(excess), "slices": weekly, "tariff_income": weekly}


def _tariff(capital: Any, on: Any) -> float:
    return pounds(decided(charging.tariff_income(charging.Savings(savings=pence(capital)), on=on)).value)


def capital_limit(example: Example) -> Answer:
    """Above the limit the authority may, but need not, pay at home; in a care home for good it may not."""
    inputs, on = example["inputs"], day_of(example)
    at_home = inputs.get("setting", "community") == "community"
    limit = charging.contribution.law.on(on).limit if at_home else care_home.contribution.law.on(on).limit
    above, support = pence(inputs["capital"]) > limit, "discretionary" if at_home else "not permitted"
    return {"above_financial_limit": above, "council_support": support if above else "owed"}


def couple_check(example: Example) -> Answer:
    """The couple's affordability check."""
    inputs = example["inputs"]
    couple = charging.Couple(
        minimum_income=pence(inputs["user_mig"]),
        partner_income=pence(inputs["partner_income"]),
        partner_housing=pence(inputs.get("partner_half_housing", 0)),
        couple_amount=pence(inputs["dwp_couple_personal_allowance"]),
    )
    result = decided(charging.couple_check(couple, on=day_of(example)))
    left = pence(inputs["partner_income"]) - pence(inputs.get("partner_half_housing", 0))
    return {
        "partner_net": pounds(left),
        "total_a": pounds(pence(inputs["user_mig"]) + left),
        "mig_adjustment": pounds(result.value),
    }


def adult(example: Example) -> Answer:
    """A determination by the number of outcomes, or the meaning of "unable" for one."""
    inputs, on = example["inputs"], day_of(example)
    unable = _unable(inputs) if "outcome" in inputs else len(inputs["outcomes_unable"])
    answers = {outcome: How.PART_HELP if place < unable else How.ALONE for place, outcome in enumerate(OUTCOMES)}
    needs = eligibility.Needs(
        kinds=["physical"] if inputs.get("impairment", True) else [],
        areas=["control"] if inputs.get("significant_impact", True) else [],
        **answers,
    )
    result = decided(eligibility.adult(needs, on=on))
    return {
        "eligible": result.value,
        "unable_to_achieve": bool(unable),
        "reason": "fewer than two outcomes" if unable < eligibility.adult.law.on(on).outcomes_of_an_adult else None,
        "duty": None if result.value else "written advice and information s13(5)",
    }


def _unable(inputs: Mapping[str, Any]) -> int:
    """One outcome: any one of the four meanings suffices (reg 2(3))."""
    return int(
        not inputs.get("achieves_without_assistance", True)
        or any(inputs.get(name) for name in (*SHARED_MEANINGS, "takes_significantly_longer"))
    )


SHARED_MEANINGS = (
    "causes_significant_pain",
    "causes_distress",
    "causes_significant_pain_distress_or_anxiety",
    "endangers_health_or_safety",
    "endangers",
)


def carer(example: Example) -> Answer:
    """A determination, or the meaning of "unable", of which a carer has three."""
    inputs = example["inputs"]
    without_help = inputs.get("achieves_without_assistance", True)
    alone = not without_help or any(inputs.get(name) for name in SHARED_MEANINGS)
    unable = int(alone) if "outcome" in inputs else len(inputs.get("outcomes_unable", ()))
    answers = {
        outcome: "cannot_without_help" if place < unable else "fine"
        for place, outcome in enumerate(eligibility.CARER_OUTCOMES)
    }
    needs = eligibility.CarerNeeds(
        tasks=["nights"] if inputs.get("necessary_care", True) else [],
        health="at_risk" if inputs.get("health_at_risk") else "no",
        areas=["control"] if inputs.get("significant_impact", True) else [],
        **answers,
    )
    result = decided(eligibility.carer(needs, on=day_of(example)))
    return {"eligible": result.value, "unable_to_achieve": bool(unable)}


TOPICS: dict[str, Callable[[Example], Answer]] = {
    "tariff_income": tariff_income,
    "capital_limit": capital_limit,
    "nonres_contribution": contribution,
    "nonres_contribution_couple": contribution,
    "nonres_inputs": contribution,
    "couple_affordability_check": couple_check,
    "mig_build": minimum_income,
    "annual_personal_budget": annual,
    "dp_monthly": direct_payments.amount,
    "dp_zero": direct_payments.amount,
    "dp_care_home_limit": direct_payments.care_home_limit,
    "dp_family": direct_payments.family,
    "pa_rate": assistants.rate,
    "pension_auto_enrolment": assistants.pension,
    "ssp": assistants.sick_pay,
    "eligibility_adult": adult,
    "eligibility_carer": carer,
}
