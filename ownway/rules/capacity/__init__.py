"""Deciding for oneself at 16 and over, and decisions for somebody who cannot (Mental Capacity Act 2005 ss1-4)."""

from ownway.rules.capacity.best_interests import Authority, BestInterests, best_interests
from ownway.rules.capacity.capacity import OneDecision, lacks_capacity

RULES = (lacks_capacity, best_interests)

__all__ = ["RULES", "Authority", "BestInterests", "OneDecision", "best_interests", "lacks_capacity"]
