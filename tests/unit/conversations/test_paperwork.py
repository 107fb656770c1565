"""The paperwork of whole journeys, counted as the map of facts counts it: put, opened, required, confirmed, again.

Two people the map counts (its A and B) and Devon's published Peter walk from contact to an agreed plan. The plan's own
pages carry no question set: their counts in the map are added as they stand there.
"""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from ownway.journey.conversations.engine import MOST_CONFIRMED, Mode, Setting, full_key
from ownway.journey.conversations.registry import SaidAs
from ownway.rules import charging
from tests.unit.conversations.walking import OWN_VOICE, after, journey, script, walk

PEOPLE = ("a", "b", "peter")
JOURNEYS = {name: journey(script(name)) for name in PEOPLE}
PLAN = {
    "a": (5, 0, 3, 3),
    "b": (4, 0, 3, 2),
    "peter": (5, 0, 3, 3),
}  # put, opened, required, confirmed: the map's step 6
MOST_ASKED, MOST_REQUIRED = 60, 20
YEAR_LATER = timedelta(days=400)  # 13 months


def counts(name, *sets):
    return tuple(map(sum, zip(*(one.counts for one in JOURNEYS[name] if one.question_set in sets), strict=True)))


@pytest.mark.parametrize(("name", "put", "required"), [("a", 8, 3), ("b", 11, 3), ("peter", 8, 3)])
def test_first_contact(name, put, required):
    assert counts(name, "contact") == (put, 0, required, 0)


@pytest.mark.parametrize(("name", "put"), [("a", 30), ("b", 32), ("peter", 30)])
def test_self_assessment(name, put):
    assert counts(name, "self-assessment") == (put, 2, 4, 0)


def test_a_is_asked_what_the_map_lists_for_her():
    asked = next(one for one in JOURNEYS["a"] if one.question_set == "self-assessment").keys(Mode.ASK)
    assert set(asked) == {
        "assessment.wish", "understanding.difficulty", "matters.most", "day.good", "day.bad", "day.varies",
        "health.kinds", "outcome.nutrition.how", "outcome.hygiene.how", "outcome.toilet.how", "outcome.clothed.how",
        "outcome.home_safe.how", "outcome.home_kept.how", "outcome.relationships.how", "outcome.work.how",
        "outcome.community.how", "wellbeing.affected", "shape.times", "shape.alone", "shape.out", "risk.worries",
        "people.company", "people.household", "people.helps", "home.kind", "goal.r1.words", "goal.r2.words",
        "about.gender", "about.ethnicity", "share.with",
    }  # fmt: skip


def test_b_adds_her_supporter_authority_and_her_daughters_help_and_is_not_asked_whether_anybody_helps():
    asked = {key for one in JOURNEYS["b"] if one.question_set == "self-assessment" for key in one.keys(Mode.ASK)}
    for_a = {key for one in JOURNEYS["a"] if one.question_set == "self-assessment" for key in one.keys(Mode.ASK)}
    assert asked - for_a == {"understanding.supporter", "people.authority", "people.r1.helps_with"}
    assert for_a - asked == {"people.helps"}


def test_b_alone_is_asked_what_her_daughter_may_not_be():
    by_voice = {one.setting.voice: one for one in JOURNEYS["b"] if one.question_set == "self-assessment"}
    assert set(by_voice[SaidAs.PERSON].keys(Mode.ASK)) == {
        "assessment.wish", "understanding.difficulty", "understanding.supporter", "risk.worries",
    }  # fmt: skip


@pytest.mark.parametrize("name", PEOPLE)
def test_one_question_which_needs_are_wanted_met(name):
    assert counts(name, "needs-wanted") == (1, 0, 0, 0)


def test_money():
    # The map prints two flat rates confirmed for A. Her second is mobility, which its own section 4.4 leaves unpriced.
    assert counts("a", "money") == (7, 0, 3, 1)
    assert counts("b", "money") == (6, 0, 4, 1)
    assert counts("peter", "money") == (8, 1, 3, 1)


def test_peter_tells_three_housing_costs_and_three_costs_of_disability():
    money = next(one for one in JOURNEYS["peter"] if one.question_set == "money")
    told = money.keys(Mode.ASK) + sorted(money.opened)
    assert len([key for key in told if key.startswith("money.housing.")]) == 3
    assert len([key for key in told if key.startswith("money.costs.")]) == 3


@pytest.mark.parametrize(("name", "put"), [("a", 4), ("b", 3)], ids=["direct payment", "council arranges"])
def test_how_the_money_is_held_and_agreement(name, put):
    assert counts(name, "holding", "agreement") == (put, 0, 0, 0)


@pytest.mark.parametrize(
    ("name", "asked", "required", "confirmed"), [("a", 57, 13, 4), ("b", 59, 14, 3), ("peter", 59, 13, 4)]
)
def test_from_contact_to_an_agreed_plan(name, asked, required, confirmed):
    put, opened, needed, checks = map(sum, zip(PLAN[name], *(one.counts for one in JOURNEYS[name]), strict=True))
    assert (put + opened, needed, checks) == (asked, required, confirmed)
    assert asked <= MOST_ASKED
    assert needed <= MOST_REQUIRED


