"""Who looked is held back for one of three reasons, looked at twice, and released."""

from uuid import UUID

from ownway.nonprod.walking import Walk
from ownway.platform.audit import selectors as audit
from tests.portals.stories import agreed, each_time, told_once
from tests.visiting import as_worker

story = told_once(agreed)
walk = each_time("story")
GIVEN = {
    "reason": "serious harm", "words": "His son reads her post.", "since_day": "1", "since_month": "1",
    "since_year": "2026",
}  # fmt: skip


def reader(walk: Walk, key: str = "ruth") -> UUID:
    return walk.cast.workers[key].id


def place(walk: Walk, *more: object) -> str:
    return f"/lead/{walk.person.id}/" + "".join(f"{part}/" for part in more)


def held(walk: Walk) -> audit.WithholdingCard:
    """Grace holds back that Ruth looked."""
    as_worker(walk.cast, "ruth").page(place(walk, "who-looked"))
    grace = as_worker(walk.cast, "grace")
    assert (
        "Held back. Somebody else looks at it now." in grace.submit(place(walk, "who-looked", reader(walk)), GIVEN).text
    )
    with walk.as_worker("grace"):
        (one,) = audit.withholdings_of(walk.person.id)
    return one


def readers_seen(walk: Walk) -> set[str]:
    with walk.as_person():
        return {look.reader for look in audit.who_looked(walk.person.id)}


def test_a_held_back_reader_is_not_on_the_persons_page_and_comes_back_when_released(walk: Walk) -> None:
    one = held(walk)
    assert "Ruth Adeyemi" not in readers_seen(walk)
    assert "Grace Okafor" in readers_seen(walk)
    grace = as_worker(walk.cast, "grace")
    assert "Released." in grace.submit(place(walk, "held-back", one.id, "release")).text
    assert "Ruth Adeyemi" in readers_seen(walk)


def test_neither_who_held_back_nor_who_read_gives_the_second_look(walk: Walk) -> None:
    one = held(walk)
    page = place(walk, "held-back", one.id)
    assert "Somebody else has to look: you held these back." in as_worker(walk.cast, "grace").page(page).text
    assert "Somebody else decides about your own entries." in as_worker(walk.cast, "ruth").page(page).text


def test_it_takes_one_of_three_reasons_in_words(walk: Walk) -> None:
    as_worker(walk.cast, "ruth").page(place(walk, "who-looked"))
    page = as_worker(walk.cast, "grace").submit(
        place(walk, "who-looked", reader(walk)), GIVEN | {"words": "", "reason": "other"}
    )
    assert "Say how you know" in page.text
    assert "Choose one of the answers" in page.text


def test_nobody_holds_back_their_own_looks(walk: Walk) -> None:
    ruth = as_worker(walk.cast, "ruth")
    ruth.page(place(walk, "who-looked"))
    assert "Somebody else decides about your own entries." in ruth.page(place(walk, "who-looked", reader(walk))).text


def test_the_list_says_what_is_held_back_and_what_waits(walk: Walk) -> None:
    grace = as_worker(walk.cast, "grace")
    assert "Nothing is held back" in grace.page("/lead/held-back/").text
    held(walk)
    page = grace.page("/lead/held-back/")
    assert "Waiting for a second look" in page.text
    assert "Somebody could come to serious harm." in page.text


def test_another_councils_lead_finds_nothing_of_it(walk: Walk) -> None:
    one = held(walk)
    iris = as_worker(walk.cast, "iris")
    iris.page(place(walk, "held-back", one.id), status=404)
    assert "Nothing is held back" in iris.page("/lead/held-back/").text


def test_who_never_looked_cannot_be_held_back(walk: Walk) -> None:
    as_worker(walk.cast, "grace").page(place(walk, "who-looked", reader(walk, "joy")), status=404)
