"""Telling by oneself: from the first words to the story, with what goes wrong while somebody types."""

import pytest
from django.utils import timezone

from ownway.journey.assessments import selectors as assessed
from ownway.journey.conversations import selectors as said
from ownway.nonprod.walking import Walk
from ownway.platform.accounts import actions as accounts
from ownway.platform.drafts.tokens import FIELD
from tests.portals.me.stories import in_touch, place
from tests.portals.stories import each_time, told_once
from tests.visiting import Visit, as_person

BEGIN = "/begin/larkfield/"
story = told_once(in_touch)
walk = each_time("story")


@pytest.fixture
def visit(walk: Walk) -> Visit:
    """Somebody new, on their first question."""
    new = Visit()
    new.submit(BEGIN)
    return new


def contact(visit: Visit, page: str = "") -> str:
    return visit.get("/me/")["Location"] + f"talk/contact/{page}"


def test_a_first_contact_from_the_first_words_to_thank_you(visit: Visit) -> None:
    visit.submit(contact(visit, "for/"), {"contact-for": "me"})
    visit.submit(contact(visit, "what/"), {"contact-what": "I fell, and the stairs are too much."})
    visit.submit(contact(visit, "change/"), {"contact-change": ["nothing"]})
    visit.submit(contact(visit, "name/"), {"about-name": "நிலா Šárka"})
    page = visit.page(contact(visit, "check/"))
    assert "நிலா Šárka" in page.text
    assert "the stairs are too much" in page.text
    thanks = visit.submit(contact(visit, "check/"))
    assert thanks.one("h1").text == "Thank you. We have your answers."
    assert "You have a right to an assessment" in thanks.text
    assert "Hello நிலா Šárka" in visit.page("/me/").text


def test_pasted_markup_is_words_and_nothing_else(visit: Visit) -> None:
    pasted = "<script>alert(1)</script> <b>Help</b> & more"
    visit.submit(contact(visit, "what/"), {"contact-what": pasted})
    page = visit.page(contact(visit, "check/"))
    assert pasted in page.text
    assert not [script for script in page.all("script") if "alert" in script.text]


def test_a_date_of_birth_in_the_future_is_said_beside_it_and_stays_typed(visit: Visit) -> None:
    born = {"about-birth_date_day": "1", "about-birth_date_month": "2"}
    year = str(timezone.localdate().year + 3)
    page = visit.submit(contact(visit, "birth-date/"), {**born, "about-birth_date_year": year})
    assert page.one("title").text.startswith("Error: ")
    assert page.one("div", class_="govuk-error-summary").all("a")
    assert page.one("input", name="about-birth_date_year").attributes["value"] == year


def test_words_that_are_too_many_are_refused_and_kept(visit: Visit) -> None:
    words = "stairs " * 1000
    page = visit.submit(contact(visit, "what/"), {"contact-what": words})
    assert page.one("title").text.startswith("Error: ")
    assert page.one("textarea", name="contact-what").text == words.strip()


def test_nothing_and_something_at_once_is_said_beside_the_question(visit: Visit) -> None:
    page = visit.submit(contact(visit, "change/"), {"contact-change": ["nothing", "losing_home"]})
    assert page.all("p", class_="govuk-error-message")


def test_answers_sent_twice_are_sent_once(visit: Visit) -> None:
    visit.submit(contact(visit, "what/"), {"contact-what": "I fell."})
    check = contact(visit, "check/")
    token = visit.page(check).one("input", name=FIELD).attributes["value"]
    first = visit.post(check, {FIELD: token})
    again = visit.post(check, {FIELD: token})
    assert first["Location"] == again["Location"] == contact(visit).replace("talk", "told")


def test_the_back_button_after_sending_changes_nothing(visit: Visit) -> None:
    visit.submit(contact(visit, "what/"), {"contact-what": "I fell."})
    token = visit.page(contact(visit, "what/")).one("input", name=FIELD).attributes["value"]
    visit.submit(contact(visit, "check/"))
    page = visit.post(contact(visit, "what/"), {FIELD: token, "contact-what": "Something else"}, follow=True)
    assert "Thank you" in page.content.decode()


def test_what_was_typed_when_the_session_ended_is_there_after_signing_in(walk: Walk) -> None:
    visit = as_person(walk)
    visit.submit(place(walk, "story/"), {"assessment-wish": "by_myself"})
    where = visit.get(place(walk, "talk/self-assessment/"))["Location"]
    field = visit.page(where).all("textarea")[0].attributes["name"]
    token = visit.page(where).one("input", name=FIELD).attributes["value"]
    reference, passphrase = accounts.give_return_code(walk.actor.named)
    visit.logout()
    turned = visit.post(where, {FIELD: token, field: "My choir, every Thursday"})
    assert "What you typed is kept." in visit.page(turned["Location"]).text
    signed_in = visit.submit(turned["Location"], {"login": reference.lower(), "password": passphrase})
    assert "We kept what you typed" in signed_in.text
    assert signed_in.one("textarea", name=field).text == "My choir, every Thursday"


def test_before_the_story_somebody_chooses_how_and_reads_what_we_hold(walk: Walk) -> None:
    page = as_person(walk).page(place(walk, "story/"))
    assert "This is what we hold about you already" in page.text
    assert {"by_myself", "together_with_worker", "worker_leads"} <= {
        choice.attributes["value"] for choice in page.all("input", name="assessment-wish")
    }


def test_who_wants_a_worker_beside_them_reads_who_gets_in_touch(walk: Walk) -> None:
    page = as_person(walk).submit(place(walk, "story/"), {"assessment-wish": "worker_leads"})
    assert page.one("h1").text == "We do it together"
    assert "Amina Yusuf sees your wish" in page.text


def test_looking_at_the_story_begins_nothing(walk: Walk) -> None:
    visit = as_person(walk)
    visit.page(place(walk, "story/"))
    with walk.as_person():
        assert said.newest(walk.person.id, "self-assessment") is None


def test_somebody_may_say_no_and_change_their_mind(walk: Walk) -> None:
    visit = as_person(walk)
    page = visit.submit(place(walk, "story/no/"), {"words": "Not now."})
    assert "the right to one stays yours" in page.text
    visit.submit(place(walk, "ask/assessment/"), {"words": "I want it after all."})
    with walk.as_person():
        assert assessed.latest(walk.person.id).state == "owed"


def test_a_question_or_a_set_that_is_not_theirs_is_not_found(visit: Visit) -> None:
    visit.page(contact(visit, "nothing/"), status=404)
    visit.page(visit.get("/me/")["Location"] + "talk/provider-review/", status=404)


def test_saved_and_left_is_there_again_on_the_same_question(walk: Walk) -> None:
    visit = as_person(walk)
    visit.submit(place(walk, "story/"), {"assessment-wish": "by_myself"})
    first = visit.get(place(walk, "talk/self-assessment/"))["Location"]
    page = visit.submit(first, {"then": "later", "communication-needs": ["more_time"]})
    assert page.one("h1").text == "Save and come back later"
    assert "What you have told us is saved" in page.text


def test_who_wants_somebody_beside_them_is_told_both_ways_to_do_it(walk: Walk) -> None:
    page = as_person(walk).submit(place(walk, "story/"), {"assessment-wish": "with_somebody_i_choose"})
    assert page.one("h1").text == "With somebody you choose"
    assert page.all("a", href=place(walk, "people/"))
