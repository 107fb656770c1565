"""Whether an adult's needs meet the eligibility criteria, as proposed to the worker who decides (SI 2015/313 reg 2).

Carer-blind: it reads what somebody manages if nobody helped. Nothing about money can be read here. Two outcomes make a
yes; a no needs every outcome, so that nobody is refused by what they have not said.
"""

from typing import Self

from ownway.rules.eligibility import words
from ownway.rules.eligibility.law import Criteria
from ownway.rules.kernel import (
    Chosen,
    Flag,
    Inputs,
    Ticked,
    Working,
    all_of,
    any_of,
    choose,
    count,
    may,
    need,
    no,
    rule,
    where,
)
from ownway.rules.kernel.facts import Facts, chosen, rows, ticked
from ownway.rules.vocabulary import OUTCOMES, UNABLE, Area, How, Kind, Varies, hows

REASON = {
    How.NOT_KNOWN: words.HOW_NOT_KNOWN,
    How.ALONE: words.HOW_ALONE,
    How.LONGER: words.HOW_LONGER,
    How.DISTRESS: words.HOW_DISTRESS,
    How.UNSAFE: words.HOW_UNSAFE,
    How.PART_HELP: words.HOW_PART_HELP,
    How.FULL_HELP: words.HOW_FULL_HELP,
    How.DOES_NOT_APPLY: words.HOW_DOES_NOT_APPLY,
}


class Outcomes(Inputs):
    """How somebody manages each outcome if nobody helps. One that nobody has spoken about can only add to needs."""

    nutrition: Chosen = may("outcome.nutrition.how", of=How)
    hygiene: Chosen = may("outcome.hygiene.how", of=How)
    toilet: Chosen = may("outcome.toilet.how", of=How)
    clothed: Chosen = may("outcome.clothed.how", of=How)
    home_safe: Chosen = may("outcome.home_safe.how", of=How)
    home_kept: Chosen = may("outcome.home_kept.how", of=How)
    relationships: Chosen = may("outcome.relationships.how", of=How)
    work: Chosen = may("outcome.work.how", of=How)
    community: Chosen = may("outcome.community.how", of=How)
    child: Chosen = may("outcome.child.how", of=How)


class Needs(Outcomes):
    """What was said about needs."""

    kinds: Ticked = need("health.kinds", of=Kind)
    areas: Ticked = need("wellbeing.affected", of=Area)
    varies: Chosen = may("day.varies", of=Varies)

    @classmethod
    def from_facts(cls, facts: Facts) -> Self:
        """The needs that the facts tell. Raises `BadInput` for words that are no options."""
        return cls(
            kinds=ticked(facts, "health.kinds"),
            areas=ticked(facts, "wellbeing.affected"),
            varies=chosen(facts, "day.varies"),
            **hows(facts),
        )


@rule("eligibility.adult", cite="Care Act 2014 s13; SI 2015/313 reg 2", columns=True)
def adult(needs: Needs, law: Criteria, w: Working) -> Flag:
    """Proposed eligible: needs from an impairment, two outcomes or more not achieved, and an impact on well-being."""
    cause, impact = needs.kinds != 0, needs.areas != 0
    conditions, outcomes = w.section(words.CONDITIONS), w.section(words.OUTCOMES)
    conditions.add(words.CAUSE, 0, because=where(cause, words.HAS_CAUSE, words.NO_CAUSE), stays=True)
    unable = [_unable(needs, outcome, outcomes) for outcome in OUTCOMES]
    conditions.add(words.IMPACT, 0, because=where(impact, words.HAS_IMPACT, words.NO_IMPACT), stays=True)
    varying = conditions.only(needs.varies != Varies.SAME)
    varying.add(words.VARIES, 0, because=words.OVER_THE_WEEKS, stays=True)
    eligible = all_of(cause, count(*unable) >= law.outcomes_of_an_adult, impact)
    for outcome in OUTCOMES:
        w.lacks(f"outcome.{outcome}.how", all_of(no(eligible), getattr(needs, outcome) == How.NOT_KNOWN))
    return eligible


def _unable(needs: Needs, outcome: str, w: Working) -> Flag:
    """One line an outcome, worth 1 where it cannot be achieved: reg 2(3)."""
    how: Chosen = getattr(needs, outcome)
    unable = cannot(how)
    w.add(words.OUTCOME[outcome], where(unable, 1, 0), because=choose(how, REASON), stays=True)
    return unable


def cannot(how: Chosen) -> Flag:
    """Unable to achieve an outcome, in any one of the four meanings."""
    return any_of(*(how == meaning for meaning in UNABLE))


def masked_outcomes(facts: Facts) -> tuple[str, ...]:
    """Outcomes answered `alone` while somebody helps with them: shown back once, "and without Anne?"."""
    people = rows(facts, "people").values()
    helped = {outcome for row in people for outcome in row.get("helps_with") or ()}
    managed = hows(facts)
    return tuple(outcome for outcome in OUTCOMES if outcome in helped and managed[outcome] == How.ALONE.word)
