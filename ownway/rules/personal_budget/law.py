"""What an authority has decided about personal budgets."""

from ownway.rules.kernel import Law


class LocalBudgets(Law, file="personal_budget/local"):
    """Local policy."""

    charges_later_reablement: int
    weeks_a_year: int
