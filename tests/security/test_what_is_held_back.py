"""Who looked, as the person, a partner and the council see it; entries held back for a recorded reason, and let go."""

from datetime import datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from django.db import DatabaseError, transaction

from ownway.nonprod.cast import Cast, found_cast
from ownway.nonprod.walking import Walk
from ownway.platform.access import sessions
from ownway.platform.access.verdict import Refused
from ownway.platform.audit import actions, selectors
from ownway.platform.audit.choices import Reason
from ownway.platform.audit.models import AuditEvent, Withholding
from tests.factories.answers import answers_of

START = datetime(2026, 9, 7, 10, 0, tzinfo=ZoneInfo("Europe/London"))


@pytest.fixture
def walk(db: None) -> Walk:
    """Somebody known to Larkfield, whose record a social worker and a duty worker opened."""
    cast = found_cast(START - timedelta(days=10))
    walk = Walk(cast, answers_of("a"), home="larkfield", worker="amina", at=START).contact().triaged()
    for reader in ("amina", "daniel"):
        look(walk, reader, "home")
        look(walk, reader, "plan")
    return walk


def look(walk: Walk, reader: str, page: str) -> None:
    with walk.as_worker(reader) as actor:
        actions.log_read(by=actor, at=walk.at, person_id=walk.person.id, home_id=walk.home.id, page=page)


def seen_by_the_person(walk: Walk) -> set[str]:
    with walk.as_person():
        return {look.reader for look in selectors.who_looked(walk.person.id)}


def withhold(walk: Walk, by: str = "ruth", reader: str = "daniel", since: datetime = START) -> Withholding:
    with walk.as_worker(by) as actor:
        return actions.withhold(
            person_id=walk.person.id, home_id=walk.home.id, reader_id=walk.cast.workers[reader].id,
            reason=Reason.SERIOUS_HARM, words="An enquiry that would put her at risk at home.", since=since, by=actor,
            at=walk.at,
        )  # fmt: skip


def test_the_person_sees_who_looked_a_line_for_each_reader_and_day(walk: Walk) -> None:
    look(walk.later(days=1), "amina", "plan")
    with walk.as_person():
        looks = selectors.who_looked(walk.person.id)
    assert [(look.reader, look.day.day, look.pages) for look in looks] == [
        ("Amina Yusuf", 8, ("plan",)),
        ("Amina Yusuf", 7, ("home", "plan")),
        ("Daniel Price", 7, ("home", "plan")),
    ]


def test_withheld_entries_vanish_for_the_person_and_stay_for_the_council(walk: Walk) -> None:
    held = withhold(walk)
    look(walk, "daniel", "safeguarding")
    assert seen_by_the_person(walk) == {"Amina Yusuf"}
    with walk.as_worker("ruth"):
        shown = {look.reader: look.withholding_id for look in selectors.who_looked(walk.person.id)}
    assert shown == {"Amina Yusuf": None, "Daniel Price": held.id}


def test_entries_the_person_may_have_read_already_stay(walk: Walk) -> None:
    withhold(walk, since=START + timedelta(hours=1))
    look(walk.later(hours=2), "daniel", "safeguarding")
    with walk.as_person():
        assert [look.pages for look in selectors.who_looked(walk.person.id) if look.reader == "Daniel Price"] == [
            ("home", "plan")
        ]


def test_a_withholding_leaves_no_trace_for_the_person(walk: Walk) -> None:
    with walk.as_person():
        before = set(AuditEvent.objects.filter(person_id=walk.person.id).values_list("verb", flat=True))
    withhold(walk)
    with walk.as_person():
        assert set(AuditEvent.objects.values_list("verb", flat=True)) == before
        assert selectors.withholdings_of(walk.person.id) == ()


def test_when_the_reason_ends_the_person_sees_each_entry_with_its_day(walk: Walk) -> None:
    held = withhold(walk)
    with walk.later(days=30).as_worker("ruth") as ruth:
        actions.release(withholding_id=held.id, by=ruth, at=walk.at)
    with walk.as_person():
        days = {look.reader: look.day.day for look in selectors.who_looked(walk.person.id)}
    assert days == {"Amina Yusuf": 7, "Daniel Price": 7}
    look(walk, "daniel", "home")
    with walk.as_person():
        assert selectors.who_looked(walk.person.id)[0].day == walk.at.date()


def test_a_second_person_looks_at_each_withholding_and_not_whoever_made_it(walk: Walk) -> None:
    held = withhold(walk)
    with walk.as_worker("ruth") as ruth, pytest.raises(Refused, match="Somebody else has to look"):
        actions.review_withholding(withholding_id=held.id, by=ruth, at=walk.at)
    with walk.as_worker("grace") as grace:
        assert [card.id for card in selectors.waiting_for_second_eyes([walk.home.id])] == [held.id]
        actions.review_withholding(withholding_id=held.id, by=grace, at=walk.at)
        assert selectors.waiting_for_second_eyes([walk.home.id]) == ()


@pytest.mark.parametrize(
    ("by", "reader", "sentence"),
    [("ruth", "ruth", "your own entries"), ("amina", "daniel", "Your role does not hold entries back")],
)
def test_nobody_hides_their_own_reads_and_only_a_lead_or_officer_hides_any(
    walk: Walk, by: str, reader: str, sentence: str
) -> None:
    with pytest.raises(Refused, match=sentence):
        withhold(walk, by, reader)


def test_entries_are_held_back_once_at_a_time(walk: Walk) -> None:
    withhold(walk)
    with pytest.raises(Refused, match="held back already"):
        withhold(walk, by="grace")


def test_the_database_keeps_withholdings_to_the_responsible_organisation(walk: Walk) -> None:
    held = withhold(walk)
    for key in ("joy", "nadia", "ben", "lena"):
        with walk.as_worker(key):
            assert selectors.withholding(held.id, walk.person.id) is None
    with walk.as_worker("amina") as amina, pytest.raises(DatabaseError), transaction.atomic():
        Withholding.objects.create(
            person_id=uuid4(), home_id=walk.cast.organisations["devon-example"].id, reader_id=amina.principal,
            reason=Reason.CRIME, words="not hers to make", by_id=amina.principal, at=walk.at,
        )  # fmt: skip


# Acts about an organisation and no person


def verbs_seen_by(cast: Cast, key: str, slug: str) -> set[str]:
    with sessions.session(cast.workers[key].id, "test"):
        return {event.verb for event in selectors.events_of([cast.organisations[slug].id])}


def test_who_keeps_an_organisation_reads_what_was_done_about_it_and_nobodys_record(walk: Walk) -> None:
    withhold(walk)
    seen = verbs_seen_by(walk.cast, "ben", "larkfield")
    assert {"founded", "employed", "given role", "delegated", "set limit", "held back"} <= seen
    with sessions.session(walk.cast.workers["ben"].id, "test"):
        assert not AuditEvent.objects.filter(person_id__isnull=False).exists()


@pytest.mark.parametrize(("key", "slug"), [("ben", "devon-example"), ("lena", "larkfield"), ("joy", "meadow")])
def test_others_do_not_read_what_was_done_about_an_organisation(walk: Walk, key: str, slug: str) -> None:
    assert verbs_seen_by(walk.cast, key, slug) == set()
