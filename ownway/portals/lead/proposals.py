"""What somebody reads before they sign: the three numbers, the lines, the estimate beside them, who agreed to what."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from django.utils.translation import gettext as _

from ownway.journey.budgets import estimates, selectors
from ownway.journey.decisions import selectors as decided
from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.decisions.selectors import DecisionCard
from ownway.journey.direct_payments import selectors as discussed
from ownway.journey.support_plans.selectors import PlanCard
from ownway.journey.support_plans.states import State
from ownway.platform.days import day_of
from ownway.platform.design_system.components import (
    Banner,
    Details,
    Estimate,
    Kind,
    Link,
    Quotation,
    SummaryList,
    SummaryRow,
)
from ownway.platform.design_system.rendering import Component
from ownway.platform.design_system.values import pounds
from ownway.portals.lead.places import place
from ownway.portals.shared.days import day
from ownway.portals.shared.parts import Part
from ownway.portals.shared.plans import lines_of, need_in_words
from ownway.portals.shared.working import badges_of, caveats_of, working_of
from ownway.rules.kernel import Audience


@dataclass(frozen=True)
class Proposed:
    """One plan as it stands before somebody who may sign, at a moment."""

    plan: PlanCard
    at: datetime

    def parts(self) -> list[Part]:
        """In the order in which one decides: how much, for what, beside what, agreed by whom."""
        return [Part(things=[*self._where_it_is()]), self._numbers(), self._lines(), self._estimate(), self._agreed()]

    @cached_property
    def charge(self) -> DecisionCard | None:
        """What the council decided that the person pays, if it was for what this plan costs."""
        newest = decided.latest(self.plan.person_id, DecisionKind.CHARGE, self.at)
        return newest if selectors.is_charged(self.plan, newest) else None

    def _where_it_is(self) -> Iterator[Banner]:
        plan = self.plan
        if plan.state is State.SIGNED:
            yield Banner(_("This plan is signed"), kind=Kind.SUCCESS, links=self._signature())
        elif plan.submitted_by and plan.decide_by:
            words = {"worker": plan.submitted_by.name, "day": day(plan.decide_by)}
            late = plan.overdue(day_of(self.at))
            title = _("The council is late") if late else _("Waits for a signature")
            date = _("The council's date was %(day)s.") if late else _("The council's date is %(day)s.")
            sent = f"{_('%(worker)s sent it.')} {date}" % words
            yield Banner(title, sent, Kind.IMPORTANT if late else Kind.INFORMATION)
        called_in = [card for card in decided.called_in([plan.person_id], self.at) if card.about_id == plan.id]
        for card in called_in:
            if card.called_in:
                words = {"who": card.called_in.by.name, "why": card.called_in.words}
                yield Banner(_("It was called in"), _("%(who)s: “%(why)s”") % words, Kind.IMPORTANT)

    def _signature(self) -> list[Link]:
        newest = decided.latest(self.plan.person_id, DecisionKind.PLAN, self.at)
        address = place("decision", self.plan.person_id, newest.id) if newest else ""
        return [Link(_("Read the decision"), address)] if address else []

    def _numbers(self) -> Part:
        """The three numbers of s26(1)."""
        not_yet = _("Not decided yet")
        pays = council = not_yet
        if self.charge is not None:
            numbers = selectors.three_numbers(self.plan.weekly_pence, int(self.charge.outcome))
            pays, council = _weekly(numbers.person_pays_pence), _weekly(numbers.council_pays_pence)
        rows = [
            SummaryRow(_("Personal budget"), _weekly(self.plan.weekly_pence)),
            SummaryRow(_("They pay of it"), pays),
            SummaryRow(_("The council pays of it"), council),
        ]
        if self.plan.one_off_pence:
            rows.append(SummaryRow(_("Paid once besides"), pounds(self.plan.one_off_pence)))
        return Part(heading=_("The three numbers"), things=[SummaryList(rows), *self._how_charged()])

    def _how_charged(self) -> list[Component]:
        if self.charge is None or self.charge.result is None:
            return []
        working = working_of(self.charge.result, _("Line by line"), _("They pay"), Audience.WORKER)
        return [Details(_("How the charge was worked out"), working)]

    def _lines(self) -> Part:
        unmet = ", ".join(need_in_words(need) for need in self.plan.unmet)
        words = [_("No line meets these needs yet: %(needs)s.") % {"needs": unmet}] if unmet else []
        return Part(words=words, things=[lines_of(self.plan.lines, _("How each need is met"))])

    def _estimate(self) -> Part:
        """The indicative budget is what the plan is compared with; it bounds nothing."""
        budget = estimates.indicative(self.plan.person_id, day_of(self.at))
        words = {"low": pounds(budget.low), "high": pounds(budget.high), "cost": _weekly(self.plan.weekly_pence)}
        usual = _("Support for needs like these usually costs %(low)s to %(high)s a week. The plan: %(cost)s.") % words
        away = [] if budget.contains(self.plan.weekly_pence) else [_("The plan is away from that: say why you sign.")]
        things: list[Component] = [Estimate()]
        if budget.result is not None:
            working = working_of(budget.result, _("Line by line"), _("The estimate"), Audience.WORKER)
            caveats = caveats_of(budget.result)
            things += [*badges_of(budget.result), Details(_("How the estimate was worked out"), working)]
            things += [caveats] if caveats else []
        return Part(heading=_("Beside the estimate"), words=[usual, *away], things=things)

    def _agreed(self) -> Part:
        plan, discussion = self.plan, discussed.discussion_of(self.plan.id)
        things: list[Component] = []
        words = []
        if plan.agreed_at:
            words.append(_("They agreed on %(day)s.") % {"day": day(plan.agreed_at)})
            things += [Quotation(plan.agreed_words, _("What they said"))] if plan.agreed_words else []
        if discussion is not None:
            how = {"how": discussion.choice.label, "worker": discussion.worker.name, "day": day(discussion.at)}
            words.append(_("How the money is held: “%(how)s”. Talked over with %(worker)s on %(day)s.") % how)
        if plan.contingency:
            words.append(_("If something falls through: “%(words)s”") % {"words": plan.contingency})
        read = Link(_("The eligibility decision"), place("decision", plan.person_id, plan.eligibility_id))
        return Part(heading=_("What they said, and what it rests on"), words=words, things=things, links=[read])


def _weekly(pence: int) -> str:
    return _("%(amount)s a week") % {"amount": pounds(pence)}
