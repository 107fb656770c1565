"""Concluding a review."""

from django.utils.translation import gettext_lazy as _

from ownway.platform.design_system.fields import OneOf, Option
from ownway.platform.design_system.forms import Form
from ownway.portals.shared.deciding import own_reasons, own_sentence

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
    reasons = own_reasons(_("What they told, what you saw, and how it adds up. They read this."))
    sentence = own_sentence()
