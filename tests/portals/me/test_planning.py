"""A plan written by the person: lines with their costs, two who write at once, and the yes that is never silence."""

import pytest

from ownway.journey.directory import actions as directory
from ownway.journey.support_plans import selectors as planned
from ownway.journey.support_plans.selectors import PlanCard
from ownway.journey.support_plans.states import State
from ownway.nonprod.walking import Walk
from ownway.platform.days import day_of
from ownway.platform.drafts.tokens import FIELD
from ownway.rules.charging.words import HOME_COSTS
from tests.html import Element
from tests.portals.me.stories import place, planning
from tests.portals.stories import each_time, told_once
from tests.visiting import Visit, as_person

story = told_once(planning)
walk = each_time("story")


def plan_of(walk: Walk) -> PlanCard:
    with walk.as_person():
        found = planned.latest(walk.person.id)
    assert found is not None
    return found


def with_line(walk: Walk, **fields: str) -> str:
    """A line for every need, by an agency; the address of its page."""
    needs = plan_of(walk).needs
    add = {"who": "agency", "needs": list(needs), "what": "Mornings and evenings", **fields}
    as_person(walk).submit(place(walk, f"plan/needs/{needs[0]}/"), add)
    return place(walk, f"plan/lines/{plan_of(walk).lines[0].id}/")


def as_helper(walk: Walk) -> Visit:
    return Visit(walk.principal_of("r1"))


def sent(visit: Visit, path: str, token: str, fields: dict[str, str]) -> Element:
    return visit._read(visit.post(path, {FIELD: token, **fields}, follow=True), 200)


def token_of(page: Element) -> str:
    return page.all("input", name=FIELD)[0].attributes["value"]


def test_an_empty_plan_says_what_to_do(walk: Walk) -> None:
    page = as_person(walk).page(place(walk, "plan/"))
    assert "Nothing meets it yet." in page.text
    assert "Choose a need above and say how it is met." in page.text
    assert "an estimate, not a decision" in page.text


def test_a_line_is_drafted_from_what_was_told_and_changed_where_it_is_not_right(walk: Walk) -> None:
    line = with_line(walk)
    page = as_person(walk).page(line)
    assert "We drafted this from what you told us" in page.text
    plan = as_person(walk).submit(line, {"what": "Mornings", "amount": "7", "price": "22.70", "version": "1"})
    assert "£158.90 a week" in plan.text


def test_something_free_near_somebody_is_offered_and_costs_nothing(walk: Walk) -> None:
    need = plan_of(walk).needs[0]
    with walk.as_worker("ruth") as ruth:
        directory.add_resource(
            area=walk.cast.organisations["larkfield"], name="Lunch at the hall", what="A hot meal and company",
            helps_with=[need], when_and_where="Tuesdays", contact="Ring the hall", cost="free", weekly_pence=0,
            checked_on=day_of(walk.at), by=ruth, at=walk.at,
        )  # fmt: skip
    where = place(walk, f"plan/needs/{need}/")
    choice = as_person(walk).page(where).all("input", name="resource")[0].attributes["value"]
    plan = as_person(walk).submit(where, {"who": "community", "resource": choice, "needs": [need]})
    assert "Lunch at the hall" in plan.text
    assert "Costs nothing" in plan.text


def test_without_who_helps_it_is_said_beside_the_question_and_the_words_stay(walk: Walk) -> None:
    need = plan_of(walk).needs[0]
    page = as_person(walk).submit(place(walk, f"plan/needs/{need}/"), {"what": "Something", "needs": [need]})
    assert "Choose who or what helps" in page.text
    assert page.one("textarea", name="what").text == "Something"
    assert not plan_of(walk).lines


@pytest.mark.parametrize(
    ("fields", "words"),
    [({"amount": "-1"}, "Enter 0 or more"), ({"amount": "lots"}, "Enter how much as a number"),
     ({"price": "-5"}, "Enter an amount of 0 or more"), ({"price": "a fortune"}, "Enter an amount of money")],
)  # fmt: skip
def test_an_amount_that_is_none_is_said_beside_it_and_stays_typed(
    walk: Walk, fields: dict[str, str], words: str
) -> None:
    line = with_line(walk)
    ((name, typed),) = fields.items()
    page = as_person(walk).submit(line, {"what": "M", "amount": "7", "price": "22.70", "version": "1", **fields})
    assert words in page.text
    assert page.one("input", name=name).attributes["value"] == typed


def test_a_line_is_taken_out_and_put_back(walk: Walk) -> None:
    line, visit = with_line(walk), as_person(walk)
    assert "Taken out" in sent(visit, line + "out/", token_of(visit.page(place(walk, "plan/"))), {}).text
    assert not plan_of(walk).lines
    sent(visit, line + "back/", token_of(visit.page(place(walk, "plan/"))), {})
    assert plan_of(walk).lines


