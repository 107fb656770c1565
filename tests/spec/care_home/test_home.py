"""Whether the home that somebody left counts as capital (SI 2014/2672 Sch 2)."""

from datetime import date
from typing import Any

import pytest

from ownway.rules import care_home
from ownway.rules.care_home import Span
from ownway.rules.charging import Asset, AssetKind, counted
from ownway.rules.kernel import Undecided, decided

ON = date(2026, 10, 1)
EMPTY: dict[str, Any] = {"stay": "permanent", "occupant": "nobody", "first_weeks": False}


def asked(**changes: Any) -> tuple[bool, str]:
    """Whether it counts, and the code of the reason."""
    result = decided(care_home.home_counts(care_home.HomeLeft(**{**EMPTY, **changes}), on=ON))
    return result.value, result.steps[0].because.code.removeprefix("care_home.")


def test_an_empty_home_counts_after_the_first_weeks():
    assert asked() == (True, "home_counts")


def test_in_the_first_twelve_weeks_it_does_not():
    assert asked(first_weeks=True) == (False, "first_weeks")


def test_the_home_of_somebody_who_is_going_back_does_not_count():
    assert asked(stay="temporary", going_back=True) == (False, "going_back")
    assert asked(stay="temporary", going_back=False) == (True, "home_counts")


@pytest.mark.parametrize("who", ["partner", "relative_60_or_over", "incapacitated_relative", "child_under_18"])
def test_where_somebody_close_has_lived_since_before_it_does_not_count(who):
    assert asked(occupant=who, since_before=True) == (False, "relative_lives_there")
    assert asked(occupant=who, since_before=False) == (True, "home_counts")


@pytest.mark.parametrize("who", ["relative_60_or_over", "somebody_else"])
def test_where_somebody_moved_in_later_or_is_no_relative_the_council_may_leave_it_out(who):
    assert asked(occupant=who, since_before=False, left_out_by_decision=True) == (False, "left_out_by_decision")


def test_no_decision_leaves_out_a_home_in_which_nobody_lives():
    assert asked(left_out_by_decision=True) == (True, "home_counts")


def test_a_former_partner_alone_with_a_child_keeps_it_out():
    assert asked(occupant="former_partner_lone_parent") == (False, "former_partner_lives_there")


def test_after_the_relative_has_gone_it_stays_out_for_twelve_weeks():
    assert asked(relative_gone=True) == (False, "relative_gone")


def test_after_an_unexpected_change_the_council_may_leave_it_out_for_a_permanent_resident():
    assert asked(unexpected_change=True) == (False, "unexpected_change")
    assert asked(stay="temporary", going_back=False, unexpected_change=True) == (True, "home_counts")


def test_what_must_be_left_out_goes_before_what_may_be():
    assert asked(occupant="partner", since_before=True, first_weeks=True, unexpected_change=True)[1] == (
        "relative_lives_there"
    )


def test_who_lives_there_has_to_be_known():
    answer = care_home.home_counts(care_home.HomeLeft(stay="permanent"), on=ON)
    assert isinstance(answer, Undecided)
    assert answer.missing == ("care_home.who_lives_in_home", "care_home.in_first_weeks")


@pytest.mark.parametrize(
    ("earlier", "until"),
    [
        pytest.param(None, date(2026, 9, 22), id="12 weeks from the first day"),
        pytest.param(Span(date(2026, 3, 2), date(2026, 3, 29)), date(2026, 8, 25), id="4 weeks used before, 8 left"),
        pytest.param(Span(date(2025, 1, 6), date(2025, 7, 6)), date(2026, 6, 30), id="all used, back in 52 weeks"),
        pytest.param(Span(date(2025, 3, 3), date(2025, 7, 2)), date(2026, 6, 30), id="back on the last of 52 weeks"),
        pytest.param(Span(date(2025, 3, 3), date(2025, 7, 1)), date(2026, 9, 22), id="a day later they begin anew"),
    ],
)
def test_how_long_the_home_is_left_out_after_moving_in_for_good(earlier, until):
    assert care_home.left_out_until(date(2026, 7, 1), earlier=earlier) == until


def test_a_home_that_counts_is_valued_as_any_capital():
    home = [Asset(AssetKind.MAIN_HOME, 25_000_000, costs_to_sell=True, owed=2_500_000, owners=2)]
    assert [found.amount for found in counted(home, on=ON, home_counts=True)] == [10_000_000]
    assert [found.amount for found in counted(home, on=ON)] == [0]


@pytest.mark.parametrize(
    ("weeks", "more", "kind"),
    [
        pytest.param(8, {}, ("temporary", False, "meant_to_end"), id="eight weeks, no policy of the council's own"),
        pytest.param(52, {}, ("temporary", False, "meant_to_end"), id="a year"),
        pytest.param(53, {}, ("permanent", False, "meant_to_stay"), id="more than a year"),
        pytest.param(60, {"exceptional": True}, ("temporary", False, "meant_to_end"), id="a little longer"),
        pytest.param(8, {"place": "england/reading"}, ("temporary", True, "short_as_at_home"), id="as at home"),
        pytest.param(9, {"place": "england/reading"}, ("temporary", False, "meant_to_end"), id="too long for that"),
    ],
)
def test_kinds_of_stay(weeks, more, kind):
    found = care_home.kind_of_stay(weeks, on=date(2024, 10, 1), **more)
    assert (found.stay.word, found.as_at_home, found.because.code.removeprefix("care_home.")) == kind
