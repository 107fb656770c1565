"""Whom one can be in the demo borough: everybody is there once, one click makes one them, nobody else can be become."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any
from uuid import uuid4

import pytest
from django.test import modify_settings, override_settings
from django.utils import timezone

from ownway.journey.practices import actions
from ownway.nonprod.borough import live, seed_once
from ownway.nonprod.cast import Cast
from ownway.nonprod.personas.everybody import SITUATIONS, everybody, principals
from ownway.nonprod.stories import story
from ownway.nonprod.walking import Walk
from ownway.platform.access import sessions
from ownway.platform.access.actor import Actor, ActorKind
from ownway.platform.accounts import actions as accounts
from tests.portals.stories import each_time, told_once
from tests.visiting import Visit

NOW = timezone.now()


def winston(cast: Cast, at: datetime) -> Walk:
    """Somebody with the key that the borough gives him."""
    return live(story("winston"), cast, at, principals(ActorKind.PERSON))


told = told_once(winston, keys=lambda: principals(ActorKind.WORKER))
borough = each_time("told")


@pytest.fixture(autouse=True)
def outside_production() -> Iterator[None]:
    """The addresses and templates of the demo."""
    demo = override_settings(ROOT_URLCONF="tests.portals.demo_addresses", NONPROD=True)
    with modify_settings(INSTALLED_APPS={"append": "ownway.nonprod"}), demo:
        yield


def buttons(page: Any) -> list[str]:
    return [button.attributes["value"] for button in page.all("button", name="persona")]


def test_without_the_demo_borough_the_page_says_how_to_get_it(db: None) -> None:
    page = Visit().page("/personas/")
    assert buttons(page) == []
    assert "The demo borough is not in this database" in page.text


@pytest.mark.usefixtures("borough")
def test_everybody_is_there_once_and_the_six_situations_come_first() -> None:
    shown = buttons(Visit().page("/personas/"))
    assert sorted(shown) == sorted(persona.username for persona in everybody())
    assert shown[:6] == [f"persona-person-{key}" for key in SITUATIONS]


@pytest.mark.usefixtures("borough")
@pytest.mark.parametrize(
    ("who", "heading"), [("persona-person-winston", "Hello Winston Grant"), ("persona-worker-amina", "Today")]
)
def test_one_click_and_one_sees_what_they_see(who: str, heading: str) -> None:
    assert Visit().submit("/personas/", {"persona": who}).one("h1").text == heading


@pytest.mark.usefixtures("borough")
def test_one_changes_from_somebody_to_somebody_else() -> None:
    somebody = Visit()
    somebody.submit("/personas/", {"persona": "persona-person-winston"})
    assert somebody.submit("/personas/", {"persona": "persona-worker-ruth"}).one("h1").text == "Today"
    somebody.page("/lead/")


@pytest.mark.usefixtures("borough")
@pytest.mark.parametrize("who", ["", "persona-person-nobody", "amina@larkfield.example"])
def test_nobody_becomes_who_is_not_invented(who: str) -> None:
    Visit().submit("/personas/", {"persona": who}, status=404)


@pytest.mark.usefixtures("borough")
def test_a_real_account_is_nobodys_persona() -> None:
    account = accounts.open_account(ActorKind.WORKER, uuid4(), username=f"{uuid4()}@larkfield.example")
    Visit().submit("/personas/", {"persona": account.username}, status=404)


def test_a_database_with_organisations_of_its_own_gets_no_demo_borough(db: None) -> None:
    founder = Actor(ActorKind.WORKER, uuid4(), "Somebody real")
    with sessions.session(founder.principal, "found"):
        actions.found_organisation(
            by=founder, at=NOW, slug="real-council", kind="council", name="Real Council", helpline="1"
        )
    said: list[str] = []
    seed_once(said.append)
    assert said == ["This database has organisations of its own: the demo borough is not added to them."]
