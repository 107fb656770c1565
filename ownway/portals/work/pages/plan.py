"""A plan on the desk: how each need is met, what it costs beside the estimate, and what is left before it holds."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from ownway.journey.budgets import estimates
from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.people import selectors as people
from ownway.journey.support_plans.selectors import PlanCard
from ownway.journey.support_plans.states import State
from ownway.platform.access.verdict import Verdict
from ownway.platform.design_system.components import (
    Banner,
    Empty,
    IdentityBar,
    Kind,
    Link,
    Quotation,
    SummaryList,
    SummaryRow,
    Task,
    TaskList,
    TaskStatus,
)
from ownway.platform.design_system.rendering import Component
from ownway.portals.shared.days import day
from ownway.portals.shared.parts import Part
from ownway.portals.shared.plans import need_in_words
from ownway.portals.work.desk import DeskPage
from ownway.portals.work.pages.costs import LineInWords, beside_the_estimate, costs_of, line_in_words
from ownway.portals.work.pages.next import place
from ownway.portals.work.pages.record import Record


@dataclass(frozen=True)
class Need:
    """A need with what meets it; with an address while it can be planned."""

    name: str
    met: str
    href: str


@dataclass(frozen=True, kw_only=True)
class PlanPage(DeskPage):
    """The plan as a whole."""

    needs: Sequence[Need] = ()
    lines: Sequence[LineInWords] = ()
    taken_out: Sequence[LineInWords] = ()
    costs: str = ""
    contingency: str = ""
    may_write: bool = False


def plan_page(
    record: Record, verdicts: Mapping[str, Verdict], identity: IdentityBar, notices: Sequence[Component]
) -> PlanPage:
    """`verdicts`: to write, to submit, to sign."""
    plan = record.plan
    circle = {one.token: one.name for one in people.circle(record.person.id)}
    writes = bool(verdicts["write"])
    return PlanPage(
        heading=_("Their plan"),
        identity=identity,
        notices=[*notices, *_where_it_is(record)],
        needs=[_need(record, need, writes) for need in plan.needs],
        lines=[line_in_words(line, circle) for line in plan.lines],
        taken_out=[line_in_words(line, circle) for line in plan.taken_out],
        costs=costs_of(plan),
        contingency=plan.contingency,
        may_write=writes,
        parts=[Part(things=beside_the_estimate(plan, estimates.indicative(record.person.id, record.today)))],
        aside=[*_before_it_holds(record), _onward(record, verdicts)],
    )


def no_plan_page(record: Record, identity: IdentityBar, notices: Sequence[Component]) -> DeskPage:
    """Before a plan: what opens one."""
    words = _("A plan opens when they say which of their eligible needs they want our help with.")
    ask = Link(_("Ask together"), place("talk", record.person.id, "needs-wanted"))
    empty = Empty(_("No plan yet"), words, ask if record.eligible else None)
    return DeskPage(heading=_("Their plan"), identity=identity, notices=notices, parts=[Part(things=[empty])])


def _need(record: Record, need: str, writes: bool) -> Need:
    lines = [line.what or str(line.who.label) for line in record.plan.lines if need in line.needs]
    return Need(need_in_words(need), ", ".join(lines), place("plan-need", record.person.id, need) if writes else "")


def _where_it_is(record: Record) -> Iterator[Component]:
    plan = record.plan
    if plan.state is State.DRAFT and plan.returned_why:
        yield Banner(_("The plan came back"), plan.returned_why, Kind.IMPORTANT)
    called_in = record.newest(DecisionKind.PLAN)
    if plan.state is State.SUBMITTED and called_in and called_in.called_in:
        yield Banner(_("The plan was called in"), called_in.called_in.words, Kind.IMPORTANT)
    if plan.agreed_at and plan.agreed_words:
        yield Quotation(plan.agreed_words, _("the person, agreeing"), plan.agreed_at.date())


def _before_it_holds(record: Record) -> Iterator[Part]:
    """What has to be there before anybody can sign: each with the page that does it."""
    one, plan = record.person.id, record.plan
    charge = record.newest(DecisionKind.CHARGE)
    charged = charge is not None and charge.findings.get("weekly_cost_pence") == plan.weekly_pence
    tasks = [
        Task(_("Each need is met"), _done(not plan.unmet), ""),
        Task(_("How the money is held is talked over"), _done(record.discussion is not None), place("holding", one)),
        Task(_("The council decides what they pay"), _done(charged), place("estimates", one)),
        Task(_("They say yes"), _done(plan.agreed_at is not None), "",
             _("On their own page, alone or beside you. Silence is never a yes.")),
    ]  # fmt: skip
    if plan.state not in (State.SIGNED, State.ENDED):
        yield Part(heading=_("Before it is signed"), things=[TaskList(tasks, name="before")])


def _onward(record: Record, verdicts: Mapping[str, Verdict]) -> Part:
    """The one thing to do now; or whose turn it is."""
    one, plan = record.person.id, record.plan
    match plan.state:
        case State.SIGNED | State.ENDED:
            return Part(heading=_("Signed"), links=[Link(_("The personal budget"), place("budget", one))])
        case State.SUBMITTED:
            sign = Link(_("Sign it"), place("sign", one)) if verdicts["sign"] else None
            late = [_("The council is late.")] if plan.overdue(record.today) else []
            rows = SummaryList(_with_whom(plan))
            return Part(heading=_("With the council"), words=late, things=[rows], button=sign)
        case State.AGREED if verdicts["sign"]:
            return Part(heading=_("To do"), words=[_("This is within what you may sign alone.")],
                        button=Link(_("Sign it"), place("sign", one)))  # fmt: skip
        case State.AGREED:
            send = Link(_("Send it for a signature"), place("submit", one)) if verdicts["submit"] else None
            return Part(heading=_("To do"), words=[verdicts["sign"].sentence], button=send)
    return Part(heading=_("To do"), words=[verdicts["sign"].sentence])


def _with_whom(plan: PlanCard) -> list[SummaryRow]:
    return [
        SummaryRow(_("Sent by"), plan.submitted_by.name if plan.submitted_by else ""),
        SummaryRow(_("Its date"), day(plan.decide_by) if plan.decide_by else ""),
        SummaryRow(_("If late, decides"), plan.escalates_to.name if plan.escalates_to else ""),
    ]


def _done(done: bool) -> TaskStatus:
    return TaskStatus.DONE if done else TaskStatus.TO_DO
