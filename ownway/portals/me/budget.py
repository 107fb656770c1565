"""A person's budget: the three numbers of Care Act 2014 s26, and when the money comes."""

from collections.abc import Iterator

from django.http import HttpResponse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from ownway.journey.budgets import selectors as budgeted
from ownway.journey.budgets.selectors import BudgetCard
from ownway.journey.direct_payments import selectors as paid
from ownway.journey.direct_payments.selectors import PaymentCard
from ownway.platform.access.doors import People, door
from ownway.platform.design_system.components import Column, Empty, Link, SummaryList, SummaryRow, Table
from ownway.platform.design_system.values import pounds
from ownway.portals.me.holding import way_in_words
from ownway.portals.me.pages import MyPage, Part, shown
from ownway.portals.me.who import chosen, is_own, place
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request


@door(People())
@record("your budget")
@chosen
def budget(request: Request) -> HttpResponse:
    """What the support costs, what the person pays of it, what the council pays; and every payment to come."""
    found = budgeted.current(request.person.id)
    if found is None:
        return shown(request, _none_yet(request))
    page = MyPage(
        heading=_("Your budget") if is_own(request) else _("The budget"),
        back=place(request, "home"),
        lead=_("From %(day)s.") % {"day": date_format(found.starts_on, "j F Y")},
        parts=[_numbers(request, found), *_payments(request, found), _more(request, found)],
    )
    return shown(request, page)


def _numbers(request: Request, found: BudgetCard) -> Part:
    """The cost, and who pays which part of it. What the person pays is between them and the council."""
    rows = [SummaryRow(_("What your support costs"), _weekly(found.total_pence))]
    if is_own(request):
        rows += [
            SummaryRow(_("You pay"), _weekly(found.person_pays_pence)),
            SummaryRow(_("The council pays"), _weekly(found.council_pays_pence)),
        ]
    if found.one_off_pence:
        rows.append(SummaryRow(_("Paid once, beside it"), pounds(found.one_off_pence)))
    return Part(things=[SummaryList(rows)])


def _payments(request: Request, found: BudgetCard) -> Iterator[Part]:
    """The next payments, and the rest of the year behind a press; only for a budget that is paid out."""
    discussion = paid.discussion_of(found.plan_id)
    if discussion:
        yield Part(heading=_("How the money is held"), words=[way_in_words(discussion.choice)])
    coming = [one for one in paid.payments_of(found.id) if one.pay_on >= timezone.localdate()]
    if coming and is_own(request):
        words = _("Each payment is for the time until the next.")
        yield Part(things=[_table(coming)], words=[words])


def _table(payments: list[PaymentCard]) -> Table:
    columns = [
        Column(_("Paid on")),
        Column(_("Support"), numeric=True),
        Column(_("You add"), numeric=True),
        Column(_("We pay"), numeric=True),
    ]
    rows = [
        [
            date_format(one.pay_on, "j M Y"),
            pounds(one.gross_pence),
            pounds(one.contribution_pence),
            pounds(one.net_pence),
        ]
        for one in payments
    ]
    return Table(_("When the money comes"), columns, rows)


def _more(request: Request, found: BudgetCard) -> Part:
    links = [
        Link(_("The decision, and how to disagree"), place(request, "decision", found.decision_id)),
        Link(_("Your plan"), place(request, "plan")),
        Link(_("Something changed: I want a review"), place(request, "ask", "review")),
    ]
    return Part(heading=_("More about it"), links=links)


def _none_yet(request: Request) -> MyPage:
    words = _("When your plan is signed, you see here what your support costs, what you pay, and when money comes.")
    none = Empty(_("No budget yet"), words, Link(_("Go to your home page"), place(request, "home")))
    return MyPage(heading=_("Your budget"), back=place(request, "home"), parts=[Part(things=[none])])


def _weekly(pence: int) -> str:
    return _("%(amount)s a week") % {"amount": pounds(pence)}
