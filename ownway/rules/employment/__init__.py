"""Employing a personal assistant: the lowest wage, what comes on top, and the lawful cost of one hour (UK law)."""

from ownway.rules.employment.hour import Hour, hour
from ownway.rules.employment.insurance import Pay, national_insurance
from ownway.rules.employment.pension import YearlyPay, pension
from ownway.rules.employment.rates import RateAndHour, Wage, council_rate, left_over
from ownway.rules.employment.sick_pay import Earnings, sick_pay
from ownway.rules.employment.wage import Worker, minimum_wage

RULES = (minimum_wage, national_insurance, pension, sick_pay, hour, council_rate, left_over)

__all__ = [
    "RULES",
    "Earnings",
    "Hour",
    "Pay",
    "RateAndHour",
    "Wage",
    "Worker",
    "YearlyPay",
    "council_rate",
    "hour",
    "left_over",
    "minimum_wage",
    "national_insurance",
    "pension",
    "sick_pay",
]
