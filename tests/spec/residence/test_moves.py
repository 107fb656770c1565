"""Somebody who moves does not lose their support on the way (Care Act 2014 ss37-38)."""

from datetime import date

import pytest

from ownway.rules import residence
from ownway.rules.kernel import Undecided, decided

ON = date(2026, 11, 22)
MOVED = {"being_met": "yes", "told": "yes", "genuine": "yes", "moved": "yes", "steps_done": "no"}


def asked(**found):
    return residence.continuity(residence.Move(**{**MOVED, **found}), on=ON)


def test_support_goes_on_from_the_day_of_the_move_until_the_new_council_has_planned():
    assert decided(asked()).value is True
    assert decided(asked(steps_done="yes")).value is False


@pytest.mark.parametrize("point", ["being_met", "told", "genuine", "moved"])
def test_each_condition_has_to_hold(point):
    assert decided(asked(**{point: "no"})).value is False
    assert isinstance(asked(**{point: None}), Undecided)
