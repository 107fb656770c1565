"""The estimated budget: what needs like these usually cost, who helps, and what is still missing."""

from collections.abc import Iterable, Iterator, Sequence

from django.http import HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from ownway.journey.budgets import estimates
from ownway.journey.budgets.estimates import IndicativeBudget
from ownway.journey.conversations.question_sets import asking, topic
from ownway.platform.access.doors import People, door
from ownway.platform.design_system.components import Badge, Estimate, Link, Status, SummaryList, SummaryRow
from ownway.platform.design_system.rendering import Content
from ownway.platform.design_system.values import pounds
from ownway.portals.me.held import may_change
from ownway.portals.me.pages import MyPage, Part, shown
from ownway.portals.me.who import chosen, is_own, place
from ownway.portals.shared.people import audience_of, page_language
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request
from ownway.portals.shared.working import working_of
from ownway.rules.indicative_budget import SupportLine


@door(People())
@record("estimated budget", step="indicative_budget")
@chosen
def estimate(request: Request) -> HttpResponse:
    """Both totals, each line, the interval; only a range while something is not known."""
    budget = estimates.indicative(request.person.id, timezone.localdate())
    parts = _known(request, budget) if budget.result else _only_a_range(request, budget)
    page = MyPage(
        heading=_("Your estimated budget"),
        back=place(request, "home"),
        notices=[Estimate()],
        parts=[*parts, _about_the_figures(budget), _onward(request)],
    )
    return shown(request, page)


def range_in_words(budget: IndicativeBudget) -> str:
    """The interval, or the range, in a sentence."""
    words = {"low": pounds(budget.low), "high": pounds(budget.high)}
    return _("Support for needs like yours usually costs between %(low)s and %(high)s a week.") % words


def missing_links(request: Request, keys: Iterable[str]) -> list[Content]:
    """What is not known, each with the way to tell it where the person can."""
    return [_missing(request, key) for key in dict.fromkeys(keys)]


def _known(request: Request, budget: IndicativeBudget) -> Iterator[Part]:
    totals = [SummaryRow(_("As if nobody helped you"), _weekly(budget.as_if_nobody_helped))]
    if budget.support:
        totals.append(
            SummaryRow(_("With the help that people around you want to go on giving"), _weekly(budget.result.value))
        )
    yield Part(words=[range_in_words(budget)], things=[SummaryList(totals)])
    if budget.support:
        yield _support(budget.support)
    audience = audience_of(request.person)
    yield Part(things=[working_of(budget.result, _("Where it comes from"), _("Your estimated budget"), audience)])


def _support(lines: Sequence[SupportLine]) -> Part:
    """Help freely given is counted a line each, because it can stop a line each."""
    words = _("They can stop at any time, with each of these by itself. Then the amount comes back to your budget.")
    return Part(
        heading=_("What others do for you, unpaid"), words=[words], bullets=[_support_line(line) for line in lines]
    )


def _support_line(line: SupportLine) -> str:
    what = topic(f"outcome.{line.outcome}.how").says(page_language())
    words = {"helper": line.helper, "what": what, "amount": pounds(line.pence)}
    if line.share == "all":
        return _("%(helper)s does all of “%(what)s”: %(amount)s a week less") % words
    return _("%(helper)s does part of “%(what)s”: %(amount)s a week less") % words


def _only_a_range(request: Request, budget: IndicativeBudget) -> Iterator[Part]:
    yield Part(words=[range_in_words(budget), _("We can only say a range, because we have not heard everything yet.")])
    yield Part(heading=_("What would make it clearer"), bullets=missing_links(request, budget.missing))


def _missing(request: Request, key: str) -> Content:
    question = asking(key)
    text = (question.text if question else topic(key)).says(page_language())
    if question is not None and may_change(request, (key, "")):
        return Link(text, place(request, "change", key))
    return text


def _about_the_figures(budget: IndicativeBudget) -> Part:
    words = _(
        "The table behind this is an example. Nobody has checked it against real lives yet, so do not rely on it."
    )
    return Part(heading=_("How sure this is"), words=[words], things=[Badge(Status(budget.status))])


def _onward(request: Request) -> Part:
    if not is_own(request):
        return Part()
    words = _("What you pay of it depends on your money. Your money never changes which needs count.")
    return Part(
        heading=_("What you would pay"), words=[words], links=[Link(_("Your likely charge"), place(request, "charge"))]
    )


def _weekly(pence: int) -> str:
    return _("%(amount)s a week") % {"amount": pounds(pence)}
