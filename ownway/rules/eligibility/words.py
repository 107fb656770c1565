"""The words of a proposal on eligibility: conditions, outcomes, and what "unable" means in each case."""

from ownway.rules.kernel import Words
from ownway.rules.kernel import gettext_noop as _
from ownway.rules.vocabulary import OUTCOME_NAMES

ADULT, CARER = "SI 2015/313 reg 2", "SI 2015/313 reg 3"

# Headings
CONDITIONS = Words("eligibility.conditions", _("What the law asks"), _("Conditions"))
OUTCOMES = Words("eligibility.outcomes", _("What is hard"), _("Outcomes that cannot be achieved"))

# Lines of an adult
CAUSE = Words(
    "eligibility.cause", _("Where the needs come from"), _("Physical or mental impairment or illness"), f"{ADULT}(1)(a)"
)
IMPACT = Words(
    "eligibility.impact", _("What it does to your life"), _("Significant impact on well-being"), f"{ADULT}(1)(c)"
)
VARIES = Words("eligibility.varies", _("Good days and bad days"), _("Fluctuating needs"), f"{ADULT}(4)")
OUTCOME = {
    outcome: Words(f"eligibility.{outcome}", OUTCOME_NAMES[outcome], formal, f"{ADULT}(2)({letter})")
    for outcome, letter, formal in (
        ("nutrition", "a", _("Managing and maintaining nutrition")),
        ("hygiene", "b", _("Maintaining personal hygiene")),
        ("toilet", "c", _("Managing toilet needs")),
        ("clothed", "d", _("Being appropriately clothed")),
        ("home_safe", "e", _("Being able to make use of the home safely")),
        ("home_kept", "f", _("Maintaining a habitable home environment")),
        ("relationships", "g", _("Developing and maintaining family or other personal relationships")),
        ("work", "h", _("Accessing and engaging in work, training, education or volunteering")),
        ("community", "i", _("Making use of necessary facilities or services in the local community")),
        ("child", "j", _("Carrying out caring responsibilities for a child")),
    )
}

# Reasons of an adult
HAS_CAUSE = Words(
    "eligibility.has_cause",
    _("You told us about an illness, disability or condition."),
    _("An impairment or illness is named; the assessor finds the link."),
)
NO_CAUSE = Words(
    "eligibility.no_cause",
    _("You told us that no illness, disability or condition is behind this."),
    _("No impairment or illness is named."),
)
HAS_IMPACT = Words(
    "eligibility.has_impact",
    _("You told us that it affects important parts of your life."),
    _("Areas of well-being are named; the assessor finds whether the impact is significant."),
)
NO_IMPACT = Words(
    "eligibility.no_impact",
    _("You told us that it affects none of these parts of your life."),
    _("No area of well-being is named."),
    easy=_("You told us about these parts of your life. You said it affects none of them."),
)
OVER_THE_WEEKS = Words(
    "eligibility.over_the_weeks",
    _("Your days differ, so we look at weeks, not at one day."),
    _("Needs fluctuate: state the period considered."),
)
HOW_NOT_KNOWN = Words("eligibility.how.not_known", _("You have not told us about this yet."), _("Not known."))
HOW_ALONE = Words("eligibility.how.alone", _("You manage this yourself."), _("Achieved without assistance."))
HOW_LONGER = Words(
    "eligibility.how.longer",
    _("You manage, but it takes you far longer than most people."),
    _("Takes significantly longer than would normally be expected."),
    f"{ADULT}(3)(d)",
)
HOW_DISTRESS = Words(
    "eligibility.how.distress",
    _("You manage, but it brings you pain, distress or worry."),
    _("Causes significant pain, distress or anxiety."),
    f"{ADULT}(3)(b)",
)
HOW_UNSAFE = Words(
    "eligibility.how.unsafe",
    _("You manage, but you or somebody else may come to harm."),
    _("Endangers, or is likely to endanger, health or safety."),
    f"{ADULT}(3)(c)",
)
HOW_PART_HELP = Words(
    "eligibility.how.part_help",
    _("Somebody has to remind you, watch, or do part of it."),
    _("Unable without assistance, prompting included."),
    f"{ADULT}(3)(a)",
)
HOW_FULL_HELP = Words(
    "eligibility.how.full_help",
    _("Somebody has to do this for you."),
    _("Unable without assistance."),
    f"{ADULT}(3)(a)",
)
HOW_DOES_NOT_APPLY = Words(
    "eligibility.how.does_not_apply", _("This is not part of your life now."), _("Does not apply.")
)

