"""What there is nearby: added by those who know it, looked at again, and by nobody else."""

from datetime import timedelta

import pytest
from django.utils import timezone

from ownway.journey.directory import selectors
from ownway.nonprod.borough import list_resources
from ownway.nonprod.cast import Cast, found_cast
from tests.visiting import as_worker

GIVEN = {
    "name": "Saturday kitchen", "what": "We cook together. Bring nothing.", "helps_with": ["nutrition", "community"],
    "when_and_where": "Saturdays, 11 to 2", "contact": "01632 960299", "cost": "£2 a visit", "weekly_pence": "2",
}  # fmt: skip


@pytest.fixture
def cast(db: None) -> Cast:
    at = timezone.now() - timedelta(days=200)
    found = found_cast(at - timedelta(days=1))
    list_resources(found, at)
    return found


def named(cast: Cast, name: str) -> selectors.ResourceCard:
    return next(one for one in selectors.resources([cast.organisations["larkfield"].id]) if one.name == name)


def test_a_user_led_organisation_adds_what_there_is(cast: Cast) -> None:
    area = str(cast.organisations["larkfield"].id)
    page = as_worker(cast, "kofi").submit("/partners/nearby/add/", {**GIVEN, "area": area})
    assert "Added. People can put it into their plan." in page.text
    added = named(cast, "Saturday kitchen")
    assert (added.helps_with, added.weekly_pence, added.checked_on) == (
        ("nutrition", "community"), 200, timezone.localdate(),
    )  # fmt: skip


def test_what_nobody_looked_at_for_half_a_year_says_so_until_somebody_does(cast: Cast) -> None:
    kofi, wheels = as_worker(cast, "kofi"), named(cast, "Larkfield Wheels")
    assert "look again" in kofi.page("/partners/nearby/").text
    changed = {**GIVEN, "name": wheels.name, "cost": "£3 a trip"}
    assert "It says that you looked today." in kofi.submit(f"/partners/nearby/{wheels.id}/", changed).text
    after = named(cast, "Larkfield Wheels")
    assert (after.cost, after.checked_on) == ("£3 a trip", timezone.localdate())


def test_something_needs_a_name_what_happens_there_and_a_way_to_get_in_touch(cast: Cast) -> None:
    page = as_worker(cast, "kofi").submit("/partners/nearby/add/", {"cost": "Free"})
    for words in ("Write what it is called", "Say what happens there", "Say how one gets in touch"):
        assert words in page.text
    assert page.one("input", name="cost").attributes["value"] == "Free"


def test_a_provider_reads_the_directory_and_adds_nothing_to_it(cast: Cast) -> None:
    joy, wheels = as_worker(cast, "joy"), named(cast, "Larkfield Wheels")
    page = joy.page("/partners/nearby/")
    assert "Larkfield Wheels" in page.text
    assert "Add something" not in page.text
    for address in ("/partners/nearby/add/", f"/partners/nearby/{wheels.id}/"):
        assert "User-led organisations and the council list what there is here." in joy.page(address).text


def test_pasted_markup_is_text(cast: Cast) -> None:
    area = str(cast.organisations["larkfield"].id)
    page = as_worker(cast, "kofi").submit("/partners/nearby/add/", {**GIVEN, "area": area, "name": "<b>Kitchen</b>"})
    assert "<b>Kitchen</b>" in page.text


def test_something_that_is_not_there_is_not_found(cast: Cast) -> None:
    as_worker(cast, "kofi").page(f"/partners/nearby/{cast.workers['kofi'].id}/", status=404)
