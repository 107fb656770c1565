"""The words of a contribution: headings, lines and reasons. Codes never change; sentences may be bettered."""

from ownway.rules.kernel import Words
from ownway.rules.kernel import gettext_noop as _

REGS = "SI 2014/2672 "

# Headings
INCOME = Words("charging.income", _("Money that comes in each week"), _("Weekly income"))
LEFT_OUT = Words("charging.left_out", _("What we leave out"), _("Disregards"))
HOUSING = Words("charging.housing", _("What your home costs"), _("Housing costs"))
COSTS = Words("charging.costs", _("What your disability costs"), _("Disability-related expenditure"))
MINIMUM = Words("charging.minimum", _("What you must be left with"), _("Minimum income guarantee"))
CHARGE = Words("charging.charge", _("What you pay"), _("Charge"))

# Lines: money that comes in
STATE_PENSION = Words("charging.state_pension", _("State pension"), cite=REGS + "reg 13")
OTHER_PENSION = Words("charging.other_pension", _("Other pensions"), cite=REGS + "reg 13")
PENSION_CREDIT_GUARANTEE = Words(
    "charging.pension_credit_guarantee", _("Pension credit, guarantee part"), cite=REGS + "reg 13"
)
PENSION_CREDIT_SAVINGS = Words(
    "charging.pension_credit_savings", _("Pension credit, savings part"), cite=REGS + "reg 13"
)
UNIVERSAL_CREDIT = Words(
    "charging.universal_credit",
    _("Universal Credit, the part for you"),
    _("Universal Credit, the adult's part"),
    cite=REGS + "reg 13",
)
ESA = Words("charging.esa", _("Employment and Support Allowance"), cite=REGS + "reg 13")
INCOME_SUPPORT = Words("charging.income_support", _("Income Support"), cite=REGS + "reg 13")
CARERS_ALLOWANCE = Words("charging.carers_allowance", _("Carer's Allowance"), cite=REGS + "reg 13")
SURVIVORS_PENSION = Words(
    "charging.survivors_pension", _("War widow's, widower's or survivor's pension"), cite=REGS + "reg 13"
)
OTHER_INCOME = Words("charging.other_income", _("Other money that comes in"), cite=REGS + "reg 13")
DISABILITY_BENEFIT = Words("charging.disability_benefit", _("Benefit for care or daily living"), cite=REGS + "reg 13")
MOBILITY_BENEFIT = Words("charging.mobility_benefit", _("Benefit for getting about"), cite=REGS + "reg 13")
TARIFF_INCOME = Words("charging.tariff_income", _("Income assumed from savings"), cite=REGS + "reg 25")

# Lines: what is left out
MOBILITY_LEFT_OUT = Words("charging.mobility_left_out", _("Benefit for getting about"), cite=REGS + "Sch 1 para 8")
SAVINGS_CREDIT_LEFT_OUT = Words(
    "charging.savings_credit_left_out", _("For people with a little saved for old age"), cite=REGS + "Sch 1 para 40"
)
SURVIVORS_LEFT_OUT = Words(
    "charging.survivors_left_out", _("Part of a survivor's pension"), cite=REGS + "Sch 1 paras 17, 19"
)
SPOUSE_LEFT_OUT = Words(
    "charging.spouse_left_out",
    _("Pension you pay over to your husband, wife or partner"),
    _("Pension paid over to a spouse, civil partner or partner"),
    cite=REGS + "Sch 1 para 16",
)
NIGHT_CARE_LEFT_OUT = Words("charging.night_care_left_out", _("Benefit for care at night"), cite=REGS + "reg 15(2)")