# Lines of a carer
CARE = Words("eligibility.care", _("The care you give"), _("Necessary care for an adult"), f"{CARER}(1)(a)")
HEALTH = Words("eligibility.health", _("Your own health"), _("Physical or mental health"), f"{CARER}(2)(a)")
CARER_IMPACT = Words(
    "eligibility.carer_impact",
    _("What it does to your life"),
    _("Significant impact on the carer's well-being"),
    f"{CARER}(1)(c)",
)
CARER_OUTCOME = {
    outcome: Words(f"eligibility.carer.{outcome}", name, formal, f"{CARER}(2)(b)({number})")
    for outcome, number, name, formal in (
        ("child", "i", OUTCOME_NAMES["child"], _("Carrying out caring responsibilities for a child")),
        ("others", "ii", _("Caring for other people"), _("Providing care to other persons")),
        ("home", "iii", OUTCOME_NAMES["home_kept"], _("Maintaining a habitable home environment")),
        ("nutrition", "iv", OUTCOME_NAMES["nutrition"], _("Managing and maintaining nutrition")),
        ("relationships", "v", OUTCOME_NAMES["relationships"], _("Developing and maintaining relationships")),
        ("work", "vi", OUTCOME_NAMES["work"], _("Engaging in work, training, education or volunteering")),
        ("community", "vii", OUTCOME_NAMES["community"], _("Making use of local facilities or services")),
        ("recreation", "viii", _("Time for yourself"), _("Engaging in recreational activities")),
    )
}

# Reasons of a carer
GIVES_CARE = Words(
    "eligibility.gives_care",
    _("You told us what you do for somebody."),
    _("Care is described; the assessor finds whether it is necessary."),
)
GIVES_NO_CARE = Words("eligibility.gives_no_care", _("You told us that you give no care."), _("No care is described."))
PAID_OR_VOLUNTARY = Words(
    "eligibility.paid_or_voluntary",
    _("The care is paid, or voluntary work, so a different law applies."),
    _("Under contract or as voluntary work (Care Act 2014 s10(9)-(10))."),
)
HEALTH_AT_RISK = Words(
    "eligibility.health_at_risk",
    _("Caring is wearing down your health, or is likely to."),
    _("Health is, or is at risk of, deteriorating."),
)
HEALTH_HOLDS = Words(
    "eligibility.health_holds", _("You told us that your health holds."), _("No deterioration described.")
)
HEALTH_NOT_KNOWN = Words(
    "eligibility.health_not_known", _("You have not told us about your health yet."), _("Not known.")
)
CARER_FINE = Words("eligibility.carer.how.fine", _("You manage this."), _("Achieved without assistance."))
CARER_DISTRESS = Words(
    "eligibility.carer.how.distress",
    _("You manage, but it brings you pain, distress or worry."),
    _("Causes significant pain, distress or anxiety."),
    f"{CARER}(3)(b)",
)
CARER_UNSAFE = Words(
    "eligibility.carer.how.unsafe",
    _("You manage, but you or somebody else may come to harm."),
    _("Endangers, or is likely to endanger, health or safety."),
    f"{CARER}(3)(c)",
)
CARER_CANNOT = Words(
    "eligibility.carer.how.cannot",
    _("You cannot do this without help."),
    _("Unable without assistance."),
    f"{CARER}(3)(a)",
)
CARER_DOES_NOT_APPLY = Words(
    "eligibility.carer.how.does_not_apply", _("This is not part of your life now."), _("Does not apply.")
)

# Needs behind a carer's help
BLIND = "Care Act 2014 s13; SI 2015/313 reg 2(3)"
MASKED = Words(
    "eligibility.masked",
    _("You say that you manage, and somebody helps you with it. How would it be without them?"),
    _("Answered as managed while somebody helps: ask as if nobody did."),
    BLIND,
    _("Somebody helps you with this. What if they did not?"),
)
MASKED_AND_COUNTS = Words(
    "eligibility.masked_and_counts",
    _("You say that you manage, and somebody helps you with it. How would it be without them? It matters."),
    _("Answered as managed while somebody helps, and the proposal hangs on it: ask before determining."),
    BLIND,
    _("Somebody helps you with this. What if they did not? Your answer matters."),
)
LEFT = Words(
    "eligibility.left",
    _("You need help with this, and nobody does it all now."),
    _("Not being met by a carer who is able and willing: for the plan."),
    "Care Act 2014 s18(1), (7)",
    _("You need help with this."),
)
MET_BY_CARER = Words(
    "eligibility.met_by_carer",
    _("You need help with this, and somebody gives it. It still counts. If they stop, the council steps in."),
    _("Eligible, and being met by a carer: no duty to meet it while that lasts."),
    "Care Act 2014 s18(7)",
    _("Somebody helps you with this now. If they stop, tell us."),
)
NOTHING_MASKED = Words(
    "eligibility.nothing_masked",
    _("Nobody helps you with what you say you manage."),
    _("No outcome is answered as managed while somebody helps."),
    BLIND,
)
NOTHING_LEFT = Words(
    "eligibility.nothing_left",
    _("You manage these yourself."),
    _("No outcome that cannot be achieved."),
    "Care Act 2014 s18(1)",
)
