"""The signs that triage looks for. Each answers with the facts that show it, as `key=word`; none, and it is not there.

A fact nobody knows shows nothing here: row 16 looks after those.
"""

from typing import Any

from ownway.rules.kernel import Ticks
from ownway.rules.triage.choices import Agrees, Change, Company, Finding, NhsHelp, Worry
from ownway.rules.triage.situation import Situation
from ownway.rules.vocabulary import Alone, Difficulty, How, Kind, Times, Two, Varies

Signs = tuple[str, ...]

AT_HAND = {"hygiene", "toilet", "clothed", "home_safe"}
AMONG_PEOPLE = {"relationships", "work", "community"}
SEVERAL = 5  # outcomes of a complex situation
FULLY = 3  # outcomes at full help of a complex situation
TOO_MANY_UNKNOWN = 4


def urgent(s: Situation) -> Signs:
    """It cannot wait."""
    cannot_wait = (Change.NO_FOOD_HEAT_MEDICINE, Change.CARER_STOPPED, Change.END_OF_LIFE)
    return _ticks("contact.change", s.change, *cannot_wait) + _found(s, Finding.SUPPORT_ENDED)


def safeguarding(s: Situation) -> Signs:
    """Somebody may be harmed, or may neglect themself."""
    by_others = (Worry.HURT_OR_CONTROLLED, Worry.MONEY_TAKEN, Worry.LEFT_WITHOUT_CARE)
    return (
        _ticks("contact.change", s.change, Change.NOT_SAFE_NOW)
        + _ticks("risk.worries", s.worries, *by_others, Worry.CANNOT_LOOK_AFTER_MYSELF)
        + _found(s, Finding.SAFEGUARDING_CONCERN, Finding.SELF_NEGLECT, Finding.COERCION)
    )


def hard_to_take_part(s: Situation) -> Signs:
    """Substantial difficulty, or capacity for this decision in doubt."""
    return _ticks("understanding.difficulty", s.difficulty, *Difficulty) + _found(s, Finding.CAPACITY_DOUBTED)


def refusal_that_does_not_end_it(s: Situation) -> Signs:
    """Declines, while at risk of abuse or neglect, or lacking capacity with an assessment in their best interests."""
    declines, best = _found(s, Finding.DECLINES_ASSESSMENT), _found(s, Finding.ASSESSMENT_IN_BEST_INTERESTS)
    stands = safeguarding(s) or (hard_to_take_part(s) and best)
    return declines if stands else ()


def seen_differently(s: Situation) -> Signs:
    """Voices differ, the adult disagrees with the contact, or a challenge is open."""
    return _is("contact.agrees", s.agrees, Agrees.KNOWS_BUT_DOES_NOT) + _found(
        s, Finding.VOICES_DIFFER, Finding.OPEN_CHALLENGE
    )


def big_change(s: Situation) -> Signs:
    """Several bodies have duties."""
    changes = (Change.LEAVING_HOSPITAL, Change.LOSING_HOME, Change.SOON_18)
    duties = (
        Finding.CONTINUING_HEALTHCARE_LIKELY,
        Finding.DEPRIVATION_OF_LIBERTY,
        Finding.PRISON,
        Finding.MOVING_COUNCIL,
        Finding.NO_RECOURSE,
    )
    return (
        _ticks("health.nhs_help", s.nhs_help, NhsHelp.S117_AFTERCARE, NhsHelp.CONTINUING_HEALTHCARE)
        + _ticks("contact.change", s.change, *changes)
        + _found(s, *duties)
    )


def asks(s: Situation) -> Signs:
    """A social worker was asked for."""
    return _found(s, Finding.ASKS_FOR_SOCIAL_WORKER)


def risky(s: Situation) -> Signs:
    """Something is only reached by endangering somebody, or harm has happened or is near."""
    alone = _found(s, Finding.NOBODY_WEEKLY) or _is("shape.alone", s.alone, Alone.UNDER_HOUR, Alone.NEVER)
    return (
        tuple(f"outcome.{outcome}.how=unsafe" for outcome, how in s.unable().items() if how is How.UNSAFE)
        + _ticks("contact.change", s.change, Change.FALL)
        + _ticks("risk.worries", s.worries, Worry.HARMING_MYSELF, Worry.HARM_TO_OTHERS)
        + (_ticks("risk.worries", s.worries, Worry.GETTING_LOST) if alone else ())
        + _found(s, Finding.HARM_IN_90_DAYS, Finding.CARER_MAY_STOP, Finding.SUPPORT_FAILED)
    )


