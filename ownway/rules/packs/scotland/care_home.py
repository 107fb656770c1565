"""What somebody pays a week towards their care home, but for free personal and nursing care."""

from ownway.rules.kernel import (
    CapitalPence,
    Flag,
    Inputs,
    Law,
    Pence,
    Working,
    div_up,
    maximum,
    minimum,
    need,
    no,
    rule,
)
from ownway.rules.packs.scotland import words


class Means(Law, file="care_home/means"):
    """Limits of capital, and what somebody keeps."""

    upper_limit: int
    lower_limit: int
    slice: int
    income_per_slice: int
    personal_expenses: int
    savings_credit_disregard: int


def _not_above(r: "Resident", law: Means) -> Flag:
    return r.capital <= law.upper_limit


class Resident(Inputs):
    """Weekly means: `cost` is the fee after free personal and nursing care, `income` has everything in it."""

    cost: Pence = need("plan.cost")
    capital: CapitalPence = need("money.capital_amount")
    income: Pence = need("money.income", when=_not_above)
    savings_credit: Pence = need("money.income.pension_credit_savings", when=_not_above)


@rule("scotland.care_home", cite=words.RESIDENTIAL, columns=True, nation="scotland")
def care_home(means: Resident, law: Means, w: Working) -> Pence:
    """Income and income assumed from capital, less what somebody keeps; above the upper limit the whole fee."""
    above = means.capital > law.upper_limit
    w.only(above).add(words.WHOLE_FEE, means.cost, because=words.ABOVE_LIMIT, stays=True)
    within = w.only(no(above))
    within.add(words.INCOME, means.income, because=words.ALL_INCOME)
    slices = div_up(maximum(means.capital - law.lower_limit, 0), law.slice)
    within.add(
        words.TARIFF, slices * law.income_per_slice, because=words.A_POUND_A_SLICE, uses=(law.lower_limit, law.slice)
    )
    within.less(words.PERSONAL_EXPENSES, law.personal_expenses, because=words.FOR_THEMSELF)
    left_out = minimum(means.savings_credit, law.savings_credit_disregard)
    within.less(words.SAVINGS_CREDIT, left_out, because=words.LEFT_OUT, uses=(law.savings_credit_disregard,))
    within.add(words.NOTHING_LESS, maximum(0 - w.total, 0), because=words.NOT_BELOW_NOTHING)
    within.less(words.FEE, maximum(w.total - means.cost, 0), because=words.NOT_MORE_THAN_FEE)
    return w.total
