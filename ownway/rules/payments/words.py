"""The words of a direct payment."""

from ownway.rules.kernel import Point, Words
from ownway.rules.kernel import gettext_noop as _

AMOUNT = Words("payments.amount", _("Your budget"), _("Gross direct payment"), "Care Act 2014 ss31-33")
CONTRIBUTION = Words("payments.contribution", _("What you pay"), _("Assessed contribution"), "Care Act 2014 s14")
NOT_BELOW_NOTHING = Words("payments.not_below_nothing", _("Nothing to pay back"), cite="Care Act 2014 s31")

FOR_DAYS = Words(
    "payments.for_days",
    _("{weekly} a week for {days:count} days."),
    _("{weekly} x {days:count} / 7, to the nearest penny."),
)
CONTRIBUTION_EXCEEDS = Words(
    "payments.contribution_exceeds",
    _("What you pay is more than your budget for these days, so no payment is made, and you owe nothing here."),
    _("The contribution exceeds the direct payment: no payment."),
    easy=_("What you pay is more than your budget for these days. So we make no payment. You owe nothing here."),
)
INVOICED = Words("payments.invoiced", _("What you pay, on a bill"), _("Contribution invoiced"), "Care Act 2014 s14")
PAID_APART = Words(
    "payments.paid_apart",
    _("You get your whole budget, and a bill for {contribution}: {weekly} a week for {days:count} days."),
    _("Paid gross; {contribution} is invoiced ({weekly} x {days:count} / 7)."),
    easy=_("You get your whole budget. Then a bill for {contribution}. It is {weekly} a week, {days:count} days."),
)

# Who may not have one (reg 2, Sch 1)
SCH_1 = "SI 2014/2871 Sch 1 "
ORDERS = {
    word: Words(f"payments.order.{word}", person, worker, SCH_1 + sub)
    for word, sub, person, worker in (
        ("drug_rehabilitation", "(a)", _("A court order about drugs"), _("Drug rehabilitation requirement")),
        ("alcohol_treatment", "(b)", _("A court order about alcohol"), _("Alcohol treatment requirement")),
        (
            "licence_offending_behaviour",
            "(c)(i)",
            _("A licence with work on drugs or alcohol"),
            _("Licence with a condition of offending behaviour work about drugs or alcohol"),
        ),
        (
            "licence_drug_testing",
            "(c)(ii)",
            _("A licence with drug tests"),
            _("Licence with a drug testing or drug appointment requirement"),
        ),
        (
            "supervision_drug_testing",
            "(d)",
            _("Supervision with drug tests"),
            _("Supervision notice with a drug testing or drug appointment requirement"),
        ),
        (
            "community_rehabilitation",
            "(e)",
            _("A community order with treatment"),
            _("Community rehabilitation, or punishment and rehabilitation, order with treatment"),
        ),
        (
            "drug_treatment_and_testing",
            "(f)",
            _("An order about drug treatment and tests"),
            _("Drug treatment and testing order"),
        ),
        (
            "scottish_order",
            "(g)",
            _("A Scottish order with treatment"),
            _("Scottish payback, probation or drug treatment and testing order"),
        ),
        ("scottish_licence", "(h)", _("A Scottish licence with treatment"), _("Scottish licence with treatment")),
    )
}
NO_ORDER = Words("payments.no_order", _("Court orders and licences"), _("Schedule 1"), "SI 2014/2871 reg 2")
ORDER_PROHIBITS = Words(
    "payments.order_prohibits",
    _("While this lasts the law allows no direct payment. The council can arrange the support instead."),
    _("A person to whom Schedule 1 applies: no direct payment may be made."),
)
NOTHING_PROHIBITS = Words(
    "payments.nothing_prohibits", _("Nothing here stands in the way."), _("Schedule 1 does not apply.")
)

