"""The telephone rings: a contact is noted in a minute, once, about the right person, with nothing lost."""

import re
from datetime import timedelta

import pytest
from django.utils import timezone

from ownway.journey.contacts.models import Contact
from ownway.journey.conversations import selectors as said
from ownway.journey.people import selectors as people
from ownway.journey.people.models import Person
from ownway.nonprod.cast import Cast, found_cast
from ownway.platform.access import sessions
from ownway.platform.access.actor import ActorKind
from ownway.platform.drafts.tokens import FIELD
from tests.visiting import Visit, as_worker

PHONE = "/desk/contact/phone/"
CALL = {"name": "Mary Ashdown", "what": "She fell in the night and is afraid to wash.", "reach_words": "0191 498 0123"}
SCRIPT = "<script>alert('x')</script> she can't wash"


@pytest.fixture
def cast(db: None) -> Cast:
    return found_cast(timezone.now() - timedelta(days=10))


@pytest.fixture
def daniel(cast: Cast) -> Visit:
    return as_worker(cast, "daniel")


def reach_field(visit: Visit) -> str:
    return next(
        field.attributes["name"] for field in visit.page(PHONE).all("textarea") if "reach" in field.attributes["name"]
    )


def call(visit: Visit, **other: str) -> dict[str, str]:
    fields = {**CALL, **other}
    fields[reach_field(visit)] = fields.pop("reach_words")
    return fields


def noted(cast: Cast) -> list[Contact]:
    with sessions.session(cast.workers["daniel"].id, "test"):
        return list(Contact.objects.select_related("person").order_by("at"))


def test_a_call_is_noted_with_three_fields_and_leads_to_who_helps_first(cast: Cast, daniel: Visit) -> None:
    page = daniel.submit(PHONE, call(daniel))
    assert page.one("h1").text == "Who helps first"
    assert "She fell in the night" in page.text
    assert "Ring 01914980123" in page.text
    assert [contact.person.name for contact in noted(cast)] == ["Mary Ashdown"]


def test_a_call_asks_three_things_and_what_else_may_be_told_stands_closed(daniel: Visit) -> None:
    page = daniel.page(PHONE)
    closed = [field for details in page.all("details") for field in details.all("input")]
    asked = [field for field in (*page.all("input", type="text"), *page.all("textarea")) if field not in closed]
    assert len(asked) == 3


def test_without_a_name_or_words_nothing_is_saved_and_nothing_typed_is_lost(cast: Cast, daniel: Visit) -> None:
    page = daniel.submit(PHONE, call(daniel, name="", what=""))
    assert page.one("title").text.startswith("Error: ")
    assert "Write their name, or how you would know them again" in page.text
    assert "Write what is happening" in page.text
    assert "0191 498 0123" in page.text
    assert noted(cast) == []


def test_who_may_be_known_already_is_asked_once_before_somebody_new_is_made(cast: Cast, daniel: Visit) -> None:
    daniel.submit(PHONE, call(daniel))
    page = daniel.submit(PHONE, call(daniel, name="Marie Ashdowne", what="She rang again."))
    assert "Is it one of these people?" in page.text
    assert "name" not in page.one("form", method="post").all("button")[0].attributes  # what Enter presses
    assert len(noted(cast)) == 1

    known = page.one("button", name="known").attributes["value"]
    daniel.submit(PHONE, {**call(daniel, name="Marie Ashdowne", what="She rang again."), "known": known})
    first, second = noted(cast)
    assert first.person_id == second.person_id
    with sessions.session(cast.workers["daniel"].id, "test"):
        assert people.find(second.person_id).name == "Mary Ashdown"


def test_somebody_with_the_same_name_can_still_be_somebody_new(cast: Cast, daniel: Visit) -> None:
    daniel.submit(PHONE, call(daniel))
    daniel.submit(PHONE, {**call(daniel), "then": "new"})
    assert len({contact.person_id for contact in noted(cast)}) == 2


def test_sending_it_twice_makes_one_contact(cast: Cast, daniel: Visit) -> None:
    fields = call(daniel)
    token = re.findall(rf'name="{FIELD}" value="([^"]+)"', daniel.get(PHONE).content.decode())[0]
    first, again = (daniel.post(PHONE, {**fields, FIELD: token}) for _ in range(2))
    assert first["Location"] == again["Location"]
    assert len(noted(cast)) == 1


@pytest.mark.parametrize("words", [SCRIPT, "我摔倒了，不能洗澡", "سقطت ليلا", "Mae'n ŵyl, ŷ"])
def test_words_are_kept_as_they_were_said_and_shown_as_words(cast: Cast, daniel: Visit, words: str) -> None:
    page = daniel.submit(PHONE, call(daniel, what=words))
    assert words in page.text
    assert not [script for script in page.all("script") if "src" not in script.attributes]


