"""What is asked about organisations and workers."""

import re
from typing import Any

from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ownway.journey.practices.choices import OrganisationKind
from ownway.platform.design_system.fields import Money, OneLine, OneOf, Option, PartialDate, PickFrom, WholeNumber
from ownway.platform.design_system.forms import Form
from ownway.platform.design_system.theme import Theme, ThemeError
from ownway.portals.admin.kept import whole

SLUG = re.compile(r"[a-z][a-z0-9-]{1,48}")


class OrganisationForm(Form):
    """Name, look, ways to reach it, clocks, and the officer to whom late decisions go."""

    name = OneLine(gettext_lazy("Name"), required=True, missing=gettext_lazy("Write its name"))
    name_cy = OneLine(gettext_lazy("Name in Welsh"))
    helpline = OneLine(
        gettext_lazy("Helpline"), required=True, max_length=60, missing=gettext_lazy("Write the helpline"),
        hint=gettext_lazy("It stands at the foot of every page that people see."),
    )  # fmt: skip
    email = OneLine(gettext_lazy("E-mail"), attrs={"spellcheck": "false"})
    accent = OneLine(
        gettext_lazy("Colour"), width=10, required=True, missing=gettext_lazy("Write a colour, such as #5c2751"),
        hint=gettext_lazy("As a web colour, such as #5c2751. White text has to be readable on it."),
    )  # fmt: skip
    logo_text = OneLine(gettext_lazy("Short form beside the name"), width=5, max_length=5)
    decide_working_days = WholeNumber(
        gettext_lazy("Within how many working days is a plan decided?"), least=1, most=60, required=True,
        missing=gettext_lazy("Enter a number of days"),
    )  # fmt: skip
    call_in_working_days = WholeNumber(
        gettext_lazy("For how many working days may a signed plan be called in?"), most=20, required=True,
        missing=gettext_lazy("Enter a number of days"), hint=gettext_lazy("0 means that no plan is called in."),
    )  # fmt: skip
    challenge_working_days = WholeNumber(
        gettext_lazy("Within how many working days is a challenge answered?"), least=1, most=60, required=True,
        missing=gettext_lazy("Enter a number of days"),
    )  # fmt: skip
    escalates_to = PickFrom(
        gettext_lazy("To whom do decisions go that are late?"),
        hint=gettext_lazy("This officer can say yes the same day, and owns challenges to what others decided."),
    )  # fmt: skip

    def clean_accent(self) -> str:
        """A colour on which white text can be read (7:1), or every page of theirs would fail."""
        colour = str(self.cleaned_data["accent"]).lower()
        try:
            Theme(name="", accent=colour)
        except ThemeError as unreadable:
            words = _("Choose a darker colour, such as #5c2751: white text has to be readable on it")
            raise ValidationError(words) from unreadable
        return colour


class FoundForm(Form):
    """A new organisation."""

    mark_optional = False
    name = OneLine(gettext_lazy("Name"), required=True, missing=gettext_lazy("Write its name"))
    kind = OneOf(
        gettext_lazy("What is it?"), required=True, missing=gettext_lazy("Choose what it is"),
        options=[Option(kind, kind.label) for kind in OrganisationKind],
    )  # fmt: skip
    slug = OneLine(
        gettext_lazy("Short name for web addresses"), width=20, required=True, attrs={"spellcheck": "false"},
        missing=gettext_lazy("Write a short name"), hint=gettext_lazy("Small letters, numbers and hyphens."),
    )  # fmt: skip
    helpline = OneLine(
        gettext_lazy("Helpline"), required=True, max_length=60, missing=gettext_lazy("Write the helpline")
    )

    def clean_slug(self) -> str:
        """Small letters, numbers and hyphens."""
        slug = str(self.cleaned_data["slug"])
        if not SLUG.fullmatch(slug):
            raise ValidationError(_("Use small letters, numbers and hyphens only, beginning with a letter"))
        return slug


class WorkerForm(Form):
    """Who a worker is, their registration and their training."""

    name = OneLine(gettext_lazy("Name"), required=True, missing=gettext_lazy("Write their name"))
    job_title = OneLine(
        gettext_lazy("Job title"), max_length=120, required=True, missing=gettext_lazy("Write their job title")
    )
    phone = OneLine(gettext_lazy("Telephone"), max_length=60)
    registration = OneLine(
        gettext_lazy("Professional registration"), max_length=40,
        hint=gettext_lazy("Their number with Social Work England or the HCPC."),
    )  # fmt: skip
    registered_until = PartialDate(
        gettext_lazy("Registered until"), called=gettext_lazy("The day"), complete=True,
        hint=gettext_lazy("After this day, roles of a registered profession decide nothing."),
    )  # fmt: skip
    trained_assessor_on = PartialDate(
        gettext_lazy("Trained to assess on"), called=gettext_lazy("The day"), complete=True,
        not_after=timezone.localdate, hint=gettext_lazy("Who is not trained completes no assessment (SI 2014/2827)."),
    )  # fmt: skip
    trained_deafblind_on = PartialDate(
        gettext_lazy("Trained to assess with deafblind people on"), called=gettext_lazy("The day"), complete=True,
        not_after=timezone.localdate,
    )  # fmt: skip

    def details(self) -> dict[str, Any]:
        """What is written about them."""
        dates = ("registered_until", "trained_assessor_on", "trained_deafblind_on")
        return {name: whole(value) if name in dates else value for name, value in self.cleaned_data.items()}


class RoleForm(Form):
    """Which role, from which day."""

    mark_optional = False
    role = OneOf(gettext_lazy("Which role?"), required=True, missing=gettext_lazy("Choose a role"))
    starts = PartialDate(
        gettext_lazy("From which day?"), called=gettext_lazy("The first day"), complete=True, required=True,
        missing=gettext_lazy("Enter the first day"),
    )  # fmt: skip


class LimitForm(Form):
    """Up to how much a role signs alone, from which day, decided by whom."""

    mark_optional = False
    role = PickFrom(gettext_lazy("Which role?"), required=True, missing=gettext_lazy("Choose a role"))
    weekly_pence = Money(
        gettext_lazy("Up to how much a week does it sign alone?"), required=True,
        missing=gettext_lazy("Enter an amount, such as 350"),
    )  # fmt: skip
    starts = PartialDate(
        gettext_lazy("From which day?"), called=gettext_lazy("The first day"), complete=True, required=True,
        not_before=timezone.localdate, missing=gettext_lazy("Enter the first day"),
    )  # fmt: skip
    decided_by = PickFrom(
        gettext_lazy("Who decided this?"), required=True, missing=gettext_lazy("Choose who decided it")
    )