# Conditions (ss31-32)
S31, S32 = "Care Act 2014 s31", "Care Act 2014 s32"
BUDGET = Words("payments.budget", _("What the council pays"), _("Amount that the authority must pay"), S31 + "(1)(a)")
AUTHORITY_PAYS = Words(
    "payments.authority_pays",
    _("The council pays {weekly} a week towards your support."),
    _("The authority must pay {weekly} a week of the personal budget."),
)
AUTHORITY_PAYS_NOTHING = Words(
    "payments.authority_pays_nothing",
    _("The council pays nothing towards your support, so there is nothing to pay out."),
    _("The personal budget states no amount that the authority must pay."),
    easy=_("The council pays nothing towards your support. So there is nothing to pay out."),
)
SHARED = {
    "asked": Point.of(
        "payments.asked",
        S31 + "(1)(b), s32(1)(c)",
        label=(_("Asking for it"), _("Request")),
        yes=(_("You asked for a direct payment."), _("Requested.")),
        no=(_("You have not asked for one, and nobody has to have one."), _("Not requested.")),
    ),
    "allowed": Point.of(
        "payments.allowed",
        S31 + "(5), s32(6)",
        label=(_("Whether the law allows it"), _("Condition 2: not prohibited")),
        yes=(_("The law allows it."), _("Neither prohibited nor refused under a discretion.")),
        no=(_("The law does not allow it."), _("Prohibited by regulations, or refused under a discretion.")),
    ),
    "capable": Point.of(
        "payments.capable",
        S31 + "(6), s32(8)",
        label=(_("Managing the money"), _("Capable of managing, alone or with help")),
        yes=(_("It can be managed, with help if you want it."), _("Capable, alone or with accessible help.")),
        no=(_("No way of managing the money was found."), _("Not capable even with the help that is accessible.")),
    ),
    "appropriate": Point.of(
        "payments.appropriate",
        S31 + "(7), s32(9)",
        label=(_("A good way to meet your needs"), _("Appropriate way to meet the needs")),
        yes=(_("It is a good way to meet your needs."), _("An appropriate way to meet the needs in question.")),
        no=(_("It is not a good way to meet these needs."), _("Not an appropriate way to meet these needs.")),
    ),
}
CAPACITY = Words("payments.capacity", _("Your own choice"), _("Condition 1: capacity to request"), S31 + "(4)(a)")
PRESUMED = Words(
    "payments.presumed", _("It is your choice."), _("Capacity is presumed."), "Mental Capacity Act 2005 s1(2)"
)
FOUND_TO_LACK = Words(
    "payments.found_to_lack",
    _("You could not make this choice when you were asked. Somebody may ask for you."),
    _("Found to lack capacity for this request: section 32 may apply."),
)
NOMINEE = {
    "nominee_agrees": Point.of(
        "payments.nominee_agrees",
        S31 + "(4)(b)",
        label=(_("Somebody who gets the money for you"), _("Condition 1: nominated person agrees")),
        yes=(_("They agree to."), _("The nominated person agrees to receive the payments.")),
        no=(_("They do not want to."), _("The nominated person does not agree.")),
    )
}
AUTHORISED = Words("payments.authorised", _("Who asks for you"), _("Authorised person"), S32 + "(4)")
AUTHORISED_BY = tuple(
    Words(f"payments.authorised_by.{code}", person, worker, S32 + sub)
    for code, sub, person, worker in (
        ("not_known", "(4)", _("Nobody has found out who may ask."), _("Not found out yet.")),
        ("act", "(4)(a)", _("Somebody who may decide about your care."), _("Authorised under the 2005 Act.")),
        (
            "other",
            "(4)(b)",
            _("Somebody whom those who may decide agree to."),
            _("Agreed as suitable by a person authorised under the 2005 Act, and by the authority."),
        ),
        (
            "authority",
            "(4)(c)",
            _("Somebody whom the council found suitable."),
            _("Nobody is authorised under the 2005 Act; found suitable by the authority."),
        ),
        ("nobody", "(4)", _("Nobody who may ask for you."), _("No authorised person.")),
    )
)
SUPPORTED = {
    "supported": Point.of(
        "payments.supported",
        S32 + "(5)",
        label=(_("Backing of those who may decide"), _("Condition 1: supported")),
        yes=(_("They support it."), _("A person authorised under the 2005 Act supports the request.")),
        no=(_("They do not support it."), _("No person authorised under the 2005 Act supports the request.")),
    )
}
WITHOUT_CAPACITY = {
    "lacks_capacity": Point.of(
        "payments.lacks_capacity",
        S32 + "(1)(b)",
        label=(_("Making this choice yourself"), _("Lacks capacity to request")),
        yes=(_("You cannot make this choice now."), _("Found to lack capacity to make the request.")),
        no=(_("You can choose for yourself."), _("Has capacity: section 31 applies.")),
    ),
    "best_interests": Point.of(
        "payments.best_interests",
        S32 + "(7)",
        label=(_("Acting for your good"), _("Condition 3: best interests")),
        yes=(_("They will act in your best interests."), _("Will act in the adult's best interests.")),
        no=(_("It is not clear that they would act for your good."), _("Not satisfied that they will.")),
    ),
    "consulted": Point.of(
        "payments.consulted",
        "SI 2014/2871 reg 5(2)(a)-(b)",
        label=(_("Asking those who know you"), _("Consultation and wishes")),
        yes=(
            _("Those who know you were asked. What you want was thought of."),
            _("Views taken; wishes, beliefs and values considered."),
        ),
        no=(_("Those who know you have not been asked."), _("Not consulted: condition 5 cannot be met yet.")),
    ),
}
FAMILY_OR_FRIEND = {
    "family_or_friend": Point.of(
        "payments.family_or_friend",
        "SI 2014/2871 regs 3(5), 5(2)(c)",
        label=(_("Family or a friend"), _("Close family, or a friend involved in the care")),
        yes=(_("They are family, or a friend who helps with your care."), _("No certificate is needed.")),
        no=(_("They are neither, or an organisation."), _("An enhanced certificate is needed.")),
    )
}
RECORD_CHECKED = {
    "record_checked": Point.of(
        "payments.record_checked",
        "SI 2014/2871 reg 5(2)(c)",
        label=(_("Check of their record"), _("Enhanced criminal record certificate")),
        yes=(_("Their record was checked."), _("Obtained.")),
        no=(_("Their record has not been checked."), _("Not obtained.")),
    )
}

