"""What needs like these usually cost: an estimate by a published table, never a decision (Care Act 2014 s26).

The table is illustrative until an authority has calibrated, equality-checked and published its own.
"""

from ownway.rules.indicative_budget.estimate import Estimate, Helper, SupportLine, estimate
from ownway.rules.indicative_budget.needs import Needs
from ownway.rules.indicative_budget.weekly import weekly

RULES = (weekly,)

__all__ = ["RULES", "Estimate", "Helper", "Needs", "SupportLine", "estimate", "weekly"]
