"""The words of a personal budget."""

from ownway.rules.kernel import Words
from ownway.rules.kernel import gettext_noop as _

EXCLUDED = "SI 2014/2840 "

COST = Words("personal_budget.cost", _("What meeting your needs costs"), _("Cost of meeting needs"))
ADULT = Words("personal_budget.adult", _("What you pay"), _("Adult's contribution"))

NEEDS_MET = Words("personal_budget.needs_met", _("Your support"), _("Needs met"), "Care Act 2014 s26(1)(a)")
FREE_REABLEMENT = Words(
    "personal_budget.free_reablement",
    _("Help to get back on your feet"),
    _("Intermediate care and reablement, free weeks"),
    EXCLUDED + "reg 2(2)(a)",
)
LATER_REABLEMENT = Words(
    "personal_budget.later_reablement",
    _("Help to get back on your feet, later weeks"),
    _("Intermediate care and reablement, later weeks"),
    EXCLUDED + "reg 2(2)(b)",
)
CONTRIBUTION = Words(
    "personal_budget.contribution", _("What you pay towards it"), _("Assessed contribution"), "Care Act 2014 s26(1)(b)"
)
ONGOING = Words("personal_budget.ongoing", _("Your support, week by week"), _("Ongoing support"), "Care Act 2014 s26")
BREAKS = Words("personal_budget.breaks", _("Breaks in a care home"), _("Respite"), "Care Act 2014 s26")

TO_MEET_NEEDS = Words(
    "personal_budget.to_meet_needs",
    _("What it costs the council to meet the needs it will meet."),
    _("Cost to the authority of the needs it must or will meet."),
)
FREE_FOR_EVERYBODY = Words(
    "personal_budget.free_for_everybody",
    _("This is free, so it is no part of your budget."),
    _("No charge may be made: excluded."),
)
NOBODY_IS_CHARGED = Words(
    "personal_budget.nobody_is_charged",
    _("Your council charges nobody for this, so it is no part of your budget."),
    _("The authority charges no adult for it: excluded."),
    easy=_("Your council charges nobody for this. So it is no part of your budget."),
)
AS_ASSESSED = Words(
    "personal_budget.as_assessed",
    _("This is what the look at your money came to."),
    _("Financial assessment, limited to the cost."),
)
WEEKS_COUNTED = Words("personal_budget.weeks_counted", _("{weekly} a week for {weeks:count} weeks."))
PLANNED_BREAKS = Words("personal_budget.planned_breaks", _("The breaks planned for the year."))