def test_words_that_are_too_long_are_all_still_there_to_shorten(cast: Cast, daniel: Visit) -> None:
    page = daniel.submit(PHONE, call(daniel, what="fell " * 1200))
    assert "Write 5000 characters or fewer" in page.text
    assert len(page.one("textarea", name="what").text) >= 5999
    assert noted(cast) == []


def test_whoever_speaks_for_somebody_says_who_they_are(cast: Cast, daniel: Visit) -> None:
    page = daniel.submit(PHONE, call(daniel, contact_for="somebody_i_help"))
    assert "Write who is speaking" in page.text
    daniel.submit(PHONE, call(daniel, contact_for="somebody_i_help", made_by="Anne, her daughter", agrees="agrees"))
    (contact,) = noted(cast)
    assert contact.made_by == "Anne, her daughter"
    with sessions.session(cast.workers["daniel"].id, "test"):
        (fact,) = said.current_facts(contact.person_id, "contact.what")
        assert fact.said.said_as == "helper"


def test_what_cannot_wait_is_first_on_everybodys_list(cast: Cast, daniel: Visit) -> None:
    daniel.submit(PHONE, call(daniel))
    daniel.submit(PHONE, call(daniel, name="Zed Quick", what="No food in the house.", change="no_food_heat_medicine"))
    lines = as_worker(cast, "daniel").page("/desk/").all("li", class_="ow-queue__line")
    assert ["Zed Quick" in line.text for line in lines[:2]] == [True, False]
    assert "Cannot wait" in lines[0].text


def test_of_somebody_known_neither_name_nor_number_is_asked_again(cast: Cast, daniel: Visit) -> None:
    daniel.submit(PHONE, call(daniel))
    (contact,) = noted(cast)
    page = daniel.page(f"/desk/{contact.person_id}/contact/phone/")
    assert not page.all("input", name="name")
    closed = [field for details in page.all("details") for field in details.all("textarea")]
    assert [field for field in page.all("textarea") if field not in closed] == page.all("textarea", name="what")
    daniel.submit(f"/desk/{contact.person_id}/contact/phone/", {"what": "She is worse today."})
    assert len(noted(cast)) == 2


def test_what_was_typed_when_the_session_ended_is_there_again_and_not_saved(cast: Cast, daniel: Visit) -> None:
    fields = call(daniel)
    token = re.findall(rf'name="{FIELD}" value="([^"]+)"', daniel.get(PHONE).content.decode())[0]
    daniel.cookies.pop("session")
    assert daniel.post(PHONE, {**fields, FIELD: token})["Location"].startswith("/sign-in/")
    page = as_worker(cast, "daniel").page(PHONE)
    assert "We kept what you typed" in page.text
    assert "afraid to wash" in page.text
    assert not page.all("div", class_="govuk-error-summary")
    assert noted(cast) == []


def test_a_channel_that_does_not_exist_is_not_a_page(daniel: Visit) -> None:
    daniel.page("/desk/contact/pigeon/", status=404)
    daniel.page("/desk/contact/online/", status=404)


@pytest.mark.parametrize("path", ["/desk/", PHONE, "/desk/search/"])
def test_the_desk_is_not_for_those_who_give_support(cast: Cast, path: str) -> None:
    as_worker(cast, "joy").page(path, status=403)


def test_another_council_does_not_find_them(cast: Cast, daniel: Visit) -> None:
    daniel.submit(PHONE, call(daniel))
    (contact,) = noted(cast)
    nadia = Visit(cast.workers["nadia"].id, ActorKind.WORKER)
    nadia.page(f"/desk/{contact.person_id}/", status=404)
    nadia.page(f"/desk/{contact.person_id}/contact/phone/", status=404)
    assert "Nobody found" in nadia.page("/desk/search/?words=Mary+Ashdown").text
    assert Person.objects.count() == 0


def test_a_name_is_found_as_it_sounds(daniel: Visit) -> None:
    daniel.submit(PHONE, call(daniel))
    assert "1 person found" in daniel.page("/desk/search/?words=Meri+Ashdoun").text
    assert "Nobody found" in daniel.page("/desk/search/?words=Mary+Ashdown&born=1950").text
    assert "Write a name" in daniel.page("/desk/search/?words=").text


def test_a_date_of_birth_in_the_future_is_said_by_the_field_and_kept_as_typed(cast: Cast, daniel: Visit) -> None:
    daniel.submit(PHONE, call(daniel))
    (contact,) = noted(cast)
    daniel.page(f"/desk/{contact.person_id}/talk/contact/")
    path = f"/desk/{contact.person_id}/talk/contact/birth-date/"
    born = {"about-birth_date_day": "1", "about-birth_date_month": "1", "about-birth_date_year": "2999"}
    page = daniel.submit(path, born)
    assert "The date must be" in page.one("div", class_="govuk-error-summary").text
    assert "2999" in [one.attributes.get("value") for one in page.all("input")]
