"""What a person reads of their own record, what helpers and strangers do not, and how somebody disagrees."""

from datetime import datetime

from ownway.journey.decisions import selectors as decided
from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.people import selectors as people
from ownway.nonprod.cast import Cast
from ownway.nonprod.walking import Walk
from ownway.platform.drafts.tokens import FIELD
from tests.portals.me.stories import begun, place
from tests.portals.stories import each_time, supported, told_once
from tests.visiting import Visit, as_person, as_worker


def lived(cast: Cast, at: datetime) -> Walk:
    return supported(cast, at).helped_by("r1")


story = told_once(lived)
walk = each_time("story")
WORDS = {"words": "It does not count my bad days."}


def decision(walk: Walk, kind: DecisionKind = DecisionKind.ELIGIBILITY) -> str:
    with walk.as_person():
        found = decided.latest(walk.person.id, kind, walk.at)
    assert found is not None
    return place(walk, f"decisions/{found.id}/")


def test_home_says_where_somebody_is_and_who_works_with_them(walk: Walk) -> None:
    page = as_person(walk).page(place(walk))
    assert page.one("h1").text == f"Hello {walk.answers['about.name']}"
    steps = [item.text for item in page.all("li", class_="govuk-task-list__item")]
    assert any(step.startswith("Your budget") and step.endswith("Done") for step in steps)
    assert "Amina Yusuf" in page.text


def test_a_decision_says_why_by_whom_on_what_law_with_its_working(walk: Walk) -> None:
    page = as_person(walk).page(decision(walk))
    assert page.one("h1").text == "The council must help you meet your needs"
    for words in ("Why", "What it is based on", "What it means for you", "If you disagree", "How it was worked out"):
        assert words in [heading.text for heading in (*page.all("h2"), *page.all("h3"))]
    assert "SI 2015/313 reg 2" in page.text


def test_somebody_disagrees_on_the_page_and_sees_who_answers_by_when(walk: Walk) -> None:
    visit = as_person(walk)
    page = visit.submit(decision(walk) + "disagree/", WORDS)
    assert "You disagree" in page.text
    assert "who did not make the decision, answers by" in page.text
    assert "It does not count my bad days." in page.all("blockquote")[0].text
    assert "Where you disagree" in visit.page(place(walk)).text


def test_disagreeing_without_words_says_so_beside_the_box(walk: Walk) -> None:
    page = as_person(walk).submit(decision(walk) + "disagree/", {})
    assert "Write what you disagree with" in page.one("div", class_="govuk-error-summary").text


def test_disagreeing_twice_is_one_challenge(walk: Walk) -> None:
    visit, where = as_person(walk), decision(walk) + "disagree/"
    visit.submit(where, WORDS)
    assert visit.get(where)["Location"] == decision(walk)


def test_the_budget_has_its_three_numbers(walk: Walk) -> None:
    page = as_person(walk).page(place(walk, "budget/"))
    names = [name.text for name in page.all("dt", class_="govuk-summary-list__key")]
    assert names[:3] == ["What your support costs", "You pay", "The council pays"]


def test_a_review_says_who_leads_it_and_the_person_chooses_somebody_else(walk: Walk) -> None:
    visit = as_person(walk)
    assert "Meadow Home Support" in visit.page(place(walk, "review/")).text
    page = visit.submit(place(walk, "review/leader/"), {"leader": "social_worker"})
    assert "A social worker" in page.text
    assert "because you chose so" in page.text


def test_choosing_nobody_to_lead_says_so(walk: Walk) -> None:
    page = as_person(walk).submit(place(walk, "review/leader/"), {})
    assert "Choose who should lead" in page.text


def test_everything_held_says_who_said_it_and_can_be_changed(walk: Walk) -> None:
    page = as_person(walk).page(place(walk, "held/"))
    assert page.all("a", href=place(walk, "held/matters.most/"))
    changed = as_person(walk).submit(place(walk, "held/matters.most/"), {"matters-most": "<i>My</i> own front door"})
    assert "“<i>My</i> own front door”" in changed.text


