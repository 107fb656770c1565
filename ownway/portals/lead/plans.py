"""A proposed agreement: what the person agreed to, what it costs whom, the estimate beside it; and the signature."""

from datetime import timedelta
from functools import partial
from uuid import UUID

from django.http import Http404, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ownway.journey.budgets import actions, may
from ownway.journey.support_plans import actions as plans
from ownway.journey.support_plans import selectors as planned
from ownway.journey.support_plans.may import may_return
from ownway.journey.support_plans.selectors import PlanCard
from ownway.journey.support_plans.states import State
from ownway.platform.access.doors import Staff, door
from ownway.platform.access.roles import Permission
from ownway.platform.design_system.components import Link
from ownway.platform.design_system.fields import PartialDate, Words
from ownway.platform.design_system.forms import Form
from ownway.portals.lead.places import about, place
from ownway.portals.lead.proposals import Proposed
from ownway.portals.shared.acting import acted, filled
from ownway.portals.shared.deciding import NOT_THE_LAW, own_reasons, own_sentence
from ownway.portals.shared.desk import AskPage, PartsPage, done, shown
from ownway.portals.shared.parts import Part
from ownway.portals.shared.people import name_of
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request

USUAL_START = timedelta(days=7)
SIGNED_BEFORE = (State.SIGNED, State.ENDED)


class SignForm(Form):
    """When support starts, why, and one sentence of one's own."""

    starts_on = PartialDate(
        gettext_lazy("When does support start?"), called=gettext_lazy("The first day"), complete=True, required=True,
        not_before=timezone.localdate, missing=gettext_lazy("Enter the day on which support starts"),
    )  # fmt: skip
    reasons = own_reasons(
        gettext_lazy("How the plan meets each need. Away from the estimate: why. The person reads this.")
    )
    sentence = own_sentence(NOT_THE_LAW)
    mark_optional = False


class ReturnForm(Form):
    """Why a plan is not signed as it is."""

    why = Words(
        gettext_lazy("Why, and what would make it right?"), required=True, rows=4,
        missing=gettext_lazy("Say why, in words the person reads"),
        hint=gettext_lazy("The person reads this. Their plan stays as it is, for them to change and agree again."),
    )  # fmt: skip
    mark_optional = False


@door(Staff(Permission.SIGN_PLAN))
@record("your plan, to sign it", step="signature")
def plan(request: Request, plan_id: UUID) -> HttpResponse:
    """Read the whole proposal; sign it."""
    found, now = _find(request, plan_id), timezone.now()
    form = filled(SignForm, request, initial={"starts_on": timezone.localdate() + USUAL_START})
    if acted(request, form, lambda: _sign(request, form, found)):
        words = _("Signed. They have it in writing, and support can start as the plan says.")
        return done(request, words, place("plan", request.person.id, plan_id))
    heading, parts = _("The plan of %(name)s") % {"name": name_of(request.person)}, Proposed(found, now).parts()
    if found.state in SIGNED_BEFORE:
        return shown(request, PartsPage(heading=heading, parts=parts, **about(request)))
    page = AskPage(
        heading=heading, form=form, parts=parts, ask=_("Sign it"), submit=_("Sign the plan"),
        verdict=may.may_sign(request.actor, found, now), after=_send_back(request, found), **about(request),
    )  # fmt: skip
    return shown(request, page)


@door(Staff(Permission.SIGN_PLAN))
@record("your plan, to sign it", step="signature")
def send_back(request: Request, plan_id: UUID) -> HttpResponse:
    """Not signed as it is: back to the person, with a reason they can read."""
    found, form = _find(request, plan_id), filled(ReturnForm, request)
    act = partial(plans.return_to_person, plan_id=plan_id, by=request.actor, at=timezone.now())
    if acted(request, form, lambda: act(why=form.cleaned_data["why"])):
        return done(request, _("Sent back. The person reads your reasons on their plan."), reverse("lead:today"))
    page = AskPage(
        heading=_("Send the plan back"),
        back=place("plan", request.person.id, plan_id),
        form=form,
        verdict=may_return(request.actor, found),
        submit=_("Send it back"),
        **about(request),
    )
    return shown(request, page)


def _find(request: Request, plan_id: UUID) -> PlanCard:
    found = planned.find(plan_id, request.person.id)
    if found is None:
        raise Http404
    return found


def _sign(request: Request, form: SignForm, found: PlanCard) -> object:
    given = form.cleaned_data
    return actions.sign(
        plan_id=found.id, person_id=request.person.id, starts_on=given["starts_on"].earliest,
        reasons=given["reasons"], sentence=given["sentence"], by=request.actor, at=timezone.now(),
    )  # fmt: skip


def _send_back(request: Request, found: PlanCard) -> list[Part]:
    if not may_return(request.actor, found):
        return []
    link = Link(_("Send it back, with reasons"), place("send-back", request.person.id, found.id))
    return [Part(heading=_("Not as it is?"), links=[link])]
