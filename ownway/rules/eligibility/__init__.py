"""Needs against the national criteria, as a proposal to the named worker who decides (Care Act 2014 s13)."""

from ownway.rules.eligibility.adult import Needs, adult, masked_outcomes
from ownway.rules.eligibility.carer import CARER_OUTCOMES, CarerNeeds, carer

RULES = (adult, carer)

__all__ = ["CARER_OUTCOMES", "RULES", "CarerNeeds", "Needs", "adult", "carer", "masked_outcomes"]
