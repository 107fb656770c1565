"""Signing a plan: from when, why, and one sentence of the worker's own."""

from datetime import date, timedelta
from typing import Any

from django.utils.translation import gettext_lazy as _

from ownway.platform.design_system.fields import PartialDate
from ownway.platform.design_system.forms import Form
from ownway.platform.design_system.values import PartialDate as Day
from ownway.portals.shared.deciding import own_reasons, own_sentence

SOONEST = timedelta(days=7)


class SignForm(Form):
    """The decision that sets the budget."""

    starts = PartialDate(
        _("From which day does the budget run?"), called=_("The first day"), complete=True, required=True,
        missing=_("Enter the day from which the budget runs"),
    )  # fmt: skip
    reasons = own_reasons(_("How it meets each need; where it is away from the estimate, why. They read this."))
    sentence = own_sentence()

    def __init__(self, *args: Any, today: date, **rest: Any) -> None:
        soon = today + SOONEST
        initial = {"starts": Day(soon.year, soon.month, soon.day)} | rest.pop("initial", {})
        super().__init__(*args, initial=initial, **rest)
        self.fields["starts"].not_before = lambda: today

    def starts_on(self) -> date:
        """The day the budget starts."""
        first: date = self.cleaned_data["starts"].earliest
        return first
