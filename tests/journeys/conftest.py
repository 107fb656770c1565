"""One Chromium for all tests in a browser, ended before other tests go on: while it runs, Django takes this thread for
an asynchronous one."""

import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.journeys.browser import chromium

os.environ.setdefault(
    "DJANGO_ALLOW_ASYNC_UNSAFE", "1"
)  # the browser's loop shares our thread and never our connections


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """A Chromium."""
    with chromium() as launched:
        yield launched
