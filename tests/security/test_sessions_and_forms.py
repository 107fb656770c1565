"""A request is one transaction and one session; a form counts once and outlives its session."""

import re
from datetime import timedelta
from uuid import uuid4

import pytest
import time_machine
from django.db import DatabaseError, connection
from django.utils import timezone

from ownway.journey.people.actions import register
from ownway.journey.people.models import Person
from ownway.nonprod.cast import Cast, found_cast
from ownway.platform.access import sessions
from ownway.platform.access.actor import Actor, ActorKind
from ownway.platform.accounts.models import Account
from ownway.platform.drafts import keeping
from ownway.platform.drafts.models import Draft, SentForm
from ownway.platform.drafts.tokens import FIELD
from tests.visiting import Visit


@pytest.fixture
def cast(db: None) -> Cast:
    return found_cast(timezone.now() - timedelta(days=10))


@pytest.fixture
def somebody(cast: Cast) -> Visit:
    """Somebody who has just begun a first contact."""
    visit = Visit()
    visit.submit("/begin/larkfield/")
    return visit


def token_of(visit: Visit, path: str) -> str:
    return re.findall(rf'name="{FIELD}" value="([^"]+)"', visit.get(path, follow=True).content.decode())[0]


def principal_of(visit: Visit):
    return Account.objects.get(pk=visit.session["_auth_user_id"]).principal


def first_question(visit: Visit) -> str:
    return visit.get(f"/me/{principal_of(visit)}/talk/contact/", follow=True).redirect_chain[-1][0]


def test_the_same_form_sent_twice_has_one_effect_and_one_destination(somebody: Visit) -> None:
    path = first_question(somebody)
    fields = {"contact-for": "me", FIELD: token_of(somebody, path)}
    first, second = somebody.post(path, fields), somebody.post(path, fields)
    assert first.status_code == second.status_code == 302
    assert first["Location"] == second["Location"]
    assert SentForm.objects.count() >= 1


def test_a_form_without_our_token_changes_nothing_and_says_what_to_do(somebody: Visit) -> None:
    response = somebody.post(first_question(somebody), {"contact-for": "me", FIELD: "made up"})
    assert response.status_code == 400
    assert "open the page again" in response.content.decode()


def test_what_was_typed_after_the_session_ended_is_kept_and_put_back_not_sent(somebody: Visit) -> None:
    principal, path = principal_of(somebody), first_question(somebody)
    token = token_of(somebody, path)
    somebody.cookies.pop("session")
    response = somebody.post(path, {"contact-for": "somebody_i_help", FIELD: token})
    assert response["Location"].startswith("/sign-in/")

    back = Visit(principal)
    page = back.page(path)
    chosen = [radio for radio in page.all("input", type="radio") if "checked" in radio.attributes]
    assert [radio.attributes["value"] for radio in chosen] == ["somebody_i_help"]
    assert "We kept what you typed" in page.text
    with sessions.session(principal, "test"), connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM conversations_answer")
        assert cursor.fetchone()[0] == 0


def test_what_was_typed_is_not_given_to_somebody_else(somebody: Visit, cast: Cast) -> None:
    path = first_question(somebody)
    assert somebody.post("/autosave/", {FIELD: token_of(somebody, path), "contact-for": "me"}).status_code == 204
    assert keeping.kept(uuid4(), path, timezone.now()) is None


def test_what_is_kept_cannot_be_read_in_the_database(somebody: Visit) -> None:
    path = first_question(somebody)
    somebody.post("/autosave/", {FIELD: token_of(somebody, path), "contact-what": "my secret words"})
    assert b"secret" not in bytes(Draft.objects.latest("kept_at").body)


def test_what_is_kept_is_gone_after_28_days(somebody: Visit) -> None:
    path = first_question(somebody)
    somebody.post("/autosave/", {FIELD: token_of(somebody, path), "contact-what": "words"})
    principal, now = principal_of(somebody), timezone.now()
    assert keeping.kept(principal, path, now + timedelta(days=27)) is not None
    assert keeping.kept(principal, path, now + timedelta(days=28, minutes=1)) is None


def test_a_session_ends_after_its_whole_life_however_busy(cast: Cast) -> None:
    visit = Visit(cast.workers["amina"].id, ActorKind.WORKER)
    assert visit.get("/desk/").status_code == 200
    with time_machine.travel(timezone.now() + timedelta(hours=12, minutes=1), tick=True):
        assert visit.get("/desk/").status_code == 302


def test_a_worker_who_has_left_is_nobody_at_once(cast: Cast) -> None:
    visit = Visit(cast.workers["tom"].id, ActorKind.WORKER)
    assert visit.get("/desk/").status_code == 200
    type(cast.workers["tom"]).objects.filter(pk=cast.workers["tom"].id).update(
        ends=timezone.localdate() - timedelta(days=1)
    )
    assert visit.get("/desk/").status_code == 302


def test_an_error_on_the_way_leaves_nothing_behind(somebody: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    path, token = first_question(somebody), token_of(somebody, first_question(somebody))
    monkeypatch.setattr("ownway.portals.shared.conversations.actions.answer", lambda **_: 1 / 0)
    somebody.raise_request_exception = False
    assert somebody.post(path, {"contact-for": "me", FIELD: token}).status_code == 500
    assert not SentForm.objects.filter(location="").exists()


def test_a_pooled_connection_does_not_carry_the_session_over(own_database: str) -> None:
    with sessions.session(uuid4(), "test"):
        pass
    with connection.cursor() as cursor:
        cursor.execute("SELECT coalesce(current_setting('access.token', true), '')")
        assert cursor.fetchone()[0] == ""


def test_without_a_session_the_application_reads_no_record(own_database: str) -> None:
    cast = found_cast(timezone.now() - timedelta(days=10))
    me = Actor(ActorKind.PERSON, uuid4(), "Ann")
    with sessions.session(me.principal, "test"):
        home = cast.organisations["larkfield"].id
        register(person_id=me.principal, home_id=home, name="Ann", by=me, at=timezone.now(), why="test")
        assert Person.objects.count() == 1
    with pytest.raises(DatabaseError, match="no access session"):
        list(Person.objects.all())
