"""The ways to hold a budget."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Holding(models.TextChoices):
    """The ways to hold a budget; codes are the options of `holding.choice`."""

    DP_SELF = "dp_self", _("a direct payment to me")
    DP_NOMINEE = "dp_nominee", _("a direct payment to somebody I name")
    DP_AUTHORISED = "dp_authorised", _("a direct payment to an authorised person")
    SUPPORTED_ACCOUNT = "supported_account", _("a supported account")
    SERVICE_FUND = "individual_service_fund", _("an individual service fund")
    COUNCIL = "council_arranges", _("the council arranges my support")
    MIX = "mix", _("a mix")
    NOT_YET = "not_yet", _("not yet")


DIRECT_PAYMENTS = (Holding.DP_SELF, Holding.DP_NOMINEE, Holding.DP_AUTHORISED, Holding.SUPPORTED_ACCOUNT)
