"""The charge: the rule's working by the council's published policy, and a named officer's decision (s14, s17(6))."""

from django.http import Http404, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ownway.journey.conversations.question_sets import topic
from ownway.journey.financial_assessments import actions
from ownway.journey.financial_assessments import selectors as means
from ownway.journey.financial_assessments.selectors import LikelyCharge
from ownway.journey.people import selectors as people
from ownway.journey.practices.may import may_charge
from ownway.journey.support_plans import selectors as planned
from ownway.journey.support_plans.selectors import PlanCard
from ownway.platform.access.doors import Staff, door
from ownway.platform.access.roles import Permission
from ownway.platform.access.verdict import Verdict, first_no, no
from ownway.platform.design_system.components import Estimate
from ownway.platform.design_system.forms import Form
from ownway.platform.design_system.rendering import Component
from ownway.platform.design_system.values import pounds
from ownway.portals.lead.places import about
from ownway.portals.shared.acting import acted, filled
from ownway.portals.shared.deciding import NOT_THE_LAW, own_reasons, own_sentence
from ownway.portals.shared.desk import AskPage, done, shown
from ownway.portals.shared.parts import Part
from ownway.portals.shared.people import name_of, page_language
from ownway.portals.shared.plans import lines_of
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request
from ownway.portals.shared.working import badges_of, caveats_of, working_of
from ownway.rules.kernel import Audience


class ChargeForm(Form):
    """Why, and one sentence of one's own."""

    reasons = own_reasons(
        gettext_lazy("Which papers you saw, and what you took into account. The person reads this."), rows=3
    )
    sentence = own_sentence(NOT_THE_LAW)
    mark_optional = False


@door(Staff(Permission.DECIDE_CHARGE))
@record("what you pay, to decide it", step="contribution")
def charge(request: Request) -> HttpResponse:
    """The working line by line; decide it for what the plan costs."""
    plan, form = _plan(request), filled(ChargeForm, request)
    likely = means.likely_charge(request.person.id, request.person.home_id, plan.weekly_pence, timezone.localdate())
    if acted(request, form, lambda: _decide(request, form, plan)):
        return done(request, _("Decided. They have it in writing, line by line."), reverse("lead:today"))
    page = AskPage(
        heading=_("What %(name)s pays") % {"name": name_of(request.person)},
        form=form,
        parts=[_working(likely), _cost(plan)],
        ask=_("Decide it"),
        verdict=_may_decide(request, likely),
        submit=_("Decide the charge"),
        **about(request),
    )
    return shown(request, page)


def _plan(request: Request) -> PlanCard:
    found = planned.latest(request.person.id)
    if found is None:
        raise Http404
    return found


def _decide(request: Request, form: ChargeForm, plan: PlanCard) -> object:
    return actions.decide_charge(
        person=people.row(request.person.id), weekly_cost=plan.weekly_pence, about_id=plan.id,
        reasons=form.cleaned_data["reasons"], sentence=form.cleaned_data["sentence"], by=request.actor,
        at=timezone.now(),
    )  # fmt: skip


def _may_decide(request: Request, likely: LikelyCharge) -> Verdict:
    missing = no("means_missing", _("Something needed is not known yet: the charge cannot be worked out."))
    return first_no(
        may_charge(request.actor, request.person.home_id, timezone.localdate()),
        *([] if likely.result else [missing]),
    )


def _working(likely: LikelyCharge) -> Part:
    """The rule's figure is an estimate until somebody named decides it."""
    if likely.result is None:
        words = _("These are not known yet. Their worker asks them, or they tell us on their own page:")
        return Part(heading=_("What is missing"), words=[words], bullets=_in_words(likely.missing))
    things: list[Component] = [Estimate(), working_of(likely.result, _("Line by line"), _("They pay"), Audience.WORKER)]
    caveats = caveats_of(likely.result)
    return Part(things=[*things, *badges_of(likely.result), *([caveats] if caveats else [])])


def _cost(plan: PlanCard) -> Part:
    words = _("Worked out for support that costs %(amount)s a week.") % {"amount": pounds(plan.weekly_pence)}
    return Part(words=[words], things=[lines_of(plan.lines, _("How each need is met"))])


def _in_words(keys: tuple[str, ...]) -> list[str]:
    return [topic(key).says(page_language()) for key in keys]
