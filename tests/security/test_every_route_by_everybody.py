"""Every address of the site, asked for by everybody: who gets in, who is turned away, and for whom it is not there.

What is expected is worked out from two things written down apart from the views: the door of the address, and the
table below of who reaches the record. An address without a door fails in `tests/architecture/test_every_route.py`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.conf import settings
from django.urls import URLPattern

from ownway.nonprod.cast import Cast
from ownway.nonprod.walking import Walk
from ownway.platform.access.actor import ActorKind
from tests.architecture.test_every_route import ROUTES
from tests.portals.stories import agreed, told_once
from tests.visiting import Visit

REACHES_BERYL = {"beryl": True, "her daughter": True, "somebody else": False, "nobody": False} | {
    "amina": True,  # works with her
    "ruth": True,  # leads the team of her council
    "daniel": True,  # on duty for her council
    "helen": True,  # decides charges for her council
    "grace": True,  # named officer of her council
    "fatima": False,  # a social worker of the same council who does not work with her
    "mark": False,  # of a practice that does not work with her
    "nadia": False,  # of another council
    "joy": False,  # of a provider whose plan with her is not signed
    "kofi": False,  # nobody asked him in
    "ben": False,  # keeps roles, sees nobody's record
    "lena": False,  # sees counts
}
IN = {200, 204, 302, 404, 405}  # 404: of the thing named besides the person, which we invent; 405: only ever sent to
SESSION_COOKIE = settings.SESSION_COOKIE_NAME
told = told_once(lambda cast, at: agreed(cast, at).helped_by("r1"))


@dataclass(frozen=True)
class Somebody:
    """A persona at the site."""

    key: str
    visit: Visit
    kind: ActorKind

    def expected(self, pattern: URLPattern, about_beryl: bool) -> set[int]:
        """The statuses that are right for them at an address."""
        rule = pattern.callback.door  # type: ignore[attr-defined]
        if self.kind not in rule.kinds:
            return {302} if self.kind is ActorKind.NOBODY else {404}
        if self.kind is ActorKind.WORKER and getattr(rule, "permissions", ()):
            roles = self.visit.roles  # type: ignore[attr-defined]
            if not any(permission in roles for permission in rule.permissions):
                return {403}
        return IN if not about_beryl or REACHES_BERYL[self.key] else {404}


@pytest.fixture(scope="module")
def everybody(told: Walk) -> list[Somebody]:
    """Nobody, the person, who helps her, a stranger, and every kind of worker."""
    cast, beryl = told.cast, told.actor.principal
    people = {"nobody": None, "beryl": beryl, "her daughter": helper_of(told), "somebody else": uuid4()}
    found = [
        Somebody(key, Visit(who), ActorKind.NOBODY if who is None else ActorKind.PERSON) for key, who in people.items()
    ]
    return found + [worker(cast, told, key) for key in REACHES_BERYL if key in cast.workers]


def worker(cast: Cast, walk: Walk, key: str) -> Somebody:
    visit = Visit(cast.workers[key].id, ActorKind.WORKER)
    visit.roles = cast.actor(key, walk.at.date()).permissions  # type: ignore[attr-defined]
    return Somebody(key, visit, ActorKind.WORKER)


def helper_of(walk: Walk) -> UUID:
    """The daughter who acts for her with consent."""
    return walk.principal_of("r1")


def filled(address: str, person: UUID) -> Iterator[str]:
    """The address with Beryl in it, and made-up values for what else it names."""
    for part in address.split("/"):
        if not part.startswith("<"):
            yield part
        elif "person_id" in part:
            yield str(person)
        else:
            yield str(uuid4()) if part.startswith("<uuid:") else "1" if part.startswith("<int:") else "home"


WALKED = [(address, pattern) for app, address, pattern in ROUTES if "^" not in address and "(" not in address]


@pytest.mark.parametrize(("address", "pattern"), WALKED, ids=[address or "/" for address, _ in WALKED])
def test_an_address_lets_in_exactly_those_it_is_for(
    address: str, pattern: URLPattern, told: Walk, everybody: list[Somebody]
) -> None:
    wrong: list[Any] = []
    for somebody in everybody:
        path = "/" + "/".join(filled(address, told.person.id))
        response = somebody.visit.get(path)
        got = response.status_code
        if SESSION_COOKIE in response.cookies:  # the address ended the session: in again for the next one
            somebody.visit.enter()
        right = somebody.expected(pattern, about_beryl="person_id" in address)
        if got not in right:
            wrong.append(f"{somebody.key}: {got}, expected {sorted(right)}")
    assert not wrong, f"/{address}: " + "; ".join(wrong)
