"""What every test that touches Django gets: the application's login, an access session, the clock given."""

from collections.abc import Iterator

import pytest
from django.db import connections, transaction

from tests import database


@pytest.fixture(scope="session")
def template_database(django_db_blocker: pytest.FixtureRequest) -> Iterator[str]:
    """The migrated template; made once, kept between runs."""
    with django_db_blocker.unblock():
        yield database.prepare()


@pytest.fixture(scope="session")
def shared_clone(template_database: str, django_db_blocker: pytest.FixtureRequest) -> Iterator[str]:
    """The clone that ordinary tests share, each rolling back what it did."""
    with django_db_blocker.unblock(), database.clone(template_database) as name:
        yield name


@pytest.fixture
def db(shared_clone: str, django_db_blocker: pytest.FixtureRequest) -> Iterator[None]:
    """The application's login in a transaction that is rolled back. The gate commits: keys, not records."""
    with django_db_blocker.unblock():
        atom = transaction.atomic()
        atom.__enter__()
        try:
            yield
        finally:
            transaction.set_rollback(True)
            atom.__exit__(None, None, None)


@pytest.fixture
def own_database(template_database: str, django_db_blocker: pytest.FixtureRequest) -> Iterator[str]:
    """A clone for this test alone, with real commits: browsers, threads, races."""
    with django_db_blocker.unblock(), database.clone(template_database) as name:
        yield name
        for alias in connections:
            connections[alias].close()
