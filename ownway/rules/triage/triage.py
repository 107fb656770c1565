"""Who helps first, and why: duties first, then the lead, then who joins. It never says whether an assessment is owed.

The duty is its own field, computed before anything else: owed, unless a named worker records no appearance of need or
the person declines (Care Act 2014 ss9, 11). Whoever reads a proposal can raise it; lowering needs a reason.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Self

from ownway.rules.kernel import Law, Working, rule
from ownway.rules.triage import words
from ownway.rules.triage.choices import Change, Duty, Finding, Join, Lead
from ownway.rules.triage.rows import BY_NAME, ROWS, Row
from ownway.rules.triage.signs import AMONG_PEOPLE, Signs, big_change
from ownway.rules.triage.situation import Situation

ENOUGH = 2  # outcomes with which somebody leads their own assessment


class Days(Law, file="triage/days"):
    """Working days within which the lead acts, by row."""

    r1: int
    r2: int
    r3: int
    r4: int
    r5: int
    r6: int
    r7: int
    r8: int
    r9: int
    r10: int
    r11: int
    r12: int
    r13: int
    r16: int
    r17: int


@dataclass(frozen=True)
class Reason:
    """A row that fired, with the facts that fired it as `key=word`."""

    row: str
    facts: Signs


@dataclass(frozen=True)
class Triage:
    """A proposal. `by_working_days`: within how many the lead acts; `None` is the person's pace or the set date."""

    duties_owed: tuple[Duty, ...]
    row: str
    lead: Lead
    joins: tuple[Lead | Join, ...]
    reasons: tuple[Reason, ...]
    what_would_change_it: tuple[str, ...]
    by_working_days: int | None
    held: bool
    may_step_back: bool

    def as_plain(self) -> dict[str, Any]:
        """As JSON holds it."""
        return {**vars(self), "reasons": [[reason.row, reason.facts] for reason in self.reasons]}

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> Self:
        """The proposal that was stored."""
        return cls(
            **{
                **plain,
                "duties_owed": tuple(Duty(duty) for duty in plain["duties_owed"]),
                "lead": Lead(plain["lead"]),
                "joins": tuple(Lead(join) if join in set(Lead) else Join(join) for join in plain["joins"]),
                "reasons": tuple(Reason(row, tuple(facts)) for row, facts in plain["reasons"]),
                "what_would_change_it": tuple(plain["what_would_change_it"]),
            }
        )


@rule("triage.who_helps_first", cite="Care Act 2014 ss9-11, 19(3), 42, 67; local policy")
def triage(situation: Situation, law: Days, w: Working) -> Triage:
    """Duties owed, who leads, who joins, why, by when, and what would change it."""
    fired = _fired(situation)
    first = fired[0][0]
    for row, facts in fired:
        w.add(row.words, 0, because=row.words, quote={"facts": ", ".join(facts)}, stays=True)
    lead = _lead(first, situation)
    names = {row.name for row, _ in fired}
    return Triage(
        duties_owed=_duties(fired, situation),
        row=first.name,
        lead=lead,
        joins=tuple(dict.fromkeys(join for join in _beside(fired, situation) if join != lead)),
        reasons=tuple(Reason(row.name, facts) for row, facts in fired),
        what_would_change_it=tuple(would.code for name, would in words.WOULD.items() if name not in names),
        by_working_days=getattr(law, first.name.lower(), None),
        held=any(row.held for row, _ in fired),
        may_step_back=not names & {"R1", "R2", "R3", "R4"},
    )


def _fired(s: Situation) -> list[tuple[Row, Signs]]:
    concerns = [(row, facts) for row in ROWS if row.concern and (facts := row.fires(s))]
    review, unheard, limbs = (BY_NAME[name].fires(s) for name in ("R15", "R16", "R14"))
    calm = []
    if not concerns and review:
        calm = [(BY_NAME["R15"], review)]
    elif not concerns and len(limbs) >= ENOUGH:
        calm = [(BY_NAME["R14"], limbs)]
    if unheard:
        calm.append((BY_NAME["R16"], unheard))
    return concerns + calm or [(BY_NAME["R17"], limbs)]


def _lead(row: Row, s: Situation) -> Lead:
    """A community organisation comes first where only relationships, work and community are hard."""
    among_people = row.name == "R14" and s.unable().keys() <= AMONG_PEOPLE
    return Lead.COMMUNITY_ORGANISATION if among_people else row.lead


def _beside(fired: list[tuple[Row, Signs]], s: Situation) -> Iterator[Lead | Join]:
    """Later rows join with their lead; every row brings who comes beside it."""
    for row, _ in fired:
        yield _lead(row, s)
        yield from _joins(row, s)


def _joins(row: Row, s: Situation) -> tuple[Join, ...]:
    """Those of a row who have something to do here."""
    change = s.change or 0
    idle = {
        (row_name, join)
        for row_name, join, needed in (
            ("R1", Join.NURSE, change & Change.END_OF_LIFE),
            ("R6", Join.HOUSING_LEAD, change & Change.LOSING_HOME or s.findings & Finding.NO_RECOURSE),
            ("R6", Join.NHS_LEAD, change & Change.LEAVING_HOSPITAL or any("health" in fact for fact in big_change(s))),
            ("R12", Join.CHILDRENS_SERVICES, s.findings & Finding.YOUNG_CARER),
        )
        if not needed
    }
    return tuple(join for join in row.joins if (row.name, join) not in idle)


def _duties(fired: list[tuple[Row, Signs]], s: Situation) -> tuple[Duty, ...]:
    """First the assessment, unless declined or not needed on a named worker's record; then what the rows bring."""
    names = {row.name for row, _ in fired}
    declined = s.findings & Finding.DECLINES_ASSESSMENT and "R4" not in names
    owed = [] if declined or s.findings & Finding.NO_APPEARANCE_OF_NEED else [Duty.NEEDS_ASSESSMENT]
    brought = [duty for row, _ in fired for duty in row.duties]
    if s.findings & Finding.APPROPRIATE_PERSON:
        brought = [duty for duty in brought if duty is not Duty.ADVOCATE]
    if not any("continuing_healthcare" in fact for fact in big_change(s)):
        brought = [duty for duty in brought if duty is not Duty.CONTINUING_HEALTHCARE_REFERRAL]
    return tuple(dict.fromkeys(owed + brought))
