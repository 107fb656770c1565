"""Stories that the tests of one module share: walked once, and what each test does to them undone."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from django.db import transaction
from django.utils import timezone

from ownway.journey.direct_payments.choices import Holding
from ownway.nonprod.cast import Cast, found_cast
from ownway.nonprod.walking import Walk
from tests.factories.answers import answers_of

LARKFIELD = {"home": "larkfield", "worker": "amina", "lead": "ruth", "finance": "helen"}
SUPPORT = {"who": "agency", "what": "Mornings and evenings", "amount": 20, "price": 2270, "provider": "meadow"}
WELL = {
    "review.goal.r1.met": "yes", "review.goal.r2.met": "partly", "review.change": ["nothing"],
    "review.support": "well", "review.next": "keep", "review.talk": "nobody",
}  # fmt: skip
TOLD = {
    "review.partner.seen": "She goes to church again.", "review.partner.concerns": ["none"],
    "review.partner.proposal": "keep",
}  # fmt: skip


def told_once(
    tell: Callable[[Cast, datetime], Any], days_ago: int = 3, keys: Callable[[], Mapping[str, UUID]] = dict
) -> Any:
    """A fixture of a module: what `tell` walked, some days ago, in one transaction that is rolled back at the end.

    `keys` gives workers the ids of door keys they have.
    """

    @pytest.fixture(scope="module")
    def told(shared_clone: str, django_db_blocker: Any) -> Iterator[Any]:
        with django_db_blocker.unblock(), transaction.atomic():
            at = timezone.now() - timedelta(days=days_ago)
            yield tell(found_cast(at - timedelta(days=10), keys()), at)
            transaction.set_rollback(True)

    return told


def each_time(told: str) -> Any:
    """A fixture of a test: the module's story, and what this test does to it is undone."""

    @pytest.fixture
    def walk(request: pytest.FixtureRequest) -> Iterator[Any]:
        story = request.getfixturevalue(told)
        with transaction.atomic():
            yield story
            transaction.set_rollback(True)

    return walk


def agreed(cast: Cast, at: datetime, lines: Sequence[Mapping[str, Any]] = (SUPPORT,), **where: str) -> Walk:
    """Beryl, whose daughter helps: everything up to her yes to a plan above what her worker signs alone.

    `where` names another home, worker, lead or finance officer than Larkfield's.
    """
    answers = answers_of("b") | {"contact.for": "me", "people.helps": "yes"}
    walk = Walk(cast, answers, at=at, **(LARKFIELD | where))
    walk.contact().triaged().told().completed().determined()
    return walk.planned(lines).discussed(Holding.COUNCIL_ARRANGES).agreed()


def submitted(cast: Cast, at: datetime, lines: Sequence[Mapping[str, Any]] = (SUPPORT,)) -> Walk:
    """Beryl's plan waits for a signature; the charge is decided."""
    walk = agreed(cast, at, lines)
    walk.charged()
    return walk.submitted()


def supported(cast: Cast, at: datetime, lines: Sequence[Mapping[str, Any]] = (SUPPORT,)) -> Walk:
    """Beryl's plan is signed and Meadow gives her support, which leads her first review."""
    return submitted(cast, at, lines).signed()
