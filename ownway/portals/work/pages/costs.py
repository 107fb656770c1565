"""What a plan costs, in words, and beside the estimate."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _

from ownway.journey.budgets.estimates import IndicativeBudget
from ownway.journey.support_plans.selectors import LineCard, PlanCard
from ownway.platform.design_system.components import Banner, Bar, Bars, Estimate
from ownway.platform.design_system.rendering import Component
from ownway.platform.design_system.values import pounds
from ownway.portals.shared.plans import amount_in_words, cost_in_words, needs_in_words


@dataclass(frozen=True)
class LineInWords:
    """A line as it stands in the plan."""

    line: LineCard
    what: str
    how: str
    cost: str
    needs: str


def line_in_words(line: LineCard, circle: Mapping[str, str]) -> LineInWords:
    """A line in words; `circle` are the names of those around the person by their token."""
    by_whom = circle.get(line.around_token, line.provider)
    return LineInWords(
        line=line,
        what=line.what or str(line.who.label),
        how=" · ".join(part for part in (str(line.who.label), by_whom, amount_in_words(line)) if part),
        cost=cost_in_words(line),
        needs=needs_in_words(line),
    )


def costs_of(plan: PlanCard) -> str:
    """What the whole plan costs."""
    costs = _("The plan costs %(amount)s.") % {"amount": weekly(plan.weekly_pence)}
    once = _("%(amount)s more is paid once.") % {"amount": pounds(plan.one_off_pence)}
    return f"{costs} {once}" if plan.one_off_pence else costs


def beside_the_estimate(plan: PlanCard, budget: IndicativeBudget) -> list[Component]:
    """As two bars when there is an amount, in a sentence when only a range."""
    if budget.result is None:
        return [Estimate(), Banner(range_in_words(budget))]
    usual = int(budget.result.value)
    within = _("The plan lies within what is usual.")
    away = _("The plan is away from what is usual: whoever signs says why.")
    sentence = f"{range_in_words(budget)} {within if budget.contains(plan.weekly_pence) else away}"
    bars = [
        Bar(_("The plan"), plan.weekly_pence, weekly(plan.weekly_pence)),
        Bar(_("The estimate"), usual, weekly(usual), other=True),
    ]
    return [Estimate(), Bars(_("The plan beside the estimate"), sentence, bars)]


def range_in_words(budget: IndicativeBudget) -> str:
    """The interval, or the range, in a sentence."""
    words = {"low": pounds(budget.low), "high": pounds(budget.high)}
    return _("Support for needs like these usually costs between %(low)s and %(high)s a week.") % words


def weekly(pence: int) -> str:
    """An amount a week."""
    return _("%(amount)s a week") % {"amount": pounds(pence)}