def test_every_letter_can_be_read_again(walk: Walk) -> None:
    page = as_person(walk).page(place(walk, "letters/"))
    links = [link.attributes["href"] for link in page.all("a") if "/letters/" in link.attributes["href"]]
    titles = [as_person(walk).page(link).one("h1").text for link in links if not link.endswith("/letters/")]
    assert "What you told us" in titles
    assert "The council must help you meet your needs" in titles


def test_who_looked_is_on_the_list_with_their_role_and_can_be_asked_why(walk: Walk) -> None:
    as_worker(walk.cast, "ruth").get(f"/desk/{walk.person.id}/")
    page = as_person(walk).page(place(walk, "who-looked/"))
    assert "Ruth Adeyemi" in page.text
    assert "Ask why" in page.text


def test_reading_settings_change_the_language_at_once(walk: Walk) -> None:
    visit = as_person(walk)
    visit.submit(place(walk, "reading/"), {"language": "cy", "reading": "easy"})
    assert visit.page("/goodbye/").all("html", lang="cy")
    with walk.as_person():
        assert people.find(walk.person.id).easy_read


def test_what_is_wrong_with_a_page_reaches_the_worker(walk: Walk) -> None:
    page = as_person(walk).submit(place(walk, "wrong/") + "?page=/me/x/", {"words": "The number is too small."})
    assert "The number is too small." in page.text
    assert "Amina Yusuf answers by" in page.text


def test_a_helper_reads_the_plan_and_not_the_money_the_letters_or_who_looked(walk: Walk) -> None:
    helper = Visit(walk.principal_of("r1"))
    home = helper.page("/me/")
    assert home.one("h1").text == f"Helping {walk.answers['about.name']}"
    assert "Mornings and evenings" in helper.page(place(walk, "plan/")).text
    assert "You pay" not in helper.page(place(walk, "budget/")).text
    assert "charge" not in helper.page(place(walk, "decisions/")).text.lower()
    for alone in ("letters/", "who-looked/", "charge/", "reading/", "people/add/"):
        helper.page(place(walk, alone), status=404)
    helper.page(decision(walk, DecisionKind.CHARGE), status=404)


def test_a_stranger_finds_nothing_at_all(walk: Walk) -> None:
    stranger = as_person(begun(walk.cast, walk.at))
    for path in ("", "plan/", "held/", "letters/", "decisions/", "budget/", "story/", "later/"):
        stranger.page(place(walk, path), status=404)


def test_nobody_signed_in_is_asked_to_sign_in(walk: Walk) -> None:
    assert Visit().page(place(walk, "plan/")).one("h1").text == "Sign in"


def test_the_person_ends_the_helping_and_from_then_the_helper_sees_nothing(walk: Walk) -> None:
    visit, helper = as_person(walk), Visit(walk.principal_of("r1"))
    where = place(walk, "people/r1/helps/")
    tokens = visit.page(where).all("input", name=FIELD)
    visit.post(where + "end/", {FIELD: tokens[1].attributes["value"]})
    helper.page(place(walk, "plan/"), status=404)


def test_before_a_helper_is_added_the_person_is_asked_alone_whether_it_is_safe(walk: Walk) -> None:
    visit = as_person(walk)
    visit.submit(place(walk, "people/add/"), {"name": "Dai Bevan", "relation": "friend"})
    with walk.as_person():
        token = next(one.token for one in people.circle(walk.person.id) if one.name == "Dai Bevan")
    where = place(walk, f"people/{token}/")
    assert "Before Dai Bevan helps you here" in visit.page(where + "allow/").text
    unsure = visit.submit(where + "safe/", {"safe": "unsure"})
    assert "We have not added Dai Bevan" in unsure.text
    asked = visit.get(where + "safe/")
    sure = visit.post(where + "safe/", {FIELD: _token(asked), "safe": "yes"})
    allowed = visit.get(sure["Location"])
    shown = visit.post(sure["Location"], {FIELD: _token(allowed)})
    assert "Passphrase" in shown.content.decode()


def test_nobody_but_the_person_is_asked_about_their_money_here(walk: Walk) -> None:
    Visit(walk.principal_of("r1")).page(place(walk, "talk/money/"), status=404)


def _token(response: object) -> str:
    content: bytes = response.content  # type: ignore[attr-defined]
    return content.decode().split(f'name="{FIELD}" value="')[1].split('"')[0]
