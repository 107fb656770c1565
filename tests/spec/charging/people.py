"""Somebody whose means are known, to change one thing at a time. Weekly pence."""

from datetime import date
from typing import Any

from ownway.rules import charging
from ownway.rules.kernel import Result, decided

APRIL_2025 = date(2025, 10, 1)  # a day in the charging year that began in April 2025

SOMEBODY: dict[str, Any] = {
    "free": [],
    "cost": 50_000,
    "capital": "below",
    "disability_benefit": "none",
    "mobility_benefit": "none",
    "benefits": [],
    "aged_25": True,
    "aged_65": False,
    "pension_credit_age": False,
    "household": "single",
    "other_support": 0,
    "night_care": False,
    "rent": 0,
    "mortgage": 0,
    "council_tax": 0,
    "service_charge": 0,
    "other_housing": 0,
    "disability_costs": 0,
}


def somebody(**changes: Any) -> charging.Means:
    """A single adult of working age without savings or income, whose support costs £500 a week, changed."""
    return charging.Means(**{**SOMEBODY, **changes})


def pensioner(**changes: Any) -> charging.Means:
    """A single adult over 65, at pension credit age, with a state pension of £300 a week, changed."""
    return somebody(
        **{
            "aged_65": True,
            "pension_credit_age": True,
            "benefits": ["state_pension"],
            "state_pension": 30_000,
            **changes,
        }
    )


def charged(means: charging.Means, on: date = APRIL_2025, **figures: int) -> Result[int]:
    """The contribution, under the national rules with an authority's own figures."""
    rule = charging.contribution
    law = rule.law.on(on).changed({f"local.{name}": figure for name, figure in figures.items()})
    return decided(rule.under(law, means, on=on, place="england"))


def line(result: Result[int], code: str) -> int:
    """The amount of one line of the working, 0 if it is not there."""
    return sum(step.amount for step in result.steps if step.label.code == f"charging.{code}")


def reason(result: Result[int], code: str) -> str:
    """The code of the reason of one line."""
    return next(step.because.code for step in result.steps if step.label.code == f"charging.{code}")
