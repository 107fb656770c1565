"""Every rule by its name. To add a subject, name its rules here; packs of other law are found by their folders."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from ownway.rules.capacity import RULES as CAPACITY
from ownway.rules.care_home import RULES as CARE_HOME
from ownway.rules.charging import RULES as CHARGING
from ownway.rules.deferred_payments import RULES as DEFERRED_PAYMENTS
from ownway.rules.eligibility import RULES as ELIGIBILITY
from ownway.rules.employment import RULES as EMPLOYMENT
from ownway.rules.indicative_budget import RULES as INDICATIVE_BUDGET
from ownway.rules.kernel import Result, Rule, Undecided
from ownway.rules.kernel.result import Asked
from ownway.rules.packs import RULES as PACKS
from ownway.rules.payments import RULES as PAYMENTS
from ownway.rules.personal_budget import RULES as PERSONAL_BUDGET
from ownway.rules.planning import RULES as PLANNING
from ownway.rules.protection import RULES as PROTECTION
from ownway.rules.residence import RULES as RESIDENCE
from ownway.rules.triage import RULES as TRIAGE

SUBJECTS: tuple[tuple[Rule[Any, Any, Any], ...], ...] = (
    TRIAGE,
    PROTECTION,
    CAPACITY,
    RESIDENCE,
    PLANNING,
    ELIGIBILITY,
    INDICATIVE_BUDGET,
    CHARGING,
    CARE_HOME,
    DEFERRED_PAYMENTS,
    PERSONAL_BUDGET,
    PAYMENTS,
    EMPLOYMENT,
    PACKS,
)
RULES: dict[str, Rule[Any, Any, Any]] = {rule.name: rule for subject in SUBJECTS for rule in subject}


class NoSuchRule(LookupError):
    """No rule has the name."""


def find(name: str) -> Rule[Any, Any, Any]:
    """The rule of a name. Raises `NoSuchRule` naming those there are."""
    if name not in RULES:
        raise NoSuchRule(f"there is no rule {name}; there are: {', '.join(sorted(RULES))}")
    return RULES[name]


def run(name: str, inputs: Mapping[str, Any], *, on: date, place: str = "") -> Result[Any] | Undecided:
    """The answer of a named rule to facts by field. Raises `NoSuchRule`, `BadInput`, `NoParameterForDate`."""
    rule = find(name)
    return rule(rule.inputs(**inputs), on=on, place=place)


def ask_again(asked: Asked) -> Result[Any] | Undecided:
    """Compute a stored answer again from its own question; the text is the same while the rule's version is."""
    return run(asked.rule, asked.inputs, on=asked.on, place=asked.place)
