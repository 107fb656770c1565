"""Somebody the person chose tells for them: what they may write, what they never see, and how it ends."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from ownway.journey.assessments import selectors as assessed
from ownway.journey.assessments.states import State
from ownway.journey.contacts import selectors as contacted
from ownway.journey.conversations import selectors as said
from ownway.journey.conversations.registry import SaidAs
from ownway.journey.decisions import selectors as decided
from ownway.journey.people import actions as people
from ownway.journey.people import selectors as known
from ownway.nonprod.cast import found_cast
from ownway.nonprod.telling import tell
from ownway.nonprod.walking import Walk
from ownway.platform.access import sessions
from ownway.platform.access.actor import Actor, ActorKind
from tests.factories.answers import answers_of

START = datetime(2026, 9, 7, 10, 0, tzinfo=ZoneInfo("Europe/London"))
BERYL = answers_of("b")
FIRST_WORDS = {**BERYL, "contact.for": "me"}


class Anne:
    """Beryl's daughter, with a principal of her own."""

    def __init__(self, walk: Walk) -> None:
        self.walk, self.actor = walk, Actor(ActorKind.PERSON, uuid4(), "Anne Holloway")
        with walk.as_person() as me:
            row = people.add_around(
                person_id=walk.person.id, name="Anne Holloway", relation="adult_child", helps_with=["nutrition"],
                by=me, at=walk.at,
            )  # fmt: skip
            people.attach_helper(
                around_id=row.id, principal=self.actor.principal, said_safe=True, by=me, at=walk.at
            )  # fmt: skip
            self.around_id = row.id

    @contextmanager
    def session(self) -> Iterator[Actor]:
        with sessions.session(self.actor.principal, "test"):
            yield self.actor

    def tells(self, question_set: str, said_as: SaidAs = SaidAs.HELPER) -> None:
        with self.session() as anne:
            tell(known.row(self.walk.person.id), question_set, BERYL, by=anne, at=self.walk.at, said_as=said_as)


@pytest.fixture
def walk(db: None) -> Walk:
    cast = found_cast(START - timedelta(days=10))
    return Walk(cast, FIRST_WORDS, home="larkfield", worker="amina", at=START).contact()


def test_a_helper_tells_the_story_and_it_is_recorded_as_theirs(walk: Walk) -> None:
    Anne(walk).tells("self-assessment")
    with walk.as_person():
        assert assessed.latest(walk.person.id).state is State.TOLD
        (nutrition,) = said.current_facts(walk.person.id, "outcome.nutrition.how")
        assert (nutrition.said.said_as, nutrition.agreed) == (SaidAs.HELPER, False)


def test_a_helper_settles_neither_where_somebody_lives_nor_who_may_see(walk: Walk) -> None:
    with walk.as_person():
        lived = known.address_of(walk.person.id)
    Anne(walk).tells("self-assessment")
    with walk.as_person():
        assert known.address_of(walk.person.id) == lived
        assert known.shared_with(walk.person.id) == ()


def test_a_helper_tells_their_own_part_of_it(walk: Walk) -> None:
    anne = Anne(walk)
    with walk.as_person():
        token = known.circle(walk.person.id)[0].token
    part = {"covers": ["nutrition"], "able": "yes", "willing": "only_with_change"}
    answers = {f"people.{token}.{name}": value for name, value in part.items()}
    with anne.session() as her:
        tell(known.row(walk.person.id), "helper-part", answers, by=her, at=walk.at, said_as=SaidAs.CARER)
    with walk.as_person():
        (row,) = known.circle(walk.person.id)
        assert (row.covers, row.able, row.willing) == (("nutrition",), "yes", "only_with_change")


def test_a_helper_gets_in_touch_when_something_changes(walk: Walk) -> None:
    anne = Anne(walk)
    walk.later(days=40)
    anne.tells("contact")
    with walk.as_worker():
        assert len(contacted.contacts_of(walk.person.id)) == 2


def test_letters_to_the_person_are_not_for_helpers(walk: Walk) -> None:
    anne = Anne(walk)
    walk.triaged().told().completed()
    with walk.as_person():
        assert [letter.kind for letter in decided.letters_of(walk.person.id)] == ["written_record"]
    with anne.session():
        assert decided.letters_of(walk.person.id) == ()


def test_from_the_moment_it_ends_a_helper_sees_nobody(walk: Walk) -> None:
    anne = Anne(walk)
    with walk.as_person() as me:
        helping = known.helping_of(walk.person.id, anne.around_id)
        people.end_helping(helping_id=helping.id, why="the person ended it", by=me, at=walk.at)
    with anne.session():
        assert known.find(walk.person.id) is None


def test_who_gets_in_touch_for_somebody_else_sees_nothing_once_it_is_sent(walk: Walk) -> None:
    neighbour, stranger = Actor(ActorKind.PERSON, uuid4(), ""), uuid4()
    with sessions.session(neighbour.principal, "test"):
        person = people.register(
            person_id=stranger, home_id=walk.home.id, name="", by=neighbour, at=walk.at, why=people.FOR_SOMEBODY
        )
        answers = {**BERYL, "contact.for": "somebody_i_help"}
        tell(person, "contact", answers, by=neighbour, at=walk.at, said_as=SaidAs.HELPER)
        people.hand_over(person_id=stranger, by=neighbour, at=walk.at)
        assert known.find(stranger) is None
    with walk.as_worker():
        assert known.find(stranger).name == "Beryl Holloway"
        assert [around.name for around in known.circle(stranger)] == ["Anne Holloway"]
