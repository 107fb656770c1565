"""The whole site on a database of its own, its invented organisations founded."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta

import pytest
from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core.wsgi import get_wsgi_application
from django.db import connections
from django.utils import timezone
from playwright.sync_api import Browser

from ownway.nonprod.cast import Cast, found_cast
from ownway.platform.access.actor import ActorKind
from ownway.platform.accounts import actions as accounts
from tests import database
from tests.journeys.browser import served
from tests.journeys.whole.somebody import Somebody


@dataclass(frozen=True)
class Site:
    """Where it is, who works there, and how each of them signs in: reference and passphrase by key."""

    address: str
    cast: Cast

    def way_in(self, key: str) -> tuple[str, str]:
        """A worker's reference and a new passphrase."""
        return accounts.give_return_code(self.cast.workers[key].id, ActorKind.WORKER)


@pytest.fixture(scope="package")
def site(template_database: str, django_db_blocker: pytest.FixtureRequest) -> Iterator[Site]:
    """Committed, as in life: browsers and threads see what others wrote."""
    with django_db_blocker.unblock(), database.clone(template_database):
        cast = found_cast(timezone.now() - timedelta(days=60))
        with served(StaticFilesHandler(get_wsgi_application())) as address:
            yield Site(address, cast)
        for alias in connections:
            connections[alias].close()


Enter = Callable[..., Somebody]


@pytest.fixture
def enter(browser: Browser, site: Site) -> Iterator[Enter]:
    """Somebody comes to the site; a worker by their key signs in."""
    here: list[Somebody] = []

    def come(worker: str = "", **how: object) -> Somebody:
        somebody = Somebody(browser, site.address, **how)
        here.append(somebody)
        if worker:
            somebody.sign_in(*site.way_in(worker))
        return somebody

    yield come
    for somebody in here:
        somebody.close()
