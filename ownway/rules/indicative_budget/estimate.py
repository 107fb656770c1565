"""The indicative budget that people see: an amount with its interval, or only a range while something is unsure."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from ownway.rules.indicative_budget import words
from ownway.rules.indicative_budget.law import Table
from ownway.rules.indicative_budget.needs import Needs, unknown_at
from ownway.rules.indicative_budget.weekly import weekly
from ownway.rules.kernel import ENGLAND, Result, Undecided, decided
from ownway.rules.kernel.facts import UNSURE, Facts
from ownway.rules.vocabulary import OUTCOMES, How


@dataclass(frozen=True)
class Helper:
    """Somebody around, unpaid. Only what they said themself, able and willing, makes a line; either can end it."""

    name: str
    helps_with: Collection[str]
    covers: Collection[str] = ()
    able: str | None = None
    willing: str | None = None
    wants_to_share: Collection[str] = ()

    def goes_on_with(self, kept: Collection[str]) -> dict[str, str]:
        """What they go on doing, `part` or `all` of it: in their own voice, and kept by the adult's plan."""
        if self.able in (None, UNSURE, "no") or self.willing in (None, UNSURE, "no"):
            return {}
        doing = (set(self.helps_with) | set(self.covers)) & set(kept) - set(self.wants_to_share)
        return {outcome: "all" if outcome in self.covers else "part" for outcome in OUTCOMES if outcome in doing}


@dataclass(frozen=True)
class SupportLine:
    """What one helper takes of one outcome, weekly pence: reversible, on its own."""

    helper: str
    outcome: str
    share: str
    pence: int


@dataclass(frozen=True)
class Estimate:
    """Weekly pence. Without a `result` something is unsure (`missing`), and only the range stands."""

    result: Result[int] | None
    low: int
    high: int
    status: str
    support: tuple[SupportLine, ...]
    missing: tuple[str, ...]

    @property
    def as_if_nobody_helped(self) -> int | None:
        """The amount before what people around want to go on doing."""
        if self.result is None:
            return None
        return self.result.value - self.result.totals.get(words.SUPPORT.code, 0)


def estimate(
    facts: Facts,
    *,
    helpers: Sequence[Helper] = (),
    kept: Collection[str] = OUTCOMES,
    on: date,
    place: str = ENGLAND,
) -> Estimate:
    """What needs like these usually cost a week. `kept`: outcomes whose unpaid line the adult keeps in the plan."""
    table, doing = Table.on(on, place), [(helper, helper.goes_on_with(kept)) for helper in helpers]
    support = _support(doing)
    status = table.price_per_point.origin.status.value  # type: ignore[attr-defined]
    answer = weekly(Needs.from_facts(facts, **support), on=on, place=place)
    if isinstance(answer, Undecided):
        extremes = [Needs.from_facts(unknown_at(facts, how), **support) for how in (How.ALONE, How.FULL_HELP)]
        low, high = (decided(weekly(needs, on=on, place=place)).value for needs in extremes)
        return Estimate(None, low, high, status, (), answer.missing)
    low_end, high_end = answer.value * (100 - table.below) // 100, -(-answer.value * (100 + table.above) // 100)
    return Estimate(answer, low_end, high_end, status, tuple(_lines(answer, doing)), ())


def _support(doing: Sequence[tuple[Helper, dict[str, str]]]) -> dict[str, list[str]]:
    """Which outcomes helpers cover, and which one or two of them share."""
    sharing = {outcome: [shares.get(outcome) for _, shares in doing] for outcome in OUTCOMES}
    return {
        "covered": [outcome for outcome in OUTCOMES if "all" in sharing[outcome]],
        "shared": [outcome for outcome in OUTCOMES if "part" in sharing[outcome]],
        "shared_twice": [outcome for outcome in OUTCOMES if sharing[outcome].count("part") > 1],
    }


def _lines(answer: Result[int], doing: Sequence[tuple[Helper, dict[str, str]]]) -> Iterator[SupportLine]:
    """The support of each outcome shared out: whoever does all of it takes all, sharers take equal parts."""
    amounts = {step.label: step.amount for step in answer.steps}
    for outcome in OUTCOMES:
        left = -amounts.get(words.HELPED[outcome], 0)
        sharing = [(helper.name, shares[outcome]) for helper, shares in doing if outcome in shares]
        takers = [one for one in sharing if one[1] == "all"][:1] or sharing[:2]
        for name, share in takers if left else ():
            yield SupportLine(name, outcome, share, left // len(takers))
