"""Write a plan: say how a need is met, change a draft, take out and put back, what happens if it falls through."""

from uuid import UUID

from django.http import HttpResponse, HttpResponseRedirect
from django.utils import timezone
from django.utils.translation import gettext as _

from ownway.journey.support_plans import actions
from ownway.journey.support_plans.selectors import LineCard
from ownway.platform.access.doors import People, door
from ownway.platform.design_system.components import Banner, Conflict, Kind, Quotation
from ownway.platform.design_system.rendering import Component
from ownway.portals.me.pages import FormPage, Part, shown
from ownway.portals.me.plan import line_view
from ownway.portals.me.who import called, chosen, place
from ownway.portals.shared import plan_writing
from ownway.portals.shared.acting import acted
from ownway.portals.shared.plan_forms import LineForm
from ownway.portals.shared.plan_writing import line_of, plan_of
from ownway.portals.shared.plans import amount_in_words, cost_in_words, need_in_words
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request


@door(People())
@record("your plan", step="plan")
@chosen
def need(request: Request, need: str) -> HttpResponse:
    """Say how a need is met; needs that the same help often meets are proposed with it."""
    found, added = plan_of(request), list[UUID]()
    form = plan_writing.need_form(request, found, need)
    if acted(request, form, lambda: added.append(plan_writing.add(request, found, form))):
        line = line_of(plan_of(request), added[0])
        detail = plan_writing.asks_for_detail(line)
        return HttpResponseRedirect(place(request, "plan-line", line.id) if detail else place(request, "plan"))
    page = FormPage(
        heading=need_in_words(need), caption=_("How is this need met?"), back=place(request, "plan"), form=form,
        submit=_("Put it in my plan"), keeps=True,
    )  # fmt: skip
    return shown(request, page)


@door(People())
@record("your plan", step="plan")
@chosen
def line(request: Request, line_id: UUID) -> HttpResponse:
    """Change what is not right. When somebody else was first, both texts stand side by side and nothing is lost."""
    found = line_of(plan_of(request), line_id)
    form = plan_writing.line_form(request, found)
    clash: list[Component] = []
    try:
        if acted(request, form, lambda: plan_writing.change(request, found, form)):
            return HttpResponseRedirect(place(request, "plan"))
    except actions.LineConflict:
        found = line_of(plan_of(request), line_id)
        clash, form = [_conflict(request, found, form)], plan_writing.line_again(form, found)
    view, drafted = line_view(request, found), _("We drafted this from what you told us. Change what is not right.")
    page = FormPage(
        heading=view.what, keeps=True, caption=view.needs, back=place(request, "plan"), notices=clash, form=form,
        parts=[Part(words=[drafted])] if found.price_pence else [], submit=_("Save"),
    )  # fmt: skip
    return shown(request, page)


@door(People())
@record("your plan", step="plan")
@chosen
def take_out(request: Request, line_id: UUID) -> HttpResponse:
    """Take a line out; it stays below and can be put back."""
    if request.method == "POST" and line_of(plan_of(request), line_id):
        actions.take_out_line(line_id=line_id, by=request.actor, at=timezone.now())
    return HttpResponseRedirect(place(request, "plan"))


@door(People())
@record("your plan", step="plan")
@chosen
def put_back(request: Request, line_id: UUID) -> HttpResponse:
    """Put a line back."""
    if request.method == "POST" and line_of(plan_of(request), line_id):
        actions.put_back_line(line_id=line_id, by=request.actor, at=timezone.now())
    return HttpResponseRedirect(place(request, "plan"))


@door(People())
@record("your plan", step="plan")
@chosen
def contingency(request: Request) -> HttpResponse:
    """What happens if it falls through. Whoever was second keeps both texts."""
    found = plan_of(request)
    form = plan_writing.contingency_form(request, found)
    clash: list[Component] = []
    try:
        if acted(request, form, lambda: plan_writing.write_contingency(request, found, form)):
            return HttpResponseRedirect(place(request, "plan"))
    except actions.PlanConflict as conflict:
        clash = _meanwhile(conflict.theirs.contingency)
        form = plan_writing.contingency_again(form, conflict.theirs.version)
    back = place(request, "plan")
    page = FormPage(
        heading=_("If something falls through"), back=back, notices=clash, form=form, submit=_("Save"), keeps=True
    )
    return shown(request, page)


def _meanwhile(words: str) -> list[Component]:
    """Somebody else wrote first: their words above, one's own still in the form."""
    kept = _("Your words are below, and nothing is lost. Look both over, then save once more.")
    said = [Quotation(words, _("What stands there now"))] if words else []
    return [Banner(_("The plan changed while you were writing"), kept, Kind.IMPORTANT), *said]


def _conflict(request: Request, theirs: LineCard, form: LineForm) -> Conflict:
    """Both versions: what was just sent, and what stands there now."""
    given = form.cleaned_data
    yours = [given["what"], str(given.get("amount", "")), str(form.data.get("price", ""))]
    stands = [theirs.what, amount_in_words(theirs), cost_in_words(theirs)]
    return Conflict(
        label=theirs.what or str(theirs.who.label),
        yours="\n".join(part for part in yours if part),
        theirs="\n".join(part for part in stands if part),
        theirs_by=called(request, theirs.changed_by),
        theirs_at=theirs.changed_at,
    )
