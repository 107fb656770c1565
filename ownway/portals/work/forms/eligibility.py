"""Determining eligibility: what the worker finds, with the proposal filled in and nothing hidden."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from ownway.journey.assessments.actions import Findings
from ownway.journey.assessments.choices import SupportReason
from ownway.platform.design_system.fields import AnyOf, OneLine, OneOf, Option, PickFrom
from ownway.platform.design_system.forms import Form
from ownway.portals.shared.deciding import NOT_THE_LAW, own_reasons, own_sentence
from ownway.rules.vocabulary import OUTCOME_NAMES, OUTCOMES

YES, NO, ACCEPT, CHANGE = "yes", "no", "accept", "change"
YES_OR_NO = [Option(YES, _("Yes")), Option(NO, _("No"))]


class DetermineForm(Form):
    """Findings, reasons, and one sentence of the worker's own."""

    impairment = OneOf(
        _("(a) Do the needs come from a physical or mental impairment or illness?"),
        hint=_("Nobody needs a diagnosis for this."),
        options=YES_OR_NO, required=True, missing=_("Choose whether the needs come from an impairment or illness"),
        small=True,
    )  # fmt: skip
    accept = OneOf(
        _("(b) Which outcomes can they not achieve?"),
        options=[
            Option(ACCEPT, _("As proposed from what they said")),
            Option(CHANGE, _("I find it differently"), reveals="outcomes"),
        ],
        required=True, missing=_("Choose whether you accept the outcomes as proposed"), small=True,
    )  # fmt: skip
    outcomes = AnyOf(
        _("Outcomes they are unable to achieve"),
        options=[Option(outcome, _(OUTCOME_NAMES[outcome])) for outcome in OUTCOMES], small=True,
    )  # fmt: skip
    significant = OneOf(
        _("(c) Is there, or is there likely to be, a significant impact on their well-being?"),
        hint=_("“Significant” is your professional judgement. Say in your reasons how it follows from the outcomes."),
        options=YES_OR_NO, required=True, missing=_("Choose whether the impact is significant"), small=True,
    )  # fmt: skip
    period_considered = OneLine(
        _("Which period did you consider?"), hint=_("Their days differ: for example, the last six weeks.")
    )
    ordinarily_resident = OneOf(
        _("Are they ordinarily resident here?"), options=YES_OR_NO, required=True,
        missing=_("Choose whether they are ordinarily resident here"), small=True,
    )  # fmt: skip
    primary_support_reason = PickFrom(
        _("What is support mainly for?"),
        hint=_("Proposed from what they said. It goes into the national return; it changes nothing for them."),
        options=[Option(reason, reason.label) for reason in SupportReason],
        required=True, missing=_("Choose what support is mainly for"),
    )  # fmt: skip
    reasons = own_reasons(_("What they told you, what you saw, and how it adds up. They read this."))
    sentence = own_sentence(NOT_THE_LAW)
    mark_optional = False

    def __init__(self, *args: Any, proposed: dict[str, bool | None], varies: bool, **rest: Any) -> None:
        super().__init__(*args, **rest)
        self.proposed = proposed
        if not varies:
            del self.fields["period_considered"]

    def clean_period_considered(self) -> str:
        """Needs that fluctuate are looked at over a period (SI 2015/313 reg 2(4))."""
        period: str = self.cleaned_data["period_considered"]
        if not period:
            self.add_error("period_considered", _("Write which period you considered"))
        return period

    def findings(self) -> Findings:
        """What the worker found."""
        given = self.cleaned_data
        accepted = {outcome: bool(unable) for outcome, unable in self.proposed.items()}
        changed = {outcome: outcome in given["outcomes"] for outcome in OUTCOMES}
        return Findings(
            impairment=given["impairment"] == YES,
            outcomes=accepted if given["accept"] == ACCEPT else changed,
            significant=given["significant"] == YES,
            period_considered=given.get("period_considered", ""),
            primary_support_reason=given["primary_support_reason"],
            ordinarily_resident=given["ordinarily_resident"] == YES,
        )