# Lines: home, disability, minimum income
RENT = Words("charging.rent", _("Rent"), cite=REGS + "Sch 1 para 2")
MORTGAGE = Words("charging.mortgage", _("Mortgage"), cite=REGS + "Sch 1 para 2")
COUNCIL_TAX = Words("charging.council_tax", _("Council tax"), cite=REGS + "Sch 1 para 2")
SERVICE_CHARGE = Words("charging.service_charge", _("Service charge and ground rent"), cite=REGS + "Sch 1 para 2")
OTHER_HOUSING = Words(
    "charging.other_housing", _("Other costs of your home"), _("Other housing-related costs"), cite=REGS + "reg 15(2)"
)
DISABILITY_COSTS = Words(
    "charging.disability_costs",
    _("Costs that come with your disability"),
    _("Disability-related expenditure"),
    cite=REGS + "Sch 1 para 4",
)
BASIC_AMOUNT = Words("charging.basic_amount", _("Basic amount"), cite=REGS + "reg 7(2)-(4)")
FOR_CHILDREN = Words(
    "charging.for_children", _("For children you look after"), _("For children looked after"), cite=REGS + "reg 7(1)(b)"
)
DISABILITY_PREMIUM = Words(
    "charging.disability_premium", _("Extra because of disability"), _("Disability premium"), REGS + "reg 7(5)-(6)(a)"
)
ENHANCED_PREMIUM = Words(
    "charging.enhanced_premium",
    _("Extra because of higher needs"),
    _("Enhanced disability premium"),
    REGS + "reg 7(5)-(6)(b)",
)
CARER_PREMIUM = Words(
    "charging.carer_premium", _("Extra because you care for somebody"), _("Carer premium"), REGS + "reg 7(7)"
)
LOCAL_EXTRA = Words(
    "charging.local_extra",
    _("Extra that your council adds"),
    _("Locally added minimum income"),
    cite=REGS + "reg 15(2)",
)
OTHER_SUPPORT = Words(
    "charging.other_support",
    _("Meals, shopping or transport the council already provides"),
    _("Non-care-related support"),
    REGS + "reg 7(8)",
)
COUPLE_EXTRA = Words(
    "charging.couple_extra",
    _("Extra so that you both have enough"),
    _("Addition of the couple check"),
    cite="CSSG Annex C para 5; local policy",
)

# Lines: what is paid
NOTHING_LEFT = Words("charging.nothing_left", _("There is nothing left to charge"), cite="Care Act 2014 s14(7)")
LOCAL_SHARE = Words(
    "charging.local_share",
    _("The part your council does not charge"),
    _("Share not charged by local policy"),
    cite="Care Act 2014 s14(1)",
)
LOCAL_CAP = Words(
    "charging.local_cap",
    _("Above your council's highest charge"),
    _("Above the local maximum charge"),
    cite="Care Act 2014 s14(1)",
)
TOO_SMALL = Words("charging.too_small", _("Too small to charge"), cite="Care Act 2014 s14(1)")
NOT_ABOVE_COST = Words("charging.not_above_cost", _("More than the support costs"), cite="Care Act 2014 s14(4)")
FULL_COST = Words(
    "charging.full_cost",
    _("The full cost of your support"),
    _("Full cost of the support"),
    cite=REGS + "regs 10, 12(2)",
)
FREE = Words("charging.free", _("Free"), cite=REGS + "regs 3-4; Mental Health Act 1983 s117")

