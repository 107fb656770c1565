"""Direct payments: what is paid for which days, and when (Care Act 2014 ss31-33)."""

from ownway.rules.payments.amount import Days, for_days
from ownway.rules.payments.rates import Rate, rate
from ownway.rules.payments.schedule import Frequency, Payment, schedule

RULES = (for_days,)

__all__ = ["RULES", "Days", "Frequency", "Payment", "Rate", "for_days", "rate", "schedule"]
