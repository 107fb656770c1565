"""The figures of charging in a care home."""

from ownway.rules.charging.law import BenefitRates, CapitalLimits, IncomeDisregards, PensionCredit, SavingsCredit
from ownway.rules.kernel import Law, Pence


class Allowance(Law, file="care_home/allowance"):
    """What a charge must leave (reg 6)."""

    personal_expenses: int


class StayLengths(Law, file="care_home/stays"):
    """Weeks that turn one kind of stay into another, and weeks in which the home that was left does not count."""

    short_weeks: int
    temporary_weeks: int
    home_left_out_weeks: int
    back_within_weeks: int


class LocalStays(Law, file="care_home/local"):
    """What the authority has decided for itself."""

    short_stays_as_at_home: int


class Stays(Law):
    """Everything that decides the kind of a stay."""

    lengths: StayLengths
    local: LocalStays


class CareHome(Law):
    """Everything a contribution in a care home is worked out with."""

    capital: CapitalLimits
    rates: BenefitRates
    income: IncomeDisregards
    savings_credit: SavingsCredit
    pension_credit: PensionCredit
    allowance: Allowance

    @property
    def limit(self) -> Pence:
        """The national limit: in a care home no authority has its own (reg 12(1))."""
        return self.capital.upper_limit
