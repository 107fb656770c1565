"""Whether a carer's needs for support meet the criteria, as proposed to the worker who decides (SI 2015/313 reg 3).

A carer has three meanings of "unable", not four: taking longer is none of them. One outcome suffices, or health alone.
The adult who is cared for need not be eligible.
"""

from enum import auto
from typing import Self

from ownway.rules.eligibility import words
from ownway.rules.eligibility.law import Criteria
from ownway.rules.kernel import (
    Choice,
    Chosen,
    Flag,
    Inputs,
    Ticked,
    Ticks,
    Words,
    Working,
    all_of,
    any_of,
    choose,
    count,
    finding,
    may,
    need,
    no,
    rule,
    where,
)
from ownway.rules.kernel.facts import Facts, chosen, ticked
from ownway.rules.vocabulary import Area

CARER_OUTCOMES = ("child", "others", "home", "nutrition", "relationships", "work", "community", "recreation")


class CarerHow(Choice):
    """How a carer manages: three meanings of "unable" (reg 3(3))."""

    NOT_KNOWN = auto()
    FINE = auto()
    DISTRESS = auto()
    UNSAFE = auto()
    CANNOT_WITHOUT_HELP = auto()
    DOES_NOT_APPLY = auto()


class CarerHealth(Choice):
    """What caring does to the carer's body or mind."""

    NOT_KNOWN = auto()
    NO = auto()
    AT_RISK = auto()
    ALREADY = auto()


class Task(Ticks):
    """What a carer does."""

    NUTRITION = auto()
    HYGIENE = auto()
    TOILET = auto()
    CLOTHED = auto()
    HOME_SAFE = auto()
    HOME_KEPT = auto()
    RELATIONSHIPS = auto()
    WORK = auto()
    COMMUNITY = auto()
    CHILD = auto()
    EMOTIONAL = auto()
    WATCHING_OVER = auto()
    NIGHTS = auto()
    MONEY_AND_LETTERS = auto()
    GETTING_OUT = auto()
    TALKING_TO_SERVICES = auto()


REASON = {
    CarerHow.NOT_KNOWN: words.HOW_NOT_KNOWN,
    CarerHow.FINE: words.CARER_FINE,
    CarerHow.DISTRESS: words.CARER_DISTRESS,
    CarerHow.UNSAFE: words.CARER_UNSAFE,
    CarerHow.CANNOT_WITHOUT_HELP: words.CARER_CANNOT,
    CarerHow.DOES_NOT_APPLY: words.CARER_DOES_NOT_APPLY,
}
HEALTH_REASON = {
    CarerHealth.NOT_KNOWN: words.HEALTH_NOT_KNOWN,
    CarerHealth.NO: words.HEALTH_HOLDS,
    CarerHealth.AT_RISK: words.HEALTH_AT_RISK,
    CarerHealth.ALREADY: words.HEALTH_AT_RISK,
}


class CarerNeeds(Inputs):
    """What a carer said about themself."""

    tasks: Ticked = need("caring.tasks", of=Task)
    paid_or_voluntary: Flag = finding("caring.paid_or_voluntary")
    health: Chosen = may("caring.health", of=CarerHealth)
    child: Chosen = may("caring.outcome.child.how", of=CarerHow)
    others: Chosen = may("caring.outcome.others.how", of=CarerHow)
    home: Chosen = may("caring.outcome.home.how", of=CarerHow)
    nutrition: Chosen = may("caring.outcome.nutrition.how", of=CarerHow)
    relationships: Chosen = may("caring.outcome.relationships.how", of=CarerHow)
    work: Chosen = may("caring.outcome.work.how", of=CarerHow)
    community: Chosen = may("caring.outcome.community.how", of=CarerHow)
    recreation: Chosen = may("caring.outcome.recreation.how", of=CarerHow)
    areas: Ticked = need("wellbeing.affected", of=Area)

    @classmethod
    def from_facts(cls, facts: Facts, *, paid_or_voluntary: bool = False) -> Self:
        """The needs that a carer's facts tell; `paid_or_voluntary` is a worker's finding (s10(9)-(10))."""
        return cls(
            tasks=ticked(facts, "caring.tasks"),
            paid_or_voluntary=paid_or_voluntary,
            health=chosen(facts, "caring.health"),
            areas=ticked(facts, "wellbeing.affected"),
            **{outcome: chosen(facts, f"caring.outcome.{outcome}.how") for outcome in CARER_OUTCOMES},
        )


@rule("eligibility.carer", cite="Care Act 2014 s13; SI 2015/313 reg 3", columns=True)
def carer(needs: CarerNeeds, law: Criteria, w: Working) -> Flag:
    """Proposed eligible: necessary care, health at risk or an outcome not achieved, and an impact on well-being."""
    gives, impact = all_of(needs.tasks != 0, no(needs.paid_or_voluntary)), needs.areas != 0
    worn = any_of(needs.health == CarerHealth.AT_RISK, needs.health == CarerHealth.ALREADY)
    conditions, outcomes = w.section(words.CONDITIONS), w.section(words.OUTCOMES)
    conditions.add(words.CARE, 0, because=_why_care(needs), stays=True)
    conditions.add(words.HEALTH, 0, because=choose(needs.health, HEALTH_REASON), stays=True)
    unable = [_unable(needs, outcome, outcomes) for outcome in CARER_OUTCOMES]
    conditions.add(words.CARER_IMPACT, 0, because=where(impact, words.HAS_IMPACT, words.NO_IMPACT), stays=True)
    eligible = all_of(gives, any_of(worn, count(*unable) >= law.outcomes_of_a_carer), impact)
    w.lacks("caring.health", all_of(no(eligible), needs.health == CarerHealth.NOT_KNOWN))
    for outcome in CARER_OUTCOMES:
        w.lacks(f"caring.outcome.{outcome}.how", all_of(no(eligible), getattr(needs, outcome) == CarerHow.NOT_KNOWN))
    return eligible


def _why_care(needs: CarerNeeds) -> Words:
    return where(
        needs.paid_or_voluntary, words.PAID_OR_VOLUNTARY, where(needs.tasks != 0, words.GIVES_CARE, words.GIVES_NO_CARE)
    )


def _unable(needs: CarerNeeds, outcome: str, w: Working) -> Flag:
    """One line an outcome, worth 1 where it cannot be achieved: reg 3(3)."""
    how: Chosen = getattr(needs, outcome)
    unable = any_of(*(how == meaning for meaning in (CarerHow.DISTRESS, CarerHow.UNSAFE, CarerHow.CANNOT_WITHOUT_HELP)))
    w.add(words.CARER_OUTCOME[outcome], where(unable, 1, 0), because=choose(how, REASON), stays=True)
    return unable
