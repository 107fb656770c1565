"""The paperwork meter as everybody reads it: what we ask, beside a peer and beside what we allow ourselves."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.core.cache import cache
from django.utils.formats import date_format, number_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ownway.journey.conversations.paperwork import (
    LEAST_PEOPLE,
    Counted,
    Journeys,
    Minutes,
    Spread,
    StepCount,
    counted,
)
from ownway.platform.design_system.components import Bar, Bars, Column, Empty, Table
from ownway.platform.design_system.pages import Page
from ownway.platform.design_system.rendering import Content, Text

KEPT = timedelta(minutes=15)  # the whole log is read for it
PERIOD = timedelta(days=365)

MARK = gettext_lazy("The most we allow ourselves")
MOST_ASKED, MOST_REQUIRED, MOST_AGAIN, MOST_CONFIRMED = 60, 20, 0, 12

# The one open system of this kind whose forms anybody can read: Hackney Council's core pathway. Counted by us from its
# published form definitions, from first contact to an agreed plan; a repeating group is one row.
PEER_ALWAYS, PEER_AT_MOST, PEER_REQUIRED, PEER_AGAIN = 149, 290, 129, 70

STEPS: dict[str, Text] = {
    "contact": gettext_lazy("First contact"),
    "triage": gettext_lazy("Who helps first"),
    "self_assessment": gettext_lazy("Telling one’s story"),
    "completion": gettext_lazy("Completed together"),
    "eligibility": gettext_lazy("Eligible needs"),
    "indicative_budget": gettext_lazy("The indicative budget"),
    "contribution": gettext_lazy("What the person pays"),
    "plan": gettext_lazy("The plan"),
    "how_held": gettext_lazy("How the money is held"),
    "agreement": gettext_lazy("The person’s yes"),
    "signature": gettext_lazy("The signature"),
    "review": gettext_lazy("How it is going"),
}


@dataclass(frozen=True, kw_only=True)
class MeterPage(Page):
    """Four pictures, and the steps as a table."""

    period: str
    pictures: tuple[Bars, ...]
    steps: Table | Empty
    left_out: str


def meter_page(now: datetime) -> MeterPage:
    """The meter of the last twelve months, counted at most every quarter of an hour."""
    found = _kept(now)
    return MeterPage(
        heading=_("The paperwork meter"),
        wide=True,
        period=_("Counted from %(since)s to %(day)s at %(time)s.")
        % {
            "since": date_format(found.since, "j F Y"),
            "day": date_format(found.at, "j F Y"),
            "time": date_format(found.at, "H:i"),
        },
        pictures=tuple(picture(found.journeys) for picture in (_asked, _required, _again, _still_true)),
        steps=_steps(found),
        left_out=_left_out(found),
    )


def _kept(now: datetime) -> Counted:
    found: Counted | None = cache.get("paperwork")
    if found is None:
        found = counted(now - PERIOD, now)
        cache.set("paperwork", found, KEPT.total_seconds())
    return found


def _asked(journeys: Journeys | None) -> Bars:
    bars = [
        *_ours(journeys.asked if journeys else None),
        *_ours_as_peers(journeys),
        Bar(_("The peer: always shown"), PEER_ALWAYS, other=True),
        Bar(_("The peer: at most"), PEER_AT_MOST, note=_("No real person sees all of them."), other=True),
    ]
    return Bars(_("Questions asked"), _in_all(journeys), bars, MOST_ASKED, MARK)


def _required(journeys: Journeys | None) -> Bars:
    sentence = _("All other questions may be passed, and nothing stops.")
    peer = Bar(_("The peer: required, at most"), PEER_REQUIRED, other=True)
    bars = [*_ours(journeys.required if journeys else None), peer]
    return Bars(_("Answers a decision cannot do without"), sentence, bars, MOST_REQUIRED, MARK)


def _again(journeys: Journeys | None) -> Bars:
    sentence = _("What somebody has said once is kept. It is shown to them, and not asked again.")
    peer = Bar(_("The peer: asked before"), PEER_AGAIN, other=True)
    return Bars(
        _("Questions asked again"), sentence, [*_ours(journeys.again if journeys else None), peer], MOST_AGAIN, MARK
    )


def _still_true(journeys: Journeys | None) -> Bars:
    sentence = _(
        "After a time we ask whether what we know still stands. More than 12 would only be a form by another name."
    )
    bar = _bar(_("Here: the most in one conversation"), journeys.confirmed.most if journeys else None)
    return Bars(_("“Is this still true?” in one conversation"), sentence, [bar], MOST_CONFIRMED, MARK)


def _in_all(journeys: Journeys | None) -> str:
    if journeys is None:
        return _("Fewer than %(least)d journeys have come to an agreed plan here. That is too few to show.") % {
            "least": LEAST_PEOPLE
        }
    return _("From first contact to an agreed plan, %(count)d people were asked %(asked)s questions on average.") % {
        "count": journeys.count,
        "asked": number_format(journeys.asked.average, 1),
    }


def _ours(spread: Spread | None) -> list[Bar]:
    return [
        _bar(_("Here: on average"), float(spread.average) if spread else None),
        _bar(_("Here: the longest journey"), spread.most if spread else None),
    ]


def _ours_as_peers(journeys: Journeys | None) -> list[Bar]:
    note = _("A repeating group once, and nothing that people chose to add.")
    label = _("Here: on average, counted the peer’s way")
    return [_bar(label, float(journeys.peers_way.average), note)] if journeys else []


def _bar(label: Text, value: float | None, note: Text = "") -> Bar:
    if value is None:
        return Bar(label, None, _("too few to show"))
    return Bar(label, value, number_format(value, 0 if value == int(value) else 1), note)


def _steps(found: Counted) -> Table | Empty:
    counts, minutes = {one.step: one for one in found.steps}, {one.step: one for one in found.minutes}
    rows = [_row(step, counts.get(step), minutes.get(step)) for step in STEPS if step in counts or step in minutes]
    if not rows:
        return Empty(_("Nothing to show yet"), _("Each step shows here once %(least)d people have reached it.") % {
            "least": LEAST_PEOPLE
        })  # fmt: skip
    columns = [
        Column(_("Step")), Column(_("People"), numeric=True), Column(_("Questions each"), numeric=True),
        Column(_("Required"), numeric=True), Column(_("Still true?"), numeric=True),
        Column(_("Asked again"), numeric=True), Column(_("Pages sent"), numeric=True),
        Column(_("Worker minutes"), numeric=True),
    ]  # fmt: skip
    return Table(_("Where the questions and the minutes go, on average for each person"), columns, rows)


def _row(step: str, count: StepCount | None, minutes: Minutes | None) -> list[Content]:
    spent = number_format(minutes.spent / minutes.people, 1) if minutes else "–"
    if count is None:
        return [STEPS[step], "–", "–", "–", "–", "–", "–", spent]
    each = (count.asked, count.required, count.confirmed, count.again, count.sent)
    return [STEPS[step], number_format(count.people), *(number_format(one / count.people, 1) for one in each), spent]


def _left_out(found: Counted) -> str:
    shown = {one.step for one in found.steps} | {one.step for one in found.minutes}
    missing = [str(words) for step, words in STEPS.items() if step not in shown]
    return ", ".join(missing)
