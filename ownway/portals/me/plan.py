"""A person's plan: how each need is met, what it costs beside the estimate, and where the plan is now."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpResponse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ownway.journey.budgets import estimates
from ownway.journey.budgets.estimates import IndicativeBudget
from ownway.journey.people import selectors as people
from ownway.journey.support_plans.may import may_write
from ownway.journey.support_plans.selectors import LineCard, PlanCard
from ownway.journey.support_plans.states import State
from ownway.platform.access.doors import People, door
from ownway.platform.access.verdict import Verdict
from ownway.platform.design_system.components import Banner, Bar, Bars, Details, Estimate, Kind, Link
from ownway.platform.design_system.rendering import Component
from ownway.platform.design_system.values import pounds
from ownway.portals.me.estimates import range_in_words
from ownway.portals.me.pages import MyPage, shown
from ownway.portals.me.when import MAKING, may_say_yes
from ownway.portals.me.who import chosen, place
from ownway.portals.shared.plan_writing import plan_of
from ownway.portals.shared.plans import amount_in_words, cost_in_words, need_in_words, needs_in_words
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request


@dataclass(frozen=True)
class LineView:
    """A line as it stands in the plan."""

    line: LineCard
    what: str
    how: str
    cost: str
    needs: str


@dataclass(frozen=True)
class NeedView:
    """A need with what meets it; with an address while it can be planned."""

    name: str
    met: str
    href: str


@dataclass(frozen=True, kw_only=True)
class PlanPage(MyPage):
    """The plan as a whole."""

    money: Sequence[Component]
    needs: Sequence[NeedView]
    lines: Sequence[LineView]
    taken_out: Sequence[LineView]
    contingency: str
    writing: Verdict
    agree: Link | None


@door(People())
@record("your plan", step="plan")
@chosen
def plan(request: Request) -> HttpResponse:
    """Needs, lines, costs; what is taken out can be put back."""
    found = plan_of(request)
    writing = may_write(request.actor, found)
    page = PlanPage(
        heading=_("Your plan"),
        back=place(request, "home"),
        notices=_where_it_is(found),
        money=_money(request, found),
        needs=[_need(request, found, need, writing) for need in found.needs],
        lines=[line_view(request, line) for line in found.lines],
        taken_out=[line_view(request, line) for line in found.taken_out],
        contingency=found.contingency,
        writing=writing,
        agree=_agree(request, found),
    )
    return shown(request, page, "me/plan.html")


def line_view(request: Request, line: LineCard) -> LineView:
    """A line in words."""
    return LineView(
        line=line,
        what=line.what or str(line.who.label),
        how=" · ".join(part for part in (str(line.who.label), _by_whom(request, line), amount_in_words(line)) if part),
        cost=cost_in_words(line),
        needs=needs_in_words(line),
    )


def costs_of(found: PlanCard) -> str:
    """What the whole plan costs."""
    weekly = _("Your plan costs %(amount)s a week.") % {"amount": pounds(found.weekly_pence)}
    once = _("%(amount)s more is paid once.") % {"amount": pounds(found.one_off_pence)}
    return f"{weekly} {once}" if found.one_off_pence else weekly


def _by_whom(request: Request, line: LineCard) -> str:
    around = {one.token: one.name for one in people.circle(request.person.id)} if line.around_token else {}
    return around.get(line.around_token, line.provider)


def _need(request: Request, found: PlanCard, need: str, writing: Verdict) -> NeedView:
    lines = [line.what or str(line.who.label) for line in found.lines if need in line.needs]
    href = place(request, "plan-need", need) if writing else ""
    return NeedView(need_in_words(need), ", ".join(lines), href)


def _money(request: Request, found: PlanCard) -> list[Component]:
    """The plan's cost beside the estimate, while it is in the making: as bars when there is an amount."""
    if found.state not in MAKING:
        return [Details(_("What it costs"), costs_of(found))]
    budget = estimates.indicative(request.person.id, timezone.localdate())
    if budget.result is None:
        return [Estimate(), Banner(range_in_words(budget), costs_of(found))]
    estimated, cost = int(budget.result.value), found.weekly_pence
    bars = [
        Bar(_("Your plan"), cost / 100, pounds(cost)),
        Bar(_("The estimate"), estimated / 100, pounds(estimated), other=True),
    ]
    both = f"{costs_of(found)} {range_in_words(budget)}"
    return [Estimate(), Bars(_("What your plan costs a week"), both, bars), *_above(found, budget)]


def _above(found: PlanCard, budget: IndicativeBudget) -> list[Component]:
    """A plan may cost more than the estimate. Ways to come nearer are offered, never asked for."""
    if found.weekly_pence <= budget.high:
        return []
    words = "\n".join(
        [
            _("You may leave it as it is: say why it has to cost this, and a named person decides."),
            _("Something free near you, or people you know, could meet one of the needs."),
            _("Fewer hours, or other times of day, could be enough for one of them."),
            _("Ask what an hour of somebody you employ yourself would cost: it can be less than an agency."),
            _("Equipment or technology is paid once and can replace hours each week."),
        ]
    )
    return [Details(_("Your plan costs more than the estimate. What you can do"), words)]


def _agree(request: Request, found: PlanCard) -> Link | None:
    return Link(_("Agree to your plan"), place(request, "agree")) if may_say_yes(request, found) else None


def _where_it_is(found: PlanCard) -> list[Banner]:
    match found.state:
        case State.DRAFT if found.returned_why:
            return [Banner(_("Your plan came back to you"), found.returned_why, Kind.IMPORTANT)]
        case State.DRAFT if found.unmet:
            words = ngettext("%(count)d need is still open.", "%(count)d needs are still open.", len(found.unmet))
            return [Banner(words % {"count": len(found.unmet)})]
        case State.AGREED:
            day = {"day": date_format(found.agreed_at, "j F Y")}
            changing = _("Your worker sees to the signature. If you change something now, you say yes once more.")
            return [Banner(_("You said yes to this plan on %(day)s") % day, changing, Kind.SUCCESS)]
        case State.SUBMITTED:
            return [Banner(_("Your plan is with the council"), _by_when(found))]
        case State.SIGNED:
            return [Banner(_("Your plan is signed"), kind=Kind.SUCCESS)]
    return []


def _by_when(found: PlanCard) -> str:
    words = _("%(who)s sent it on %(sent)s. The council decides by %(day)s.") % {
        "who": found.submitted_by.name, "sent": date_format(found.submitted_at, "j F"),
        "day": date_format(found.decide_by, "j F"),
    }  # fmt: skip
    if found.escalates_to is None:
        return words
    late = _("If it is late, %(officer)s decides that day.") % {"officer": found.escalates_to.name}
    return f"{words} {late}"
