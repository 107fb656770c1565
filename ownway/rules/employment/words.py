"""The words of employing a personal assistant."""

from ownway.rules.kernel import Words
from ownway.rules.kernel import gettext_noop as _

NMW, WTR, SSCBA = "NMW Regs 2015 ", "WTR 1998 ", "SSCBA 1992 "

# Lines
MINIMUM_WAGE = Words("employment.minimum_wage", _("The lowest wage the law allows"), cite=NMW + "regs 4-5")
WAGE = Words("employment.wage", _("Wage for an hour"), cite=NMW + "reg 4")
RAISED = Words("employment.raised", _("Up to the lowest wage the law allows"), cite=NMW + "regs 4-5")
HOLIDAY = Words("employment.holiday", _("Holiday pay"), cite=WTR + "regs 13, 13A, 15B")
INSURANCE = Words("employment.insurance", _("National insurance"), _("Employer's NIC"), SSCBA + "s9")
ALLOWANCE = Words("employment.allowance", _("Employment allowance"), cite="NICA 2014 ss1-4A")
PENSION = Words("employment.pension", _("Pension"), _("Employer's pension contribution"), "Pensions Act 2008 s20")
SICK_PAY = Words("employment.sick_pay", _("Sick pay for a week"), _("Statutory sick pay"), SSCBA + "s157")
SICKNESS_FUND = Words("employment.sickness_fund", _("Put by for sickness"), cite=SSCBA + "s151")
LIABILITY = Words(
    "employment.liability",
    _("Insurance in case your assistant is hurt"),
    _("Employers' liability insurance"),
    "Employers' Liability (Compulsory Insurance) Act 1969 s1",
)
PAYROLL = Words("employment.payroll", _("Somebody who does the payroll"), _("Payroll service"), "Care Act 2014 s31(6)")
ON_COSTS = Words("employment.on_costs", _("What an employer pays on top"), _("On-costs"), "local policy")
RATE = Words("employment.rate", _("What the council pays for an hour"), _("Direct payment rate"), "Care Act 2014 s26")

# Reasons
NO_MINIMUM = Words("employment.no_minimum", _("The law sets no lowest wage below 16."), _("Below 16: no NMW."))
BY_AGE = Words("employment.by_age", _("For somebody of {age:count}."), _("Rate at age {age:count}."))
LIVING_WAGE = Words(
    "employment.living_wage", _("For somebody of {age:count}, the living wage."), _("National living wage.")
)
FOR_APPRENTICES = Words(
    "employment.for_apprentices", _("For an apprentice in the first year, or under 19."), _("Apprentice rate.")
)
AS_AGREED = Words("employment.as_agreed", _("As agreed with your assistant."), _("As agreed with the assistant."))
WEEKS_OFF = Words(
    "employment.weeks_off",
    _("Your assistant has 5.6 paid weeks off a year, and somebody else is paid meanwhile."),
    _("5.6 weeks of 52: 5.6 / 46.4 of pay for each hour worked."),
    easy=_("Your assistant has paid weeks off. Somebody else is paid meanwhile."),
)
ACCRUES = Words(
    "employment.accrues",
    _("With hours that change, holiday pay is 12.07 % of the wage."),
    _("Irregular hours: 12.07 % of pay for hours worked, may be rolled up."),
)
ABOVE_THRESHOLD = Words(
    "employment.above_threshold",
    _("Employers pay this on weekly pay above {threshold}."),
    _("On weekly pay above the secondary threshold of {threshold}."),
)
EMPLOYS_FOR_CARE = Words(
    "employment.employs_for_care",
    _("You employ somebody only for your own care or support, so this is taken off."),
    _("Care or support worker's employer: eligible where all duties are for the person."),
    easy=_("Your assistant works only for you. So this is taken off."),
)
ENROLLED = Words(
    "employment.enrolled",
    _("Of {qualifying} a year you pay this, and your assistant {worker}."),
    _("Qualifying earnings {qualifying}; worker {worker}, tax relief included."),
)
NOT_ENROLLED = Words(
    "employment.not_enrolled",
    _("By age, pay or choice your assistant is not in a pension. They may ask to be."),
    _("Not enrolled: age, earnings or opt-out."),
)
AT_LEAST = Words("employment.at_least", _("The least that the law asks of you."), _("Minimum contribution."))
SHARE_OF_EARNINGS = Words(
    "employment.share_of_earnings",
    _("{percent:count} % of what they earn, up to {rate} a week, from the first full day."),
    _("Lower of {percent:count} % of average weekly earnings and {rate}; no lower earnings limit."),
    easy=_("They get {percent:count} % of their pay. The most is {rate} a week."),
)
FLAT_RATE = Words(
    "employment.flat_rate",
    _("{rate} a week, after {days:count} days."),
    _("Flat rate {rate} after {days:count} waiting days."),
)
EARNS_TOO_LITTLE = Words(
    "employment.earns_too_little", _("Their pay is too low for sick pay."), _("Below the lower earnings limit.")
)
PUT_BY = Words(
    "employment.put_by",
    _("A part of each hour, so that it is there when it is needed."),
    easy=_("A part of each hour is saved for this."),
)
LAW_ASKS = Words("employment.law_asks", _("The law asks every employer for it."), _("Compulsory."))
TO_GET_IT_RIGHT = Words("employment.to_get_it_right", _("So that tax and payslips are right."))
ONE_RATE = Words("employment.one_rate", _("Your council adds one rate for everything."), _("Local on-cost rate."))
COUNCIL_PAYS = Words(
    "employment.council_pays", _("This is in your budget for each hour."), _("In the budget for each hour.")
)
