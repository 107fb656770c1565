"""What is asked about a plan, whoever writes in it: how a need is met, what is not right, what if it falls through."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from ownway.journey.directory.selectors import ResourceCard
from ownway.journey.people.selectors import AroundCard
from ownway.journey.practices import selectors as practices
from ownway.journey.support_plans.choices import Who
from ownway.journey.support_plans.selectors import LineCard
from ownway.platform.design_system.fields import AnyOf, Money, OneOf, Option, PickFrom, Words
from ownway.platform.design_system.forms import Form

AT_HOME = ("nutrition", "hygiene", "toilet", "clothed", "home_safe", "home_kept")
OUT = ("relationships", "work", "community", "child")


@dataclass(frozen=True)
class Offered:
    """What can be chosen for a line: the needs of the plan, the people around, what there is near."""

    needs: Sequence[Option]
    around: Sequence[AroundCard]
    near: Sequence[ResourceCard]


class NeedForm(Form):
    """How one or several needs are met. The amount is drafted from what was told already."""

    mark_optional = False
    who = OneOf(_("Who or what helps?"), required=True, missing=_("Choose who or what helps"))
    person = PickFrom(_("Which of the people around you?"))
    resource = OneOf(_("What there is near you"), hint=_("You can choose one of these, or write your own below."))
    needs = AnyOf(_("Which needs does it meet?"), required=True, missing=_("Choose at least one need"))
    what = Words(_("What is it, in your own words?"), rows=2, max_length=500)

    def __init__(self, *args: Any, offered: Offered, **rest: Any) -> None:
        super().__init__(*args, **rest)
        around = [Option(one.token, one.name) for one in offered.around]
        near = [Option(str(one.id), one.name, _about(one)) for one in offered.near]
        reveals = {
            who: self._open(name, there)
            for who, name, there in ((Who.PEOPLE_I_KNOW, "person", around), (Who.COMMUNITY, "resource", near))
        }
        self.fields["who"].options = [Option(who, who.label, reveals=reveals.get(who, "")) for who in Who]
        self.fields["needs"].options = offered.needs

    def _open(self, name: str, options: Sequence[Option]) -> str:
        """A field that stands inside an answer, if there is something to choose from."""
        if not options:
            del self.fields[name]
            return ""
        self.fields[name].options = options
        return name


class LineForm(Form):
    """What is not right in a draft. `version` says which text was changed."""

    mark_optional = False
    what = Words(_("What is it?"), rows=2, max_length=500)
    amount = forms.DecimalField(
        label=_("How much?"), min_value=0, max_digits=7, decimal_places=2, required=True,
        error_messages={
            "required": _("Enter how much, such as 5 or 2.5"),
            "invalid": _("Enter how much as a number, such as 5 or 2.5"),
            "min_value": _("Enter 0 or more"),
            "max_digits": _("Enter a smaller number"),
            "max_decimal_places": _("Enter a number with two places after the point at most"),
            "max_whole_digits": _("Enter a smaller number"),
        },
        widget=forms.TextInput(attrs={"inputmode": "decimal", "class": "govuk-input govuk-input--width-5"}),
    )  # fmt: skip
    price = Money(_("What does one cost?"), required=True, missing=_("Enter what it costs, or 0"))
    provider = PickFrom(_("Which agency, if you know already?"))
    version = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, line: LineCard, **rest: Any) -> None:
        super().__init__(*args, **rest)
        self.fields["amount"].label, self.fields["price"].label = ASKED[line.unit]
        self.fields["provider"].options = [Option(str(one.id), one.name) for one in practices.providers()]
        for name in _not_asked(line):
            del self.fields[name]


class ContingencyForm(Form):
    """What happens if it falls through."""

    words = Words(
        _("What happens if something falls through?"), rows=5,
        hint=_("For example: if nobody comes in the morning, I ring my sister, and then the helpline."),
    )  # fmt: skip
    version = forms.IntegerField(widget=forms.HiddenInput)


ASKED = {
    "hour": (_("How many hours a week?"), _("What does an hour cost?")),
    "session": (_("How many times a week?"), _("What does one time cost?")),
    "week": (_("How many at the same time?"), _("What does a week cost?")),
    "one_off": (_("How many?"), _("What does one cost?")),
}


def companions(need: str, unmet: Iterable[str]) -> list[str]:
    """Needs that the same help often meets too: those at home, or those outside."""
    group = AT_HOME if need in AT_HOME else OUT
    return [need, *(other for other in unmet if other != need and other in group)]


def _not_asked(line: LineCard) -> list[str]:
    if line.who is not Who.AGENCY and line.price_pence == 0 and line.who is not Who.OTHER:
        return ["amount", "price", "provider"]
    return [] if line.who is Who.AGENCY else ["provider"]


def _about(resource: ResourceCard) -> str:
    return " · ".join(part for part in (resource.what, resource.when_and_where, resource.cost) if part)
