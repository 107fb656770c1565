"""Income assumed from savings (SI 2014/2672 reg 25)."""

from ownway.rules.charging import words
from ownway.rules.charging.law import CapitalLimits
from ownway.rules.charging.means import Savings
from ownway.rules.kernel import Pence, Working, div_up, maximum, minimum, rule, where


@rule("charging.tariff_income", cite="SI 2014/2672 reg 25", columns=True)
def tariff_income(means: Savings, law: CapitalLimits, w: Working) -> Pence:
    """£1 a week for each £250 of capital between the limits, a part of £250 counting as a whole. Weekly pence."""
    excess = maximum(minimum(means.savings, law.upper_limit) - law.lower_limit, 0)
    return w.add(
        words.TARIFF_INCOME,
        div_up(excess, law.slice) * law.income_per_slice,
        because=where(excess > 0, words.SAVINGS_OVER_LOWER, words.SAVINGS_NOT_COUNTED),
        quote={
            "savings": means.savings,
            "lower_limit": law.lower_limit,
            "slice": law.slice,
            "each": law.income_per_slice,
        },
        stays=True,
    )
