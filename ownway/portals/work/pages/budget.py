"""The personal budget: the three numbers of Care Act 2014 s26, and what is paid when."""

from collections.abc import Iterator, Sequence
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from ownway.journey.budgets.selectors import BudgetCard
from ownway.journey.direct_payments import selectors as paid
from ownway.platform.design_system.components import Column, Details, IdentityBar, Link, SummaryList, SummaryRow, Table
from ownway.platform.design_system.rendering import Component
from ownway.platform.design_system.values import pounds
from ownway.portals.shared.parts import Part
from ownway.portals.work.desk import DeskPage
from ownway.portals.work.pages.costs import weekly
from ownway.portals.work.pages.next import place
from ownway.portals.work.pages.record import Record

FIRST = 4


def budget_page(
    record: Record, cards: Sequence[BudgetCard], identity: IdentityBar, notices: Sequence[Component]
) -> DeskPage:
    """The budget of now, or the last one, and those before closed away."""
    newest, *before = cards
    parts = [_numbers(record, newest), *_payments(newest)]
    if before:
        columns = [Column(_("From")), Column(_("Until")), Column(_("A week"), numeric=True)]
        rows = [[_on(card.starts_on), _on(card.ended_on), pounds(card.total_pence)] for card in before]
        parts.append(Part(things=[Details(_("Budgets before"), Table(_("Budgets before"), columns, rows))]))
    return DeskPage(heading=_("Personal budget"), identity=identity, notices=notices, parts=parts)


def _numbers(record: Record, card: BudgetCard) -> Part:
    rows = [
        SummaryRow(_("The personal budget"), weekly(card.total_pence), source="Care Act 2014 s26(1)(a)"),
        SummaryRow(_("They pay"), weekly(card.person_pays_pence), source="Care Act 2014 s26(1)(b)"),
        SummaryRow(_("The council pays"), weekly(card.council_pays_pence), source="Care Act 2014 s26(1)(c)"),
        *([SummaryRow(_("Paid once"), pounds(card.one_off_pence))] if card.one_off_pence else []),
        SummaryRow(_("From"), _on(card.starts_on)),
        *([SummaryRow(_("Ended"), _on(card.ended_on))] if card.ended_on else []),
    ]
    read = Link(_("Read the decision"), place("decision", record.person.id, card.decision_id))
    return Part(things=[SummaryList(rows)], links=[read])


def _payments(card: BudgetCard) -> Iterator[Part]:
    payments = paid.payments_of(card.id)
    if not payments:
        words = _("No direct payment: whoever holds the money pays those who give support.")
        yield Part(heading=_("Payments"), words=[words])
        return
    columns = [Column(_("Paid on")), Column(_("For")), Column(_("Budget"), numeric=True),
               Column(_("They pay"), numeric=True), Column(_("Paid to them"), numeric=True)]  # fmt: skip
    rows = [
        [_on(one.pay_on), f"{_on(one.covers_from)} – {_on(one.covers_until)}", pounds(one.gross_pence),
         pounds(one.contribution_pence), pounds(one.net_pence)]
        for one in payments
    ]  # fmt: skip
    first = Table(_("The next payments"), columns, rows[:FIRST])
    later = Details(_("All payments of this year"), Table(_("All payments"), columns, rows))
    yield Part(heading=_("Payments"), things=[first, *([later] if len(rows) > FIRST else [])])


def _on(day: date | None) -> str:
    return date_format(day, "j M Y") if day else ""
