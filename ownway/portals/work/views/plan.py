"""The plan on the desk: read it, write in it together, send it, or sign it within one's limit."""

from django.http import HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from ownway.journey.budgets import actions as budgets
from ownway.journey.budgets import may as may_budget
from ownway.journey.support_plans import actions, may
from ownway.journey.support_plans import selectors as planned
from ownway.platform.access.doors import Staff, door
from ownway.platform.access.roles import Permission
from ownway.platform.design_system.forms import Form
from ownway.portals.shared.acting import acted, filled
from ownway.portals.shared.desk import done
from ownway.portals.shared.plan_writing import plan_of
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request
from ownway.portals.work.desk import about, laid_out, shown
from ownway.portals.work.forms.plan import SignForm
from ownway.portals.work.pages.next import place
from ownway.portals.work.pages.plan import no_plan_page, plan_page
from ownway.portals.work.pages.record import Record
from ownway.portals.work.pages.signing import sign_page, submit_page


@door(Staff(Permission.WORK_WITH_PEOPLE))
@record("your plan", step="plan")
def plan(request: Request) -> HttpResponse:
    """Needs, lines, costs; what can be done with it now."""
    whole = Record(request.person, timezone.now())
    if whole.plan is None:
        return laid_out(request, no_plan_page(whole, **about(request)))
    verdicts = {
        "write": may.may_write(request.actor, whole.plan),
        "submit": may.may_submit(request.actor, whole.plan),
        "sign": may_budget.may_sign(request.actor, whole.plan, whole.at),
    }
    return shown(request, "plan", plan_page(whole, verdicts, **about(request)))


@door(Staff(Permission.WORK_WITH_PEOPLE))
@record("your plan", step="agreement")
def submit(request: Request) -> HttpResponse:
    """Send an agreed plan to whoever may sign it; the council's date starts to run."""
    found, form = plan_of(request), filled(Form, request)
    if acted(request, form, lambda: actions.submit(plan_id=found.id, by=request.actor, at=timezone.now())):
        sent = planned.find(found.id, request.person.id)
        return done(request, _("Sent. The council decides by its own date."), place("plan", sent.person_id))
    verdict = may.may_submit(request.actor, found)
    return laid_out(request, submit_page(found, form, verdict, **about(request)))


@door(Staff(Permission.SIGN_PLAN))
@record("your plan", step="signature")
def sign(request: Request) -> HttpResponse:
    """Sign within one's own limit and delegation, with reasons and one sentence of one's own."""
    whole, found = Record(request.person, timezone.now()), plan_of(request)
    form = filled(SignForm, request, today=whole.today)
    if acted(request, form, lambda: _sign(request, form)):
        said = _("Signed. They have it in writing, and the budget is set.")
        return done(request, said, place("budget", request.person.id))
    verdict = may_budget.may_sign(request.actor, found, whole.at)
    return laid_out(request, sign_page(whole, form, verdict, **about(request)))


def _sign(request: Request, form: SignForm) -> object:
    given = form.cleaned_data
    return budgets.sign(
        plan_id=plan_of(request).id, person_id=request.person.id, starts_on=form.starts_on(),
        reasons=given["reasons"], sentence=given["sentence"], by=request.actor, at=timezone.now(),
    )  # fmt: skip
