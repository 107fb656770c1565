"""What an hour of a personal assistant lawfully costs their employer, line by line.

For support that goes on in every week of the year: while one assistant is on holiday somebody else is paid. Each line
is what falls on one hour of support, a part of a penny counted whole, so that the sum is always enough.
"""

from typing import Any, cast

from ownway.rules.employment import words
from ownway.rules.employment.insurance import WEEKS, Pay, threshold, weekly_insurance
from ownway.rules.employment.law import Employment, Holiday, NationalInsurance
from ownway.rules.employment.pension import YearlyPay, employers_share, enrolled
from ownway.rules.employment.sick_pay import weekly_sick_pay
from ownway.rules.employment.wage import Worker, lowest_wage
from ownway.rules.kernel import Count, Flag, Inputs, Pence, Working, div_up, finding, maximum, need, rule, where

TENTHS = 520  # of a year's weeks


class Hour(Inputs):
    """An assistant's hourly wage, and quarters of an hour of support a week."""

    wage: Pence = need("assistant.wage")
    age: Count = need("assistant.age")
    apprentice: Flag = finding("assistant.apprentice")
    quarter_hours: Count = need("assistant.quarter_hours")
    irregular: Flag = need("assistant.irregular_hours")
    only_cares: Flag = finding("assistant.only_cares")
    pension_age: Flag = need("assistant.state_pension_age", when=lambda h, law: h.age >= law.pension.from_age)
    joined: Flag = finding("assistant.joined_pension")
    left: Flag = finding("assistant.left_pension")


@rule("employment.hour", cite="NMW Regs 2015; WTR 1998; SSCBA 1992; Pensions Act 2008; local figures")
def hour(asked: Hour, law: Employment, w: Working) -> Pence:
    """Pence that one paid hour of support costs, with everything that an employer has to pay."""
    w.lacks("assistant.quarter_hours", asked.quarter_hours == 0)
    return cost_of_hour(asked, law, w)


def cost_of_hour(asked: Hour, law: Employment, w: Working) -> Pence:
    """The lines of an hour; their sum."""
    pay = _wage(asked, law, w)
    pay = pay + _holiday(pay, asked.irregular, law.holiday, w)
    return pay + _on_costs(asked, pay, law, w)


def _wage(asked: Hour, law: Employment, w: Working) -> Pence:
    lowest, because = lowest_wage(Worker.of(vars(asked)), law.wage)
    wage = w.add(words.WAGE, asked.wage, because=words.AS_AGREED, stays=True)
    raised, quote = maximum(lowest - asked.wage, 0), {"age": asked.age}
    return wage + w.add(words.RAISED, raised, because=because, quote=quote, uses=(cast(int, lowest),))


def _holiday(pay: Pence, irregular: Flag, law: Holiday, w: Working) -> Pence:
    """5.6 weeks in 52 are paid and not worked; irregular hours earn 12.07 % of what is worked."""
    fixed = div_up(pay * law.tenths_of_weeks, TENTHS - law.tenths_of_weeks)
    by_rate = where(irregular, law.irregular_accrues, 0) == 1
    accrued = div_up(pay * law.irregular_rate, 10_000)
    because = where(by_rate, words.ACCRUES, words.WEEKS_OFF)
    return w.add(words.HOLIDAY, where(by_rate, accrued, fixed), because=because)


def _on_costs(asked: Hour, pay: Pence, law: Employment, w: Working) -> Pence:
    """What the employer pays beside pay, shared out over the hours of the year."""
    weekly = pay * asked.quarter_hours // 4
    facts: dict[str, Any] = {**vars(asked), "weekly_pay": weekly, "yearly_pay": weekly * WEEKS}
    pensioned = YearlyPay.of(facts)
    pension = where(enrolled(pensioned, law.pension), employers_share(pensioned.yearly_pay, law.pension), 0)
    sickness = weekly_sick_pay(weekly, law.sick_pay) * law.local.sick_weeks
    yearly = (
        (words.PENSION, pension, words.AT_LEAST, (law.pension.employer_percent, law.pension.lower, law.pension.upper)),
        (words.SICKNESS_FUND, sickness, words.PUT_BY, (law.sick_pay.weekly_rate, law.local.sick_weeks)),
        (words.LIABILITY, law.local.insurance, words.LAW_ASKS, (law.local.insurance,)),
        (words.PAYROLL, law.local.payroll, words.TO_GET_IT_RIGHT, (law.local.payroll,)),
    )
    total = _insurance(asked, Pay.of(facts), law.insurance, w)
    for label, amount, because, cells in yearly:
        total = total + w.add(label, _an_hour(amount, asked), because=because, uses=cells)
    return total


def _insurance(asked: Hour, pay: Pay, law: NationalInsurance, w: Working) -> Pence:
    """Contributions and allowance, each on its line, so that the figures of both are named."""
    due, off = weekly_insurance(pay, law)
    before, after = _an_hour(due * WEEKS, asked), _an_hour((due - off) * WEEKS, asked)
    cells, quote = (threshold(pay, law), law.rate), {"threshold": threshold(pay, law)}
    w.add(words.INSURANCE, before, because=words.ABOVE_THRESHOLD, quote=quote, uses=cells)
    w.less(words.ALLOWANCE, before - after, because=words.EMPLOYS_FOR_CARE, uses=(law.allowance,))
    return after


def _an_hour(yearly: Pence, asked: Hour) -> Pence:
    """What of a year's cost falls on an hour of support, a part of a penny counted whole."""
    return div_up(yearly * 4, cast(int, maximum(asked.quarter_hours, 1)) * WEEKS)
