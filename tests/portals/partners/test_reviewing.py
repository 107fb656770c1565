"""A provider tells how it is going, as evidence; and sees of a person what its part needs."""

from datetime import datetime, timedelta

import pytest
from django.utils import timezone

from ownway.journey.reviews import selectors as reviewed
from ownway.journey.reviews.states import State
from ownway.nonprod.cast import Cast
from ownway.nonprod.walking import Walk
from ownway.platform.audit import selectors as audit
from tests.html import Element
from tests.portals.stories import TOLD, WELL, each_time, supported, told_once
from tests.visiting import Visit, as_worker


def six_weeks_on(cast: Cast, at: datetime) -> Walk:
    return supported(cast, at - timedelta(days=45))


story = told_once(six_weeks_on)
walk = each_time("story")


def place(walk: Walk, *more: str) -> str:
    return f"/partners/{walk.person.id}/" + "".join(f"{part}/" for part in more)


def told(walk: Walk, **changes: object) -> Element:
    """Joy tells her part, page by page, and sends it."""
    joy = as_worker(walk.cast, "joy")
    for page in ("seen", "concerns", "proposal"):
        answer = changes.get(page, TOLD[f"review.partner.{page}"])
        joy.submit(place(walk, "review", page), {f"review-partner-{page}": answer})
    return joy.submit(place(walk, "review", "check"))


def now(walk: Walk) -> reviewed.ReviewCard:
    with walk.as_worker():
        return reviewed.next_review(walk.person.id)


def test_today_says_which_review_waits_and_by_when(walk: Walk) -> None:
    page = as_worker(walk.cast, "joy").page("/partners/")
    (line,) = page.all("li", class_="ow-queue__line")
    assert "Beryl Holloway" in line.text
    assert "on" in line.text
    assert line.one("a").attributes["href"] == place(walk, "review")


def test_a_provider_tells_what_it_has_seen_and_reads_what_happens_next(walk: Walk) -> None:
    as_worker(walk.cast, "joy").page(place(walk, "review"))
    page = told(walk)
    assert page.one("h1").text == "Thank you. We have your part."
    assert "They have not told their part yet. Then a worker reads both." in page.text
    assert now(walk).partner_told
    today = as_worker(walk.cast, "joy").page("/partners/")
    assert "No review waits for you" in today.text
    assert "What happened after you told" in today.text


def test_what_was_sent_is_not_opened_again(walk: Walk) -> None:
    as_worker(walk.cast, "joy").page(place(walk, "review"))
    told(walk)
    joy = as_worker(walk.cast, "joy")
    for again in ((), ("seen",), ("check",)):
        assert joy.page(place(walk, "review", *again)).one("h1").text == "Thank you. We have your part."


def test_a_concern_brings_a_social_worker_and_the_provider_is_not_told_why_others_look(walk: Walk) -> None:
    walk.at = timezone.now()
    walk.review_told(WELL)
    as_worker(walk.cast, "joy").page(place(walk, "review"))
    page = told(walk, concerns="falls")
    assert now(walk).state is State.ESCALATED
    assert "A worker reads what you both told." in page.text
    assert "escalat" not in page.text


def test_a_review_that_is_due_next_year_does_not_wait_yet(walk: Walk) -> None:
    walk.at = timezone.now()
    walk.review_told(WELL, "joy", TOLD)
    walk.review_concluded("keep")
    joy = as_worker(walk.cast, "joy")
    assert "No review waits for you" in joy.page("/partners/").text
    assert "You are asked to tell what you have seen by" in joy.page(place(walk)).text


def test_a_concluded_review_says_so(walk: Walk) -> None:
    walk.at = timezone.now()
    walk.review_told(WELL, "joy", TOLD)
    walk.review_concluded("keep")
    page = as_worker(walk.cast, "joy").page("/partners/")
    assert "A worker has concluded it." in page.text


def test_check_your_answers_says_who_reads_them(walk: Walk) -> None:
    joy = as_worker(walk.cast, "joy")
    joy.page(place(walk, "review"))
    page = joy.page(place(walk, "review", "check"))
    assert "A social worker looks at every concern." in page.text


def test_a_supporter_reads_what_matters_and_their_own_part_of_the_plan(walk: Walk) -> None:
    page = as_worker(walk.cast, "joy").page(place(walk))
    assert page.all("blockquote", class_="ow-quotation")
    assert "Mornings and evenings" in page.one("table", class_="ow-table").text
    assert "Amina Yusuf, Social worker" in page.text
    for kept in ("Bathroom", "estimate", "They pay"):
        assert kept not in page.one("main").text


def test_the_people_page_lists_who_is_supported_with_what(walk: Walk) -> None:
    page = as_worker(walk.cast, "joy").page("/partners/people/")
    assert [row.text for row in page.one("tbody").all("tr")] == ["Beryl Holloway Mornings and evenings"]


def test_the_person_sees_that_their_supporter_looked(walk: Walk) -> None:
    as_worker(walk.cast, "joy").page(place(walk))
    with walk.as_person():
        looks = [look for look in audit.who_looked(walk.person.id) if look.reader == "Joy Mensah"]
    assert any("what your supporters need to know" in look.pages for look in looks)


@pytest.mark.parametrize("more", [(), ("review",), ("review", "seen"), ("review", "check"), ("review", "sent")])
def test_another_organisation_finds_nobody_there(walk: Walk, more: tuple[str, ...]) -> None:
    as_worker(walk.cast, "kofi").page(place(walk, *more), status=404)
    assert Visit().page(place(walk, *more)).one("h1").text == "Sign in"


def test_nothing_is_sent_before_it_was_begun(walk: Walk) -> None:
    as_worker(walk.cast, "joy").page(place(walk, "review", "check"), status=404)


def test_an_organisation_that_supports_nobody_reads_what_will_stand_there(walk: Walk) -> None:
    kofi = as_worker(walk.cast, "kofi")
    assert "No review waits for you" in kofi.page("/partners/").text
    assert "Nobody yet" in kofi.page("/partners/people/").text
