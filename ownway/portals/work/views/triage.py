"""Triage: settle who helps first and name the worker, or record no appearance of need."""

from uuid import UUID

from django.http import Http404, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from ownway.journey.assessments import actions as assessments
from ownway.journey.assessments import may as assessing
from ownway.journey.assessments import selectors as assessed
from ownway.journey.contacts import actions, may
from ownway.journey.contacts import selectors as contacted
from ownway.journey.contacts.proposals import WhoHelpsFirst, who_helps_first
from ownway.journey.involvement import actions as involvement
from ownway.journey.involvement.choices import Part
from ownway.journey.people import actions as people
from ownway.journey.practices import selectors as practices
from ownway.platform.access.doors import Staff, door
from ownway.platform.access.roles import Permission
from ownway.platform.access.verdict import Verdict, no
from ownway.portals.shared.acting import acted, filled
from ownway.portals.shared.desk import done
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request
from ownway.portals.work.desk import about, shown
from ownway.portals.work.forms.triage import NoNeedForm, SettleForm
from ownway.portals.work.pages.next import place
from ownway.portals.work.pages.record import Record
from ownway.portals.work.pages.triage import no_need_page, triage_page

ANOTHER = "another"  # any lead but the proposed one, with some reason: to ask whether that is allowed at all


@door(Staff(Permission.WORK_WITH_PEOPLE))
@record("who helps first", step="contact")
def triage(request: Request, contact_id: UUID) -> HttpResponse:
    """The rule's proposal; settle it, or choose another lead with a reason."""
    whole = Record(request.person, timezone.now())
    contact = contacted.find(contact_id, request.person.id)
    if contact is None:
        raise Http404
    proposal = who_helps_first(request.person.id, whole.today)
    form = filled(SettleForm, request, workers=_workers(request), initial={"worker": str(request.actor.principal)})
    if acted(request, form, lambda: _settle(request, form, contact_id, proposal)):
        return done(request, _("Settled. A worker is named."), place("person", request.person.id))
    verdicts = (*_may_settle(request, proposal), _may_find_no_need(request))
    return shown(request, "triage", triage_page(whole, contact, proposal, form, verdicts=verdicts, **about(request)))


@door(Staff(Permission.DECIDE_ELIGIBILITY))
@record("whether there is an appearance of need", step="contact")
def no_need(request: Request, contact_id: UUID) -> HttpResponse:
    """Record that there is no appearance of need, with reasons and a sentence of one's own."""
    form, assessment = filled(NoNeedForm, request), assessed.latest(request.person.id)
    if assessment is None:
        raise Http404

    def record_it() -> object:
        return assessments.find_no_appearance(
            assessment_id=assessment.id, by=request.actor, at=timezone.now(), **form.cleaned_data
        )

    if acted(request, form, record_it):
        written = _("Recorded. They get it in writing, with how to ask again.")
        return done(request, written, place("person", request.person.id))
    return shown(request, "no_need", no_need_page(form, _may_find_no_need(request), **about(request)))


def _settle(request: Request, form: SettleForm, contact_id: UUID, proposal: WhoHelpsFirst) -> object:
    given, by, at = form.cleaned_data, request.actor, timezone.now()
    person = people.locked(request.person.id)
    other = form.chooses_another
    actions.settle_triage(
        person=person, contact_id=contact_id, lead=given["lead"] if other else proposal.triage.lead,
        joins=list(proposal.triage.joins), why=given["why"] if other else "", by=by, at=at,
    )  # fmt: skip
    return involvement.involve_worker(
        person=person, worker=practices.worker(UUID(given["worker"])), part=Part.NAMED_WORKER, why=_("first contact"),
        by=by, at=at,
    )  # fmt: skip


def _workers(request: Request) -> tuple[practices.WorkerCard, ...]:
    places = {request.person.home_id, request.actor.organisation_id}
    return practices.workers_who(places, Permission.COMPLETE_ASSESSMENT, timezone.localdate())


def _may_settle(request: Request, proposal: WhoHelpsFirst) -> tuple[Verdict, Verdict]:
    now = timezone.now()
    asked = may.may_settle(request.actor, proposal, proposal.triage.lead, "", now)
    return asked, may.may_settle(request.actor, proposal, ANOTHER, ANOTHER, now)


def _may_find_no_need(request: Request) -> Verdict:
    assessment = assessed.latest(request.person.id)
    if assessment is None:
        return no("no_assessment", _("No assessment is owed."))
    return assessing.may_find_no_need(request.actor, assessed.row(assessment.id), timezone.localdate())
