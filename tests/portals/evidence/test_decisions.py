"""Decisions as counts for everybody: how long, how often otherwise than the rule, small numbers left out."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest
from django.core.cache import cache
from django.db import connection
from django.utils import timezone

from ownway.journey.decisions import actions
from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.decisions.counts import DecisionCount, counted
from ownway.journey.people import actions as people
from ownway.nonprod.cast import Cast
from ownway.platform.access import sessions
from ownway.platform.access.actor import Actor, ActorKind
from tests.portals.stories import each_time, told_once
from tests.visiting import Visit

story = told_once(lambda cast, at: (cast, at))
told = each_time("story")


@pytest.fixture(autouse=True)
def nothing_kept() -> Iterator[None]:
    cache.clear()
    yield
    cache.clear()


def decided(cast: Cast, at: datetime, outcome: str = "eligible", after: int = 10, challenged: bool = False) -> None:
    """One invented person, registered and decided about some days later."""
    me = Actor(ActorKind.PERSON, uuid4(), "")
    began = at - timedelta(days=after)
    with sessions.session(me.principal, "test"):
        home = cast.organisations["larkfield"].id
        person = people.register(
            person_id=me.principal, home_id=home, name="", by=me, at=began, why="test", made_up=True
        )  # fmt: skip
    ruth = cast.actor("ruth", at.date())
    with sessions.session(ruth.principal, "test"):
        grounds = actions.Grounds(uuid4(), "Care Act 2014 s13", "Because.", "I listened.")
        decision = actions.decide(
            person=person, kind=DecisionKind.ELIGIBILITY, outcome=outcome, proposed="eligible", adverse=False,
            grounds=grounds, by=ruth, at=at,
        )  # fmt: skip
    if challenged:
        with sessions.session(me.principal, "test"):
            actions.challenge(decision_id=decision.id, words="No.", by=me, at=at)


def the_year() -> tuple[DecisionCount, ...]:
    return counted(timezone.now() - timedelta(days=365))


def test_four_people_are_too_few_to_show(told: tuple[Cast, datetime]) -> None:
    for _ in range(4):
        decided(*told)
    assert the_year() == ()
    page = Visit().page("/evidence/decisions/")
    assert "Each kind of decision shows here once 5 people have met it." in page.text


def test_half_of_the_people_waited_no_longer_than_the_middle(told: tuple[Cast, datetime]) -> None:
    for days in (2, 4, 6, 8, 30):
        decided(*told, after=days)
    (one,) = the_year()
    assert (one.kind, one.made, one.people) == (DecisionKind.ELIGIBILITY, 5, 5)
    assert (one.middle_days, one.nine_of_ten_days) == (6, Decimal("21.2"))


def test_what_happened_to_one_to_four_decisions_is_left_out(told: tuple[Cast, datetime]) -> None:
    for _ in range(5):
        decided(*told)
    decided(*told, outcome="not_eligible", challenged=True)
    (one,) = the_year()
    assert (one.otherwise, one.challenged, one.changed, one.called_in) == (None, None, 0, 0)
    page = Visit().page("/evidence/decisions/")
    cells = [cell.text for cell in page.all("table", class_="ow-table")[1].all("td")]
    assert cells == ["fewer than 5", "0", "fewer than 5", "0"]


def test_how_often_a_human_found_otherwise_than_the_rule_is_counted(told: tuple[Cast, datetime]) -> None:
    for _ in range(5):
        decided(*told, outcome="not_eligible")
    (one,) = the_year()
    assert (one.proposed, one.otherwise) == (5, 5)
    assert "we look into it" in Visit().page("/evidence/decisions/").text


@pytest.mark.usefixtures("told")
def test_the_counts_hold_no_id() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM access.decision_counts(%s)", [timezone.now()])
        names = {column.name for column in cursor.description}
    assert not {name for name in names if "id" in name.split("_")}


@pytest.mark.usefixtures("told")
def test_the_rule_book_is_one_click_away() -> None:
    links = {link.attributes["href"] for link in Visit().page("/evidence/decisions/").all("a")}
    assert "/rules/" in links
