"""What people said about their money, in the rule's fields. What is not known stays unknown."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from ownway.rules.charging.ages import aged, pension_credit_age
from ownway.rules.charging.choices import Benefit, DisabilityBenefit, Household, MobilityBenefit
from ownway.rules.charging.law import BenefitRates, FreeServices
from ownway.rules.kernel import ENGLAND, BadInput, Choice
from ownway.rules.kernel.facts import Facts, chosen, day, known, number, rows, ticked, weekly, yes
from ownway.rules.kernel.period import Period, weekly_down, weekly_up

BENEFIT_OPTIONS = tuple(
    member.word for kind in (DisabilityBenefit, MobilityBenefit, Benefit) for member in kind if member.word != "none"
)
INCOMES = {
    "state_pension": "state_pension",
    "other_pension": "other_pension",
    "pension_credit_guarantee": "pension_credit_guarantee",
    "pension_credit_savings": "pension_credit_savings",
    "universal_credit": "universal_credit",
    "esa": "esa",
    "income_support": "income_support",
    "survivors_pension": "survivors_pension",
    "other_income": "other",
}
HOUSING = {
    "rent": "rent",
    "mortgage": "mortgage",
    "council_tax": "council_tax",
    "service_charge": "service_charge",
    "other_housing": "other",
}


def fields_from(facts: Facts, *, on: date, place: str = ENGLAND) -> dict[str, Any]:
    """The fields of `Means` that the facts tell, on a day. Raises `BadInput` for what cannot be, or be together."""
    return {
        "free": _free(facts, on, place),
        **_capital(facts),
        **_benefits(facts),
        **{field: weekly(facts, f"money.income.{kind}", weekly_down) for field, kind in INCOMES.items()},
        **_ages(facts, on),
        **_household(facts),
        "night_care": _night_care(facts),
        **{field: weekly(facts, f"money.housing.{kind}", weekly_up) for field, kind in HOUSING.items()},
        "disability_costs": _costs(facts),
        **_couple(facts),
    }


def flat_rate(benefit: str, *, on: date, place: str = ENGLAND) -> int:
    """The weekly rate of a benefit that has one, for people to confirm. Raises `BadInput` for one that has none."""
    if benefit not in BenefitRates.fields():
        raise BadInput("money.benefits", f"has no flat rate for {benefit}")
    return int(getattr(BenefitRates.on(on, place), benefit))


def _free(facts: Facts, on: date, place: str) -> list[str] | None:
    """Asked only when mental health is named, or three outcomes need full help; else nothing makes it free."""
    told = ticked(facts, "health.nhs_help")
    if told is None:
        kinds = ticked(facts, "health.kinds")
        helped = sum(value == "full_help" for key, value in facts.items() if key.startswith("outcome."))
        return None if kinds is None or "mental_health" in kinds or helped >= 3 else []
    free: list[str] = [word for word in ("s117_aftercare", "continuing_healthcare", "variant_cjd") if word in told]
    if "reablement" in told:
        start = day(facts, "health.reablement_start")
        if start is None:
            return None
        if on < start + timedelta(weeks=FreeServices.on(on, place).reablement_weeks):
            free.append("reablement")
    return free


def _capital(facts: Facts) -> dict[str, Any]:
    """An amount of one's own share speaks for itself; without one, the answer to the question by limits."""
    amount, word = known(facts, "money.capital_amount"), chosen(facts, "money.capital")
    savings = amount["pence"] if isinstance(amount, dict) else amount
    return {"capital": "between" if savings is not None and word is None else word, "savings": savings}


def _benefits(facts: Facts) -> dict[str, Any]:
    told = ticked(facts, "money.benefits")
    if told is None:
        return {}
    for stray in told - set(BENEFIT_OPTIONS):
        raise BadInput("money.benefits", f"has {stray!r}, not one of: {', '.join(BENEFIT_OPTIONS)}")
    return {
        "disability_benefit": _only(told, DisabilityBenefit),
        "mobility_benefit": _only(told, MobilityBenefit),
        "benefits": sorted(told & {member.word for member in Benefit}),
    }


def _only(told: frozenset[str], kind: type[Choice]) -> str:
    """The one benefit of a kind: the law lets nobody have two."""
    found = [member.word for member in kind if member.word in told]
    if len(found) > 1:
        raise BadInput("money.benefits", f"has {' and '.join(found)}, and nobody can get both")
    return found[0] if found else "none"


def _ages(facts: Facts, on: date) -> dict[str, bool]:
    birth = day(facts, "about.birth_date")
    if birth is None:
        return {}
    return {
        "pension_credit_age": pension_credit_age(birth, on),
        "aged_25": aged(birth, 25, on),
        "aged_65": aged(birth, 65, on),
    }


def _household(facts: Facts) -> dict[str, Any]:
    told, children = ticked(facts, "people.household"), number(facts, "people.children")
    if told is None:
        return {"children": children}
    if "child" not in told:
        children = 0
    if "partner" in told:
        household: Household | None = Household.COUPLE
    elif children is None:
        household = None
    else:
        household = Household.LONE_PARENT if children else Household.SINGLE
    return {"household": household, "children": children}


def _night_care(facts: Facts) -> bool | None:
    times = ticked(facts, "shape.times")
    return None if times is None else bool(times & {"night_asleep", "night_awake"})


def _costs(facts: Facts) -> int | None:
    """The sum of the items that have an amount; an empty list is a known nothing."""
    items = [weekly(facts, f"money.costs.{row}", weekly_up) for row in rows(facts, "money.costs")]
    told = [item for item in items if item is not None]
    if told or known(facts, "money.costs") in ([], ["none"]):
        return sum(told)
    return None


def _couple(facts: Facts) -> dict[str, Any]:
    down: dict[str, Callable[[int, Period], int]] = {
        "partner_income": weekly_down,
        "partner_housing": weekly_up,
        "couple_amount": weekly_up,
    }
    return {
        "as_couple": yes(facts, "money.partner"),
        "partner_pension_credit_age": yes(facts, "people.partner.pension_credit_age"),
        "pension_to_spouse": yes(facts, "money.income.pension_to_spouse"),
        "couple_savings_credit": yes(facts, "money.couple_savings_credit"),
        **{field: weekly(facts, f"money.{field}", rounded) for field, rounded in down.items()},
    }
