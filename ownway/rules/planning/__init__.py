"""Who may prepare a plan, and when it is looked at again (Care Act 2014 ss25, 27)."""

from ownway.rules.planning.preparer import Preparation, Preparer, preparer
from ownway.rules.planning.review import Plan, ReviewTimes, first_review, review

RULES = (preparer, review)

__all__ = ["RULES", "Plan", "Preparation", "Preparer", "ReviewTimes", "first_review", "preparer", "review"]
