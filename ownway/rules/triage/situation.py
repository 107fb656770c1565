"""What is known about somebody when we ask who helps first. Unknown stays unknown: it is never read as no."""

from collections.abc import Collection
from typing import Any, Self

from ownway.rules.kernel import Inputs, finding, seen
from ownway.rules.kernel.facts import Facts, chosen, known, ticked
from ownway.rules.triage.choices import Agrees, Change, Company, Finding, NhsHelp, Worry
from ownway.rules.vocabulary import OUTCOMES, UNABLE, Alone, Difficulty, How, Kind, Times, Two, Varies, hows


class Situation(Inputs):
    """Facts as the person's voice gave them, and what workers found. Protected characteristics are not among them."""

    change: Any = seen("contact.change", of=Change)
    worries: Any = seen("risk.worries", of=Worry)
    difficulty: Any = seen("understanding.difficulty", of=Difficulty)
    agrees: Any = seen("contact.agrees", of=Agrees)
    company: Any = seen("people.company", of=Company)
    nhs_help: Any = seen("health.nhs_help", of=NhsHelp)
    kinds: Any = seen("health.kinds", of=Kind)
    times: Any = seen("shape.times", of=Times)
    alone: Any = seen("shape.alone", of=Alone)
    two: Any = seen("shape.two", of=Two)
    varies: Any = seen("day.varies", of=Varies)
    nutrition: Any = seen("outcome.nutrition.how", of=How)
    hygiene: Any = seen("outcome.hygiene.how", of=How)
    toilet: Any = seen("outcome.toilet.how", of=How)
    clothed: Any = seen("outcome.clothed.how", of=How)
    home_safe: Any = seen("outcome.home_safe.how", of=How)
    home_kept: Any = seen("outcome.home_kept.how", of=How)
    relationships: Any = seen("outcome.relationships.how", of=How)
    work: Any = seen("outcome.work.how", of=How)
    community: Any = seen("outcome.community.how", of=How)
    child: Any = seen("outcome.child.how", of=How)
    findings: Any = finding("triage.findings", of=Finding)

    @classmethod
    def from_facts(cls, facts: Facts, findings: Collection[str] = ()) -> Self:
        """The situation that the facts tell, with the words of `Finding` for what workers found or the record shows."""
        change = ticked(facts, "contact.change")
        return cls(
            change=None if change is None else change - {"nothing"},
            worries=ticked(facts, "risk.worries"),
            difficulty=ticked(facts, "understanding.difficulty"),
            agrees=_agrees(facts),
            company=chosen(facts, "people.company"),
            nhs_help=ticked(facts, "health.nhs_help"),
            kinds=ticked(facts, "health.kinds"),
            times=ticked(facts, "shape.times"),
            alone=chosen(facts, "shape.alone"),
            two=chosen(facts, "shape.two"),
            varies=chosen(facts, "day.varies"),
            **hows(facts),
            findings=sorted({*findings, *_told(facts)}),
        )

    def unable(self) -> dict[str, How]:
        """Outcomes that cannot be achieved, each with its meaning."""
        answers = {outcome: getattr(self, outcome) for outcome in OUTCOMES}
        return {outcome: how for outcome, how in answers.items() if how in UNABLE}

    def unknown_outcomes(self) -> list[str]:
        """Outcomes nobody has answered, or would rather talk about."""
        return [outcome for outcome in OUTCOMES if getattr(self, outcome) is None]


def _agrees(facts: Facts) -> str | None:
    """Only when somebody else makes the contact is it a question whether the adult knows and agrees."""
    by_somebody_else = chosen(facts, "contact.for") in ("somebody_i_help", "professional")
    return chosen(facts, "contact.agrees") if by_somebody_else else Agrees.AGREES.word


def _told(facts: Facts) -> set[str]:
    """What facts say that workers may also find: each only ever raises a concern."""
    lives_alone, helps = ticked(facts, "people.household") == frozenset({"nobody"}), chosen(facts, "people.helps")
    lonely = chosen(facts, "people.company") == Company.LESS_THAN_I_WANT.word
    told = {
        Finding.SAFEGUARDING_CONCERN: chosen(facts, "risk.safe_now") == "no",
        Finding.ASKS_FOR_SOCIAL_WORKER: chosen(facts, "review.talk") == "social_worker",
        Finding.PRISON: chosen(facts, "home.kind") == "prison",
        Finding.INSECURE_HOME: chosen(facts, "home.kind") in INSECURE,
        Finding.NOBODY_WEEKLY: lonely and lives_alone and helps == "no",
        Finding.CARER_NEEDS_SUPPORT: "no" in (known(facts, "caring.able"), known(facts, "caring.willing")),
        Finding.YOUNG_CARER: any(key.endswith(".age_under_18") and value is True for key, value in facts.items()),
    }
    return {member.word for member, holds in told.items() if holds}


INSECURE = (
    "council_temporary",
    "other_temporary",
    "night_shelter_or_hostel",
    "refuge",
    "rough_sleeping_or_squatting",
    "guest_of_family_or_friends",
)
