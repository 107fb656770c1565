"""Noting a contact: three questions, and two more when somebody else speaks for them."""

from typing import Any

from django.forms.boundfield import BoundField
from django.utils.translation import gettext_lazy as _

from ownway.journey.contacts.actions import Call
from ownway.journey.conversations.question_sets import asking
from ownway.journey.people.identity import Reachable
from ownway.platform.design_system.fields import AnyOf, OneLine, OneOf, Option, Reach, Words
from ownway.platform.design_system.forms import Form
from ownway.portals.shared.people import page_language

ME, SPEAKING, CANNOT_WAIT = "me", ("contact_for", "made_by", "agrees"), ("change",)


class KnownContactForm(Form):
    """A contact about somebody we know: what is happening. The way to reach them stands already, and can be changed."""

    what = Words(
        _("What is happening, and what would help?"),
        hint=_("In their words as far as you can. They read this first on their page."),
        missing=_("Write what is happening"),
        rows=4,
        required=True,
    )
    reach = Reach(
        _("How to reach them safely"), hint=_("A number, an e-mail, an address, or somebody who passes it on.")
    )
    contact_for = OneOf(
        _("Who is speaking?"),
        options=[
            Option("somebody_i_help", _("Family, a friend or a neighbour")),
            Option("professional", _("Somebody who knows them through work")),
        ],
        small=True,
    )
    made_by = OneLine(_("Their name, and who they are to the person"), hint=_("For example: Anne Evans, her daughter"))
    agrees = OneOf(_("Does the person know, and agree?"), small=True)
    change = AnyOf(_("Something cannot wait"), small=True)
    mark_optional = False

    def __init__(self, *args: Any, **rest: Any) -> None:
        super().__init__(*args, **rest)
        for name in ("agrees", "change"):
            self.fields[name].options = _options(f"contact.{name}")
        for name in (*SPEAKING, *CANNOT_WAIT):
            self.fields[name].closed = True

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if (cleaned.get("made_by") or cleaned.get("agrees")) and not cleaned.get("contact_for"):
            self.add_error("contact_for", _("Choose who is speaking"))
        if cleaned.get("contact_for") and not cleaned.get("made_by"):
            self.add_error("made_by", _("Write who is speaking"))
        return cleaned

    @property
    def asked_always(self) -> list[BoundField]:
        """What is asked of every contact."""
        closed = (*SPEAKING, *CANNOT_WAIT)
        return [field for field in self.visible_fields() if field.name not in closed]

    @property
    def of_who_speaks(self) -> list[BoundField]:
        """What is asked when somebody else speaks for them."""
        return [self[name] for name in SPEAKING]

    @property
    def somebody_speaks(self) -> bool:
        """Whether something stands there already."""
        return any(field.value() or field.errors for field in self.of_who_speaks)

    def call(self) -> Call:
        """What was noted."""
        given = self.cleaned_data
        reach = given["reach"]
        return Call(
            name=given.get("name", ""),
            what=given["what"],
            reach=Reachable(str(reach.kind), reach.value, reach.safe_to_leave_message) if reach else None,
            contact_for=given["contact_for"] or ME,
            made_by=given["made_by"],
            agrees=given["agrees"],
            change=tuple(given["change"]),
        )


class ContactForm(KnownContactForm):
    """A contact about somebody new."""

    name = OneLine(
        _("Who is it about?"),
        hint=_("Their name, or how you would know them again."),
        missing=_("Write their name, or how you would know them again"),
        attrs={"autocomplete": "off", "spellcheck": "false"},
        required=True,
    )
    field_order = ["name", "what", "reach"]


def _options(key: str) -> list[Option]:
    question = asking(key)
    options = question.options if question else ()
    return [Option(one.code, one.label.says(page_language()), exclusive=one.alone) for one in options]
