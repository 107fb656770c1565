"""Whether the home that somebody left for a care home counts as capital (SI 2014/2672 Sch 2 paras 1-5, 24)."""

from collections.abc import Iterator
from datetime import date, timedelta
from enum import auto

from ownway.rules.care_home import words
from ownway.rules.care_home.law import StayLengths
from ownway.rules.care_home.stays import Span, Stay
from ownway.rules.kernel import (
    ENGLAND,
    Choice,
    Chosen,
    Flag,
    Inputs,
    NoFigures,
    Words,
    Working,
    all_of,
    any_of,
    finding,
    need,
    no,
    rule,
    where,
)


class Occupant(Choice):
    """Who lives in the home now."""

    NOBODY = auto()
    PARTNER = auto()
    RELATIVE_60_OR_OVER = auto()
    INCAPACITATED_RELATIVE = auto()
    CHILD_UNDER_18 = auto()
    FORMER_PARTNER_LONE_PARENT = auto()
    SOMEBODY_ELSE = auto()


QUALIFYING = (
    Occupant.PARTNER,
    Occupant.RELATIVE_60_OR_OVER,
    Occupant.INCAPACITATED_RELATIVE,
    Occupant.CHILD_UNDER_18,
)


def _qualifies(occupant: Chosen) -> Flag:
    return any_of(*(occupant == qualifying for qualifying in QUALIFYING))


class HomeLeft(Inputs):
    """The main or only home of somebody in a care home. Decisions that an authority may take are findings."""

    stay: Chosen = need("care_home.stay", of=Stay)
    going_back: Flag = need("care_home.going_back", when=lambda h, _: h.stay == Stay.TEMPORARY)
    occupant: Chosen = need("care_home.who_lives_in_home", of=Occupant, when=lambda h, _: no(h.going_back))
    since_before: Flag = need("care_home.lived_there_before", when=lambda h, _: _qualifies(h.occupant))
    first_weeks: Flag = need("care_home.in_first_weeks", when=lambda h, _: h.stay == Stay.PERMANENT)
    relative_gone: Flag = finding("care_home.relative_gone_in_last_weeks")
    unexpected_change: Flag = finding("care_home.left_out_after_unexpected_change")
    left_out_by_decision: Flag = finding("care_home.left_out_by_decision")


@rule("care_home.home_counts", cite="SI 2014/2672 Sch 2 paras 1-5, 24", columns=True)
def home_counts(home: HomeLeft, law: NoFigures, w: Working) -> Flag:
    """Whether the value of the home counts as capital. The line says why, or why not."""
    reasons, because = tuple(_reasons(home)), words.HOME_COUNTS
    for holds, why in reversed(reasons):
        because = where(holds, why, because)
    w.add(words.HOME, 0, because=because, stays=True)
    return no(any_of(*(holds for holds, _ in reasons)))


def _reasons(home: HomeLeft) -> Iterator[tuple[Flag, Words]]:
    """What leaves the home out, the duties before what the authority may decide."""
    qualifies, permanent = _qualifies(home.occupant), home.stay == Stay.PERMANENT
    yield home.going_back, words.GOING_BACK
    yield all_of(qualifies, home.since_before), words.RELATIVE_LIVES_THERE
    yield home.occupant == Occupant.FORMER_PARTNER_LONE_PARENT, words.FORMER_PARTNER_LIVES_THERE
    yield all_of(permanent, home.first_weeks), words.FIRST_WEEKS
    yield home.relative_gone, words.RELATIVE_GONE
    yield all_of(permanent, home.unexpected_change), words.UNEXPECTED_CHANGE
    lives_there = all_of(home.occupant != Occupant.NOBODY, home.left_out_by_decision)
    yield lives_there, words.LEFT_OUT_BY_DECISION


def left_out_until(permanent_from: date, *, earlier: Span | None = None, place: str = ENGLAND) -> date:
    """The last day on which the home is left out because somebody has just become a permanent resident.

    `earlier` is a first permanent stay that ended: back within 52 weeks, only what was left of its 12 weeks remains
    (the day before `permanent_from` where nothing did); later, all 12 begin anew (Sch 2 para 2).
    """
    law = StayLengths.on(permanent_from, place)
    days = timedelta(weeks=law.home_left_out_weeks)
    if earlier is not None and permanent_from <= earlier.until + timedelta(weeks=law.back_within_weeks):
        days -= min(days, earlier.until - earlier.start + timedelta(days=1))
    return permanent_from + days - timedelta(days=1)
