"""Which lines a legal test shows: those that matter to its answer, and no other."""

from datetime import date

import pytest

from ownway.rules import registry
from ownway.rules.kernel import decided

ON = date(2024, 10, 1)
ABLE = dict.fromkeys(("understands", "retains", "weighs", "communicates"), "yes")
CAUSE = {"helped": "yes", "impairment": "yes", "because_of_it": "yes"}
DAUGHTER = {"difficulty": ["weigh_up"], "for_safeguarding": False, "somebody": "yes", "paid": "no", "agreed": "yes"}
STAY = {"nhs_stay": "hospital", "nhs_days": 28, "stay_best_interests": "yes"}
ARGUE = {"disagrees": True, "both_want": "yes"}
HOME = {"section": "section_3", "left_hospital": True, "before": "here"}
CASES = [
    ("protection.refusal", {"by_carer": True}, "carer_refuses"),
    ("protection.refusal", {"by_carer": True, "lacks_capacity": True, "best_interests": "yes"}, "carer_refuses"),
    ("protection.refusal", {"by_carer": False, "abuse": "no"}, "refusal.abuse"),
    (
        "protection.refusal",
        {"by_carer": False, "abuse": "no", "lacks_capacity": True, "best_interests": "no"},
        "cannot_refuse best_interests refusal.abuse",
    ),
    ("protection.refusal", {"by_carer": True, "asked_since": True}, "carer_refuses asked"),
    ("protection.refusal", {"by_carer": True, "changed_since": True}, "carer_refuses changed"),
    ("protection.advocate", DAUGHTER, "weigh_up somebody paid agreed"),
    ("protection.advocate", {**DAUGHTER, "difficulty": []}, "difficulties"),
    ("protection.advocate", {**DAUGHTER, "somebody": "no"}, "weigh_up somebody"),
    ("protection.advocate", {**DAUGHTER, **STAY}, "weigh_up somebody paid agreed stay"),
    ("protection.advocate", {**DAUGHTER, **STAY, "nhs_days": 27}, "weigh_up somebody paid agreed"),
    ("protection.advocate", {**DAUGHTER, **ARGUE}, "weigh_up somebody paid agreed disagreement"),
    ("protection.advocate", {**DAUGHTER, **ARGUE, "for_safeguarding": True}, "weigh_up somebody paid agreed"),
    ("protection.advocate", {**DAUGHTER, **STAY, "for_safeguarding": True}, "weigh_up somebody paid agreed"),
    ("capacity.lacks_capacity", {**ABLE, **CAUSE}, "understands retains weighs communicates"),
    (
        "capacity.lacks_capacity",
        {**ABLE, **CAUSE, "weighs": "no"},
        "understands retains weighs communicates helped impairment because_of_it",
    ),
    ("residence.ordinary", {"lives_in": "ordinary", "now": "here"}, "responsible"),
    ("residence.ordinary", {"lives_in": "care_home", "only_there": True, "before": "here"}, "responsible"),
    ("residence.ordinary", {"lives_in": "care_home", "only_there": False, "now": "here"}, "responsible responsible"),
    ("residence.aftercare", HOME, "detention leaving authority charge"),
    ("residence.aftercare", {**HOME, "section": "other"}, "detention"),
    ("residence.aftercare", {**HOME, "left_hospital": False}, "detention leaving"),
    ("residence.aftercare", {**HOME, "ended_together": True}, "detention leaving end"),
    ("residence.aftercare", {**HOME, "community_patient": True}, "detention leaving end authority charge"),
    (
        "residence.aftercare",
        {**HOME, "community_patient": True, "left_hospital": False, "ended_together": True},
        "detention leaving",
    ),
    ("planning.preparer", {"who": "council"}, "prepared_by whose"),
    ("planning.preparer", {"who": "the_person", "authorised": "yes", "jointly": "yes"}, "authorised jointly whose"),
    ("planning.preparer", {"who": "delegate", "delegated": "yes"}, "delegated whose"),
    ("planning.review", {"reviewed": False, "weeks_since_agreed": 5}, "regular"),
    ("planning.review", {"reviewed": False, "weeks_since_agreed": 6}, "first"),
    ("planning.review", {"reviewed": True, "months_since_review": 11}, "regular"),
    (
        "planning.review",
        {"asked": True, "changed": True, "reviewed": True, "months_since_review": 12},
        "on_request change regular",
    ),
    ("scotland.free_care", {"setting": "home", "personal": True}, "personal"),
    ("scotland.free_care", {"setting": "home", "personal": False}, "personal"),
    ("scotland.free_care", {"setting": "care_home", "personal": True, "nursing": True}, "personal nursing"),
    ("scotland.free_care", {"setting": "care_home", "personal": False, "nursing": True}, "nursing"),
    ("scotland.care_home", {"cost": 9, "capital": 4_000_000}, "whole_fee"),
    (
        "scotland.care_home",
        {"cost": 9, "capital": 0, "income": 9_000, "savings_credit": 0},
        "income personal_expenses fee",
    ),
    ("scotland.option_open", {"option": "mix", "eligible": "no"}, "option is_eligible unsafe long_term_residential"),
    ("scotland.option_open", {"option": "directed_by_person", "eligible": "yes"}, "option is_eligible"),
    ("wales.charge", {"free": ["advocacy"]}, "charge"),
    ("wales.charge", {"free": [], "cost": 9_000, "capital": 2_400_001}, "cost"),
    (
        "wales.charge",
        {"free": [], "cost": 90_000, "capital": 0, "income": 50_000, "entitlement": 10_000},
        "income kept cap",
    ),
    ("wales.charge", {"free": [], "cost": 9, "capital": 0, "income": 9, "entitlement": 10}, "income kept charge"),
]


@pytest.mark.parametrize(("name", "known", "lines"), CASES)
def test_the_lines_are_those_that_matter(name, known, lines):
    result = decided(registry.run(name, known, on=ON))
    labels = [step.label.code.partition(".")[2] for step in result.steps]
    assert " ".join(labels) == lines
