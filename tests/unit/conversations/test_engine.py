"""What is put now: once, only where it opens, only to whom it may be put, and never more than twelve to confirm."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from ownway.journey.conversations import engine, question_sets
from ownway.journey.conversations.engine import Mode, Said, Setting, State, as_chosen, full_key
from ownway.journey.conversations.question_sets import parse
from ownway.journey.conversations.registry import SaidAs
from ownway.platform.access.privacy import Level

TODAY = date(2026, 9, 7)
LONG_AGO = date(2025, 8, 1)
SELF_ASSESSMENT = question_sets.load("self-assessment")
CONTACT = question_sets.load("contact")
MONEY = question_sets.load("money")
REVIEW = question_sets.load("review")
RATE = Said(State.KNOWN, {"pence": 11040, "per": "week"}, TODAY, SaidAs.WORKER)


def told(value, on=TODAY, said_as=SaidAs.PERSON):
    return as_chosen(value, on=on, said_as=said_as)


def setting(voice=SaidAs.PERSON, *, before=None, answers=None, on=TODAY, **more):
    """`before` and `answers` by key, or by key and row."""

    def slots(said):
        return {key if isinstance(key, tuple) else (key, ""): one for key, one in (said or {}).items()}

    return Setting(voice, on, slots(before), slots(answers), **more)


def put(questions, now):
    return {full_key(one.slot): one for page in engine.put_now(questions, now).values() for one in page}


def asked(question, **page):
    """A set of one question."""
    one = {"id": "one", "title": "One", "questions": [{"text": "Well?", **question}], **page}
    return parse({"set": "trial", "version": 1, "title": "Trial", "step": "trial", "pages": [one]}, "trial.yaml")


# Once


def test_what_was_told_is_not_asked_again():
    now = setting(before={"about.name": told("Asha")})
    assert "about.name" not in put(CONTACT, now)
    assert put(CONTACT, now)["about.birth_date"].mode is Mode.ASK


def test_what_is_answered_here_stays_on_its_page_for_going_back():
    now = setting(answers={"contact.for": told("me")})
    assert put(CONTACT, now)["contact.for"].answer.value == "me"


def test_what_is_no_longer_fresh_is_shown_to_be_confirmed():
    now = setting(before={"matters.most": told("Choir", LONG_AGO)})
    again = put(SELF_ASSESSMENT, now)["matters.most"]
    assert (again.mode, again.told.value) == (Mode.STILL_TRUE, "Choir")


def test_a_confirmed_answer_stays_a_confirmation():
    confirmed = replace(told("Choir"), confirmed=True)
    now = setting(before={"matters.most": told("Choir", LONG_AGO)}, answers={"matters.most": confirmed})
    assert put(SELF_ASSESSMENT, now)["matters.most"].mode is Mode.STILL_TRUE


@pytest.mark.parametrize("value", ["unsure", ["unsure"]])
def test_what_somebody_would_rather_talk_about_is_never_put_again_in_writing(value):
    now = setting(before={"shape.alone": told(value, LONG_AGO), "health.kinds": told(["dementia"])})
    assert "shape.alone" not in put(SELF_ASSESSMENT, now)
    assert engine.to_talk_about(now) == (("shape.alone", ""),)


def test_an_answer_beside_it_is_kept_and_the_rest_is_talked_about():
    now = setting(answers={"risk.worries": told(["falls", "unsure"])})
    assert engine.to_talk_about(now) == (("risk.worries", ""),)
    assert not now.answers[("risk.worries", "")].unsure


def test_what_somebody_would_rather_not_say_is_a_state_and_is_never_put_again():
    declined = told("declined", LONG_AGO)
    assert (declined.state, declined.value) == (State.DECLINED, None)
    assert "about.ethnicity" not in put(SELF_ASSESSMENT, setting(before={"about.ethnicity": declined}))


def test_a_declined_answer_opens_nothing_and_is_no_value():
    assert setting(before={"about.gender": told("declined")}).values() == {}


def test_a_passed_question_is_answered_for_this_conversation_and_opens_nothing():
    passed = Said(State.PASSED, None, TODAY, SaidAs.PERSON)
    questions = asked({"key": "communication.language"})
    assert engine.next_page(questions, setting()).id == "one"
    assert engine.next_page(questions, setting(answers={"communication.language": passed})) is None
    assert setting(answers={"communication.language": passed}).values() == {}


def test_each_review_asks_anew_what_is_about_that_review():
    within, later = TODAY + timedelta(days=20), TODAY + timedelta(days=45)
    before = {"review.next": told("keep"), "review.support": told("well")}
    assert "review.next" not in put(REVIEW, setting(before=before, on=within))
    anew = put(REVIEW, setting(before=before, on=later))["review.next"]
    assert (anew.mode, anew.told) == (Mode.ASK, None)


# Depth


def test_a_question_opens_by_an_answer_given_before_or_here():
    here = put(CONTACT, setting(answers={"communication.needs": told(["spoken_interpreter"])}))
    earlier = put(CONTACT, setting(before={"communication.needs": told(["spoken_interpreter"])}))
    assert "communication.language" in here
    assert "communication.language" in earlier
    assert "communication.language" not in put(CONTACT, setting())


def test_the_answer_given_here_counts_over_the_one_told_before():
    now = setting(before={"home.kind": told("own", LONG_AGO)}, answers={"home.kind": told("prison")})
    assert now.values() == {"home.kind": "prison"}


def test_what_others_said_opens_a_question_and_is_never_put():
    helper_part = question_sets.load("helper-part")
    known = {"people.r1.helps_with": ["nutrition", "home_kept"]}
    now = setting(SaidAs.CARER, rows={"people": ("r1",)}, also_known=known)
    covers = put(helper_part, now)["people.r1.covers"]
    assert [option.code for option in engine.offered(covers, now)] == ["nutrition", "home_kept", "none", "unsure"]


def test_options_are_offered_after_what_was_answered():
    answers = {"outcome.nutrition.how": told("part_help"), "outcome.toilet.how": told("alone")}
    now = setting(answers=answers, before={("people.*.name", "r1"): told("Anne")}, rows={"people": ("r1",)})
    helps_with = put(SELF_ASSESSMENT, now)["people.r1.helps_with"]
    codes = [option.code for option in engine.offered(helps_with, now)]
    assert codes == ["nutrition", "money_and_letters", "company", "nights", "unsure"]


def test_a_worry_that_somebody_does_harm_asks_at_once_whether_they_are_safe():
    for worry in ("hurt_or_controlled", "money_taken", "left_without_care"):
        assert "risk.safe_now" in put(SELF_ASSESSMENT, setting(answers={"risk.worries": told([worry])}))
    assert "risk.safe_now" not in put(SELF_ASSESSMENT, setting(answers={"risk.worries": told(["falls"])}))


def test_health_service_help_is_asked_with_mental_health_or_three_outcomes_at_full_help():
    twice = {"outcome.hygiene.how": told("full_help"), "outcome.toilet.how": told("full_help")}
    assert "health.nhs_help" not in put(SELF_ASSESSMENT, setting(answers=twice))
    assert "health.nhs_help" in put(SELF_ASSESSMENT, setting(answers={**twice, "outcome.work.how": told("full_help")}))
    assert "health.nhs_help" in put(SELF_ASSESSMENT, setting(answers={"health.kinds": told(["mental_health"])}))


def test_savings_above_the_limit_end_the_questions_about_money():
    for capital in ("above", "rather_not_say"):
        now = setting(answers={"money.capital": told(capital)}, before={"home.kind": told("own")})
        assert set(put(MONEY, now)) == {"money.capital"}


def test_what_the_rules_no_longer_need_is_closed():
    now = setting(answers={"money.capital": told("below")}, closed=("money.benefits",))
    assert set(put(MONEY, now)) == {"money.capital"}


# Whom


@pytest.mark.parametrize("set_id", question_sets.available())
def test_a_helper_is_never_put_what_only_the_person_may_be_asked(set_id):
    rows = {"people": ("r1",), "goal": ("r1",), "money.costs": ("r1",)}
    now = setting(SaidAs.HELPER, answers={"risk.worries": told(["hurt_or_controlled"])}, rows=rows)
    puts = engine.put_now(question_sets.load(set_id), now).values()
    assert Level.OWN not in {one.question.key.audience for page in puts for one in page}


def test_a_provider_adds_three_things_to_a_review():
    keys = set(put(question_sets.load("provider-review"), setting(SaidAs.PROVIDER)))
    assert keys == {"review.partner.seen", "review.partner.concerns", "review.partner.proposal"}


def test_nobody_says_in_a_helpers_place_that_they_will_go_on_helping():
    helper_part = question_sets.load("helper-part")
    for voice in (SaidAs.PERSON, SaidAs.HELPER, SaidAs.WORKER):
        assert put(helper_part, setting(voice, rows={"people": ("r1",)})) == {}


# Rows


def test_a_page_of_rows_puts_each_row_by_itself():
    now = setting(before={("people.*.name", "r1"): told("Anne")}, rows={"people": ("r1", "r2")})
    keys = put(SELF_ASSESSMENT, now)
    assert "people.r1.name" not in keys
    assert "people.r2.name" in keys


def test_a_rows_condition_looks_at_that_row_alone():
    before = {
        ("people.*.name", "r1"): told("Sam"),
        ("people.*.relation", "r1"): told("brother_or_sister"),
        ("people.*.name", "r2"): told("Anne"),
        ("people.*.relation", "r2"): told("adult_child"),
    }
    keys = put(SELF_ASSESSMENT, setting(before=before, rows={"people": ("r1", "r2")}))
    assert "people.r1.age_under_18" in keys
    assert "people.r2.age_under_18" not in keys


def test_one_row_can_be_closed_alone():
    now = setting(answers={"people.helps": told("yes")}, rows={"people": ("r1", "r2")}, closed=("people.r1.reach",))
    assert "people.r1.reach" not in put(SELF_ASSESSMENT, now)
    assert "people.r2.reach" in put(SELF_ASSESSMENT, now)


def test_whether_anybody_helps_is_not_asked_when_somebody_is_named():
    now = setting(before={("people.*.name", "r1"): told("Anne")}, rows={"people": ("r1",)})
    assert "people.helps" not in put(SELF_ASSESSMENT, now)


def test_a_page_that_collects_waits_for_a_row_or_for_none():
    goals = asked({"key": "goal.*.words"}, rows="goal", collects=True)
    page = goals.page("one")
    assert engine.pages_now(goals, setting()) == (page,)
    assert engine.next_page(goals, setting()) is page
    none = Said(State.PASSED, None, TODAY, SaidAs.PERSON)
    assert engine.next_page(goals, setting(answers={engine.no_rows(page): none})) is None
    assert engine.next_page(goals, setting(rows={"goal": ("r1",)})) is page
    words = {("goal.*.words", "r1"): told("Sing")}
    assert engine.next_page(goals, setting(answers=words, rows={"goal": ("r1",)})) is None


# Confirm and offer


def test_a_flat_rate_is_shown_to_be_confirmed_and_never_typed():
    benefits = {"money.benefits": told(["attendance_allowance_higher"])}
    assert "money.income.disability_benefit" not in put(MONEY, setting(answers=benefits))
    proposed = {("money.income.disability_benefit", ""): RATE}
    check = put(MONEY, setting(answers=benefits, proposed=proposed))["money.income.disability_benefit"]
    assert (check.mode, check.told) == (Mode.CHECK, RATE)


def test_mobility_money_is_named_and_never_priced():
    mobility = {"money.benefits": told(["pip_mobility_enhanced"])}
    assert not [key for key in put(MONEY, setting(answers=mobility)) if key.startswith("money.income")]


def test_a_review_confirms_what_was_told_and_asks_nothing_else_blank():
    assert "people.company" not in put(REVIEW, setting())
    stale = setting(before={"people.company": told("enough", LONG_AGO)})
    assert put(REVIEW, stale)["people.company"].mode is Mode.STILL_TRUE


def test_what_is_offered_stands_closed_and_holds_nobody_up():
    questions = asked({"key": "matters.strengths", "offered": True})
    assert put(questions, setting())["matters.strengths"].mode is Mode.OFFER
    assert engine.next_page(questions, setting()) is None


def test_twelve_confirmations_are_enough_and_the_rest_is_left_for_a_talk():
    keys = [q.key.key for q in SELF_ASSESSMENT.questions() if q.key.fresh == "12_months" and not q.key.repeats]
    now = setting(before={key: told("alone", LONG_AGO) for key in keys})
    confirms = [key for key, one in put(SELF_ASSESSMENT, now).items() if one.mode is Mode.STILL_TRUE]
    later = [full_key(slot) for slot in engine.left_for_later(SELF_ASSESSMENT, now)]
    assert len(confirms) == engine.MOST_CONFIRMED == 12
    assert later
    assert not set(confirms) & set(later)


def test_answering_one_confirmation_does_not_bring_a_thirteenth():
    keys = [q.key.key for q in SELF_ASSESSMENT.questions() if q.key.key.startswith("outcome.")]
    keys += ["matters.most", "day.varies", "people.company", "home.kind", "people.household"]
    before = {key: told("alone", LONG_AGO) for key in keys}
    first = put(SELF_ASSESSMENT, setting(before=before))
    key = next(key for key, one in first.items() if one.mode is Mode.STILL_TRUE)
    then = put(SELF_ASSESSMENT, setting(before=before, answers={key: replace(told("alone"), confirmed=True)}))
    assert sum(one.mode is Mode.STILL_TRUE for one in then.values()) == 12


# Pages


def test_a_page_with_nothing_to_put_is_skipped():
    pages = [page.id for page in engine.pages_now(CONTACT, setting())]
    assert "agrees" not in pages
    assert "helper" not in pages


def test_the_next_page_is_the_first_unanswered_after_this_one():
    assert engine.next_page(CONTACT, setting()).id == "for"
    assert engine.next_page(CONTACT, setting(), after="what").id == "change"
    assert engine.next_page(CONTACT, setting(answers={"contact.for": told("me")})).id == "what"


def test_a_page_whose_answer_opens_another_question_comes_once_more():
    leaving = {"contact.change": told(["leaving_hospital"])}
    assert engine.next_page(CONTACT, setting(answers=leaving), after="change").id == "change"
    dated = {**leaving, "contact.change_date": told("2026-12-01")}
    assert engine.next_page(CONTACT, setting(answers=dated), after="change").id == "name"


def test_one_page_is_put_as_it_stands_among_the_others():
    now = setting()
    for page in CONTACT.pages:
        assert engine.put_on_page(CONTACT, page, now) == engine.put_now(CONTACT, now)[page.id]
