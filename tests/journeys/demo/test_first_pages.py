"""The demo borough in a browser: one click on a persona and the first pages they see, each looked at.

`make docs` takes the README's pictures here: OWNWAY_PICTURES names the folder for them.
"""

from collections.abc import Iterator

import pytest
from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core.wsgi import get_wsgi_application
from django.db import connections
from django.test import modify_settings, override_settings
from playwright.sync_api import Browser

from ownway.nonprod.borough import seed_once
from tests import database
from tests.journeys.browser import PHONE, served
from tests.journeys.whole.somebody import Somebody

pytestmark = [pytest.mark.browser, pytest.mark.deep]

# Persona, what they follow from their first page, what that page says, the name of its picture.
PAGES = (
    ("person-marjorie", (), "Hello Marjorie Blake", "me-home"),
    ("person-marjorie", ("Estimated budget",), "Your estimated budget", "me-estimate"),
    ("person-rosa", (), "Hello Rosa Martins", ""),
    ("person-imran-r1", (), "Helping Imran Aziz", ""),
    ("person-gwenllian", (), "", ""),
    ("worker-amina", (), "Today", "work-today"),
    ("worker-amina", ("Marjorie Blake",), "Marjorie Blake", "work-person"),
    ("worker-ruth", (), "Today", ""),
    ("worker-ruth", ("Beryl Holloway",), "The plan of Beryl Holloway", "lead-signing"),
    ("worker-helen", (), "Today", ""),
    ("worker-grace", (), "Today", ""),
    ("worker-sian", (), "Today", ""),
    ("worker-joy", (), "Today", "partners-today"),
    ("worker-kofi", (), "Today", ""),
    ("worker-lena", (), "The paperwork meter", "evidence-meter"),
    ("worker-ben", (), "", ""),
)


@pytest.fixture(scope="module")
def demo(template_database: str, django_db_blocker: pytest.FixtureRequest) -> Iterator[str]:
    """The demo borough, seeded and served as `ownway run` does it; gives its address."""
    outside_production = override_settings(ROOT_URLCONF="tests.portals.demo_addresses", NONPROD=True)
    with django_db_blocker.unblock(), database.clone(template_database):
        seed_once(lambda words: None)
        with modify_settings(INSTALLED_APPS={"append": "ownway.nonprod"}), outside_production:
            with served(StaticFilesHandler(get_wsgi_application())) as address:
                yield address
        for alias in connections:
            connections[alias].close()


@pytest.fixture
def visitor(browser: Browser, demo: str, request: pytest.FixtureRequest) -> Iterator[Somebody]:
    somebody = Somebody(browser, demo, **getattr(request, "param", {}))
    yield somebody
    somebody.close()


@pytest.mark.parametrize("visitor", [{}, {"width": PHONE}], ids=["desktop", "telephone"], indirect=True)
def test_anybody_can_be_chosen(visitor: Somebody) -> None:
    visitor.open("/").picture("home").open("/personas/").picture("personas")
    assert len(visitor.values("persona")) > 40


@pytest.mark.parametrize(("persona", "ways", "heading", "picture"), PAGES)
def test_one_sees_what_they_see(
    visitor: Somebody, persona: str, ways: tuple[str, ...], heading: str, picture: str
) -> None:
    visitor.visitor.open("/personas/")
    visitor.page.locator(f'button[value="persona-{persona}"]').click()
    for words in ways:
        visitor.follow(words)
    visitor.look()
    assert heading in visitor.heading
    if picture:
        visitor.picture(picture)
