"""What happens to people at a browser: pressing twice, going back, a session that ends in the middle of a page, two
people writing one plan. One effect, nothing typed is lost, and it is said plainly."""

from datetime import timedelta
from uuid import UUID

import pytest
from django.conf import settings
from django.utils import timezone
from playwright.sync_api import expect

from ownway.journey.contacts import selectors as contacted
from ownway.nonprod.walking import Walk
from ownway.platform.access import sessions
from ownway.platform.access.actor import ActorKind
from ownway.platform.accounts import actions as accounts
from tests.factories.answers import answers_of
from tests.journeys.whole.conftest import Enter, Site
from tests.journeys.whole.somebody import PATIENCE, Somebody

pytestmark = pytest.mark.browser
TOLD = answers_of("b") | {"contact.for": "me", "people.helps": "yes"}


def contacts_of(person: Somebody) -> int:
    someone = UUID(person.path.split("/")[2])
    with sessions.session(someone, "test"):
        return len(contacted.contacts_of(someone))


def at_check(enter: Enter, **how: bool) -> Somebody:
    """Somebody new, before "Send my answers"."""
    person = enter(**how).open("/").follow("Larkfield Council").press("Begin")
    return person.tell_until_check(TOLD)


def test_pressing_twice_sends_once(enter: Enter) -> None:
    person = at_check(enter)
    person.page.get_by_role("button", name="Send my answers").dblclick()
    expect(person.page.get_by_role("heading", level=1)).to_contain_text("Thank you", timeout=PATIENCE)
    assert contacts_of(person) == 1


def test_going_back_and_sending_again_sends_once(enter: Enter) -> None:
    person = at_check(enter, javascript=False).press("Send my answers")
    person.page.go_back()
    if "/check/" in person.path:
        person.press("Send my answers")
    assert "Thank you" in person.heading
    assert contacts_of(person) == 1


def test_a_session_that_ends_in_the_middle_of_a_page_loses_nothing_typed(enter: Enter) -> None:
    person = enter(javascript=False).open("/").follow("Larkfield Council").press("Begin")
    mine = person.path.split("/")[2]
    way_in = accounts.give_return_code(UUID(mine), ActorKind.PERSON)
    person.sign_in(*way_in).open(f"/me/{mine}/talk/contact/")
    while "contact-what" not in person.asked():
        person.answer(TOLD)
    person.fill(**{"contact-what": "I fell on the back step."})
    person.visitor.context.clear_cookies(name=settings.SESSION_COOKIE_NAME)
    person.press("Continue")
    assert person.heading == "Sign in"
    person.fill(login=way_in[0], password=way_in[1]).press("Sign in")
    assert person.page.locator('[name="contact-what"]').input_value() == "I fell on the back step."
    person.press("Continue")
    assert "contact-what" not in person.asked()


@pytest.fixture(scope="module")
def planning(site: Site) -> Walk:
    """Beryl, whose plan has begun."""
    at = timezone.now() - timedelta(hours=5)
    walk = Walk(site.cast, TOLD, home="larkfield", worker="amina", lead="ruth", finance="helen", at=at)
    walk.contact().triaged().told().completed().determined()
    return walk.wanted()


def test_two_people_write_one_plan_and_neither_loses_a_word(enter: Enter, planning: Walk) -> None:
    beryl = enter().sign_in(*accounts.give_return_code(planning.principal, ActorKind.PERSON))
    amina = enter("amina")
    beryl.open(f"/me/{planning.principal}/plan/falls-through/").fill(words="I ring Anne.")
    amina.open(f"/desk/{planning.principal}/plan/contingency/").fill(words="She rings the helpline.").press("Continue")
    beryl.press("Save")
    assert "The plan changed while you were writing" in beryl.words
    assert "She rings the helpline." in beryl.words
    assert beryl.page.locator('[name="words"]').input_value() == "I ring Anne."
    beryl.fill(words="I ring Anne, then the helpline.").press("Save")
    assert "I ring Anne, then the helpline." in beryl.words
