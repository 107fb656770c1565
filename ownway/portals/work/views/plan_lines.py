"""Writing in the plan together: each need in turn, with what is drafted from what was told."""

from uuid import UUID

from django.http import HttpResponse, HttpResponseRedirect
from django.utils import timezone
from django.utils.translation import gettext as _

from ownway.journey.support_plans import actions
from ownway.journey.support_plans.may import may_write
from ownway.platform.access.doors import Staff, door
from ownway.platform.access.roles import Permission
from ownway.portals.shared import plan_writing as writing
from ownway.portals.shared.acting import acted
from ownway.portals.shared.desk import done
from ownway.portals.shared.plan_writing import plan_of
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request
from ownway.portals.work.desk import about, laid_out
from ownway.portals.work.pages.next import place
from ownway.portals.work.pages.plan_lines import clash_of, contingency_page, line_page, need_page, theirs_of


@door(Staff(Permission.WORK_WITH_PEOPLE))
@record("your plan", step="plan")
def need(request: Request, need: str) -> HttpResponse:
    """How a need is met, as they say it."""
    found = plan_of(request)
    form = writing.need_form(request, found, need)
    added: list[UUID] = []
    if acted(request, form, lambda: added.append(writing.add(request, found, form))):
        line = writing.line_of(plan_of(request), added[0])
        detail = place("plan-line", request.person.id, line.id)
        return HttpResponseRedirect(detail if writing.asks_for_detail(line) else _plan(request))
    return laid_out(request, need_page(need, form, may_write(request.actor, found), **about(request)))


@door(Staff(Permission.WORK_WITH_PEOPLE))
@record("your plan", step="plan")
def line(request: Request, line_id: UUID) -> HttpResponse:
    """Change what is not right. When somebody else was first, both texts stand side by side and nothing is lost."""
    found = plan_of(request)
    card = writing.line_of(found, line_id)
    form, clash = writing.line_form(request, card), []
    try:
        if acted(request, form, lambda: writing.change(request, card, form)):
            return done(request, _("Saved."), _plan(request))
    except actions.LineConflict:
        card = writing.line_of(plan_of(request), line_id)
        clash, form = [clash_of(request.person, card, form)], writing.line_again(form, card)
    return laid_out(request, line_page(card, form, may_write(request.actor, found), clash, **about(request)))


@door(Staff(Permission.WORK_WITH_PEOPLE))
@record("your plan", step="plan")
def take_out(request: Request, line_id: UUID) -> HttpResponse:
    """Take a line out; it stays below and can be put back."""
    if request.method == "POST" and writing.line_of(plan_of(request), line_id):
        actions.take_out_line(line_id=line_id, by=request.actor, at=timezone.now())
    return HttpResponseRedirect(_plan(request))


@door(Staff(Permission.WORK_WITH_PEOPLE))
@record("your plan", step="plan")
def put_back(request: Request, line_id: UUID) -> HttpResponse:
    """Put a line back."""
    if request.method == "POST" and writing.line_of(plan_of(request), line_id):
        actions.put_back_line(line_id=line_id, by=request.actor, at=timezone.now())
    return HttpResponseRedirect(_plan(request))


@door(Staff(Permission.WORK_WITH_PEOPLE))
@record("your plan", step="plan")
def contingency(request: Request) -> HttpResponse:
    """What happens if something falls through."""
    found = plan_of(request)
    form, clash = writing.contingency_form(request, found), []
    try:
        if acted(request, form, lambda: writing.write_contingency(request, found, form)):
            return done(request, _("Saved."), _plan(request))
    except actions.PlanConflict as conflict:
        clash = [theirs_of(conflict.theirs.contingency)]
        form = writing.contingency_again(form, conflict.theirs.version)
    return laid_out(request, contingency_page(form, may_write(request.actor, found), clash, **about(request)))


def _plan(request: Request) -> str:
    return place("plan", request.person.id)
