"""What is owed comes first and is its own field: who helps first never decides whether an assessment is owed."""

import pytest

from ownway.rules.triage import Duty
from tests.spec.triage.situations import triaged, unable


@pytest.mark.parametrize(
    "changes",
    [{}, {"contact.change": None}, unable("longer", "work"), unable("full_help", "nutrition", "toilet", "work")],
)
def test_an_assessment_is_owed_whoever_helps_first(changes):
    assert Duty.NEEDS_ASSESSMENT in triaged(changes).value.duties_owed


def test_it_is_not_when_the_person_declines():
    assert triaged(findings=["declines_assessment"]).value.duties_owed == ()


def test_nor_when_a_named_worker_records_no_appearance_of_need():
    assert triaged(findings=["no_appearance_of_need"]).value.duties_owed == ()


def test_a_refusal_does_not_end_it_for_somebody_at_risk_of_abuse():
    proposal = triaged({"risk.worries": ["hurt_or_controlled"]}, ["declines_assessment"]).value
    assert {Duty.ASSESSMENT_DESPITE_REFUSAL, Duty.SAFEGUARDING_TEST} <= set(proposal.duties_owed)
    assert [reason.row for reason in proposal.reasons] == ["R2", "R4"]


def test_nor_for_somebody_who_cannot_decide_it_when_it_is_in_their_best_interests():
    hard = {"understanding.difficulty": ["weigh_up"]}
    stands = triaged(hard, ["declines_assessment", "assessment_in_best_interests"]).value
    assert Duty.ASSESSMENT_DESPITE_REFUSAL in stands.duties_owed
    assert Duty.ASSESSMENT_DESPITE_REFUSAL not in triaged(hard, ["declines_assessment"]).value.duties_owed


@pytest.mark.parametrize(
    ("duty", "changes", "findings"),
    [
        (Duty.URGENT_NEEDS, {"contact.change": ["no_food_heat_medicine"]}, []),
        (Duty.SAFEGUARDING_TEST, {}, ["safeguarding_concern"]),
        (Duty.SAFEGUARDING_ADVOCATE, {}, ["safeguarding_concern"]),
        (Duty.ADVOCATE, {"understanding.difficulty": ["understand"]}, []),
        (Duty.CONTINUING_HEALTHCARE_REFERRAL, {}, ["continuing_healthcare_likely"]),
        (Duty.DEAFBLIND_SPECIALIST, {"health.kinds": ["sight", "hearing"]}, []),
        (Duty.CARERS_ASSESSMENT, {"contact.change": ["carer_struggling"]}, []),
    ],
)
def test_what_else_is_owed(duty, changes, findings):
    assert duty in triaged(changes, findings).value.duties_owed


def test_no_advocate_is_owed_where_an_appropriate_person_stands_by():
    hard = {"understanding.difficulty": ["understand"]}
    assert Duty.ADVOCATE not in triaged(hard, ["appropriate_person"]).value.duties_owed


def test_a_big_change_without_health_needs_no_referral():
    assert Duty.CONTINUING_HEALTHCARE_REFERRAL not in triaged({"contact.change": ["losing_home"]}).value.duties_owed


@pytest.mark.parametrize(
    ("days", "changes", "findings"),
    [
        (0, {"contact.change": ["carer_stopped"]}, []),
        (0, {}, ["coercion"]),
        (3, {}, ["capacity_doubted"]),
        (5, {}, ["open_challenge"]),
        (5, {}, ["asks_for_social_worker"]),
        (3, {"contact.change": ["fall"]}, []),
        (10, {"people.company": "hardly_anyone"}, []),
        (None, unable("part_help", "nutrition", "community"), []),
        (None, {}, ["review_due"]),
        (10, {}, []),
    ],
)
def test_by_when_somebody_acts(days, changes, findings):
    assert triaged(changes, findings).value.by_working_days == days


@pytest.mark.parametrize(
    ("held", "changes", "findings"),
    [(True, {}, ["asks_for_social_worker"]), (False, {"contact.change": ["fall"]}, []), (False, {}, [])],
)
def test_rows_one_to_seven_are_lowered_only_by_a_registered_social_worker(held, changes, findings):
    assert triaged(changes, findings).value.held is held


@pytest.mark.parametrize(
    ("may", "findings"),
    [(False, ["support_ended"]), (False, ["coercion"]), (False, ["capacity_doubted"]), (True, ["voices_differ"])],
)
def test_step_back_is_honoured_outside_rows_one_to_four(may, findings):
    assert triaged(findings=findings).value.may_step_back is may


def test_what_would_change_it_leaves_out_what_already_did():
    told = triaged(findings=["asks_for_social_worker"]).value.what_would_change_it
    assert "triage.would.r7" not in told
    assert "triage.would.r1" in told
