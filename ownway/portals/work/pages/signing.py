"""Sending a plan for a signature, and signing it: what the decision rests on, on one page."""

from collections.abc import Iterator, Sequence

from django.utils.translation import gettext as _

from ownway.journey.budgets import estimates
from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.support_plans.selectors import PlanCard
from ownway.platform.access.verdict import Verdict
from ownway.platform.design_system.components import IdentityBar, Link, SummaryList, SummaryRow
from ownway.platform.design_system.forms import Form
from ownway.platform.design_system.rendering import Component
from ownway.portals.shared.parts import Part
from ownway.portals.work.desk import FormPage
from ownway.portals.work.forms.plan import SignForm
from ownway.portals.work.pages.costs import beside_the_estimate, costs_of, weekly
from ownway.portals.work.pages.next import place
from ownway.portals.work.pages.record import Record


def submit_page(
    plan: PlanCard, form: Form, verdict: Verdict, identity: IdentityBar, notices: Sequence[Component]
) -> FormPage:
    """Who decides, by when, and what if it is late."""
    words = [
        costs_of(plan),
        _("Whoever may sign sees it at once. The council's date begins to run, and they can read it."),
        _("If the council is late, a named officer decides that day."),
    ]
    return FormPage(
        heading=_("Send it for a signature"), caption=_("Their plan"), identity=identity, notices=notices, form=form,
        parts=[Part(words=words)], submit=_("Send it"), verdict=verdict, back=place("plan", plan.person_id),
    )  # fmt: skip


def sign_page(
    record: Record, form: SignForm, verdict: Verdict, identity: IdentityBar, notices: Sequence[Component]
) -> FormPage:
    """The estimate, the plan's cost, what they pay, how it is held; then the decision."""
    return FormPage(
        heading=_("Sign the plan"), identity=identity, notices=notices, form=form, ask=_("Your decision"),
        submit=_("Sign and set the budget"), verdict=verdict, parts=list(_rests_on(record)),
        back=place("plan", record.person.id),
    )  # fmt: skip


def _rests_on(record: Record) -> Iterator[Part]:
    plan, charge = record.plan, record.newest(DecisionKind.CHARGE)
    yield Part(things=beside_the_estimate(plan, estimates.indicative(record.person.id, record.today)))
    rows = [SummaryRow(_("The plan costs"), weekly(plan.weekly_pence))]
    if charge is not None:
        pays = min(int(charge.outcome), plan.weekly_pence)
        rows += [
            SummaryRow(_("They pay"), weekly(pays), Link(_("Read"), place("decision", record.person.id, charge.id))),
            SummaryRow(_("The council pays"), weekly(plan.weekly_pence - pays)),
        ]
    if record.discussion is not None:
        rows.append(SummaryRow(_("The money is held as"), record.discussion.choice.label))
    rows.append(SummaryRow(_("If something falls through"), plan.contingency))
    read = Link(_("Read the plan again"), place("plan", record.person.id))
    yield Part(heading=_("What you sign"), things=[SummaryList(rows)], links=[read])
