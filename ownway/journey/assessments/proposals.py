"""What the rules propose from what was said: eligibility, and who helps first. Proposals, never decisions."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from ownway.journey.assessments.choices import SupportReason
from ownway.journey.conversations import selectors as said
from ownway.rules import eligibility
from ownway.rules.kernel import Result, Undecided
from ownway.rules.vocabulary import OUTCOMES, UNABLE

_UNABLE = frozenset(how.word for how in UNABLE)
_PERSONAL_CARE = ("nutrition", "hygiene", "toilet", "clothed")
_PHYSICAL = frozenset({"physical", "long_term_illness"})
_BY_KIND = (
    (frozenset({"learning_disability"}), SupportReason.LEARNING_DISABILITY),
    (frozenset({"dementia", "memory_or_thinking", "brain_injury"}), SupportReason.MEMORY),
    (frozenset({"mental_health"}), SupportReason.MENTAL_HEALTH),
    (frozenset({"sight"}), SupportReason.SIGHT),
    (frozenset({"hearing"}), SupportReason.HEARING),
    (frozenset({"alcohol_or_drugs"}), SupportReason.SUBSTANCE_MISUSE),
)
SAFEGUARDING = frozenset({"hurt_or_controlled", "money_taken", "left_without_care"})


@dataclass(frozen=True)
class Proposal:
    """A rule's answer: proposed, or what is missing before anything can be."""

    outcome: str
    result: Result | None
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


def eligibility_of(person_id: UUID, on: date) -> Proposal:
    """Eligible or not as proposed, each limb quoted, from the person's own voice."""
    facts = said.known(person_id, trust_helpers=True)
    match eligibility.adult(eligibility.Needs.from_facts(facts), on=on):
        case Undecided(missing=missing):
            return Proposal("", None, tuple(missing))
        case Result() as result:
            return Proposal("eligible" if result.value else "not_eligible", result, ())


def unable_outcomes(person_id: UUID) -> dict[str, bool | None]:
    """For each of the ten outcomes whether what was said amounts to "unable to achieve"; None where nobody has said."""
    facts = said.known(person_id, trust_helpers=True)
    told = {outcome: facts.get(f"outcome.{outcome}.how") for outcome in OUTCOMES}
    return {outcome: None if how is None else how in _UNABLE for outcome, how in told.items()}


def support_reason_of(person_id: UUID) -> SupportReason:
    """What support is mainly for, as proposed from what makes things harder; the worker says what weighs most."""
    facts = said.known(person_id, trust_helpers=True)
    kinds = set(facts.get("health.kinds", ()))
    for among, reason in _BY_KIND:
        if kinds & among:
            return SupportReason.DUAL if {"sight", "hearing"} <= kinds else reason
    if kinds & _PHYSICAL:
        personal = any(facts.get(f"outcome.{outcome}.how") in _UNABLE for outcome in _PERSONAL_CARE)
        return SupportReason.PERSONAL_CARE if personal else SupportReason.ACCESS
    return SupportReason.ISOLATION_OR_OTHER


def duty_survives_refusal(person_id: UUID) -> bool:
    """Experiencing, or at risk of, abuse or neglect (s11(2)(b))."""
    facts = said.known(person_id, trust_helpers=True)
    worries = set(facts.get("risk.worries", ()))
    return bool(SAFEGUARDING & worries) or facts.get("risk.safe_now") == "no"
