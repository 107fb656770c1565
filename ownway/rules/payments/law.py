"""The figures of direct payments."""

from ownway.rules.kernel import Law


class Limits(Law, file="payments/limits"):
    """Stays in care homes, and reviews (SI 2014/2871 regs 6-7)."""

    care_home_weeks: int
    care_home_gap_weeks: int
    care_home_months: int
    first_review_months: int
    later_review_months: int


class Surplus(Law, file="payments/surplus"):
    """Local policy about money left on the account."""

    weeks_left: int
