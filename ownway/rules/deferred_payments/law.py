"""The figures of deferred payment agreements."""

from ownway.rules.kernel import Law


class Terms(Law, file="deferred_payments/terms"):
    """Who has to be offered one, and its limits (SI 2014/2671)."""

    other_capital_limit: int
    percent_secured: int
    equity_kept: int
    income_kept: int
    interest_margin: int
    days_after_death: int
