"""Pages for tests, without a browser: visit as somebody, and every page is held to the page contract."""

import re
from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.test import Client

from ownway.nonprod.cast import Cast
from ownway.nonprod.walking import Walk
from ownway.platform.access.actor import ActorKind
from ownway.platform.accounts import actions as accounts
from ownway.platform.drafts.tokens import FIELD
from tests.html import Element, read


class Visit(Client):
    """Somebody at the site. `get` and `submit` return pages that kept the contract of every page."""

    def __init__(self, principal: UUID | None = None, kind: ActorKind = ActorKind.PERSON) -> None:
        super().__init__()
        self.principal, self.kind = principal, kind
        self.enter()

    def enter(self) -> None:
        """Sign in, or in again."""
        if self.principal is not None:
            account = accounts.account_of(self.principal) or accounts.open_account(self.kind, self.principal)
            self.force_login(account, backend="django.contrib.auth.backends.ModelBackend")

    def page(self, path: str, status: int = 200) -> Element:
        """The page at an address, redirects followed, read back."""
        response = self.get(path, follow=True)
        return self._read(response, status)

    def submit(self, path: str, fields: dict[str, Any] | None = None, status: int = 200, form: int = 0) -> Element:
        """Fill the form of a page and send it, with the token it was given; the page where that leads."""
        shown = self.get(path, follow=True)
        tokens = re.findall(rf'name="{FIELD}" value="([^"]+)"', shown.content.decode())
        response = self.post(path, {**(fields or {}), FIELD: tokens[form]}, follow=True)
        return self._read(response, status)

    def _read(self, response: HttpResponse, status: int) -> Element:
        assert response.status_code == status, f"{response.status_code} at {response.request['PATH_INFO']}"
        page = read(response.content.decode())
        _keep_contract(page)
        return page


def as_person(walk: Walk) -> Visit:
    """The person of a walk."""
    return Visit(walk.actor.principal)


def as_worker(cast: Cast, key: str) -> Visit:
    """A worker of the cast."""
    return Visit(cast.workers[key].id, ActorKind.WORKER)


def _keep_contract(page: Element) -> None:
    """One h1 that begins the title; forms that count once; no inline script or style."""
    heading = page.one("h1").text
    title = page.one("title").text.removeprefix("Error: ")
    assert title.startswith(heading), f"title {title!r} does not begin with h1 {heading!r}"
    for form in page.all("form", method="post"):
        names = [field.attributes.get("name") for field in form.all("input")]
        assert FIELD in names, "a form without {% once %}"
        assert "csrfmiddlewaretoken" in names
        assert "novalidate" in form.attributes
    assert not [element for element in page.all() if "style" in element.attributes]
