"""Determining eligibility: the decision is the worker's, with the rule's proposal beside it."""

from django.http import HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from ownway.journey.assessments import actions, may, proposals
from ownway.journey.assessments import selectors as assessed
from ownway.journey.assessments.states import State
from ownway.journey.decisions.may import is_registered
from ownway.platform.access.doors import Staff, door
from ownway.platform.access.roles import Permission
from ownway.platform.access.verdict import Verdict, no
from ownway.portals.shared.acting import acted, filled
from ownway.portals.shared.desk import done
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request
from ownway.portals.work.desk import about, shown
from ownway.portals.work.forms.eligibility import ACCEPT, NO, YES, DetermineForm
from ownway.portals.work.pages.eligibility import eligibility_page
from ownway.portals.work.pages.next import place
from ownway.portals.work.pages.record import Record

STEADY = (None, "same", "unsure")


@door(Staff(Permission.WORK_WITH_PEOPLE))
@record("whether your needs are eligible", step="eligibility")
def eligibility(request: Request) -> HttpResponse:
    """The proposal limb by limb; find, give reasons, say one sentence of one's own."""
    whole = Record(request.person, timezone.now())
    proposal = proposals.eligibility_of(request.person.id, whole.today)
    form = _form(request, whole, proposal)
    if acted(request, form, lambda: _determine(request, form, whole)):
        return done(request, _("Decided. They have it in writing."), _decision(request))
    page = eligibility_page(
        whole, proposal, form, _may_determine(request, whole),
        registered=is_registered(request.actor, whole.at), **about(request),
    )  # fmt: skip
    return shown(request, "eligibility", page)


def _form(request: Request, whole: Record, proposal: proposals.Proposal) -> DetermineForm:
    """Filled with what is proposed: findings that follow from what was said, each to be changed."""
    unable = proposals.unable_outcomes(request.person.id)
    varies, kinds = whole.said("day.varies"), whole.said("health.kinds")
    initial = {
        "impairment": YES if kinds and kinds.said.value not in (["none"], ["unsure"]) else None,
        "accept": ACCEPT,
        "outcomes": [outcome for outcome, cannot in unable.items() if cannot],
        "significant": YES if proposal.outcome == "eligible" else NO if proposal.result else None,
        "ordinarily_resident": YES,
        "primary_support_reason": proposals.support_reason_of(request.person.id),
    }
    differs = (varies.said.value if varies else None) not in STEADY
    return filled(DetermineForm, request, proposed=unable, varies=differs, initial=initial)


def _determine(request: Request, form: DetermineForm, whole: Record) -> object:
    return actions.determine(
        assessment_id=whole.assessment.id, findings=form.findings(), reasons=form.cleaned_data["reasons"],
        sentence=form.cleaned_data["sentence"], by=request.actor, at=timezone.now(),
    )  # fmt: skip


def _decision(request: Request) -> str:
    newest = Record(request.person, timezone.now()).decisions[0]
    return place("decision", request.person.id, newest.id)


def _may_determine(request: Request, whole: Record) -> Verdict:
    if whole.assessment is None:
        return no("no_assessment", _("No assessment is owed."))
    if whole.assessment.state is State.DETERMINED:
        return no("decided", _("This is decided. If something has changed, note a contact: it begins again."))
    return may.may_determine(request.actor, assessed.row(whole.assessment.id), whole.today)
