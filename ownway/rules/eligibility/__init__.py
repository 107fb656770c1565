"""Needs against the national criteria, as a proposal to the named worker who decides (Care Act 2014 s13)."""

from ownway.rules.eligibility.adult import Needs, adult, masked_outcomes
from ownway.rules.eligibility.carer import CARER_OUTCOMES, CarerNeeds, carer
from ownway.rules.eligibility.carer_blind import Covered, Helped, left_to_meet, masked

RULES = (adult, carer, masked, left_to_meet)

__all__ = [
    "CARER_OUTCOMES",
    "RULES",
    "CarerNeeds",
    "Covered",
    "Helped",
    "Needs",
    "adult",
    "carer",
    "left_to_meet",
    "masked",
    "masked_outcomes",
]
