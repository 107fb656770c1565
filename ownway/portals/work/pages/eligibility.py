"""Eligibility: the rule's proposal with each limb quoted, and what the worker finds."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _

from ownway.journey.assessments.proposals import Proposal
from ownway.journey.conversations.question_sets import asking
from ownway.journey.decisions.choices import DecisionKind
from ownway.platform.access.verdict import Verdict
from ownway.platform.design_system.components import Banner, Details, IdentityBar, Link, SummaryList
from ownway.platform.design_system.pages import Question
from ownway.platform.design_system.rendering import Component
from ownway.portals.shared.days import day
from ownway.portals.shared.people import page_language
from ownway.portals.shared.working import caveats_of, limbs_of
from ownway.portals.work.desk import LAYOUT
from ownway.portals.work.forms.eligibility import DetermineForm
from ownway.portals.work.pages.next import place
from ownway.portals.work.pages.record import Record
from ownway.rules.kernel import Audience


@dataclass(frozen=True, kw_only=True)
class EligibilityPage(Question):
    """The proposal, and the form for what is found."""

    proposal: str
    limbs: SummaryList | None
    caveats: Details | None
    missing: Sequence[str]
    ask: Link
    verdict: Verdict
    decided: Banner | None
    second: str
    next: str


def eligibility_page(
    record: Record,
    proposal: Proposal,
    form: DetermineForm,
    verdict: Verdict,
    *,
    registered: bool,
    identity: IdentityBar,
    notices: Sequence[Component],
) -> EligibilityPage:
    """Each limb with what was said; or what is missing, and whom to ask."""
    result = proposal.result
    return EligibilityPage(
        heading=_("Eligibility"),
        layout=LAYOUT,
        identity=identity,
        notices=notices,
        form=form,
        autosave=reverse("autosave"),
        later=False,
        submit=_("Decide and tell them"),
        proposal=_proposed(proposal),
        limbs=limbs_of(result, Audience.WORKER) if result else None,
        caveats=caveats_of(result) if result else None,
        missing=missing_in_words(proposal.missing),
        ask=Link(_("Fill the gaps together"), place("told", record.person.id)),
        verdict=verdict,
        decided=_decided(record),
        second=""
        if registered
        else _("If you find that needs are not eligible, a registered social worker signs too."),
        next=_("If eligible: they say what they want help with, see an estimate, and write their plan."),
    )


def missing_in_words(keys: Sequence[str]) -> list[str]:
    """The questions behind what is missing; the person is asked, or whoever speaks for them."""
    questions = [(key, asking(key)) for key in keys]
    return [question.text.says(page_language()) if question else key for key, question in questions]


def _proposed(proposal: Proposal) -> str:
    if proposal.result is None:
        return _("Not decided by the rule yet: something is not known.")
    if proposal.outcome == "eligible":
        return _("Proposed from what they said: eligible.")
    return _("Proposed from what they said: not eligible.")


def _decided(record: Record) -> Banner | None:
    decision = record.newest(DecisionKind.ELIGIBILITY)
    if decision is None:
        return None
    words = {"worker": decision.decided_by.name, "day": day(decision.decided_at)}
    read = Link(_("Read the decision"), place("decision", record.person.id, decision.id))
    return Banner(_("%(worker)s decided on %(day)s.") % words, links=[read])
