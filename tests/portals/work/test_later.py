"""Reviews, what people ask, who is involved, and what stands on a worker's list."""

from ownway.journey.decisions import selectors as decided
from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.involvement import selectors as involved
from ownway.journey.reviews import selectors as reviewed
from ownway.journey.reviews.states import State
from ownway.nonprod.walking import Walk
from tests.portals.stories import TOLD, WELL, each_time, supported, told_once
from tests.visiting import Visit, as_person, as_worker

story = told_once(supported)
walk = each_time("story")
OWN = {"reasons": "Both say that it goes well.", "sentence": "I read what you both wrote."}


def at(walk: Walk, page: str) -> str:
    return f"/desk/{walk.person.id}/{page}/"


def review_path(walk: Walk) -> str:
    with walk.as_worker():
        return at(walk, f"reviews/{reviewed.next_review(walk.person.id).id}")


def newest(walk: Walk) -> reviewed.ReviewCard:
    with walk.as_worker():
        return reviewed.reviews_of(walk.person.id)[-1]


# Reviews


def test_a_review_is_not_concluded_before_everybody_has_told_their_part(walk: Walk) -> None:
    page = as_worker(walk.cast, "amina").page(review_path(walk))
    assert "Not everybody who is asked has told their part yet." in page.text
    assert not page.all("form", method="post")


def test_what_the_provider_tells_is_evidence_and_a_worker_concludes(walk: Walk) -> None:
    walk.review_told(WELL, "joy", TOLD)
    path, amina = review_path(walk), as_worker(walk.cast, "amina")
    page = amina.page(path)
    assert "She goes to church again." in page.text
    assert "What Meadow Home Support says" in page.text
    amina.submit(path, {"outcome": "keep", **OWN})
    with walk.as_worker():
        review = next(one for one in reviewed.reviews_of(walk.person.id) if one.state is State.CONCLUDED)
        assert decided.latest(walk.person.id, DecisionKind.REVIEW, walk.at).about_id == review.id


def test_a_review_that_asks_for_a_social_worker_says_why_and_waits_for_one(walk: Walk) -> None:
    walk.review_told(WELL, "joy", TOLD | {"review.partner.concerns": ["falls"]})
    walk.joined_by("tom")
    page = as_worker(walk.cast, "tom").page(review_path(walk))
    assert "Those who give support are worried." in page.text
    assert "A registered social worker concludes this review." in page.text
    assert "An answer in their review asks for a social worker." in as_worker(walk.cast, "amina").page("/desk/").text


def test_no_review_is_concluded_without_an_outcome_and_a_sentence(walk: Walk) -> None:
    walk.review_told(WELL, "joy", TOLD)
    page = as_worker(walk.cast, "amina").submit(review_path(walk), {"reasons": "Kept."})
    assert "Choose what follows" in page.text
    assert "Write one sentence of your own" in page.text
    assert page.one("textarea", name="reasons").text == "Kept."


# What people ask, and who answers


def test_what_somebody_asks_stands_on_the_list_with_its_date_until_it_is_answered(walk: Walk) -> None:
    walk.asked("someone_else", "I want to speak to a woman.")
    amina = as_worker(walk.cast, "amina")
    line = next(one for one in amina.page("/desk/").all("li", class_="ow-queue__line") if "answer by" in one.text)
    path = line.one("span", class_="ow-queue__act").one("a").attributes["href"]
    assert "Write what they need to know" in amina.submit(path, {"words": " "}).text
    amina.submit(path, {"words": "Fatima takes over on Monday."})
    assert "This has been answered." in amina.page(path).text
    assert "answer by" not in amina.page("/desk/").text


def test_who_disagrees_stands_on_the_list_of_whoever_answers(walk: Walk) -> None:
    walk.challenged(DecisionKind.ELIGIBILITY, "You left out the stairs.")
    with walk.as_worker():
        owner = decided.latest(walk.person.id, DecisionKind.ELIGIBILITY, walk.at).challenges[0].owner
    assert owner.name == "Grace Okafor"
    page = as_worker(walk.cast, "amina").page(f"/desk/{walk.person.id}/")
    assert "Grace Okafor answers their disagreement by" in page.text


# Who is involved


def test_a_handover_has_a_reason_the_person_reads_and_ends_the_part_before(walk: Walk) -> None:
    fields = {"part": "named_worker", "worker": str(walk.cast.workers["fatima"].id), "why": "Amina moves on."}
    page = as_worker(walk.cast, "amina").submit(at(walk, "involved"), fields)
    assert "Amina moves on." in page.text
    with walk.as_worker("ruth"):
        assert involved.named_worker(walk.person.id).name == "Fatima Noor"


def test_nobody_is_involved_without_a_name_and_a_reason(walk: Walk) -> None:
    page = as_worker(walk.cast, "amina").submit(at(walk, "involved"), {"part": "joins"})
    assert "Choose who it is" in page.text
    assert "Say why, in words they can read" in page.text


def test_whose_part_ends_sees_nothing_any_more(walk: Walk) -> None:
    with walk.as_worker():
        meadow = next(one for one in involved.involved(walk.person.id) if one.organisation_id)
    page = as_worker(walk.cast, "amina").submit(at(walk, f"involved/{meadow.id}/end"), {"why": "Another follows."})
    assert "They see nothing of this record from now on." in page.text
    as_worker(walk.cast, "amina").page(at(walk, f"involved/{meadow.id}/end"), status=404)


# Their page


def test_their_page_says_who_is_named_what_is_next_and_where_the_journey_is(walk: Walk) -> None:
    page = as_worker(walk.cast, "amina").page(f"/desk/{walk.person.id}/")
    assert "Named worker: Amina Yusuf" in page.text
    assert "led by the provider" in page.text
    assert str(walk.answers["matters.most"]) in page.text
    assert "Who is around them" in page.text


def test_every_page_a_worker_opens_stands_where_the_person_sees_it(walk: Walk) -> None:
    as_worker(walk.cast, "amina").page(at(walk, "letters"))
    looked = as_person(walk).page(f"/me/{walk.person.id}/who-looked/")
    assert "Amina Yusuf" in looked.text
    assert "letters" in looked.text


def test_how_somebody_reads_is_kept_for_every_letter(walk: Walk) -> None:
    as_worker(walk.cast, "amina").submit(at(walk, "reading"), {"language": "cy", "variant": "easy"})
    page = as_worker(walk.cast, "amina").page(f"/desk/{walk.person.id}/")
    assert "Letters in Welsh" in page.text
    assert "Easy read" in page.text


def test_a_way_in_is_shown_once_and_opens_their_own_page(walk: Walk) -> None:
    amina = as_worker(walk.cast, "amina")
    page = amina.submit(at(walk, "way-in"))
    reference, passphrase = (one.text for one in page.all("dd", class_="govuk-summary-list__value")[-2:])
    assert passphrase not in amina.page(at(walk, "way-in")).text
    me = Visit()
    assert me.submit("/sign-in/", {"login": reference, "password": passphrase}).one("h1").text != "Sign in"


def test_somebody_with_nobody_yet_reads_what_will_stand_here(walk: Walk) -> None:
    assert "Nobody waits for you now" in as_worker(walk.cast, "priya").page("/desk/").text
    assert "You are not named for anybody yet" in as_worker(walk.cast, "priya").page("/desk/people/").text


def test_somebody_elses_people_are_not_there(walk: Walk) -> None:
    for page in ("", "plan/", "told/", "estimates/", "happened/"):
        as_worker(walk.cast, "priya").page(f"/desk/{walk.person.id}/{page}", status=404)
