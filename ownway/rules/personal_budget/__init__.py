"""The personal budget: what meeting needs costs, what the adult pays and what the authority (Care Act 2014 s26)."""

from ownway.rules.personal_budget.annual import Year, annual
from ownway.rules.personal_budget.weekly import PersonalBudget, Week, personal_budget, three_numbers

RULES = (personal_budget, annual)

__all__ = ["RULES", "PersonalBudget", "Week", "Year", "annual", "personal_budget", "three_numbers"]
