"""Words of the fact map that several subjects read: outcomes, how somebody manages, kinds, areas of life, shape.

Members and their order are what columns hold: new ones go last.
"""

from enum import auto

from ownway.rules.kernel import Choice, Ticks
from ownway.rules.kernel import gettext_noop as _
from ownway.rules.kernel.facts import Facts, chosen, ticked

OUTCOME_NAMES = {
    "nutrition": _("Eating and drinking"),
    "hygiene": _("Washing and keeping clean"),
    "toilet": _("Using the toilet"),
    "clothed": _("Getting dressed"),
    "home_safe": _("Moving around your home safely"),
    "home_kept": _("Keeping your home going"),
    "relationships": _("Family and friends"),
    "work": _("Work, learning and volunteering"),
    "community": _("Getting out and about"),
    "child": _("Looking after a child"),
}
OUTCOMES = tuple(OUTCOME_NAMES)


class Outcome(Ticks):
    """A set of the ten outcomes (SI 2015/313 reg 2(2))."""

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


class How(Choice):
    """If nobody helped, on most days: one word for each meaning of "unable" (SI 2015/313 reg 2(3))."""

    NOT_KNOWN = auto()
    ALONE = auto()
    LONGER = auto()
    DISTRESS = auto()
    UNSAFE = auto()
    PART_HELP = auto()
    FULL_HELP = auto()
    DOES_NOT_APPLY = auto()


UNABLE = (How.LONGER, How.DISTRESS, How.UNSAFE, How.PART_HELP, How.FULL_HELP)


class Kind(Ticks):
    """What makes things harder."""

    PHYSICAL = auto()
    SIGHT = auto()
    HEARING = auto()
    LEARNING_DISABILITY = auto()
    AUTISM = auto()
    MENTAL_HEALTH = auto()
    MEMORY_OR_THINKING = auto()
    DEMENTIA = auto()
    BRAIN_INJURY = auto()
    LONG_TERM_ILLNESS = auto()
    ALCOHOL_OR_DRUGS = auto()


class Area(Ticks):
    """The nine areas of well-being (Care Act 2014 s1(2))."""

    DIGNITY = auto()
    HEALTH = auto()
    PROTECTION = auto()
    CONTROL = auto()
    TAKING_PART = auto()
    MONEY_AND_STANDING = auto()
    RELATIONSHIPS = auto()
    PLACE_TO_LIVE = auto()
    CONTRIBUTION = auto()


class Difficulty(Ticks):
    """What is hard without help to take part (Care Act 2014 s67(4))."""

    UNDERSTAND = auto()
    KEEP_IN_MIND = auto()
    WEIGH_UP = auto()
    GET_ACROSS = auto()


class Varies(Choice):
    """How much good and bad days differ."""

    SAME = auto()
    FEW_BAD_DAYS_A_MONTH = auto()
    ABOUT_HALF = auto()
    MOSTLY_BAD = auto()


class Times(Ticks):
    """When somebody is needed."""

    MORNING = auto()
    MIDDAY = auto()
    LATE_AFTERNOON = auto()
    BEDTIME = auto()
    NIGHT_ASLEEP = auto()
    NIGHT_AWAKE = auto()


class Alone(Choice):
    """How long somebody is safe alone."""

    AS_LONG = auto()
    MOST_OF_DAY = auto()
    FEW_HOURS = auto()
    UNDER_HOUR = auto()
    NEVER = auto()


class Out(Choice):
    """Times a week somebody is needed to go out."""

    NONE = auto()
    ONCE = auto()
    FEW = auto()
    MOST_DAYS = auto()


class Two(Choice):
    """Whether two people are needed at once."""

    NONE = auto()
    SOME = auto()
    MOST = auto()


def hows(facts: Facts) -> dict[str, str | None]:
    """How somebody manages each outcome; who looks after no child has no child outcome to manage."""
    found = {outcome: chosen(facts, f"outcome.{outcome}.how") for outcome in OUTCOMES}
    household = ticked(facts, "people.household")
    if found["child"] is None and household is not None and "child" not in household:
        found["child"] = How.DOES_NOT_APPLY.word
    return found
