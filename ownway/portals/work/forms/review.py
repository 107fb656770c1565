"""Concluding a review."""

from django.utils.translation import gettext_lazy as _

from ownway.platform.design_system.fields import OneOf, Option, Words
from ownway.platform.design_system.forms import Form

KEEP = "keep"


class ConcludeForm(Form):
    """What follows, why, and one sentence of the worker's own."""

    outcome = OneOf(
        _("What follows from it?"),
        options=[
            Option(KEEP, _("It stays as it is")),
            Option("more", _("The plan is written again, with more support")),
            Option("different", _("The plan is written again, differently")),
            Option("less", _("The plan is written again, with less support"),
                   _("A registered social worker decides this.")),
            Option("end", _("Support ends"), _("A registered social worker decides this.")),
        ],
        required=True, missing=_("Choose what follows"), small=True,
    )  # fmt: skip
    reasons = Words(
        _("Your reasons"), hint=_("What they told, what you saw, and how it adds up. They read this."),
        required=True, missing=_("Give your reasons"), rows=4,
    )  # fmt: skip
    sentence = Words(
        _("One sentence of your own to the person"), hint=_("No decision goes out without it."),
        required=True, missing=_("Write one sentence of your own"), rows=2,
    )  # fmt: skip
