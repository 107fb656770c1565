"""What a direct payment is for a number of days, net of the contribution and never below nothing."""

from ownway.rules.kernel import Count, Inputs, NoFigures, Pence, Working, div_nearest, maximum, need, rule
from ownway.rules.payments import words


class Days(Inputs):
    """Weekly pence, and the days that one payment is for."""

    weekly_gross: Pence = need("budget.direct_payment")
    weekly_contribution: Pence = need("charging.contribution")
    days: Count = need("payment.days")


@rule("payments.for_days", cite="Care Act 2014 ss31-33; amount x days / 7", columns=True)
def for_days(asked: Days, law: NoFigures, w: Working) -> Pence:
    """Amount and contribution for the days, each to the nearest penny, then one less the other."""
    gross = div_nearest(asked.weekly_gross * asked.days, 7)
    contribution = div_nearest(asked.weekly_contribution * asked.days, 7)
    days = {"days": asked.days}
    w.add(words.AMOUNT, gross, because=words.FOR_DAYS, quote={"weekly": asked.weekly_gross, **days})
    w.less(
        words.CONTRIBUTION, contribution, because=words.FOR_DAYS, quote={"weekly": asked.weekly_contribution, **days}
    )
    w.add(words.NOT_BELOW_NOTHING, maximum(contribution - gross, 0), because=words.CONTRIBUTION_EXCEEDS)
    return w.total