@pytest.mark.parametrize("name", PEOPLE)
def test_nothing_is_asked_again(name):
    asked = [full_key(slot) for one in JOURNEYS[name] for slot, mode in one.modes.items() if mode is Mode.ASK]
    assert {one.setting.voice for one in JOURNEYS[name]} <= set(OWN_VOICE)
    assert len(asked) == len(set(asked))


def test_peters_answers_give_the_contribution_that_devon_published():
    who = script("peter")
    told = Setting(SaidAs.PERSON, who.on, after(JOURNEYS["peter"])).values()
    means = charging.Means.from_facts(told, on=who.on, cost=45400, place="england/devon")
    assert charging.contribution(means, on=who.on, place="england/devon").value == 11010


@pytest.mark.parametrize(
    ("name", "benefit"),
    [
        ("a", "pip_daily_living_enhanced"),
        ("b", "attendance_allowance_lower"),
        ("peter", "pip_daily_living_enhanced"),
    ],
)
def test_the_rate_shown_to_be_confirmed_is_the_rate_of_the_year(name, benefit):
    who = script(name)
    assert benefit in who.answers["money.benefits"]
    rate = who.proposed["money.income.disability_benefit"]
    assert rate == {"pence": charging.flat_rate(benefit, on=who.on), "per": "week"}


def test_savings_above_the_limit_leave_one_question_about_money():
    who = script("peter")
    rich = replace(who, answers={**who.answers, "money.capital": "above"})
    money = next(one for one in journey(rich) if one.question_set == "money")
    assert money.counts == (1, 0, 1, 0)


@pytest.mark.parametrize(("name", "most"), [("a", 3), ("b", 4)])
def test_a_charge_of_nothing_leaves_housing_and_costs_unasked(name, most):
    # What the charging rule closes once income cannot bring a charge. Each amount without a flat rate is one question.
    closed = ("money.housing.rent", "money.housing.mortgage", "money.housing.council_tax", "money.costs.*")
    who = replace(script(name), closed=closed)
    money = next(one for one in journey(who) if one.question_set == "money")
    assert money.counts[0] == most


# Reviews


def review(name, days, *, change="nothing", extra=None):
    who = script(name)
    who = replace(who, answers={**who.answers, "review.change": [change], **(extra or {})})
    return walk(who, after(JOURNEYS[name]), "review", SaidAs.PERSON, who.on + days)


@pytest.mark.parametrize(("name", "asked"), [("a", 8), ("b", 7), ("peter", 8)])
def test_a_review_at_six_to_eight_weeks_confirms_nothing(name, asked):
    assert review(name, timedelta(weeks=7)).counts == (asked, 0, 0, 0)


@pytest.mark.parametrize(("name", "asked"), [("a", 8), ("b", 7), ("peter", 8)])
def test_a_yearly_review_with_nothing_changed_confirms_four_things(name, asked):
    assert review(name, YEAR_LATER).counts == (asked, 0, 0, 4)


def test_the_four_things_are_worries_people_at_home_company_and_unpaid_help():
    confirmed = review("b", YEAR_LATER).keys(Mode.STILL_TRUE)
    assert confirmed == ["risk.worries", "people.household", "people.company", "people.r1.helps_with"]


@pytest.mark.parametrize("name", PEOPLE)
def test_a_review_after_a_change_confirms_twelve_and_leaves_the_rest_to_a_talk(name):
    changed = review(name, YEAR_LATER, change="fall")
    assert changed.counts[3] == MOST_CONFIRMED
    assert changed.counts[3] + len(changed.later) <= {"a": 19, "b": 20, "peter": 19}[name]


@pytest.mark.parametrize("name", PEOPLE)
@pytest.mark.parametrize("set_id", ["contact", "self-assessment", "money", "holding", "review"])
def test_no_later_conversation_confirms_more_than_twelve(name, set_id):
    for days in (timedelta(days=29), timedelta(days=200), YEAR_LATER, timedelta(days=3 * 365)):
        who = script(name)
        who = replace(who, answers={**who.answers, "review.change": ["illness_worse", "moved"]})
        later = walk(who, after(JOURNEYS[name]), set_id, SaidAs.PERSON, who.on + days)
        assert later.counts[3] <= MOST_CONFIRMED


@pytest.mark.parametrize("name", PEOPLE)
def test_a_second_self_assessment_asks_nothing_but_how_to_do_it_and_confirms(name):
    second = walk(script(name), after(JOURNEYS[name]), "self-assessment", SaidAs.PERSON, script(name).on + YEAR_LATER)
    assert second.keys(Mode.ASK) == ["assessment.wish"]


def test_each_april_money_is_confirmed_with_the_new_rate():
    who = script("a")
    april = walk(who, after(JOURNEYS["a"]), "money", SaidAs.PERSON, date(2027, 4, 6))
    before = walk(who, after(JOURNEYS["a"]), "money", SaidAs.PERSON, date(2027, 4, 5))
    assert before.counts == (0, 0, 0, 0)
    assert april.counts == (0, 0, 0, 8)
