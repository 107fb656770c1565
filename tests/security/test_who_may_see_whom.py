"""The wall itself: what the application's login sees through an access session, and without one."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import DatabaseError, connection, connections, transaction
from django.utils import timezone

from ownway.platform.access import sessions, verbs
from ownway.platform.access.privacy import Level

pytestmark = pytest.mark.usefixtures("db")


@contextmanager
def refused(sentence: str) -> Iterator[None]:
    """The database says no, and the transaction goes on."""
    with pytest.raises(DatabaseError, match=sentence), transaction.atomic():
        yield


def people_seen(*levels: str) -> set:
    with connection.cursor() as cursor:
        cursor.execute("SELECT unnest(access.people(%s))", [list(levels or Level)])
        return {row[0] for row in cursor.fetchall()}


def test_without_a_session_every_question_is_refused() -> None:
    with refused("no access session"):
        people_seen()


def test_whoever_registers_a_person_sees_them_and_nobody_else_does() -> None:
    worker, stranger, person = uuid4(), uuid4(), uuid4()
    with sessions.session(worker, "test"):
        verbs.register(person, uuid4(), "first contact")
        assert people_seen() == {person}
    with sessions.session(stranger, "test"):
        assert people_seen() == set()


def test_a_person_sees_themself() -> None:
    person = uuid4()
    with sessions.session(person, "test"):
        verbs.register(person, uuid4(), "first contact")
        assert people_seen("own") == {person}


def test_reach_ends_at_its_moment_in_an_open_session_too() -> None:
    worker, colleague, person, now = uuid4(), uuid4(), uuid4(), timezone.now()
    with sessions.session(worker, "test"):
        verbs.register(person, uuid4(), "first contact")
        verbs.open_reach(colleague, person, Level.RECORD, "allocated", now - timedelta(hours=1))
    with sessions.session(colleague, "test"):
        assert people_seen() == {person}
        verbs.close_reach(colleague, person, "allocated", now - timedelta(minutes=1))
        assert people_seen() == set()


def test_nobody_opens_reach_to_a_person_they_do_not_reach() -> None:
    worker, stranger, person = uuid4(), uuid4(), uuid4()
    with sessions.session(worker, "test"):
        verbs.register(person, uuid4(), "first contact")
    with sessions.session(stranger, "test"), refused("does not reach"):
        verbs.open_reach(stranger, person, Level.RECORD, "curious", timezone.now())


def test_a_partner_may_not_pass_on_what_they_reach() -> None:
    worker, partner, person, now = uuid4(), uuid4(), uuid4(), timezone.now()
    with sessions.session(worker, "test"):
        verbs.register(person, uuid4(), "first contact")
        verbs.open_reach(partner, person, Level.PARTNER, "gives support", now)
    with sessions.session(partner, "test"), refused("does not reach"):
        verbs.open_reach(uuid4(), person, Level.PARTNER, "a friend", now)


def test_a_seal_hides_the_person_from_those_without_a_key_and_not_from_themself() -> None:
    worker, colleague, person, now = uuid4(), uuid4(), uuid4(), timezone.now()
    with sessions.session(worker, "test"):
        verbs.register(person, uuid4(), "first contact")
        verbs.open_reach(colleague, person, Level.RECORD, "allocated", now - timedelta(hours=1))
        verbs.seal(person, "safety", now - timedelta(minutes=1))
    sealed = "SELECT %s::uuid = ANY (access.sealed())"
    for principal, hidden in ((colleague, True), (worker, False), (person, False)):
        with sessions.session(principal, "test"), connection.cursor() as cursor:
            cursor.execute(sealed, [person])
            assert cursor.fetchone()[0] is hidden


def test_only_stewards_open_scope_and_only_the_founder_without_one() -> None:
    founder, stranger, home, now = uuid4(), uuid4(), uuid4(), timezone.now()
    with sessions.session(founder, "test"):
        verbs.open_scope(founder, home, "founded", now, level="steward")
    with sessions.session(stranger, "test"), refused("no steward"):
        verbs.open_scope(stranger, home, "curious", now, level="steward")


def test_an_ended_session_sees_nothing() -> None:
    person = uuid4()
    token = sessions.mint(person, "test", timezone.now() + timedelta(hours=1))
    with transaction.atomic():
        sessions.show(token)
        assert people_seen() == set()
        sessions.end(token)
        with refused("no access session"):
            people_seen()


def test_the_application_cannot_touch_the_tables_behind_the_functions() -> None:
    for table in ("session", "reach", "scope", "member", "home", "seal", "seal_key"):
        with refused("permission denied"), connection.cursor() as cursor:
            cursor.execute(f"SELECT * FROM access.{table}")


def test_the_application_cannot_mint_a_session() -> None:
    with refused("permission denied"), connection.cursor() as cursor:
        cursor.execute("SELECT access.mint('x', %s, 'self', now() + interval '1 hour')", [uuid4()])


def test_the_gate_cannot_read_a_record() -> None:
    with refused("permission denied"), connections["gate"].cursor() as cursor:
        cursor.execute("SELECT * FROM people_person")
