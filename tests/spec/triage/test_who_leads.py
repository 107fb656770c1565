"""Who helps first: the first row that fires leads, later ones join. Rows only raise; unknown is never no."""

import pytest

from ownway.rules.kernel import Result
from ownway.rules.triage import Join, Lead
from tests.spec.triage.situations import triaged, unable

HARD_AT_HOME = unable("part_help", "hygiene", "clothed")
HARD_AMONG_PEOPLE = unable("longer", "relationships", "work", "community")
MIXED = unable("part_help", "nutrition", "hygiene", "community")


@pytest.mark.parametrize(
    ("row", "changes", "findings"),
    [
        ("R1", {"contact.change": ["no_food_heat_medicine"]}, []),
        ("R1", {"contact.change": ["carer_stopped"]}, []),
        ("R1", {"contact.change": ["end_of_life"]}, []),
        ("R1", {}, ["support_ended"]),
        ("R2", {"contact.change": ["not_safe_now"]}, []),
        ("R2", {"risk.worries": ["hurt_or_controlled"]}, []),
        ("R2", {"risk.worries": ["money_taken"]}, []),
        ("R2", {"risk.worries": ["left_without_care"]}, []),
        ("R2", {"risk.worries": ["cannot_look_after_myself"]}, []),
        ("R2", {"risk.safe_now": "no"}, []),
        ("R2", {}, ["safeguarding_concern"]),
        ("R2", {}, ["self_neglect"]),
        ("R2", {}, ["coercion"]),
        ("R3", {"understanding.difficulty": ["weigh_up"]}, []),
        ("R3", {}, ["capacity_doubted"]),
        ("R5", {"contact.for": "somebody_i_help", "contact.agrees": "knows_but_does_not"}, []),
        ("R5", {}, ["voices_differ"]),
        ("R5", {}, ["open_challenge"]),
        ("R6", {"contact.change": ["leaving_hospital"]}, []),
        ("R6", {"contact.change": ["losing_home"]}, []),
        ("R6", {"contact.change": ["soon_18"]}, []),
        ("R6", {"health.nhs_help": ["s117_aftercare"]}, []),
        ("R6", {"health.nhs_help": ["continuing_healthcare"]}, []),
        ("R6", {"home.kind": "prison"}, []),
        ("R6", {}, ["deprivation_of_liberty"]),
        ("R6", {}, ["moving_council"]),
        ("R6", {}, ["no_recourse"]),
        ("R7", {}, ["asks_for_social_worker"]),
        ("R7", {"review.talk": "social_worker"}, []),
        ("R8", unable("unsafe", "toilet"), []),
        ("R8", {"contact.change": ["fall"]}, []),
        ("R8", {"risk.worries": ["harming_myself"]}, []),
        ("R8", {"risk.worries": ["harm_to_others"]}, []),
        ("R8", {"risk.worries": ["getting_lost"], "shape.alone": "under_hour"}, []),
        ("R8", {}, ["harm_in_90_days"]),
        ("R8", {}, ["carer_may_stop"]),
        ("R8", {}, ["support_failed"]),
        ("R9", {"shape.alone": "never", "shape.times": ["night_awake"]}, []),
        ("R9", {"shape.two": "most", "day.varies": "mostly_bad"}, []),
        (
            "R9",
            {**unable("longer", "nutrition", "hygiene", "toilet", "clothed", "work"), "day.varies": "about_half"},
            [],
        ),
        ("R9", {**unable("full_help", "nutrition", "hygiene", "toilet"), "health.kinds": ["alcohol_or_drugs"]}, []),
        ("R9", {"people.household": ["child"], **unable("longer", "child"), "home.kind": "council_temporary"}, []),
        ("R9", {}, ["three_organisations", "offending"]),
        ("R10", {"people.company": "hardly_anyone"}, []),
        ("R10", {"people.company": "less_than_i_want", "people.helps": "no"}, []),
        ("R10", {}, ["no_stand_in"]),
        ("R10", {}, ["out_of_reach"]),
        ("R11", {"health.kinds": ["sight", "hearing"]}, []),
        ("R12", {"contact.change": ["carer_struggling"]}, []),
        ("R12", {"caring.able": "no"}, []),
        ("R12", {"caring.willing": "no"}, []),
        ("R12", {"people.r1.age_under_18": True}, []),
        ("R13", HARD_AT_HOME, []),
        ("R13", {"contact.change": ["illness_worse"]}, []),
        ("R13", {"risk.worries": ["medicines"]}, []),
        ("R14", MIXED, []),
        ("R15", MIXED, ["review_due"]),
        ("R15", {}, ["small_change"]),
        ("R17", {}, []),
        ("R17", unable("longer", "work"), []),
    ],
)
def test_what_makes_each_row_lead(row, changes, findings):
    assert triaged(changes, findings).value.row == row


