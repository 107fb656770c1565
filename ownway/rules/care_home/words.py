"""The words of charging in a care home; what is the same at home is said in the words of charging."""

from ownway.rules.kernel import Words
from ownway.rules.kernel import gettext_noop as _

REGS = "SI 2014/2672 "
CHOICE = "SI 2014/2670 "

# Lines
FULL_COST = Words(
    "care_home.full_cost",
    _("The full cost of your care home"),
    _("Full cost of the care home"),
    cite=REGS + "regs 10, 12",
)
CARE_LEFT_OUT = Words("care_home.care_left_out", _("Benefit for care or daily living"), cite=REGS + "Sch 1 para 11")
PERSONAL_EXPENSES = Words(
    "care_home.personal_expenses", _("Money to spend as you like"), _("Personal expenses allowance"), REGS + "reg 6"
)
HOME = Words("care_home.home", _("The home you left"), _("Main or only home"), REGS + "Sch 2 paras 1-5, 24")
ADDITIONAL_COST = Words(
    "care_home.additional_cost", _("What the home you prefer costs more"), _("Additional cost"), "Care Act 2014 s30(3)"
)
NOT_AGREED = Words("care_home.not_agreed", _("This cannot be agreed"), cite=CHOICE + "reg 5")

# Reasons: the charge
YOURS_TO_SPEND = Words(
    "care_home.yours_to_spend", _("You must be left with this every week."), _("Left to the resident each week.")
)
WHILE_TEMPORARY = Words(
    "care_home.while_temporary",
    _("You are going back home, so this stays yours."),
    _("Disregarded for a temporary resident."),
)
MAY_NOT_PAY = Words(
    "care_home.may_not_pay",
    _("What you own is above {upper_limit}, and then the council may not pay for a care home."),
    _("Capital exceeds {upper_limit}; the authority is not permitted to pay for a permanent resident."),
    REGS + "reg 12(1)",
    easy=_("What you own is above {upper_limit}. Then the council may not pay for a care home."),
)
NEED_NOT_PAY = Words(
    "care_home.need_not_pay",
    _("What you own is above {upper_limit}."),
    _("Capital exceeds {upper_limit}; the authority may, but need not, pay."),
    REGS + "reg 12(2)",
)

# Reasons: kinds of stay
SHORT_AS_AT_HOME = Words(
    "care_home.short_as_at_home",
    _("Your stay is short, so your council charges you as if you were at home."),
    _("Short-term resident: assessed and charged as if at home (local policy)."),
    REGS + "reg 8",
    easy=_("Your stay is short. Your council charges you as if you were at home."),
)
MEANT_TO_END = Words(
    "care_home.meant_to_end", _("Your stay is meant to end."), _("Temporary resident."), REGS + "reg 2(1)"
)
MEANT_TO_STAY = Words(
    "care_home.meant_to_stay", _("Your stay is meant to last."), _("Permanent resident."), REGS + "reg 2(1)"
)

# Reasons: the home that was left
HOME_COUNTS = Words(
    "care_home.home_counts",
    _("Nothing in the rules leaves your home out, so it counts."),
    _("No disregard applies: the home counts as capital."),
)
GOING_BACK = Words(
    "care_home.going_back",
    _("You are going back, or moving to another home of your own, so your home does not count."),
    _("Temporary resident who intends to return, or is selling to buy another home."),
    REGS + "Sch 2 para 1",
    easy=_("You are going back home. Or you are moving to another home. So your home does not count."),
)
RELATIVE_LIVES_THERE = Words(
    "care_home.relative_lives_there",
    _("Somebody close to you has lived there since before you left, so your home does not count."),
    _("Occupied by a qualifying relative since before the adult moved to a care home."),
    REGS + "Sch 2 para 4(1)(b)",
    easy=_("Somebody close to you lives there. They lived there before you left. So your home does not count."),
)
FORMER_PARTNER_LIVES_THERE = Words(
    "care_home.former_partner_lives_there",
    _("Your former partner lives there alone with a child, so your home does not count."),
    _("Occupied by the former partner, a lone parent, after estrangement or divorce."),
    REGS + "Sch 2 para 5",
    easy=_("Your former partner lives there alone with a child. So your home does not count."),
)
FIRST_WEEKS = Words(
    "care_home.first_weeks",
    _("For the first 12 weeks your home does not count."),
    _("Within the 12 weeks from becoming a permanent resident."),
    REGS + "Sch 2 para 2",
)
RELATIVE_GONE = Words(
    "care_home.relative_gone",
    _("Somebody close to you lived there until a few weeks ago. For 12 weeks your home still does not count."),
    _("Within the 12 weeks after the qualifying relative died or moved to a care home."),
    REGS + "Sch 2 para 4(3)",
)
UNEXPECTED_CHANGE = Words(
    "care_home.unexpected_change",
    _("Your money changed unexpectedly, and the council decided to leave your home out for 12 weeks."),
    _("Unexpected change of financial circumstances: disregarded for 12 weeks by decision."),
    REGS + "Sch 2 para 3",
    easy=_("Your money changed unexpectedly. The council leaves your home out for 12 weeks."),
)
LEFT_OUT_BY_DECISION = Words(
    "care_home.left_out_by_decision",
    _("Because of who lives there, the council decided to leave your home out."),
    _("Disregarded by decision: occupied by a relative who moved in later, or by a third party."),
    REGS + "Sch 2 paras 4(2), 24",
    easy=_("The council looked at who lives there. It leaves your home out."),
)

# Reasons: a top-up
DEARER_HOME = Words(
    "care_home.dearer_home",
    _("The home you prefer costs {preferred} a week. Your budget for a home is {budget}."),
    _("Preferred accommodation {preferred} less {budget} in the personal budget."),
)
WITHIN_BUDGET = Words(
    "care_home.within_budget", _("Your budget is enough for the home you prefer."), _("No additional cost.")
)
PERSON_MAY_NOT = Words(
    "care_home.person_may_not",
    _("You may pay this yourself only in the first 12 weeks, or if it is paid from your home later."),
    _("The adult may pay only within the 12-week property disregard or under a deferred payment agreement."),
    CHOICE + "reg 5(5)",
    easy=_("You may pay this yourself in the first 12 weeks. Or when it is paid from your home later."),
)
NOT_ABLE_AND_WILLING = Words(
    "care_home.not_able_and_willing",
    _("Nobody has been found who can and will pay this for as long as it takes."),
    _("The authority is not satisfied that the payer is able and willing for the period."),
    CHOICE + "reg 5(1)(a)",
    easy=_("Somebody has to pay this for as long as it takes. Nobody has been found who can and will."),
)
NOTHING_IN_WRITING = Words(
    "care_home.nothing_in_writing",
    _("There is no written agreement yet."),
    _("No written agreement with the payer."),
    CHOICE + "reg 5(1)(b)",
)
