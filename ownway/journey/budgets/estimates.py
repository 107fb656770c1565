"""The indicative budget from what was said: an estimate, not a decision, by an illustrative table."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ownway.journey.conversations import selectors as said
from ownway.journey.people import selectors as people
from ownway.rules import indicative_budget
from ownway.rules.indicative_budget import SupportLine
from ownway.rules.kernel import Result


@dataclass(frozen=True)
class IndicativeBudget:
    """Weekly pence with its working and its interval; only a range while something is unsure."""

    result: Result | None
    low: int
    high: int
    status: str
    as_if_nobody_helped: int | None
    support: tuple[SupportLine, ...]
    missing: tuple[str, ...]

    @property
    def stored(self) -> str:
        """As a decision keeps it."""
        return self.result.as_json() if self.result else ""

    @property
    def rule(self) -> str:
        """The rule's name."""
        return self.result.rule if self.result else ""

    @property
    def version(self) -> str:
        """The rule's version."""
        return str(self.result.version) if self.result else ""

    def contains(self, weekly_pence: int) -> bool:
        """Whether an amount lies within the interval."""
        return self.low <= weekly_pence <= self.high


def indicative(person_id: UUID, on: date) -> IndicativeBudget:
    """What needs like these usually cost, as if nobody helped and with the help that is freely given."""
    facts = said.known(person_id, trust_helpers=True)
    helpers = [
        indicative_budget.Helper(
            name=around.name,
            helps_with=around.helps_with or (),
            covers=around.covers or (),
            able=around.able or None,
            willing=around.willing or None,
        )
        for around in people.circle(person_id)
        if around.helps_with
    ]
    estimate = indicative_budget.estimate(facts, helpers=helpers, on=on)
    return IndicativeBudget(
        estimate.result, estimate.low, estimate.high, estimate.status, estimate.as_if_nobody_helped, estimate.support,
        estimate.missing,
    )  # fmt: skip
