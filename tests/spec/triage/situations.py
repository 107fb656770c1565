"""Somebody about whom everything is known and nothing is worrying, to change one thing at a time."""

from collections.abc import Collection
from datetime import date
from typing import Any

from ownway.rules import triage
from ownway.rules.kernel import Result, decided
from ownway.rules.vocabulary import OUTCOMES

ON = date(2026, 11, 22)

CALM: dict[str, Any] = {
    "contact.change": ["nothing"],
    "risk.worries": ["none"],
    "understanding.difficulty": ["none"],
    "people.household": ["nobody"],
    "people.company": "enough",
    "health.kinds": ["physical"],
    "day.varies": "same",
    **{f"outcome.{outcome}.how": "alone" for outcome in OUTCOMES if outcome != "child"},
}


def triaged(changes: dict[str, Any] | None = None, findings: Collection[str] = ()) -> Result[triage.Triage]:
    """Triage of the calm situation, changed."""
    situation = triage.Situation.from_facts({**CALM, **(changes or {})}, findings)
    return decided(triage.triage(situation, on=ON))


def unable(how: str, *outcomes: str) -> dict[str, Any]:
    """Facts in which the outcomes are answered so."""
    return {f"outcome.{outcome}.how": how for outcome in outcomes}