# Reasons
COUNTED = Words("charging.counted", _("The rules count this in full."), _("Counted in full."))
ALWAYS_LEFT_OUT = Words(
    "charging.always_left_out", _("The rules leave this out, so it is yours."), _("Disregarded in full.")
)
SAVINGS_OVER_LOWER = Words(
    "charging.savings_over_lower",
    _("Your savings of {savings} are above {lower_limit}. Each {slice}, or part of it, counts as {each} a week."),
    _("Capital {savings} exceeds {lower_limit}: {each} a week for each {slice} or part."),
)
SAVINGS_NOT_COUNTED = Words(
    "charging.savings_not_counted",
    _("Your savings are {lower_limit} or less, so they do not count."),
    _("Capital at or below {lower_limit}."),
)
SAVINGS_CREDIT_RECEIVED = Words(
    "charging.savings_credit_received",
    _("You get the savings part of pension credit. We leave out up to {cap} of it."),
    _("Savings credit in payment, qualifying income at or below the standard minimum guarantee: up to {cap}."),
)
SAVINGS_CREDIT_BY_AGE = Words(
    "charging.savings_credit_by_age",
    _("You are 65 or over with a pension of your own, so we leave out {cap}."),
    _("Aged 65 or over, qualifying income above the standard minimum guarantee: {cap}."),
    easy=_("You are 65 or over. You have a pension of your own. We leave out {cap}."),
)
PART_LEFT_OUT = Words("charging.part_left_out", _("The rules leave out part of this."), _("Partial disregard."))
NO_NIGHT_CARE = Words(
    "charging.no_night_care",
    _("Your benefit is at the higher rate, and the council arranges no care at night."),
    _("Higher less lower rate, as no night care is arranged (local policy)."),
    easy=_("Your benefit is at the higher rate. The council arranges no care at night."),
)
HOME_COSTS = Words(
    "charging.home_costs",
    _("You have to pay this for your home, so it is not counted."),
    _("Liability for the main or only home, net of help with it."),
    easy=_("You have to pay this for your home. So we do not count it."),
)
LOCAL_HOME_COSTS = Words(
    "charging.local_home_costs", _("Your council leaves this out too."), _("Left out by local policy.")
)
WHAT_YOU_SPEND = Words(
    "charging.what_you_spend",
    _("You told us what you spend because of your disability."),
    _("Assessed disability-related expenditure."),
)
STANDARD_AMOUNT = Words(
    "charging.standard_amount",
    _("Your council leaves out a standard amount. If you spend more, tell us and we will use that."),
    _("Local standard amount, higher than the items given."),
)
FOR_SOMEBODY_SINGLE = Words(
    "charging.for_single",
    _("The amount for a single person of your age."),
    _("The amount for a single person of this age."),
)
FOR_LONE_PARENT = Words("charging.for_lone_parent", _("The amount for a lone parent."))
FOR_COUPLE = Words("charging.for_couple", _("The amount for each of a couple."))
FOR_EACH_CHILD = Words("charging.for_each_child", _("An amount for each child. Number of children: {children:count}."))
HAS_DISABILITY_BENEFIT = Words(
    "charging.has_disability_benefit",
    _("You get a disability benefit and are below pension credit age."),
    _("Would attract the disability premium on income support."),
)
HAS_HIGHEST_RATE = Words(
    "charging.has_highest_rate",
    _("Your disability benefit is at the highest rate."),
    _("Would attract the enhanced disability premium on income support."),
)
HAS_CARERS_ALLOWANCE = Words(
    "charging.has_carers_allowance",
    _("You get Carer's Allowance, or could."),
    _("Entitled, or underlying entitlement, to Carer's Allowance."),
)
LOCAL_POLICY = Words("charging.local_policy", _("Your council has decided this for everybody."), _("Local policy."))
COUNCIL_PROVIDES = Words(
    "charging.council_provides",
    _("The council already provides this, and the rules take its cost off the amount."),
    _("Cost of non-care-related support provided by the authority."),
    easy=_("The council already provides this. So we take its cost off the amount."),
)
BOTH_NEED_ENOUGH = Words(
    "charging.both_need_enough",
    _("Without this, the two of you would have less than benefits would give a couple."),
    _("Minimum income plus partner's net income is below the couple's benefit amount."),
    easy=_("The two of you need enough to live on. So we leave you more."),
)
PROTECTED = Words(
    "charging.protected",
    _("What comes in is less than what you must be left with, so you pay nothing."),
    _("Disposable income is nil or negative."),
    easy=_("You must be left with enough to live on. So you pay nothing."),
)
SHARE_OF_REST = Words(
    "charging.share_of_rest",
    _("Your council charges {percent:count} % of what is left."),
    _("{percent:count} % of disposable income is charged."),
)
SUPPORT_COSTS_LESS = Words(
    "charging.support_costs_less",
    _("Your support costs {cost} a week, and nobody pays more than that."),
    _("Limited to the cost of the care, {cost}."),
)
SAVINGS_ABOVE_UPPER = Words(
    "charging.savings_above_upper",
    _("Your savings are above {upper_limit}."),
    _("Capital exceeds {upper_limit}; the authority may, but need not, pay towards the cost."),
)
CHOSE_NOT_TO_SAY = Words(
    "charging.chose_not_to_say",
    _("You chose not to tell us about your money. You can change your mind at any time."),
    _("Financial assessment refused: treated as above the limit."),
)
AGREED_WITHOUT_FIGURES = Words(
    "charging.agreed_without_figures",
    _("You agreed that we need not look at your money in detail. You can ask for that at any time."),
    _("Light-touch assessment with consent."),
)
NEVER_CHARGED = Words(
    "charging.never_charged",
    _("The law says that this support is free."),
    _("No charge may be made."),
)

# Sums that come in, one by one
COUNTED_BY = REGS + "reg 13"
SCHEDULE_1 = {
    "earnings": REGS + "reg 14",
    "direct_payment": REGS + "Sch 1 para 5",
    "volunteer_expenses": REGS + "Sch 1 para 6",
    "mobility_benefit": REGS + "Sch 1 para 8",
    "armed_forces_independence_payment": REGS + "Sch 1 para 9",
    "mobility_supplement": REGS + "Sch 1 para 10",
    "care_benefit": REGS + "Sch 1 para 11",
    "charity_or_gift": REGS + "Sch 1 para 15(3)(a)-(b)",
    "injury_payment": REGS + "Sch 1 para 15(3)(c)-(e)",
    "war_disablement_pension": REGS + "Sch 1 para 17",
    "war_widows_pension": REGS + "Sch 1 para 17",
    "guaranteed_income_payment": REGS + "Sch 1 para 18",
    "survivors_guaranteed_income_payment": REGS + "Sch 1 para 19",
    "income_in_kind": REGS + "Sch 1 para 21",
    "payment_for_a_child": REGS + "Sch 1 paras 25-26, 43",
    "social_fund": REGS + "Sch 1 para 28",
    "christmas_bonus": REGS + "Sch 1 para 30",
    "trust_payment": REGS + "Sch 1 para 31",
    "child_benefit": REGS + "Sch 1 para 33",
    "guardians_allowance": REGS + "Sch 1 para 38",
    "child_tax_credit": REGS + "Sch 1 para 39",
    "student_money": REGS + "Sch 1 para 44",
    "other": COUNTED_BY,
}
AS_IF_STILL_PAID = Words(
    "charging.as_if_still_paid",
    _("The council found that this was given up to pay less for care, so it counts."),
    _("Notional income: deprivation to decrease the charge."),
    REGS + "reg 17",
    _("This was given up to pay less. So it counts."),
)

