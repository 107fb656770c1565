"""Writing in a plan: how a need is met, what is not right in a draft, what happens if it falls through.

The portal gives the page; this gives the forms, filled, and what sending one does. Whoever was second keeps both texts.
"""

from collections.abc import Iterable
from decimal import Decimal
from uuid import UUID

from django.http import Http404
from django.utils import timezone

from ownway.journey.directory import selectors as directory
from ownway.journey.people import selectors as people
from ownway.journey.practices.selectors import responsible_council
from ownway.journey.support_plans import actions
from ownway.journey.support_plans import selectors as planned
from ownway.journey.support_plans.choices import Who
from ownway.journey.support_plans.selectors import LineCard, PlanCard
from ownway.platform.design_system.fields import Option
from ownway.portals.shared.acting import filled
from ownway.portals.shared.plan_forms import ContingencyForm, LineForm, NeedForm, Offered, companions
from ownway.portals.shared.plans import need_in_words
from ownway.portals.shared.request import Request


def plan_of(request: Request) -> PlanCard:
    """The newest plan, or a 404."""
    plan = planned.latest(request.person.id)
    if plan is None:
        raise Http404
    return plan


def line_of(plan: PlanCard, line_id: UUID) -> LineCard:
    """A line of the plan, taken out or not, or a 404."""
    line = next((one for one in (*plan.lines, *plan.taken_out) if one.id == line_id), None)
    if line is None:
        raise Http404
    return line


def need_form(request: Request, plan: PlanCard, need: str) -> NeedForm:
    """How a need is met; needs that the same help often meets are proposed with it."""
    if need not in plan.needs:
        raise Http404
    offered = Offered(
        needs=[Option(one, need_in_words(one)) for one in plan.needs],
        around=people.circle(request.person.id),
        near=near(plan, [need]),
    )
    return filled(NeedForm, request, initial={"needs": companions(need, plan.unmet)}, offered=offered)


def add(request: Request, plan: PlanCard, form: NeedForm) -> UUID:
    """The way the need is met, as a line; which one."""
    given, known = form.cleaned_data, {str(one.id): one for one in near(plan, plan.needs)}
    resource = known.get(given.get("resource", "")) if given["who"] == Who.COMMUNITY else None
    line = actions.add_line(
        plan_id=plan.id, needs=given["needs"], who=Who(given["who"]), by=request.actor, at=timezone.now(),
        what=given["what"] or (resource.name if resource else ""), around_token=given.get("person", ""),
        resource_id=resource.id if resource else None,
    )  # fmt: skip
    return line.id


def asks_for_detail(line: LineCard) -> bool:
    """Whether a line just added has an amount or a price to look at."""
    return bool(line.price_pence) or line.who is Who.OTHER


def line_form(request: Request, line: LineCard) -> LineForm:
    """What stands in a line, to be changed."""
    now = {
        "what": line.what, "amount": line.amount.normalize() if line.amount else 0, "price": line.price_pence,
        "provider": str(line.provider_id or ""), "version": line.version,
    }  # fmt: skip
    return filled(LineForm, request, line=line, initial=now)


def change(request: Request, line: LineCard, form: LineForm) -> None:
    """Change a line. Raises LineConflict when somebody else was first."""
    given = form.cleaned_data
    detail = actions.LineDetail(
        what=given["what"],
        amount=given.get("amount", line.amount) or Decimal(0),
        price_pence=given.get("price", line.price_pence) or 0,
        provider_id=UUID(given["provider"]) if given.get("provider") else line.provider_id,
    )
    actions.change_line(
        line_id=line.id, expected_version=given["version"], to=detail, by=request.actor, at=timezone.now()
    )


def contingency_form(request: Request, plan: PlanCard) -> ContingencyForm:
    """What happens if something falls through, to be changed."""
    return filled(ContingencyForm, request, initial={"words": plan.contingency, "version": plan.version})


def write_contingency(request: Request, plan: PlanCard, form: ContingencyForm) -> None:
    """Keep it. Raises PlanConflict when somebody else was first."""
    actions.write_contingency(
        plan_id=plan.id, words=form.cleaned_data["words"], expected_version=form.cleaned_data["version"],
        by=request.actor, at=timezone.now(),
    )  # fmt: skip


def line_again(form: LineForm, line: LineCard) -> LineForm:
    """The same words over the newer version: sending them once more puts them in its place."""
    return LineForm(_over(form, line.version), judged=False, line=line)


def contingency_again(form: ContingencyForm, version: int) -> ContingencyForm:
    """The same words over the newer version."""
    return ContingencyForm(_over(form, version), judged=False)


def near(plan: PlanCard, needs: Iterable[str]) -> tuple[directory.ResourceCard, ...]:
    """Free and community resources of the area that help with these needs."""
    council = responsible_council(plan.home_id, timezone.localdate())
    return directory.resources({plan.home_id, council.id}, needs)


def _over(form: LineForm | ContingencyForm, version: int) -> dict[str, object]:
    return {**{name: form.data.get(name) for name in form.fields}, "version": version}
