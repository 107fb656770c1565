"""The talk about how the money is held: every option shown, what they chose, and the conditions of the law."""

from typing import Any

from django.utils.text import capfirst
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _

from ownway.journey.assessments.choices import How
from ownway.journey.conversations.question_sets import asking
from ownway.journey.direct_payments.choices import TO_SHOW, Holding
from ownway.journey.direct_payments.may import may_be_held
from ownway.platform.design_system.fields import AnyOf, OneOf, Option, Words
from ownway.platform.design_system.forms import Form
from ownway.portals.shared.people import page_language

CONDITIONS = {
    "asked": _("They asked for it"),
    "allowed": _("The law allows it: no order or licence because of drugs or alcohol"),
    "capable": _("They can manage it, by themself or with help they can have"),
    "appropriate": _("It is an appropriate way to meet these needs"),
    "nominee_agrees": _("If they name somebody to get the money: that person agrees"),
}
OF_SOMEBODY_WHO_ASKS = {
    "lacks_capacity": _("They were found to lack capacity to ask"),
    "mental_capacity_act": _("Whoever asks is authorised under the Mental Capacity Act"),
    "somebody_who_is": _("Or was agreed with somebody so authorised"),
    "supported": _("And that person supports the request"),
    "the_authority": _("Or nobody is so authorised, and the council finds them suitable"),
    "best_interests": _("They will act in the person's best interests"),
    "consulted": _("Those who know the person were asked, and their wishes considered"),
    "family_or_friend": _("They are close family, or a friend involved in the care"),
    "record_checked": _("Or an enhanced criminal record certificate was obtained"),
}


class DiscussionForm(Form):
    """What was talked over. Nothing here is decided: they choose."""

    how = OneOf(_("How did you meet?"), options=[Option(how, capfirst(how.label)) for how in How], required=True,
                missing=_("Choose how you met"), small=True)  # fmt: skip
    shown = AnyOf(
        _("Which ways did you go through together?"), hint=_("All of them: only then is it their own choice."),
        options=[Option(one, capfirst(one.label)) for one in TO_SHOW], required=True,
        missing=_("Choose the ways you went through"), small=True,
    )  # fmt: skip
    choice = OneOf(
        _("What did they choose?"), options=[Option(one, capfirst(one.label)) for one in Holding], required=True,
        missing=_("Choose what they chose"), small=True,
    )  # fmt: skip
    words = Words(_("What they said about it"), hint=_("In their words. Nobody asks them to explain again."), rows=3)
    help_wanted = AnyOf(_("What help would they like?"), small=True)
    conditions_met = AnyOf(
        _("For a direct payment, which of these hold?"),
        hint=_("Care Act 2014 s31. If one does not hold yet, choose “not yet” above, and say what is open."),
        options=[Option(code, label) for code, label in CONDITIONS.items()], small=True,
    )  # fmt: skip
    authorised_met = AnyOf(
        _("If somebody asks for them, which of these hold too?"),
        hint=_("Care Act 2014 s32. Only for a direct payment to an authorised person."),
        options=[Option(code, label) for code, label in OF_SOMEBODY_WHO_ASKS.items()], small=True,
    )  # fmt: skip
    mark_optional = False

    def __init__(self, *args: Any, **rest: Any) -> None:
        super().__init__(*args, **rest)
        helps = asking("holding.help")
        self.fields["help_wanted"].options = [
            Option(one.code, one.label.says(page_language()), exclusive=one.alone) for one in helps.options
        ]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if set(TO_SHOW) - set(cleaned.get("shown") or TO_SHOW):
            self.add_error("shown", _("Go through every way with them first"))
        if (choice := cleaned.get("choice")) is not None:
            verdict = may_be_held(Holding(choice), self.conditions(), localdate())
            where = "authorised_met" if choice == Holding.AUTHORISED_PERSON else "conditions_met"
            if not verdict:
                self.add_error(where, verdict.sentence)
        return cleaned

    def conditions(self) -> dict[str, bool]:
        """Each condition of sections 31 and 32, and whether it holds."""
        given = self.cleaned_data
        met = [*(given.get("conditions_met") or []), *(given.get("authorised_met") or [])]
        return {code: code in met for code in (*CONDITIONS, *OF_SOMEBODY_WHO_ASKS)}
