"""The gallery served without a database."""

from collections.abc import Callable, Iterator

import pytest
from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.test import modify_settings, override_settings
from playwright.sync_api import Browser

from ownway.platform.access.actor import NOBODY
from tests.journeys.browser import Visitor, served

STATELESS = [
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "tests.journeys.gallery.conftest.Nobody",
]


class Nobody:
    """Everybody is nobody here: there is nothing to see but components."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.actor = NOBODY
        return self.get_response(request)


@pytest.fixture(scope="package")
def gallery() -> Iterator[str]:
    """The address of the gallery."""
    stateless = override_settings(ROOT_URLCONF="tests.journeys.gallery.addresses", MIDDLEWARE=STATELESS)
    with modify_settings(INSTALLED_APPS={"append": "ownway.nonprod"}), stateless:
        with served(StaticFilesHandler(get_wsgi_application())) as address:
            yield address


@pytest.fixture
def visit(browser: Browser, gallery: str) -> Iterator[Callable[..., Visitor]]:
    """Opens visitors and closes them after the test."""
    opened: list[Visitor] = []

    def open_one(**how: object) -> Visitor:
        opened.append(Visitor(browser, gallery, **how))
        return opened[-1]

    yield open_one
    for visitor in opened:
        visitor.close()
