"""What nobody has told is never a no: a worker rings."""

import pytest

from ownway.rules import triage
from ownway.rules.kernel import decided
from ownway.rules.triage import Lead
from ownway.rules.vocabulary import OUTCOMES
from tests.spec.triage.situations import ON, triaged, unable


def test_when_nothing_is_known_a_worker_rings_within_two_working_days():
    proposal = decided(triage.triage(triage.Situation.from_facts({}), on=ON)).value
    assert (proposal.row, proposal.lead, proposal.by_working_days) == ("R16", Lead.WORKER_CALLS, 2)
    assert triage.Duty.NEEDS_ASSESSMENT in proposal.duties_owed


@pytest.mark.parametrize("key", ["contact.change", "risk.worries", "understanding.difficulty"])
@pytest.mark.parametrize("unknown", [None, "unsure", ["unsure"]])
def test_one_fact_of_the_first_rows_unknown_is_enough(key, unknown):
    proposal = triaged({key: unknown}).value
    assert proposal.row == "R16"
    assert proposal.reasons[0].facts == (f"{key}=unknown",)


def test_whether_the_adult_agrees_is_a_question_only_when_somebody_else_makes_the_contact():
    assert triaged({"contact.for": "professional"}).value.row == "R16"
    assert triaged({"contact.for": "professional", "contact.agrees": "agrees"}).value.row == "R17"
    assert triaged({"contact.for": "me"}).value.row == "R17"


def test_four_unsure_outcomes_are_too_many_and_three_are_not():
    four = {f"outcome.{outcome}.how": "unsure" for outcome in OUTCOMES[:4]}
    three = {f"outcome.{outcome}.how": "unsure" for outcome in OUTCOMES[:3]}
    assert triaged(four).value.row == "R16"
    assert triaged(three).value.row == "R17"


def test_somebody_who_leads_their_own_assessment_is_still_rung():
    proposal = triaged({**unable("part_help", "nutrition", "community"), "risk.worries": None}).value
    assert (proposal.row, proposal.joins[-1]) == ("R14", Lead.WORKER_CALLS)


@pytest.mark.parametrize(
    ("row", "changes", "findings"),
    [
        ("R1", {"contact.change": ["carer_stopped"]}, []),
        ("R2", {"risk.worries": ["money_taken"]}, []),
        ("R3", {"understanding.difficulty": ["understand"]}, []),
        ("R4", {"risk.worries": ["money_taken"]}, ["declines_assessment"]),
        ("R5", {}, ["voices_differ"]),
        ("R6", {"contact.change": ["soon_18"]}, []),
        ("R7", {}, ["asks_for_social_worker"]),
    ],
)
def test_the_rows_of_duty_stand_whatever_else_is_unknown(row, changes, findings):
    situation = triage.Situation.from_facts(changes, findings)
    assert row in {reason.row for reason in decided(triage.triage(situation, on=ON)).value.reasons}
