"""Who is involved: begin, join, hand over, end."""

from uuid import UUID

from django.http import Http404, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from ownway.journey.involvement import actions
from ownway.journey.involvement import selectors as involved
from ownway.journey.involvement.choices import Part as Role
from ownway.journey.people import actions as people
from ownway.journey.practices import selectors as practices
from ownway.platform.access.doors import Staff, door
from ownway.platform.access.roles import Permission
from ownway.portals.shared.acting import acted, filled
from ownway.portals.shared.desk import done
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request
from ownway.portals.work.desk import about, laid_out
from ownway.portals.work.forms.involvement import EndForm, InvolveForm
from ownway.portals.work.pages.involvement import end_page, involvement_page
from ownway.portals.work.pages.next import place


@door(Staff(Permission.WORK_WITH_PEOPLE))
@record("who is involved")
def involvement(request: Request) -> HttpResponse:
    """Everybody with their part; somebody more."""
    homes = {request.person.home_id, request.actor.organisation_id}
    workers = practices.workers_who(homes, Permission.WORK_WITH_PEOPLE, timezone.localdate())
    partners = {str(one.id): one.name for one in practices.partners()}
    form = filled(InvolveForm, request, workers=workers, organisations=partners)
    if acted(request, form, lambda: _involve(request, form)):
        return done(request, _("They are involved from now on."), request.path)
    page = involvement_page(request.person, involved.ever_involved(request.person.id), form, **about(request))
    return laid_out(request, page)


@door(Staff(Permission.WORK_WITH_PEOPLE))
@record("who is involved")
def end(request: Request, involvement_id: UUID) -> HttpResponse:
    """Somebody's part ends, with a reason; from then on they see nothing."""
    card = involved.find(involvement_id, request.person.id)
    if card is None or card.ended_at:
        raise Http404
    form = filled(EndForm, request)
    if acted(request, form, lambda: _end(request, card.id, form)):
        gone = people_home(request)
        return done(request, _("Ended. They see nothing of this record from now on."), gone)
    return laid_out(request, end_page(card, form, **about(request)))


def people_home(request: Request) -> str:
    """Where to go when one's own part may have ended."""
    still = any(one.ended_at is None for one in involved.ever_involved(request.person.id))
    return place("involvement", request.person.id) if still else place("person", request.person.id)


def _involve(request: Request, form: InvolveForm) -> object:
    who, given = form.who(), form.cleaned_data
    more = {
        "person": people.locked(request.person.id), "part": Role(given["part"]), "why": given["why"],
        "by": request.actor, "at": timezone.now(),
    }  # fmt: skip
    if form.is_organisation:
        return actions.involve_organisation(organisation=practices.organisation(who), **more)
    return actions.involve_worker(worker=practices.worker(who), **more)


def _end(request: Request, involvement_id: UUID, form: EndForm) -> object:
    return actions.end(involvement_id=involvement_id, why=form.cleaned_data["why"], by=request.actor, at=timezone.now())
