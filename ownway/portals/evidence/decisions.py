"""Decisions as everybody may read of them: how many, how long they took, how often a human differed, what was said."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.core.cache import cache
from django.utils.formats import date_format, number_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.decisions.counts import LEAST_PEOPLE, DecisionCount, counted
from ownway.platform.design_system.components import Column, Empty, Table
from ownway.platform.design_system.pages import Page
from ownway.platform.design_system.rendering import Content, Text

KEPT = timedelta(minutes=15)  # all decisions are read for it
PERIOD = timedelta(days=365)
KINDS: dict[DecisionKind, Text] = {
    DecisionKind.NO_APPEARANCE_OF_NEED: gettext_lazy("No assessment for now"),
    DecisionKind.ELIGIBILITY: gettext_lazy("Whether needs are eligible"),
    DecisionKind.CHARGE: gettext_lazy("What somebody pays"),
    DecisionKind.PLAN: gettext_lazy("The plan and the personal budget"),
    DecisionKind.REVIEW: gettext_lazy("What follows a review"),
}


@dataclass(frozen=True, kw_only=True)
class DecisionsPage(Page):
    """Two tables: how long decisions took, and what came of them."""

    period: str
    tables: tuple[Table | Empty, ...]
    left_out: str


def decisions_page(now: datetime) -> DecisionsPage:
    """The decisions of the last twelve months, counted at most every quarter of an hour."""
    found, at = _kept(now)
    shown = {one.kind for one in found}
    days = {"since": date_format(at - PERIOD, "j F Y"), "day": date_format(at, "j F Y"), "time": date_format(at, "H:i")}
    return DecisionsPage(
        heading=_("Decisions"),
        wide=True,
        period=_("Counted from %(since)s to %(day)s at %(time)s.") % days,
        tables=(_how_long(found), _what_came(found)) if found else (_too_few(),),
        left_out=", ".join(str(words) for kind, words in KINDS.items() if kind not in shown) if found else "",
    )


def _kept(now: datetime) -> tuple[tuple[DecisionCount, ...], datetime]:
    found: tuple[tuple[DecisionCount, ...], datetime] | None = cache.get("decisions")
    if found is None:
        found = counted(now - PERIOD), now
        cache.set("decisions", found, KEPT.total_seconds())
    return found


def _how_long(found: tuple[DecisionCount, ...]) -> Table:
    columns = [
        Column(_("Decision")), Column(_("Made"), numeric=True), Column(_("People"), numeric=True),
        Column(_("Days, in the middle"), numeric=True), Column(_("Days, nine of ten"), numeric=True),
    ]  # fmt: skip
    rows: list[list[Content]] = [
        [KINDS[one.kind], number_format(one.made), number_format(one.people), number_format(one.middle_days, 1),
         number_format(one.nine_of_ten_days, 1)]
        for one in found
    ]  # fmt: skip
    return Table(_("How long people wait, from their first contact"), columns, rows)


def _what_came(found: tuple[DecisionCount, ...]) -> Table:
    columns = [
        Column(_("Decision")), Column(_("Otherwise than the rule"), numeric=True), Column(_("Called in"), numeric=True),
        Column(_("People disagreed"), numeric=True), Column(_("Changed after that"), numeric=True),
    ]  # fmt: skip
    rows: list[list[Content]] = [
        [KINDS[one.kind], _few(one.otherwise) if one.proposed else _("no rule"), _few(one.called_in),
         _few(one.challenged), _few(one.changed)]
        for one in found
    ]  # fmt: skip
    return Table(_("What came of them"), columns, rows)


def _few(count: int | None) -> str:
    return _("fewer than %(least)d") % {"least": LEAST_PEOPLE} if count is None else number_format(count)


def _too_few() -> Empty:
    words = _("Each kind of decision shows here once %(least)d people have met it.") % {"least": LEAST_PEOPLE}
    return Empty(_("Nothing to show yet"), words)
