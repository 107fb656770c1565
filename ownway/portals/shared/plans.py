"""A plan's lines as several audiences read them: what, how much, at what price, for which need."""

from django.utils.translation import gettext as _

from ownway.journey.conversations.question_sets import topic
from ownway.journey.support_plans.selectors import LineCard
from ownway.platform.design_system.components import Column, Table
from ownway.platform.design_system.rendering import Text
from ownway.platform.design_system.values import pounds
from ownway.portals.shared.people import page_language


def need_in_words(need: str) -> str:
    """A need by its everyday name."""
    return topic(f"outcome.{need}.how").says(page_language())


def needs_in_words(line: LineCard) -> str:
    """The needs that a line meets."""
    return ", ".join(need_in_words(need) for need in line.needs)


def amount_in_words(line: LineCard) -> str:
    """How much, at what price; nothing for what costs nothing."""
    if not line.price_pence:
        return ""
    words = {"amount": f"{line.amount.normalize():f}", "price": pounds(line.price_pence)}
    match line.unit:
        case "hour":
            many = _("%(amount)s hours a week at %(price)s an hour")
            return (_("1 hour a week at %(price)s") if line.amount == 1 else many) % words
        case "session":
            many = _("%(amount)s times a week at %(price)s each")
            return (_("Once a week at %(price)s") if line.amount == 1 else many) % words
        case "week":
            return _("%(amount)s at %(price)s a week") % words
    return _("%(amount)s at %(price)s, paid once") % words


def cost_in_words(line: LineCard) -> str:
    """What a line costs a week, or once, or nothing."""
    if line.one_off_pence:
        return _("%(amount)s once") % {"amount": pounds(line.one_off_pence)}
    return _("%(amount)s a week") % {"amount": pounds(line.weekly_pence)} if line.weekly_pence else _("Costs nothing")


def lines_of(lines: tuple[LineCard, ...], caption: Text) -> Table:
    """All lines as a table, what costs nothing among them."""
    columns = [Column(_("How")), Column(_("For")), Column(_("By whom")), Column(_("Cost"), numeric=True)]
    return Table(caption, columns, [_row(line) for line in lines])


def _row(line: LineCard) -> list[Text]:
    by = " · ".join(part for part in (str(line.who.label), line.provider, amount_in_words(line)) if part)
    return [line.what or str(line.who.label), needs_in_words(line), by, cost_in_words(line)]
