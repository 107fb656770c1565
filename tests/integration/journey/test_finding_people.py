"""Finding somebody: by a name as it looks or sounds, narrowed by year of birth and place, as far as one may see."""

from datetime import date, datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from ownway.journey.people import actions as people
from ownway.journey.people import selectors as known
from ownway.journey.people.identity import BirthDate, Whereabouts
from ownway.nonprod.cast import Cast, found_cast
from ownway.platform.access import sessions

AT = datetime(2026, 5, 4, 10, 0, tzinfo=ZoneInfo("Europe/London"))
MARIES = {1947: "8 Quay Street, ZZ99 3VZ", 1980: "2 Hill Road, ZZ98 1AA"}


@pytest.fixture
def cast(db: None) -> Cast:
    cast = found_cast(AT - timedelta(days=10))
    daniel = cast.actor("daniel", AT.date())
    with sessions.session(daniel.principal, "test"):
        for year, where in MARIES.items():
            lines, postcode = where.split(", ")
            mary = people.register(
                person_id=uuid4(), home_id=cast.organisations["larkfield"].id, name="Mary Jones", by=daniel, at=AT,
                why="test",
            )  # fmt: skip
            people.correct_identity(
                person_id=mary.id, expected_version=1, born=BirthDate(date(year, 3, 5)), by=daniel, at=AT
            )
            people.move(person_id=mary.id, to=Whereabouts(lines, postcode), by=daniel, at=AT)
    return cast


def born_of(found: tuple[known.PersonCard, ...]) -> set[int]:
    return {card.born.day.year for card in found if card.born}


@pytest.mark.parametrize("words", ["Mary Jones", "mary", "Marie Jonas"])
def test_a_name_is_found_as_it_looks_or_sounds(cast: Cast, words: str) -> None:
    with sessions.session(cast.workers["daniel"].id, "test"):
        assert born_of(known.search(words)) == {1947, 1980}


def test_year_and_place_tell_two_people_of_one_name_apart(cast: Cast) -> None:
    with sessions.session(cast.workers["daniel"].id, "test"):
        assert born_of(known.search("mary", born=1947)) == {1947}
        assert born_of(known.search("mary", place="zz98 1aa")) == {1980}
        assert born_of(known.search("mary", place="quay street")) == {1947}


def test_only_names_that_may_be_the_same_person_are_held_back_before_saving(cast: Cast) -> None:
    with sessions.session(cast.workers["daniel"].id, "test"):
        assert len(known.look_alikes("mary JONES")) == 2
        assert len(known.look_alikes("Marie Jonas")) == 2
        assert known.look_alikes("Mary Smith") == ()
        assert known.look_alikes("Nobody") == ()


def test_a_protected_address_finds_nobody(cast: Cast) -> None:
    daniel = cast.actor("daniel", AT.date())
    with sessions.session(daniel.principal, "test"):
        (mary,) = known.search("mary", place="quay street")
        people.move(person_id=mary.id, to=Whereabouts("8 Quay Street", protected=True), by=daniel, at=AT)
        assert known.search("mary", place="quay street") == ()
        assert mary.id not in known.addresses([mary.id])


def test_nobody_is_found_who_is_not_this_workers_to_see(cast: Cast) -> None:
    for key in ("tom", "nadia", "joy"):
        with sessions.session(cast.workers[key].id, "test"):
            assert known.search("Mary Jones") == ()
