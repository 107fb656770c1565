"""How much may be deferred, for what interest, and until when (SI 2014/2671 regs 5-9)."""

from datetime import date, timedelta

from ownway.rules.deferred_payments import words
from ownway.rules.deferred_payments.law import Terms
from ownway.rules.kernel import (
    ENGLAND,
    CapitalPence,
    Count,
    Inputs,
    Pence,
    Working,
    div_up,
    maximum,
    minimum,
    need,
    rule,
)


class Security(Inputs):
    """What secures the debt: its market value, and what is owed on it before."""

    value: CapitalPence = need("deferred.security_value")
    owed: CapitalPence = need("deferred.security_owed")


@rule("deferred_payments.equity_limit", cite="SI 2014/2671 reg 5(5)", columns=True)
def equity_limit(security: Security, law: Terms, w: Working) -> CapitalPence:
    """The most that may be deferred, interest and costs included while they are added to it."""
    w.add(words.VALUE, security.value, because=words.WORTH_TODAY, stays=True)
    w.less(
        words.MARGIN,
        div_up(security.value * (100 - law.percent_secured), 100),
        because=words.FOR_SALE_AND_CHANGE,
        uses=(law.percent_secured,),
    )
    w.less(words.EQUITY_KEPT, law.equity_kept, because=words.STAYS_IN_HOME)
    w.less(words.OWED, security.owed, because=words.COMES_FIRST)
    w.add(words.NOTHING_TO_DEFER, maximum(-w.total, 0), because=words.TOO_LITTLE_VALUE)
    return w.total


class Week(Inputs):
    """One week's charge, the income it is paid from as the regulations count it, and the debt so far. Pence."""

    due: Pence = need("deferred.due")
    income: Pence = need("deferred.income")
    asked_from_income: Pence = need("deferred.asked_from_income")
    limit: CapitalPence = need("deferred.equity_limit")
    debt: CapitalPence = need("deferred.debt")


@rule("deferred_payments.deferred", cite="SI 2014/2671 regs 5-6", columns=True)
def deferred(week: Week, law: Terms, w: Working) -> Pence:
    """What of a week's charge is deferred: less what is asked from income, and never past the equity limit."""
    w.add(words.DUE, week.due, because=words.FOR_THIS_WEEK, stays=True)
    above = maximum(week.income - law.income_kept, 0)
    w.less(
        words.FROM_INCOME,
        minimum(week.asked_from_income, above, week.due),
        because=words.KEEP_FIRST,
        quote={"kept": law.income_kept, "above": above},
        uses=(law.income_kept,),
    )
    w.less(
        words.OVER_LIMIT,
        maximum(w.total - maximum(week.limit - week.debt, 0), 0),
        because=words.LIMIT_REACHED,
        quote={"limit": week.limit},
    )
    return w.total


class Interest(Inputs):
    """The weighted average interest rate on gilts that the OBR last published, in hundredths of a percent."""

    gilt_rate: Count = need("deferred.gilt_rate")


@rule("deferred_payments.highest_interest", cite="SI 2014/2671 reg 9(3)", columns=True)
def highest_interest(asked: Interest, law: Terms, w: Working) -> Count:
    """The highest yearly rate that may be charged, in hundredths of a percent, for half a year from January or July."""
    w.add(words.GILT_RATE, asked.gilt_rate, because=words.AS_PUBLISHED, stays=True)
    w.add(words.INTEREST_MARGIN, law.interest_margin, because=words.ALLOWED_ABOVE)
    return w.total


def repay_by(*, sold: date | None, died: date | None, place: str = ENGLAND) -> date | None:
    """When the debt is due: at the sale, or 90 days after a death if that is sooner; the authority may allow longer."""
    after = died and died + timedelta(days=Terms.on(died, place).days_after_death)
    return min((day for day in (sold, after) if day), default=None)