@pytest.mark.parametrize(
    ("lead", "changes", "findings"),
    [
        (Lead.DUTY_SOCIAL_WORKER, {"contact.change": ["carer_stopped"]}, []),
        (Lead.COUNCIL_SOCIAL_WORKER, {}, ["coercion"]),
        (Lead.SOCIAL_WORKER, {}, ["asks_for_social_worker"]),
        (Lead.DEAFBLIND_ASSESSOR, {"health.kinds": ["sight", "hearing"]}, []),
        (Lead.CARERS_WORKER, {"contact.change": ["carer_struggling"]}, []),
        (Lead.OCCUPATIONAL_THERAPIST, HARD_AT_HOME, []),
        (Lead.PERSON_WITH_CHOSEN_HELP, MIXED, []),
        (Lead.COMMUNITY_ORGANISATION, HARD_AMONG_PEOPLE, []),
        (Lead.CHOSEN_REVIEWER, {}, ["review_due"]),
        (Lead.INFORMATION, {}, []),
    ],
)
def test_who_leads(lead, changes, findings):
    assert triaged(changes, findings).value.lead == lead


def test_getting_lost_worries_us_only_when_somebody_is_alone():
    assert triaged({"risk.worries": ["getting_lost"]}).value.row == "R17"
    lonely = {"people.company": "less_than_i_want", "people.helps": "no"}
    assert triaged({"risk.worries": ["getting_lost"], **lonely}).value.row == "R8"


def test_one_sign_alone_is_not_complex():
    assert triaged({"shape.two": "most"}).value.row == "R17"


def test_sight_loss_alone_is_not_deafblind():
    assert triaged({"health.kinds": ["sight"]}).value.row == "R17"


def test_an_outcome_at_full_help_is_more_than_equipment():
    assert triaged(unable("full_help", "hygiene", "clothed")).value.row == "R14"


def test_later_rows_join_and_their_helpers_with_them():
    proposal = triaged({"contact.change": ["leaving_hospital", "end_of_life"]}, ["asks_for_social_worker"]).value
    assert [reason.row for reason in proposal.reasons] == ["R1", "R6", "R7"]
    assert proposal.joins == (Join.EMERGENCY_TEXT, Join.NURSE, Lead.SOCIAL_WORKER, Join.NHS_LEAD)


def test_only_those_join_who_have_something_to_do():
    assert Join.NURSE not in triaged({"contact.change": ["carer_stopped"]}).value.joins
    assert triaged({"contact.change": ["losing_home"]}).value.joins == (Join.HOUSING_LEAD,)
    assert triaged({"contact.change": ["carer_struggling"]}).value.joins == ()
    assert Join.CHILDRENS_SERVICES in triaged({"people.r1.age_under_18": True}).value.joins


def test_who_sees_it_differently_gets_somebody_not_involved_before():
    assert Join.NOT_INVOLVED_BEFORE in triaged(findings=["voices_differ"]).value.joins


def test_each_reason_quotes_the_facts():
    (reason,) = triaged({"understanding.difficulty": ["keep_in_mind", "get_across"]}).value.reasons
    assert reason.facts == ("understanding.difficulty=keep_in_mind", "understanding.difficulty=get_across")


def test_the_working_says_why_in_one_sentence():
    result = triaged(findings=["asks_for_social_worker"])
    assert [step.says() for step in result.steps] == ["You asked for a social worker."]
    assert result.steps[0].quote == (("facts", "triage.findings=asks_for_social_worker"),)


def test_it_comes_back_from_its_stored_text():
    result = triaged({"contact.change": ["end_of_life"]}, ["voices_differ"])
    assert Result.from_json(result.as_json()) == result


LONELY = {"people.company": "less_than_i_want", "people.household": ["nobody"], "people.helps": "no"}


@pytest.mark.parametrize(
    ("change", "row"),
    [
        ({}, "R10"),
        ({"people.helps": "yes"}, "R17"),
        ({"people.household": ["partner"]}, "R17"),
        ({"people.company": "enough"}, "R17"),
    ],
)
def test_somebody_lonely_who_lives_alone_without_anybody_who_helps_is_cut_off(change, row):
    assert triaged({**LONELY, **change}).value.row == row
