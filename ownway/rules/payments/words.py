"""The words of a direct payment."""

from ownway.rules.kernel import Words
from ownway.rules.kernel import gettext_noop as _

AMOUNT = Words("payments.amount", _("Your budget"), _("Gross direct payment"), "Care Act 2014 ss31-33")
CONTRIBUTION = Words("payments.contribution", _("What you pay"), _("Assessed contribution"), "Care Act 2014 s14")
NOT_BELOW_NOTHING = Words("payments.not_below_nothing", _("Nothing to pay back"), cite="Care Act 2014 s31")

FOR_DAYS = Words(
    "payments.for_days",
    _("{weekly} a week for {days:count} days."),
    _("{weekly} x {days:count} / 7, to the nearest penny."),
)
CONTRIBUTION_EXCEEDS = Words(
    "payments.contribution_exceeds",
    _("What you pay is more than your budget for these days, so no payment is made, and you owe nothing here."),
    _("The contribution exceeds the direct payment: no payment."),
    easy=_("What you pay is more than your budget for these days. So we make no payment. You owe nothing here."),
)
