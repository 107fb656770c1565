"""The words of an indicative budget."""

from ownway.rules.kernel import Words
from ownway.rules.kernel import gettext_noop as _
from ownway.rules.vocabulary import OUTCOME_NAMES

TABLE = "Published allocation table (illustrative)"

# Headings
NEEDS = Words("indicative_budget.needs", _("What is hard"), _("Outcomes"))
SHAPE = Words("indicative_budget.shape", _("When and how you need somebody"), _("Shape of support"))
SUPPORT = Words("indicative_budget.support", _("What people around you want to go on doing"), _("Informal support"))

# Lines
OUTCOME = {name: Words(f"indicative_budget.{name}", OUTCOME_NAMES[name], cite=TABLE) for name in OUTCOME_NAMES}
HELPED = {
    name: Words(f"indicative_budget.helped.{name}", OUTCOME_NAMES[name], cite=f"{TABLE}; Care Act 2014 s18(7)")
    for name in OUTCOME_NAMES
}
TIMES = Words("indicative_budget.times", _("Times of day"), cite=TABLE)
NIGHT = Words("indicative_budget.night", _("Nights"), cite=TABLE)
ALONE = Words("indicative_budget.alone", _("Being alone"), cite=TABLE)
OUT = Words("indicative_budget.out", _("Going out"), cite=TABLE)
TWO = Words("indicative_budget.two", _("Two people at once"), cite=TABLE)

# Reasons
MANAGED = Words("indicative_budget.managed", _("You manage this yourself."), _("Level 0."))
SOME = Words("indicative_budget.some", _("You manage, and it costs you."), _("Level 1: takes longer, or distress."))
MUCH = Words("indicative_budget.much", _("You need some help, or it is not safe."), _("Level 2: unsafe, or part help."))
MOST = Words("indicative_budget.most", _("Somebody does this for you."), _("Level 3: full help."))
PARTS_OF_DAY = Words(
    "indicative_budget.parts_of_day",
    _("Parts of the day in which you need somebody: {parts:count}."),
    _("Parts of the day with help: {parts:count}."),
)
NEAR_AT_NIGHT = Words("indicative_budget.near_at_night", _("Somebody has to be near at night, asleep."))
AWAKE_AT_NIGHT = Words("indicative_budget.awake_at_night", _("Somebody has to be awake at night."))
SAFE_ALONE = Words("indicative_budget.safe_alone", _("How long you are safe alone."), _("Time safe alone."))
TO_GO_OUT = Words("indicative_budget.to_go_out", _("How often you need somebody to go out."), _("Trips a week."))
TWO_AT_ONCE = Words("indicative_budget.two_at_once", _("You need two people at the same time."), _("Double-handed."))
STILL_HELPED = Words(
    "indicative_budget.still_helped",
    _("Somebody helps with this and wants to go on. They can stop at any time, and then this comes back."),
    _("Informal support, reversible: only while the carer is able and willing and the plan keeps it."),
)
