"""Published examples about employing a personal assistant: rates, pension and sick pay."""

from collections.abc import Mapping
from typing import Any

from ownway.rules import employment
from ownway.rules.examples.reading import day_of, pence, pounds
from ownway.rules.kernel import ENGLAND, decided

Example = Mapping[str, Any]

SOMEBODY = {"age": 40, "quarter_hours": 80, "irregular": False, "pension_age": False, "only_cares": True}


def rate(example: Example) -> dict[str, Any]:
    """A council's rate by one rate on top of wages, or what its own hourly rate leaves above the wage."""
    inputs, on = example["inputs"], day_of(example)
    wage = pence(inputs["pa_wage"])
    if "oncost_rate" in inputs:
        rule = employment.council_rate
        law = rule.law.on(on).changed({"on_costs": pence(inputs["oncost_rate"] * 100)})
        result = decided(rule.under(law, employment.Wage(wage=wage), on=on, place=ENGLAND))
        hourly = sum(step.amount for step in result.steps)
        return {"oncost": pounds(hourly - wage), "dp_hourly": pounds(hourly)}
    asked = employment.RateAndHour(**SOMEBODY, wage=wage, rate=pence(inputs["dp_hourly"]))
    lines = {step.label.code: step.amount for step in decided(employment.left_over(asked, on=on)).steps}
    left = lines["employment.rate"] + lines["employment.wage"]
    return {"oncost": pounds(left), "oncost_rate_pct": pounds((2 * left * 10_000 + wage) // (2 * wage))}


def pension(example: Example) -> dict[str, Any]:
    """What counts of a year's pay, and what each side pays."""
    inputs = example["inputs"]
    asked = employment.YearlyPay(
        yearly_pay=pence(inputs["annual_pay"]), age=inputs.get("age", SOMEBODY["age"]), pension_age=False
    )
    result = decided(employment.pension(asked, on=day_of(example)))
    quoted = dict(result.steps[0].quote)
    return {
        "qualifying_earnings": pounds(int(quoted["qualifying"])),
        "employer": pounds(result.value),
        "worker": pounds(int(quoted["worker"])),
    }


def sick_pay(example: Example) -> dict[str, Any]:
    """Sick pay a week for one average of earnings, or several."""
    earned, on = example["inputs"]["average_weekly_earnings"], day_of(example)
    paid = [_sick_pay(amount, on) for amount in (earned if isinstance(earned, list) else [earned])]
    return {"weekly_ssp": paid if isinstance(earned, list) else paid[0]}


def _sick_pay(earned: Any, on: Any) -> float:
    return pounds(decided(employment.sick_pay(employment.Earnings(average_weekly=pence(earned)), on=on)).value)
