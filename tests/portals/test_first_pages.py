"""The first page of each portal, for those it is for and those it is not."""

from datetime import timedelta

import pytest
from django.utils import timezone

from ownway.nonprod.cast import Cast, found_cast
from tests.visiting import Visit, as_worker


@pytest.fixture
def cast(db: None) -> Cast:
    return found_cast(timezone.now() - timedelta(days=10))


@pytest.mark.parametrize(
    ("who", "path"), [("amina", "/desk/"), ("ruth", "/lead/"), ("helen", "/lead/"), ("joy", "/partners/"),
                      ("lena", "/evidence/"), ("ben", "/admin/")],
)  # fmt: skip
def test_a_worker_comes_to_their_portal(cast: Cast, who: str, path: str) -> None:
    as_worker(cast, who).page(path)


@pytest.mark.parametrize(("who", "path"), [("joy", "/desk/"), ("lena", "/lead/"), ("amina", "/admin/")])
def test_a_worker_is_told_plainly_that_a_portal_is_not_for_their_role(cast: Cast, who: str, path: str) -> None:
    assert "does not open this page" in as_worker(cast, who).page(path, status=403).text


def test_nobody_is_asked_to_sign_in(cast: Cast) -> None:
    assert Visit().page("/desk/").one("h1").text == "Sign in"
