"""Direct payments: when one has to be made, to whom, what is paid when, and what may be taken back (ss31-33)."""

from ownway.rules.payments.amount import Days, for_days
from ownway.rules.payments.care_home_stays import StaysTogether, care_home_stays, days_together
from ownway.rules.payments.conditions import (
    AuthorisedBy,
    WithCapacity,
    WithoutCapacity,
    with_capacity,
    without_capacity,
)
from ownway.rules.payments.payees import Payee, Relationship, may_pay
from ownway.rules.payments.prohibited import Order, Orders, prohibited
from ownway.rules.payments.rates import Rate, rate
from ownway.rules.payments.recovery import Account, recoverable
from ownway.rules.payments.reviews import Review, Trigger, review, review_due
from ownway.rules.payments.schedule import Frequency, Payment, schedule

RULES = (
    for_days,
    with_capacity,
    without_capacity,
    prohibited,
    may_pay,
    care_home_stays,
    review,
    recoverable,
)

__all__ = [
    "RULES",
    "Account",
    "AuthorisedBy",
    "Days",
    "Frequency",
    "Order",
    "Orders",
    "Payee",
    "Payment",
    "Rate",
    "Relationship",
    "Review",
    "StaysTogether",
    "Trigger",
    "WithCapacity",
    "WithoutCapacity",
    "care_home_stays",
    "days_together",
    "for_days",
    "may_pay",
    "prohibited",
    "rate",
    "recoverable",
    "review",
    "review_due",
    "schedule",
    "with_capacity",
    "without_capacity",
]
