"""The words of Scotland's rules."""

from ownway.rules.kernel import Point, Words
from ownway.rules.kernel import gettext_noop as _

SELF_DIRECTED = "Social Care (Self-directed Support) (Scotland) Act 2013; statutory guidance section 3"
LOCAL_CRITERIA = "Local eligibility criteria"
FREE_CARE = "Community Care and Health (Scotland) Act 2002 s1, sch 1"
RESIDENTIAL = "National Assistance (Assessment of Resources) Regulations 1992, as they apply in Scotland"

# Bands
BAND = Words("scotland.band", _("How great the risk is"), _("Band of risk"), LOCAL_CRITERIA)
BANDS = {
    name: Words(f"scotland.band.{name}", person, worker)
    for name, person, worker in (
        ("none", _("No risk was found."), _("No band.")),
        ("low", _("The risk is small."), _("Low.")),
        ("moderate", _("There is some risk."), _("Moderate.")),
        ("substantial", _("The risk is large."), _("Substantial.")),
        ("critical", _("The risk is very great."), _("Critical.")),
    )
}
THRESHOLD = Words("scotland.threshold", _("What your council meets"), _("Local threshold"), LOCAL_CRITERIA)
MET = Words("scotland.met", _("Your council meets needs like these."), _("At or above the threshold."))
NOT_MET = Words(
    "scotland.not_met",
    _("Your council does not pay for needs like these, and tells you what else there is."),
    _("Below the threshold: information, advice and community support."),
    easy=_("The council does not pay for this. It tells you who can help."),
)

# Four options
OPTION = Words("scotland.option", _("What you want"), _("Option"), SELF_DIRECTED)
OPTIONS = {
    name: Words(f"scotland.option.{name}", person, worker, easy=easy)
    for name, person, worker, easy in (
        (
            "direct_payment",
            _("You get the money and arrange support yourself."),
            _("Option 1: direct payment."),
            _("You get the money."),
        ),
        (
            "directed_by_person",
            _("You say what happens; the council or somebody else holds the money and arranges it."),
            _("Option 2: directed by the person, held and arranged by others."),
            _("You choose. Others hold the money."),
        ),
        (
            "arranged_by_authority",
            _("The council chooses and arranges it for you."),
            _("Option 3: selected and arranged by the authority."),
            _("The council chooses for you."),
        ),
        ("mix", _("Some of this and some of that."), _("Option 4: a mix."), _("A bit of each.")),
    )
}
ELIGIBLE = {
    "eligible": Point.of(
        "scotland.is_eligible",
        SELF_DIRECTED,
        label=(_("Who may choose"), _("Eligible for support")),
        yes=(
            _("You have a right to support, so all four ways are open to you."),
            _("Eligible: all four are offered."),
            _("You can get support. You can choose one of four ways."),
        ),
        no=(_("You have no right to support now."), _("Not eligible: no duty to offer the options.")),
    )
}
REFUSALS = {
    "unsafe": Point.of(
        "scotland.unsafe",
        SELF_DIRECTED,
        label=(_("Safety"), _("Safety")),
        yes=(
            _("Money in hand would not be safe for you now. The other ways stay open."),
            _("A direct payment is likely to put safety at risk: give reasons and review."),
            _("Having the money is not safe for you now."),
        ),
        no=(_("Money in hand is safe for you."), _("No risk to safety from a direct payment.")),
    ),
    "long_term_residential": Point.of(
        "scotland.long_term_residential",
        SELF_DIRECTED,
        label=(_("Living in a care home"), _("Long-term residential care")),
        yes=(
            _("You live in a care home for good. That is not paid for with money in hand."),
            _("Long-term residential care: not by direct payment."),
            _("You live in a care home. The council pays it."),
        ),
        no=(_("You do not live in a care home for good."), _("Not long-term residential care.")),
    ),
}

# Free personal and nursing care
PERSONAL = Words("scotland.personal", _("Personal care"), _("Free personal care"), FREE_CARE)
NURSING = Words("scotland.nursing", _("Nursing"), _("Free nursing care"), FREE_CARE)
NOT_CHARGED = Words(
    "scotland.not_charged",
    _("You pay nothing for personal care at home, at any age."),
    _("Personal care at home is not charged for; any adult."),
    easy=_("You pay nothing for this at home."),
)
PAID = Words(
    "scotland.paid",
    _("This is paid towards your care home, whatever you own."),
    _("Paid a week towards the fee, without a means test."),
    easy=_("The council pays this much each week."),
)
NO_CARE_ASSESSED = Words("scotland.no_care_assessed", _("You do not need this now."), _("Not assessed as needed."))

# A care home
WHOLE_FEE = Words("scotland.whole_fee", _("The fee"), _("Fee after free personal and nursing care"), RESIDENTIAL)
ABOVE_LIMIT = Words(
    "scotland.above_limit",
    _("You have more than the upper limit, so you pay the fee, but for free personal and nursing care."),
    _("Capital above the upper limit."),
    easy=_("You have a lot of savings. So you pay the fee."),
)
INCOME = Words("scotland.income", _("Your income"), _("Weekly income"), RESIDENTIAL)
ALL_INCOME = Words("scotland.all_income", _("All that you get a week."), _("All weekly income."))
TARIFF = Words("scotland.tariff", _("Income from savings"), _("Tariff income"), RESIDENTIAL)
A_POUND_A_SLICE = Words(
    "scotland.a_pound_a_slice",
    _("£1 a week for each £250, or part of £250, between the limits."),
    _("£1 for each £250, or part, above the lower limit."),
    easy=_("For each £250 of savings we count £1 a week."),
)
PERSONAL_EXPENSES = Words(
    "scotland.personal_expenses", _("For yourself"), _("Personal expenses allowance"), RESIDENTIAL
)
FOR_THEMSELF = Words("scotland.for_themself", _("You keep this to spend as you like."), _("Kept by the resident."))
SAVINGS_CREDIT = Words("scotland.savings_credit", _("Savings credit"), _("Savings credit disregard"), RESIDENTIAL)
LEFT_OUT = Words("scotland.left_out", _("You keep this too."), _("Left out, up to a most."))
NOTHING_LESS = Words("scotland.nothing_less", _("Nothing to pay"), _("Not below nothing"), RESIDENTIAL)
NOT_BELOW_NOTHING = Words(
    "scotland.not_below_nothing",
    _("You keep more than you get, so you pay nothing."),
    _("More is kept than comes in: nothing is paid."),
)
FEE = Words("scotland.fee", _("Not more than the fee"), _("Fee"), RESIDENTIAL)
NOT_MORE_THAN_FEE = Words("scotland.not_more_than_fee", _("Nobody pays more than the fee."), _("Limited to the fee."))
