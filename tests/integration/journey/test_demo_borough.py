"""The demo borough as everybody finds it: each story walks to its end, published sums come out to the penny, and no
journey asks more than we allow ourselves."""

from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID

import pytest
from django.db import connection, transaction
from django.utils import timezone

from ownway.journey.budgets import selectors as budgeted
from ownway.journey.conversations.models import MeterEvent
from ownway.journey.decisions import selectors as decided
from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.people import selectors as people
from ownway.nonprod.borough import is_seeded, seed_once
from ownway.nonprod.paperwork import JourneyCount, counts
from ownway.nonprod.personas.everybody import SITUATIONS, principals
from ownway.nonprod.stories import stories
from ownway.platform.access import sessions
from ownway.platform.access.actor import ActorKind

MOST_ASKED, MOST_REQUIRED, MOST_CONFIRMED = 60, 20, 12


@pytest.fixture(scope="module")
def borough(shared_clone: str, django_db_blocker: Any) -> Iterator[Mapping[str, UUID]]:
    """Everybody by the key of their story, seeded once for this module."""
    with django_db_blocker.unblock(), transaction.atomic():
        seed_once(lambda words: None)
        yield principals(ActorKind.PERSON)
        transaction.set_rollback(True)


@pytest.fixture(scope="module")
def counted(borough: Mapping[str, UUID]) -> list[JourneyCount]:
    return counts()


def test_everybody_is_there_and_marked_as_made_up(borough: Mapping[str, UUID]) -> None:
    for story in stories():
        with sessions.session(borough[story.key], "test"):
            card = people.find(borough[story.key])
            assert card is not None
            assert (card.name, card.made_up) == (story.name, True)
    assert set(SITUATIONS) < set(borough)


def test_a_second_start_adds_nobody(borough: Mapping[str, UUID]) -> None:
    assert is_seeded()
    said: list[str] = []
    seed_once(said.append)
    assert said == []


@pytest.mark.parametrize(
    ("who", "costs", "pays", "published"),
    [("peter", 45400, 11010, "Devon, 2023/24"), ("joan", 18010, 0, "Kingston, 2023/24")],
)
def test_what_they_pay_is_what_the_council_published(
    borough: Mapping[str, UUID], who: str, costs: int, pays: int, published: str
) -> None:
    with sessions.session(borough[who], "test"):
        budget = budgeted.current(borough[who])
        charge = decided.latest(borough[who], DecisionKind.CHARGE, timezone.now())
        assert budget is not None
        assert charge is not None
        assert (budget.total_pence, budget.person_pays_pence) == (costs, pays), published
        assert charge.outcome == charge.proposed == str(pays)
        assert charge.result is not None
        assert sum(step.amount for step in charge.result.steps) == pays


def test_no_journey_asks_more_than_sixty_things_or_requires_more_than_twenty(counted: list[JourneyCount]) -> None:
    assert sum(one.agreed for one in counted) >= 8
    assert {one.name: one.asked for one in counted if one.asked > MOST_ASKED} == {}
    assert {one.name: one.required for one in counted if one.required > MOST_REQUIRED} == {}


def test_nothing_is_asked_again(counted: list[JourneyCount]) -> None:
    assert {one.name: one.asked_again for one in counted if one.asked_again} == {}


def test_no_conversation_asks_whether_more_than_twelve_things_are_still_true(borough: Mapping[str, UUID]) -> None:
    for person in borough.values():
        with sessions.session(person, "test"):
            confirmed = MeterEvent.objects.filter(person_id=person, kind="confirmed").values_list("conversation_id")
            of_one = [conversation for (conversation,) in confirmed if conversation]
            assert max(map(of_one.count, of_one), default=0) <= MOST_CONFIRMED


def test_the_meter_that_everybody_sees_says_the_same(borough: Mapping[str, UUID], counted: list[JourneyCount]) -> None:
    agreed = [one.asked for one in counted if one.agreed]
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT journeys, asked_most, required_most, again_most FROM access.meter_journeys('2015-04-01')"
        )
        assert cursor.fetchone() == (len(agreed), max(agreed), max(o.required for o in counted if o.agreed), 0)
