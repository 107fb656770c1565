"""A practice acts for the council within what was delegated, while it lasts, and never charges."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from ownway.journey.decisions import selectors as decided
from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.practices import selectors as practices
from ownway.journey.practices.functions import Function
from ownway.nonprod.cast import Cast
from ownway.nonprod.walking import Walk
from ownway.platform.access.verdict import Refused
from ownway.platform.days import day_of
from tests.portals.stories import agreed, each_time, told_once

SMALL = {"who": "agency", "what": "An hour a day", "amount": 7, "price": 2270, "provider": "meadow"}


def of_the_practice(cast: Cast, at: datetime) -> Walk:
    """Beryl again, of the practice; her charge is decided by the council and her plan waits for a signature."""
    walk = agreed(cast, at, [SMALL], home="signpost", worker="mark", lead="sian", finance="helen")
    walk.charged()
    return walk.submitted()


told = told_once(of_the_practice)
walk = each_time("told")


def signed_by(walk: Walk) -> list[str]:
    with walk.as_person():
        return [one.decided_by.name for one in decided.decisions_of(walk.person.id, walk.at, DecisionKind.PLAN)]


@pytest.fixture
def after_the_delegation(walk: Walk) -> Iterator[Walk]:
    """The same story on the day after the last day of what was delegated."""
    before = walk.at
    found = practices.delegation_in_force(walk.home.id, Function.PERSONAL_BUDGET, day_of(before))
    assert found is not None
    walk.at += found.ends - day_of(before) + timedelta(days=1)
    yield walk
    walk.at = before


def test_the_practice_signs_what_the_council_delegated(walk: Walk) -> None:
    walk.signed()
    assert signed_by(walk) == ["Siân Hughes"]


def test_a_delegation_that_has_ended_decides_nothing(after_the_delegation: Walk) -> None:
    with pytest.raises(Refused, match="delegat"):
        after_the_delegation.signed()
    assert signed_by(after_the_delegation) == []


def test_a_practice_never_decides_a_charge(walk: Walk) -> None:
    with pytest.raises(Refused, match="Only the council decides what somebody is charged"):
        walk.charged(by="sian")


def test_the_council_can_still_sign_for_its_practice_when_the_delegation_has_ended(after_the_delegation: Walk) -> None:
    after_the_delegation.signed(by="grace")
    assert signed_by(after_the_delegation) == ["Grace Okafor"]
