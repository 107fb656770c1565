"""Means and the likely charge, as rules and pages read them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from ownway.journey.conversations import selectors as said
from ownway.journey.conversations.conditions import matching
from ownway.journey.conversations.engine import Said, Slot, State, full_key
from ownway.journey.conversations.registry import SaidAs
from ownway.journey.financial_assessments.models import MeansSaid
from ownway.journey.practices.selectors import responsible_council
from ownway.rules import charging
from ownway.rules.charging.law import CapitalLimits
from ownway.rules.kernel import Result, Undecided

NATION = "england"
RATED = {
    **dict.fromkeys(
        ("attendance_allowance_lower", "attendance_allowance_higher", "pip_daily_living_standard",
         "pip_daily_living_enhanced", "dla_care_lowest", "dla_care_middle", "dla_care_highest"),
        "money.income.disability_benefit",
    ),
    "carers_allowance": "money.income.carers_allowance",
}  # fmt: skip


@dataclass(frozen=True)
class LikelyCharge:
    """What the charging rule makes of what was said: an estimate, until the council decides."""

    result: Result | None
    missing: tuple[str, ...]

    @property
    def weekly_pence(self) -> int | None:
        """The estimate, or None while something needed is not known."""
        return int(self.result.value) if self.result else None


def means_said(person_id: UUID) -> dict[Slot, Said]:
    """What the person said about money, newest for each key and row."""
    rows = MeansSaid.objects.filter(person_id=person_id, superseded_by__isnull=True).order_by("recorded_at", "id")
    return {(row.key, row.item): Said(State(row.state), row.value, row.valid_from, SaidAs(row.said_as)) for row in rows}


def known(person_id: UUID) -> dict[str, Any]:
    """What charging reads: the facts it may, and the means."""
    means = {full_key(slot): one.value for slot, one in means_said(person_id).items() if one.state is State.KNOWN}
    return {**said.known(person_id, trust_helpers=True), **means}


def likely_charge(person_id: UUID, home_id: UUID, weekly_cost: int | None, on: date) -> LikelyCharge:
    """The charge for support of this weekly cost in pence, by the responsible council's published policy."""
    place = charging_place(home_id, on)
    means = charging.Means.from_facts(known(person_id), on=on, cost=weekly_cost)
    match charging.contribution(means, on=on, place=place):
        case Undecided(missing=missing):
            return LikelyCharge(None, tuple(missing))
        case Result() as result:
            return LikelyCharge(result, ())


def closed_questions(facts: Mapping[str, Any], home_id: UUID, weekly_cost: int | None, on: date) -> tuple[str, ...]:
    """Money questions whose answers can no longer change the charge: nobody is asked them. What is answered stays open
    to be changed, and so do further rows beside it."""
    still = set(charging.still_to_ask(facts, on=on, cost=weekly_cost, place=charging_place(home_id, on)))
    return tuple(key for key in charging.QUESTIONS if key not in still and not matching(key, facts))


def flat_rates(facts: Mapping[str, Any], home_id: UUID, on: date) -> dict[Slot, Said]:
    """What a benefit with one rate pays, to be confirmed and never typed."""
    benefits = facts.get("money.benefits") or ()
    place = charging_place(home_id, on)
    return {
        (slot, ""): Said(
            State.KNOWN, {"pence": charging.flat_rate(benefit, on=on, place=place), "per": "week"}, on, SaidAs.WORKER
        )
        for benefit in benefits
        if (slot := RATED.get(benefit))
    }


def capital_limits(home_id: UUID, on: date) -> tuple[int, int]:
    """The lower and upper capital limits in pence that apply here (SI 2014/2672 regs 12, 25)."""
    limits = CapitalLimits.on(on, charging_place(home_id, on))
    return int(limits.lower_limit), int(limits.upper_limit)


def charging_place(home_id: UUID, on: date) -> str:
    """Whose charging policy applies: the council's own, or the national rules alone."""
    return responsible_council(home_id, on).charging_place or NATION
