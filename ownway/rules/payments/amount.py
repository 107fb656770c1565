"""What a direct payment is for a number of days: net of the contribution, or gross with the contribution invoiced."""

from ownway.rules.kernel import (
    Count,
    Flag,
    Inputs,
    NoFigures,
    Pence,
    Working,
    div_nearest,
    finding,
    maximum,
    need,
    no,
    rule,
)
from ownway.rules.payments import words


class Days(Inputs):
    """Weekly pence, and the days that one payment is for. `paid_gross`: the contribution is invoiced instead."""

    weekly_gross: Pence = need("budget.direct_payment")
    weekly_contribution: Pence = need("charging.contribution")
    days: Count = need("payment.days")
    paid_gross: Flag = finding("payment.paid_gross")


@rule("payments.for_days", cite="Care Act 2014 ss31-33; amount x days / 7", columns=True)
def for_days(asked: Days, law: NoFigures, w: Working) -> Pence:
    """Amount and contribution for the days, each to the nearest penny, then one less the other, never below nothing."""
    gross = div_nearest(asked.weekly_gross * asked.days, 7)
    contribution = contribution_for(asked)
    days = {"days": asked.days}
    w.add(words.AMOUNT, gross, because=words.FOR_DAYS, quote={"weekly": asked.weekly_gross, **days})
    quote = {"weekly": asked.weekly_contribution, **days}
    net = w.only(no(asked.paid_gross))
    net.less(words.CONTRIBUTION, contribution, because=words.FOR_DAYS, quote=quote)
    net.add(words.NOT_BELOW_NOTHING, maximum(contribution - gross, 0), because=words.CONTRIBUTION_EXCEEDS)
    invoiced = {"contribution": contribution, **quote}
    w.only(asked.paid_gross).add(words.INVOICED, 0, because=words.PAID_APART, quote=invoiced, stays=True)
    return w.total


def contribution_for(asked: Days) -> Pence:
    """The contribution for the days, to the nearest penny."""
    return div_nearest(asked.weekly_contribution * asked.days, 7)
