"""Paying for a care home later, from the home that was left: the basics (Care Act 2014 ss34-35; SI 2014/2671).

Whether an agreement has to be offered (`offer`), up to what sum (`equity_limit`), what is deferred each week
(`deferred`), at what interest at most (`highest_interest`), and when it has to be paid back (`repay_by`).
"""

from ownway.rules.deferred_payments.offer import Offer, offer
from ownway.rules.deferred_payments.terms import (
    Interest,
    Security,
    Week,
    deferred,
    equity_limit,
    highest_interest,
    repay_by,
)

RULES = (offer, equity_limit, deferred, highest_interest)

__all__ = [
    "RULES",
    "Interest",
    "Offer",
    "Security",
    "Week",
    "deferred",
    "equity_limit",
    "highest_interest",
    "offer",
    "repay_by",
]