# Whom it may pay (reg 3)
PAYEE = Words("payments.payee", _("Who is paid"), _("Payee"), "SI 2014/2871 reg 3(1)-(3)")
FREE_CHOICE = Words(
    "payments.free_choice",
    _("You may pay this person."),
    _("Not a person whom reg 3(3) names: no decision is needed."),
)
PARTNER = Words(
    "payments.partner",
    _("A husband, wife or partner may be paid only if the council finds it necessary."),
    _("Spouse, civil partner or living as such: only if the authority considers it necessary."),
    "SI 2014/2871 reg 3(3)(a)-(b)",
    easy=_("A husband, wife or partner may be paid in some cases. The council has to find it necessary."),
)
SAME_HOUSEHOLD = Words(
    "payments.same_household",
    _("Close family in your own household may be paid only if the council finds it necessary."),
    _("Close relative, or the partner of one, in the same household: only if the authority considers it necessary."),
    "SI 2014/2871 reg 3(3)(c)-(e)",
    easy=_("Close family in your own household may be paid in some cases. The council has to find it necessary."),
)
NECESSARY = Words(
    "payments.necessary",
    _("The council has found that it is necessary to pay this person."),
    _("The authority considers it necessary, for care or for administration."),
    "SI 2014/2871 reg 3(2)",
)

# Care homes (reg 6)
CARE_HOME_STAYS = Words("payments.care_home_stays", _("Stays in a care home"), cite="SI 2014/2871 reg 6")
WITHIN_WEEKS = Words(
    "payments.within_weeks", _("They come to {days:count} days together. Up to {weeks:count} weeks are allowed.")
)
TOO_LONG = Words(
    "payments.too_long",
    _("They come to {days:count} days together, more than {weeks:count} weeks. The council can arrange the rest."),
    _("{days:count} days, near stays added together, exceed {weeks:count} weeks in 12 months."),
)
LONG_STAYS_ALLOWED = Words(
    "payments.long_stays_allowed",
    _("Your council may pay for longer stays in this way."),
    _("The authority is named in Schedule 2."),
)

