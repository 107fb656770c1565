"""Statutory sick pay, a week (Social Security Contributions and Benefits Act 1992 ss151-157)."""

from ownway.rules.employment import words
from ownway.rules.employment.law import SickPay
from ownway.rules.kernel import Inputs, Pence, Working, div_up, minimum, need, rule, where


class Earnings(Inputs):
    """Average weekly earnings before tax."""

    average_weekly: Pence = need("assistant.average_weekly_earnings")


@rule("employment.sick_pay", cite="SSCBA 1992 ss151-157", columns=True)
def sick_pay(earnings: Earnings, law: SickPay, w: Working) -> Pence:
    """What is due for a week of sickness: since April 2026 four fifths of earnings, up to the rate."""
    amount = weekly_sick_pay(earnings.average_weekly, law)
    flat = where(amount > 0, words.FLAT_RATE, words.EARNS_TOO_LITTLE)
    return w.add(
        words.SICK_PAY,
        amount,
        because=where(law.percent_of_earnings > 0, words.SHARE_OF_EARNINGS, flat),
        quote={"rate": law.weekly_rate, "percent": law.percent_of_earnings, "days": law.waiting_days},
        uses=(law.weekly_rate,),
        stays=True,
    )


def weekly_sick_pay(average_weekly: Pence, law: SickPay) -> Pence:
    """The amount, a part of a penny counted whole."""
    share = minimum(div_up(average_weekly * law.percent_of_earnings, 100), law.weekly_rate)
    due = where(law.percent_of_earnings > 0, share, law.weekly_rate)
    return where(average_weekly >= law.lowest_earnings, due, 0)
