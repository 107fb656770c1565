"""The words of deferred payment agreements."""

from ownway.rules.kernel import Point, Words
from ownway.rules.kernel import gettext_noop as _

REGS = "SI 2014/2671 "

# Whether one has to be offered
CONDITIONS = {
    "in_care_home": Point.of(
        "deferred_payments.in_care_home",
        REGS + "reg 2(2)(a)",
        label=(_("Where you live"), _("Needs met in a care home")),
        yes=(_("You need a care home."), _("Needs are met, or would be, by a care home.")),
        no=(_("This is for people in a care home."), _("Not in a care home: no duty; in supported living a power.")),
    ),
    "owns_home": Point.of(
        "deferred_payments.owns_home",
        REGS + "reg 2(2)(b)",
        label=(_("A home of your own"), _("Interest in the main or only home")),
        yes=(_("You own a home, or a share of one."), _("Legal or beneficial interest in the main or only home.")),
        no=(_("You own no home that could pay later."), _("No interest in a main or only home.")),
    ),
    "home_counts": Point.of(
        "deferred_payments.home_counts",
        REGS + "reg 2(2)(b)(i)(aa)",
        label=(_("Whether your home counts"), _("Value not disregarded")),
        yes=(_("Your home counts as money you own."), _("The value of the home is not disregarded.")),
        no=(_("Your home does not count now. So nothing has to wait for it."), _("The home is disregarded.")),
    ),
    "first_charge": Point.of(
        "deferred_payments.first_charge",
        REGS + "reg 4",
        label=(_("Security"), _("Adequate security")),
        yes=(_("The debt can be written against your home."), _("A first legal charge can be registered.")),
        no=(_("The debt cannot be written against your home."), _("No first legal charge, or a consent is lacking.")),
    ),
    "agrees": Point.of(
        "deferred_payments.agrees",
        REGS + "reg 2(1)(c)",
        label=(_("Your agreement"), _("Agreement to the terms")),
        yes=(_("You agree to the terms."), _("The adult agrees to all terms and conditions.")),
        no=(_("You do not want these terms."), _("The adult does not agree to the terms.")),
    ),
}
OTHER_CAPITAL = Words(
    "deferred_payments.other_capital",
    _("What else you own"),
    _("Capital besides the home"),
    REGS + "reg 2(2)(b)(i)(bb)",
)
WITHIN_LIMIT = Words(
    "deferred_payments.within_limit",
    _("Besides your home you own {other_capital}, which is {limit} or less."),
    _("Capital besides the home: {other_capital}, not above {limit}."),
)
ABOVE_LIMIT = Words(
    "deferred_payments.above_limit",
    _("Besides your home you own {other_capital}. Above {limit} it has to be used first."),
    _("Capital besides the home {other_capital} exceeds {limit}: no duty."),
)

# How much in all
VALUE = Words("deferred_payments.value", _("What your home is worth"), _("Value of the security"), REGS + "reg 5(5)")
MARGIN = Words("deferred_payments.margin", _("A tenth that is left out"), _("10 % of the value"), REGS + "reg 5(5)")
EQUITY_KEPT = Words("deferred_payments.equity_kept", _("An amount that stays"), _("Equity kept"), REGS + "reg 5(5)")
OWED = Words("deferred_payments.owed", _("What is owed on it"), _("Prior encumbrances"), REGS + "reg 5(5)")
NOTHING_TO_DEFER = Words("deferred_payments.nothing", _("Nothing can be deferred"), cite=REGS + "reg 5(3)")
WORTH_TODAY = Words(
    "deferred_payments.worth_today", _("What it would sell for today."), _("Current market or surrender value.")
)
FOR_SALE_AND_CHANGE = Words(
    "deferred_payments.for_sale", _("Selling costs money and prices move."), _("The equity limit is 90 % of the value.")
)
STAYS_IN_HOME = Words(
    "deferred_payments.stays", _("The rules leave this in your home."), _("Less the lower capital limit.")
)
COMES_FIRST = Words("deferred_payments.comes_first", _("This is paid first."), _("Ranks before the charge."))
TOO_LITTLE_VALUE = Words(
    "deferred_payments.too_little", _("There is not enough value in your home."), _("The equity limit is nil.")
)

# How much a week
DUE = Words("deferred_payments.due", _("What you are charged"), _("Amount due"), REGS + "reg 5(2)")
FROM_INCOME = Words("deferred_payments.from_income", _("What you pay now"), _("Paid from income"), REGS + "reg 6")
OVER_LIMIT = Words("deferred_payments.over_limit", _("Above the limit"), _("Past the equity limit"), REGS + "reg 5(3)")
FOR_THIS_WEEK = Words("deferred_payments.for_this_week", _("For this week."))
KEEP_FIRST = Words(
    "deferred_payments.keep_first",
    _("You keep the first {kept} of your income. Of the {above} above it the council may ask for a part now."),
    _("At most the {above} by which weekly income exceeds {kept}."),
    easy=_("Some of your income is above what you keep. The council may ask for a part of it now."),
)
LIMIT_REACHED = Words(
    "deferred_payments.limit_reached",
    _("No more than {limit} can wait for your home in all."),
    _("The debt would exceed the equity limit of {limit}."),
)

# Interest, in hundredths of a percent
GILT_RATE = Words("deferred_payments.gilt_rate", _("What the government pays"), _("OBR gilt rate"), REGS + "reg 9(4)")
INTEREST_MARGIN = Words("deferred_payments.interest_margin", _("On top"), _("Margin"), REGS + "reg 9(3)")
AS_PUBLISHED = Words(
    "deferred_payments.as_published", _("As last published."), _("Weighted average rate on conventional gilts.")
)
ALLOWED_ABOVE = Words("deferred_payments.allowed_above", _("The council may add this much."), _("At most 0.15 %."))