# Reviews (reg 7)
TIME_HAS_COME = Words(
    "payments.time_has_come", _("Time to look at it together"), _("Review due"), "SI 2014/2871 reg 7(1)(a)"
)
EVERY_SO_OFTEN = Words(
    "payments.every_so_often",
    _("Six months after the first payment, and then every year, we look at how it is going."),
    _("Within 6 months of the first payment, then at intervals of at most 12 months."),
    easy=_("We look at how it is going. First after six months. Then every year."),
)
TRIGGERS = {
    word: Words(f"payments.trigger.{word}", person, worker, "SI 2014/2871 reg 7(1)" + sub)
    for word, sub, person, worker in (
        ("breach", "(b)", _("A condition may have been broken"), _("Breach of a condition")),
        ("capacity_changed", "(c)(i), (d)(i)", _("Making choices has changed"), _("Capacity lost or regained")),
        ("cannot_manage", "(c)(ii), (d)(iii)", _("Managing it has become hard"), _("Capability no longer met")),
        ("not_appropriate", "(c)(ii), (d)(iii)", _("It may no longer fit"), _("No longer appropriate")),
        (
            "not_in_best_interests",
            "(d)(iii)",
            _("It may no longer be for your good"),
            _("Best interests condition no longer met"),
        ),
        ("use_questioned", "(d)(ii)", _("Somebody asked how it is used"), _("Concern about use notified")),
    )
}
CALLS_FOR_REVIEW = Words(
    "payments.calls_for_review", _("So we look at it together now."), _("A review is required, whenever the last was.")
)
NO_REVIEW = Words("payments.no_review", _("Looking at it together"), _("Review"), "SI 2014/2871 reg 7(1)")
NOT_YET = Words("payments.not_yet", _("It is not time yet, and nothing calls for it."), _("Not due; no trigger."))

# What may be taken back (s33)
S33 = "Care Act 2014 s33"
SURPLUS = Words("payments.surplus", _("Money left over"), _("Surplus"))
MISSPENT_PART = Words("payments.misspent_part", _("Money spent on other things"), _("Misspent"))
BALANCE = Words("payments.balance", _("What is on the account"), _("Balance"), S33 + "(3)")
BILLS = Words("payments.bills", _("Bills that are still to come"), _("Outstanding invoices"), S33 + "(3)")
TAX = Words("payments.tax", _("Tax and insurance of your assistants"), _("PAYE and NIC due"), S33 + "(3)")
HOLIDAY_PAY = Words("payments.holiday_pay", _("Holiday that was earned"), _("Accrued holiday pay"), S33 + "(3)")
NOTICE = Words("payments.notice", _("Notice and redundancy pay"), cite=S33 + "(3)")
PLANNED = Words("payments.planned", _("What your plan keeps money for"), _("Planned and contingency"), S33 + "(3)")
WEEKS_LEFT = Words("payments.weeks_left", _("What stays on the account"), _("Weeks left untouched"), S33 + "(5)")
MISSPENT = Words("payments.misspent", _("Spent on what is not in your plan"), _("Found to be misspent"), S33 + "(5)(b)")
NOT_YET_REVIEWED = Words(
    "payments.not_yet_reviewed", _("Nothing is taken back yet"), _("No review yet"), "SI 2014/2871 reg 7(1)(b)"
)
ON_THE_ACCOUNT = Words("payments.on_the_account", _("On the day that was looked at."))
COMMITTED = Words(
    "payments.committed",
    _("This is owed or put by, so it is yours to pay with."),
    _("Committed."),
    easy=_("This is owed or put by. So it is yours to pay with."),
)
LEFT_IN_PEACE = Words(
    "payments.left_in_peace",
    _("Your council leaves {weeks:count} weeks of your payment on the account."),
    _("Local threshold: {weeks:count} weeks."),
)
NOT_IN_THE_PLAN = Words(
    "payments.not_in_the_plan",
    _("The council found that this was not spent on the needs in your plan."),
    _("Found after review not to have been used for the needs specified in the plan."),
    easy=_("This was not spent on the needs in your plan. The council found that."),
)
LOOK_TOGETHER_FIRST = Words(
    "payments.look_together_first",
    _("First we look at it together."),
    _("No recovery before a review with the adult."),
)