# Arranging support for somebody above the limit
ARRANGEMENT_FEE = Words(
    "charging.arrangement_fee", _("For arranging your support"), _("Arrangement fee"), cite=REGS + "reg 5"
)
NO_FEE = Words(
    "charging.no_fee",
    _("Nothing is charged for arranging this."),
    _("No power to charge for arranging: not at the request of an adult above the limit, or a care home."),
)
AT_COST = Words(
    "charging.at_cost",
    _("You asked the council to arrange it. It may charge what arranging costs, and no more."),
    _("Section 18 condition 2: limited to the cost of putting the arrangements in place."),
    easy=_("You asked the council to arrange it. You pay what that costs."),
)

# Carers
CARERS_CHARGE = Words("charging.carers_charge", _("Paying as a carer"), _("Charge to a carer"), "Care Act 2014 s14(1)")
ADULT_HAS_IT = Words(
    "charging.adult_has_it",
    _("This support goes to the person you care for, so you are never asked to pay for it."),
    _("Met by care to the adult: no charge to the carer."),
    "Care Act 2014 s14(3)",
    _("This support is for the person you care for. So you never pay."),
)
PREVENTS = Words(
    "charging.prevents",
    _("This is free for carers."),
    _("Preventive provision to a carer: no charge may be made."),
    "SI 2014/2673 reg 3(3)",
)
CARERS_DO_NOT_PAY = Words(
    "charging.carers_do_not_pay",
    _("Your council asks no carer to pay."),
    _("A power to charge carers is not used (local policy)."),
)
CARERS_PAY = Words(
    "charging.carers_pay",
    _("Your council may ask carers to pay for their own support. It looks at your own money first."),
    _("The authority charges carers for their own support: assess the carer's own means."),
    easy=_("Your council may ask carers to pay. It looks at your money first."),
)

# Assets
VALUE_LESS_DEBTS = Words(
    "charging.value_less_debts",
    _("What it is worth, less what it would cost to sell and what is owed on it."),
    _("Market or surrender value, less sale costs and secured debts; own share."),
    REGS + "regs 20, 24",
    easy=_("This is what it is worth. We take off the cost of selling it. We take off what is owed on it."),
)
AS_IF_STILL_OWNED = Words(
    "charging.as_if_still_owned",
    _("The council found that this was given away to pay less for care, so it counts."),
    _("Notional capital: deprivation to decrease the charge."),
    REGS + "reg 22",
    easy=_("The council found that this was given away. It was done to pay less for care. So it counts."),
)
ASSET_LEFT_OUT = Words(
    "charging.asset_left_out", _("The rules leave this out, so it does not count."), _("Disregarded."), REGS + "Sch 2"
)
SCHEDULE_2 = {
    "main_home": REGS + "Sch 2 para 6",
    "proceeds_for_a_home": REGS + "Sch 2 para 7",
    "future_interest": REGS + "Sch 2 para 8",
    "business_being_sold": REGS + "Sch 2 para 9",
    "benefit_arrears": REGS + "Sch 2 paras 10-11",
    "home_repairs": REGS + "Sch 2 para 12",
    "possessions": REGS + "Sch 2 para 13",
    "injury_trust": REGS + "Sch 2 para 15",
    "injury_payment": REGS + "Sch 2 para 16",
    "life_interest": REGS + "Sch 2 para 17",
    "life_policy": REGS + "Sch 2 para 19",
    "pension_rights": REGS + "Sch 2 para 21",
    "home_to_move_into": REGS + "Sch 2 para 22",
    "let_to_others_by_decision": REGS + "Sch 2 para 24",
    "compensation": REGS + "Sch 2 paras 23, 25-27, 38-42",
}
TIME_IS_UP = Words(
    "charging.time_is_up",
    _("It was left out for a year after you got it. Now it counts."),
    _("The 52 weeks of the disregard have passed."),
    REGS + "Sch 2 paras 10-11, 16",
)
