"""The ways to hold a budget."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Holding(models.TextChoices):
    """The ways to hold a budget; codes are the options of `holding.choice`."""

    DIRECT_PAYMENT = "direct_payment", _("a direct payment to me")
    NOMINEE = "direct_payment_nominee", _("a direct payment to somebody I name")
    AUTHORISED_PERSON = "direct_payment_authorised_person", _("a direct payment to an authorised person")
    SUPPORTED_ACCOUNT = "supported_account", _("a supported account")
    SERVICE_FUND = "individual_service_fund", _("an individual service fund")
    COUNCIL_ARRANGES = "council_arranges", _("the council arranges my support")
    MIX = "mix", _("a mix")
    NOT_YET = "not_yet", _("not yet")


DIRECT_PAYMENTS = (Holding.DIRECT_PAYMENT, Holding.NOMINEE, Holding.AUTHORISED_PERSON, Holding.SUPPORTED_ACCOUNT)
TO_SHOW = tuple(holding for holding in Holding if holding not in (Holding.MIX, Holding.NOT_YET))
