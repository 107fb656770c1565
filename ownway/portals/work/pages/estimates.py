"""The indicative budget and the likely charge on the desk: estimates, never decisions, each line with its source."""

from collections.abc import Iterator, Sequence

from django.utils.translation import gettext as _

from ownway.journey.budgets.estimates import IndicativeBudget
from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.financial_assessments.selectors import LikelyCharge
from ownway.journey.follow.letters import decided_in_words
from ownway.platform.design_system.components import (
    Badge,
    Details,
    Estimate,
    IdentityBar,
    Link,
    Status,
    SummaryList,
    SummaryRow,
)
from ownway.platform.design_system.rendering import Component
from ownway.platform.design_system.values import pounds
from ownway.portals.shared.days import day
from ownway.portals.shared.parts import Part
from ownway.portals.shared.plans import need_in_words
from ownway.portals.shared.working import badges_of, caveats_of, working_of
from ownway.portals.work.desk import DeskPage
from ownway.portals.work.pages.costs import range_in_words, weekly
from ownway.portals.work.pages.eligibility import missing_in_words
from ownway.portals.work.pages.next import place
from ownway.portals.work.pages.record import Record
from ownway.rules.indicative_budget import SupportLine
from ownway.rules.kernel import Audience, Result


def estimates_page(
    record: Record, budget: IndicativeBudget, likely: LikelyCharge, cost: int | None, identity: IdentityBar,
    notices: Sequence[Component],
) -> DeskPage:  # fmt: skip
    """Both, one under the other."""
    return DeskPage(
        heading=_("Estimates"), identity=identity, notices=[*notices, Estimate()],
        parts=[_budget(record, budget), *_support(budget), *charge_parts(record, likely, cost)],
        aside=[_figures(budget), _decided(record)],
    )  # fmt: skip


def charge_parts(record: Record, likely: LikelyCharge, cost: int | None) -> Iterator[Part]:
    """What they would probably pay, line by line; or what is missing and how to ask for it."""
    ask = Link(_("Go through their money together"), place("talk", record.person.id, "money"))
    if likely.result is None:
        yield Part(heading=_("Likely charge"), words=[_("Cannot be worked out yet. Missing:")],
                   bullets=missing_in_words(likely.missing), links=[ask])  # fmt: skip
        return
    of_cost = [_("For support that costs %(amount)s a week.") % {"amount": pounds(cost)}] if cost is not None else []
    yield Part(
        heading=_("Likely charge"), words=of_cost,
        things=[*badges_of(likely.result), *_sum(likely.result, _("What they would pay"))],
    )  # fmt: skip
    if likely.result.not_known:
        more = _("Not known yet. Each can only make it less:")
        yield Part(words=[more], bullets=missing_in_words(likely.result.not_known), links=[ask])


def _budget(record: Record, budget: IndicativeBudget) -> Part:
    heading, words = _("Indicative budget"), [range_in_words(budget)]
    if budget.result is None:
        ask = Link(_("Fill the gaps together"), place("told", record.person.id))
        return Part(heading=heading, words=[*words, _("Only a range, until this is known:")],
                    bullets=missing_in_words(budget.missing), links=[ask])  # fmt: skip
    totals = [
        SummaryRow(_("As if nobody helped"), weekly(budget.as_if_nobody_helped)),
        SummaryRow(_("With what people around them want to go on doing"), weekly(int(budget.result.value))),
    ]
    things = [SummaryList(totals), *_sum(budget.result, _("Indicative budget"))]
    return Part(heading=heading, words=words, things=things)


def _sum(result: Result[int], title: str) -> list[Component]:
    caveats = caveats_of(result)
    return [working_of(result, _("Line by line"), title, Audience.WORKER), *([caveats] if caveats else [])]


def _support(budget: IndicativeBudget) -> Iterator[Part]:
    """Help freely given is a line each, because it can stop a line each."""
    if budget.support:
        words = _("Each can stop at any time, by itself. Then the amount comes back.")
        lines = SummaryList([_line(line) for line in budget.support])
        yield Part(things=[Details(_("What others do, unpaid, line by line"), lines)], words=[words])


def _line(line: SupportLine) -> SummaryRow:
    share = _("all of it") if line.share == "all" else _("part of it")
    key = f"{line.helper}: {need_in_words(line.outcome)}"
    return SummaryRow(key, _("%(share)s, %(amount)s a week less") % {"share": share, "amount": pounds(line.pence)})


def _figures(budget: IndicativeBudget) -> Part:
    words = _("The table is an example that nobody has checked against real lives. It opens the talk; it ends nothing.")
    return Part(heading=_("How sure this is"), things=[Badge(Status(budget.status))], words=[words])


def _decided(record: Record) -> Part:
    """What the council decided that they pay, if it has."""
    charge = record.newest(DecisionKind.CHARGE)
    if charge is None:
        return Part(heading=_("What they pay"), words=[_("A finance officer of the council decides it for the plan.")])
    words = {"what": decided_in_words(charge), "worker": charge.decided_by.name, "day": day(charge.decided_at)}
    read = Link(_("Read the decision"), place("decision", record.person.id, charge.id))
    return Part(heading=_("What they pay"), words=[_("“%(what)s.” %(worker)s, %(day)s.") % words], links=[read])
