"""What may be taken back of a direct payment: never before a look together, never what is owed or put by (s33).

Being careful with money is no reason: a surplus is only what remains above what is committed and, while payments go on,
above the weeks that the authority leaves. What was spent on other things may be asked for where that was found.
"""

from ownway.rules.kernel import Flag, Inputs, Pence, Words, Working, finding, may, minimum, need, no, rule, where
from ownway.rules.payments import words
from ownway.rules.payments.law import Surplus


class Account(Inputs):
    """The account of a direct payment, and what is committed on it. Pence."""

    balance: Pence = need("account.balance")
    weekly: Pence = need("account.weekly_payment")
    ending: Flag = need("account.ending")
    bills: Pence = may("account.bills")
    tax_and_insurance: Pence = may("account.tax_and_insurance")
    holiday_pay: Pence = may("account.holiday_pay")
    notice_and_redundancy: Pence = may("account.notice_and_redundancy")
    planned: Pence = may("account.planned")
    misspent: Pence = finding("account.misspent")
    reviewed: Flag = finding("account.reviewed")


@rule("payments.recoverable", cite="Care Act 2014 s33(3), (5); SI 2014/2871 reg 7", columns=True)
def recoverable(account: Account, law: Surplus, w: Working) -> Pence:
    """What the authority may ask back: a surplus above all commitments, and what was found to be misspent."""
    surplus = w.section(words.SURPLUS)
    surplus.add(words.BALANCE, account.balance, because=words.ON_THE_ACCOUNT, stays=True)
    for label, amount in _committed(account):
        surplus.less(label, minimum(amount, w.total), because=words.COMMITTED)
    left = minimum(account.weekly * law.weeks_left, w.total)
    surplus.only(no(account.ending)).less(
        words.WEEKS_LEFT, left, because=words.LEFT_IN_PEACE, quote={"weeks": law.weeks_left}, uses=(law.weeks_left,)
    )
    w.section(words.MISSPENT_PART).add(words.MISSPENT, account.misspent, because=words.NOT_IN_THE_PLAN)
    w.less(words.NOT_YET_REVIEWED, where(account.reviewed, 0, w.total), because=words.LOOK_TOGETHER_FIRST)
    return w.total


def _committed(account: Account) -> tuple[tuple[Words, Pence], ...]:
    return (
        (words.BILLS, account.bills),
        (words.TAX, account.tax_and_insurance),
        (words.HOLIDAY_PAY, account.holiday_pay),
        (words.NOTICE, account.notice_and_redundancy),
        (words.PLANNED, account.planned),
    )
