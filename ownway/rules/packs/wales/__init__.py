"""Wales: needs that can, and can only, be met with the authority, and a most that may be charged a week.

Social Services and Well-being (Wales) Act 2014; SI (W) 2015/1578, 2015/1843, 2015/1844.
"""

from ownway.rules.packs.wales.charge import AtHome, Free, charge
from ownway.rules.packs.wales.eligibility import Need, Outcome, eligible

RULES = (eligible, charge)

__all__ = ["RULES", "AtHome", "Free", "Need", "Outcome", "charge", "eligible"]