def test_two_who_change_one_line_see_both_texts_and_lose_nothing(walk: Walk) -> None:
    line = with_line(walk)
    mine, theirs = as_person(walk), as_helper(walk)
    opened = token_of(mine.page(line))
    theirs.submit(line, {"what": "Evenings only", "amount": "5", "price": "20", "version": "1"})
    clash = sent(mine, line, opened, {"what": "Mornings only", "amount": "6", "price": "21", "version": "1"})
    assert "Evenings only" in clash.one("div", class_="ow-conflict__texts").text
    assert "Mornings only" in clash.one("div", class_="ow-conflict__texts").text
    assert walk.around("r1").name in clash.text
    assert clash.one("textarea", name="what").text == "Mornings only"
    version = clash.one("input", name="version").attributes["value"]
    again = {"what": "Mornings only", "amount": "6", "price": "21", "version": version}
    assert "Mornings only" in sent(mine, line, token_of(clash), again).text
    assert plan_of(walk).lines[0].what == "Mornings only"


def test_two_who_write_what_happens_when_it_falls_through_keep_both_texts(walk: Walk) -> None:
    where, mine = place(walk, "plan/falls-through/"), as_person(walk)
    page = mine.page(where)
    version = page.one("input", name="version").attributes["value"]
    as_helper(walk).submit(where, {"words": "Ring me", "version": version})
    clash = sent(mine, where, token_of(page), {"words": "Ring my neighbour", "version": version})
    assert "The plan changed while you were writing" in clash.text
    assert "Ring me" in clash.one("blockquote").text
    assert clash.one("textarea", name="words").text == "Ring my neighbour"


def test_one_press_twice_adds_one_line(walk: Walk) -> None:
    needs, visit = plan_of(walk).needs, as_person(walk)
    where = place(walk, f"plan/needs/{needs[0]}/")
    token = token_of(visit.page(where))
    for _ in range(2):
        visit.post(where, {FIELD: token, "who": "agency", "needs": list(needs)})
    assert len(plan_of(walk).lines) == 1


def test_a_plan_with_an_open_need_cannot_be_agreed_yet(walk: Walk) -> None:
    page = as_person(walk).page(place(walk, "plan/agree/"))
    assert "First say how each need is met" in page.text
    assert not page.all("form", method="post")


def test_the_person_says_yes_to_the_whole_plan_on_one_page(walk: Walk) -> None:
    with_line(walk)
    visit = as_person(walk)
    page = visit.page(place(walk, "plan/agree/"))
    assert "Mornings and evenings" in page.text
    done = visit.submit(place(walk, "plan/agree/"), {"plan-agree": "agree"})
    assert "You said yes to your plan." in done.text
    assert plan_of(walk).state is State.AGREED
    assert "You said yes to this plan on" in visit.page(place(walk, "plan/")).text


def test_a_change_after_the_yes_asks_for_a_yes_again(walk: Walk) -> None:
    line = with_line(walk)
    as_person(walk).submit(place(walk, "plan/agree/"), {"plan-agree": "agree"})
    as_person(walk).submit(line, {"what": "Other times", "amount": "7", "price": "22.70", "version": "1"})
    assert plan_of(walk).state is State.DRAFT


def test_a_yes_with_a_change_asks_what_should_be_different_and_agrees_nothing(walk: Walk) -> None:
    with_line(walk)
    visit = as_person(walk)
    asked = visit.submit(place(walk, "plan/agree/"), {"plan-agree": "with_change"})
    assert asked.all("textarea", name="plan-agree-words")
    assert plan_of(walk).state is State.DRAFT


def test_no_answer_is_no_yes(walk: Walk) -> None:
    with_line(walk)
    as_person(walk).submit(place(walk, "plan/agree/"), {})
    assert plan_of(walk).state is State.DRAFT


def test_only_the_person_finds_the_page_to_agree(walk: Walk) -> None:
    as_helper(walk).page(place(walk, "plan/agree/"), status=404)


def test_every_way_to_hold_the_money_is_shown_before_the_choice(walk: Walk) -> None:
    page = as_person(walk).page(place(walk, "ways/"))
    assert len(page.all("details")) == 6
    assert page.all("a", href=place(walk, "talk/holding/"))


def test_the_estimate_and_the_likely_charge_say_that_they_are_no_decision(walk: Walk) -> None:
    for name in ("estimate/", "charge/"):
        page = as_person(walk).page(place(walk, name))
        assert "This is an estimate, not a decision" in page.text
        assert "£" in page.one("tr", class_="ow-working__total").text
    assert "illustrative" in as_person(walk).page(place(walk, "estimate/")).text


def test_before_a_plan_there_is_none_to_see(walk: Walk) -> None:
    as_person(walk).page(place(walk, "plan/needs/no_such_need/"), status=404)
    assert "No budget yet" in as_person(walk).page(place(walk, "budget/")).text


def test_what_is_typed_into_a_plan_is_saved_while_it_is_typed(walk: Walk) -> None:
    visit, where = as_person(walk), place(walk, "plan/falls-through/")
    form = visit.page(where).one("form", method="post")
    token = form.all("input", name=FIELD)[0].attributes["value"]
    assert visit.post(form.attributes["data-autosave"], {FIELD: token, "words": "Ring my sis"}).status_code == 204
    page = visit.page(where)
    assert page.one("textarea", name="words").text == "Ring my sis"
    assert "We kept what you typed" in page.text


def test_the_working_speaks_easy_read_to_who_chose_it(walk: Walk) -> None:
    plain = as_person(walk).page(place(walk, "charge/")).text
    walk.reads(easy_read=True)
    easy = as_person(walk).page(place(walk, "charge/")).text
    assert HOME_COSTS.person in plain
    assert HOME_COSTS.easy in easy
