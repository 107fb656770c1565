"""The paperwork meter: what it counts of real journeys, what it leaves out, and what everybody reads of it."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.core.cache import cache
from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from ownway.journey.conversations import meter
from ownway.journey.conversations.models import MeterEvent
from ownway.journey.conversations.paperwork import counted
from ownway.journey.people import actions as people
from ownway.nonprod.cast import Cast
from ownway.nonprod.walking import Walk
from ownway.platform.access import sessions
from ownway.platform.access.actor import Actor, ActorKind
from ownway.platform.access.roles import Role
from ownway.platform.audit import actions as audit
from tests.factories.answers import answers_of
from tests.portals.stories import each_time, told_once
from tests.visiting import Visit, as_worker

LINES = [
    {"who": "personal_assistant", "what": "Mornings", "needs": ["hygiene", "toilet", "clothed"]},
    {"who": "personal_assistant", "what": "To the studio", "needs": ["work", "community"]},
    {"who": "equipment", "what": "Rails", "needs": ["home_safe"]},
    {"who": "agency", "what": "Meals and the flat"},
]
NOW = timezone.now()


def asha_agreed(cast: Cast, at: datetime) -> Walk:
    walk = Walk(cast, answers_of("a"), home="larkfield", worker="amina", lead="ruth", finance="helen", at=at)
    walk.contact().triaged().told().completed().determined()
    return walk.planned(LINES).discussed().agreed()


story = told_once(asha_agreed)
walk = each_time("story")


@pytest.fixture(autouse=True)
def nothing_kept() -> Iterator[None]:
    cache.clear()
    yield
    cache.clear()


def somebody(home_id: UUID, at: datetime) -> Actor:
    """One more invented person."""
    me = Actor(ActorKind.PERSON, uuid4(), "")
    with sessions.session(me.principal, "test"):
        people.register(person_id=me.principal, home_id=home_id, name="", by=me, at=at, why="test", made_up=True)
    return me


def same_journey(walk: Walk, times: int) -> None:
    """As many more people as this, who were asked exactly what Asha was."""
    with walk.as_person():
        beats = list(MeterEvent.objects.filter(person_id=walk.person.id).order_by("id"))
    for _ in range(times):
        me = somebody(walk.home.id, walk.at)
        with sessions.session(me.principal, "test"):
            for beat in beats:
                meter.record(
                    [meter.Event(meter.Beat(beat.kind), beat.key, beat.item, beat.need)], person_id=me.principal,
                    home_id=walk.home.id, step=beat.step, said_as=beat.said_as, by=me, at=beat.at,
                )  # fmt: skip


def the_year() -> Any:
    return counted(NOW - timedelta(days=365), NOW)


def test_a_real_journey_stays_within_what_we_allow_ourselves(walk: Walk) -> None:
    same_journey(walk, 4)
    journeys = the_year().journeys
    assert (journeys.count, journeys.asked.most, journeys.again.most) == (5, 57, 0)
    assert journeys.asked.average == 57
    assert journeys.required.most <= 20
    assert journeys.confirmed.most <= 12
    assert journeys.peers_way.most == 49, "the peer's way, as the map of facts counts her"


def test_four_journeys_are_too_few_to_show(walk: Walk) -> None:
    same_journey(walk, 3)
    found = the_year()
    assert found.journeys is None
    assert found.steps == ()


def test_each_step_says_how_much_it_asks(walk: Walk) -> None:
    same_journey(walk, 4)
    steps = {one.step: one for one in the_year().steps}
    assert steps["contact"].people == 5
    assert (steps["contact"].asked, steps["contact"].required, steps["contact"].sent > 0) == (5 * 8, 5 * 3, True)
    assert steps["self_assessment"].required == 5 * 4


def test_nothing_older_than_the_day_asked_for_counts(walk: Walk) -> None:
    same_journey(walk, 4)
    assert counted(NOW, NOW).steps == ()


def looked(walk: Walk, readers: int, role: Role | None, apart: timedelta = timedelta(minutes=1)) -> None:
    """Each reader opens five people's plans, a minute apart."""
    about = [somebody(walk.home.id, walk.at) for _ in range(5)]
    for _ in range(readers):
        kind = ActorKind.WORKER if role else ActorKind.PERSON
        reader = Actor(kind, uuid4(), "Somebody", roles=frozenset({role}) if role else frozenset())
        with sessions.session(reader.principal, "test"):
            for number, person in enumerate(about):
                audit.log_read(
                    by=reader, at=walk.at + number * apart, person_id=person.principal,
                    home_id=walk.home.id, page="plan", step="plan",
                )  # fmt: skip