def complex_(s: Situation) -> Signs:
    """Two or more things that depend on each other (compare NICE NG216)."""
    unable = s.unable()
    fully = [outcome for outcome, how in unable.items() if how is How.FULL_HELP]
    others = (Finding.THREE_ORGANISATIONS, Finding.INSECURE_HOME, Finding.OFFENDING, Finding.UNPLANNED_CONTACTS)
    signs = (
        ((f"outcomes={len(unable)}",) if len(unable) >= SEVERAL else ())
        + ((f"outcomes.full_help={len(fully)}",) if len(fully) >= FULLY else ())
        + _is("shape.alone", s.alone, Alone.UNDER_HOUR, Alone.NEVER)
        + _ticks("shape.times", s.times, Times.NIGHT_AWAKE)
        + _is("shape.two", s.two, Two.SOME, Two.MOST)
        + _is("day.varies", s.varies, Varies.ABOUT_HALF, Varies.MOSTLY_BAD)
        + _ticks("health.kinds", s.kinds, Kind.ALCOHOL_OR_DRUGS)
        + (() if s.child in (None, How.DOES_NOT_APPLY) else ("outcome.child.how=applies",))
        + _ticks("contact.change", s.change, Change.LOSING_HOME)
        + _found(s, *others)
    )
    return signs if len(signs) > 1 else ()


def isolated(s: Situation) -> Signs:
    """Cut off from people, or hanging on one."""
    return _is("people.company", s.company, Company.HARDLY_ANYONE) + _found(
        s, Finding.NOBODY_WEEKLY, Finding.NO_STAND_IN, Finding.OUT_OF_REACH
    )


def deafblind(s: Situation) -> Signs:
    """Sight and hearing loss together."""
    both = _ticks("health.kinds", s.kinds, Kind.SIGHT, Kind.HEARING)
    return both if len(both) > 1 else ()


def carer(s: Situation) -> Signs:
    """A carer appears to need support."""
    return _ticks("contact.change", s.change, Change.CARER_STRUGGLING) + _found(
        s, Finding.CARER_NEEDS_SUPPORT, Finding.YOUNG_CARER
    )


def health_or_equipment(s: Situation) -> Signs:
    """Health can be put right first, or equipment and a change at home may do."""
    health = _ticks("contact.change", s.change, Change.ILLNESS_WORSE)
    health += _ticks("risk.worries", s.worries, Worry.MEDICINES)
    unable = s.unable()
    at_hand = bool(unable) and unable.keys() <= AT_HAND and How.FULL_HELP not in unable.values()
    return health + (tuple(f"outcome.{outcome}.how={how.word}" for outcome, how in unable.items()) if at_hand else ())


def limbs(s: Situation) -> Signs:
    """Each outcome that cannot be achieved."""
    return tuple(f"outcome.{outcome}.how={how.word}" for outcome, how in s.unable().items())


def review(s: Situation) -> Signs:
    """A review is due, or a small change is asked for."""
    return _found(s, Finding.REVIEW_DUE, Finding.SMALL_CHANGE)


def not_heard(s: Situation) -> Signs:
    """Facts of the first five rows, or too many outcomes, that nobody has told."""
    first = {
        "contact.change": s.change,
        "risk.worries": s.worries,
        "understanding.difficulty": s.difficulty,
        "contact.agrees": s.agrees,
    }
    unknown = tuple(f"{key}=unknown" for key, value in first.items() if value is None)
    outcomes = tuple(f"outcome.{outcome}.how=unknown" for outcome in s.unknown_outcomes())
    return unknown + (outcomes if len(outcomes) >= TOO_MANY_UNKNOWN else ())


def _ticks(key: str, told: Any, *members: Ticks) -> Signs:
    return tuple(f"{key}={member.word}" for member in members if told is not None and told & member)


def _found(s: Situation, *members: Finding) -> Signs:
    return _ticks("triage.findings", s.findings, *members)


def _is(key: str, told: Any, *members: Any) -> Signs:
    return (f"{key}={told.word}",) if told in members else ()