def test_a_workers_minutes_are_the_time_to_the_next_page_and_need_eight_workers(walk: Walk) -> None:
    looked(walk, 7, Role.SOCIAL_WORKER)
    assert the_year().minutes == ()
    looked(walk, 1, Role.SOCIAL_WORKER)
    (plan,) = the_year().minutes
    assert (plan.step, plan.spent) == ("plan", 8 * 4)


def test_a_pause_counts_three_minutes_at_most(walk: Walk) -> None:
    looked(walk, 8, Role.SOCIAL_WORKER, apart=timedelta(hours=1))
    assert the_year().minutes[0].spent == 8 * 4 * 3


def test_people_who_help_somebody_spend_no_worker_minutes(walk: Walk) -> None:
    looked(walk, 9, None)
    assert the_year().minutes == ()


@pytest.mark.parametrize("function", ["meter_steps", "meter_journeys", "meter_minutes"])
def test_the_counts_hold_no_id_and_no_key(walk: Walk, function: str) -> None:
    same_journey(walk, 4)
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM access.{function}(%s)", [NOW - timedelta(days=365)])
        names = {column.name for column in cursor.description}
    assert not {name for name in names if "id" in name.split("_") or name in ("key", "reader", "home", "item")}


def test_nobody_reads_the_meters_own_rows_without_a_session(walk: Walk) -> None:
    with pytest.raises(DatabaseError, match="no access session"), transaction.atomic():
        MeterEvent.objects.count()


# The page


def test_everybody_reads_the_meter_without_signing_in(walk: Walk) -> None:
    same_journey(walk, 4)
    page = Visit().page("/evidence/")
    asked, required, again, still = page.all("table", class_="ow-bars")
    assert [cell.text for cell in asked.all("td")] == ["57", "57", "49", "149", "290", "60"]
    assert [cell.text for cell in required.all("td")][-2:] == ["129", "20"]
    assert [cell.text for cell in again.all("td")] == ["0", "0", "70", "0"]
    assert still.all("td")[-1].text == "12"
    assert "counted by us" in page.text
    assert "First contact" in page.one("table", class_="ow-table").text


def test_an_empty_meter_says_so_and_still_shows_the_peer_and_the_marks(walk: Walk) -> None:
    page = Visit().page("/evidence/")
    assert "too few to show" in page.text
    assert "Each step shows here once 5 people have reached it." in page.text
    assert "149" in page.one("main").text


def test_the_page_says_what_it_may_not_be_used_for(walk: Walk) -> None:
    page = Visit().page("/evidence/")
    assert "may not be used to judge a worker, a team or a person" in page.text
    assert "8 workers or more" in page.text


def test_the_meter_counts_again_after_a_while_and_not_at_each_visit(walk: Walk) -> None:
    Visit().page("/evidence/")
    same_journey(walk, 4)
    assert "too few to show" in Visit().page("/evidence/").text


def test_an_evaluator_comes_to_the_meter(walk: Walk) -> None:
    assert as_worker(walk.cast, "lena").page("/evidence/").one("h1").text == "The paperwork meter"


# Who may do what


def test_everybody_reads_what_each_role_may_do(walk: Walk) -> None:
    page = Visit().page("/evidence/roles/")
    assert len(page.one("main").all("h2")) == len(Role) + 1
    assert "Decides what somebody is charged, for the council" in page.text
    assert "Keeps organisations, workers, roles and delegations; sees nobody's record." in page.text
