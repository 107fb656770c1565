"""Results, decisions and people as several portals show them."""

from datetime import UTC, date, datetime
from uuid import uuid4

import pytest

from ownway.journey.contacts.wording import DUTIES, FINDINGS, JOINS, LEADS, fact_in_words
from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.decisions.selectors import DecisionCard, Standing
from ownway.journey.people.choices import Accuracy
from ownway.journey.people.identity import BirthDate, Reachable
from ownway.journey.people.selectors import AroundCard
from ownway.journey.practices.selectors import WorkerCard
from ownway.platform.design_system.components import Link
from ownway.portals.shared.decisions import decision_of, means_of
from ownway.portals.shared.people import born_in_words, network_of, reach_in_words
from ownway.portals.shared.working import badges_of, caveats_of, limbs_of, working_of
from ownway.rules import eligibility, indicative_budget
from ownway.rules.kernel import Audience, Result
from ownway.rules.triage import Duty, Finding, Join, Lead
from tests.factories.answers import answers_of
from tests.html import read

ON = date(2026, 5, 4)
WORKER = WorkerCard(uuid4(), "Amina Yusuf", "Social worker", "0191 498 0100", "Larkfield Council")
FACTS = {
    "health.kinds": ["physical"], "wellbeing.affected": ["dignity"], "day.varies": "same",
    "outcome.hygiene.how": "full_help", "outcome.nutrition.how": "part_help", "people.household": ["nobody"],
}  # fmt: skip


def estimate() -> Result[int]:
    helpers = [indicative_budget.Helper("Anne", helps_with=["hygiene"], able="yes", willing="yes")]
    found = indicative_budget.estimate(answers_of("a"), helpers=helpers, on=ON).result
    assert found is not None
    return found


def decision(kind: DecisionKind, outcome: str, standing: Standing = Standing.STANDS) -> DecisionCard:
    return DecisionCard(
        id=uuid4(), person_id=uuid4(), kind=kind, outcome=outcome, proposed="", adverse=False, about_id=uuid4(),
        basis="Care Act 2014 s13", reasons="You told us.", sentence="I saw it.", findings={"weekly_pence": 12345},
        result=None, decided_by=WORKER, decided_at=datetime(2026, 5, 4, 10, tzinfo=UTC),
        call_in_until=datetime(2026, 5, 7, tzinfo=UTC), standing=standing, challenges=(),
    )  # fmt: skip


def test_a_line_whose_label_stands_twice_says_which_part_of_the_sum_it_is_in() -> None:
    shown = working_of(estimate(), "Your indicative budget", "An estimate").steps
    labels = [str(step.label) for step in shown]
    assert len(labels) == len(set(labels))
    assert "What people around you want to go on doing: Washing and keeping clean" in labels


def test_a_worker_reads_the_same_sum_in_the_words_of_the_law() -> None:
    person, worker = (working_of(estimate(), "x", "y", audience) for audience in (Audience.PERSON, Audience.WORKER))
    assert person.total_pence == worker.total_pence
    assert "Level 3: full help." in str(worker)


def test_figures_nobody_has_settled_say_so() -> None:
    assert "illustrative" in str(badges_of(estimate())[0])
    assert "illustrative" in str(caveats_of(estimate()))


def test_each_limb_of_eligibility_is_quoted_with_its_paragraph() -> None:
    result = eligibility.adult(eligibility.Needs.from_facts(FACTS), on=ON)
    assert isinstance(result, Result)
    shown = read(limbs_of(result, Audience.WORKER)).text
    assert "Unable without assistance." in shown
    assert "SI 2015/313 reg 2(1)(a)" in shown


@pytest.mark.parametrize("kind", DecisionKind)
def test_every_kind_of_decision_says_what_follows(kind: DecisionKind) -> None:
    outcome = {"charge": "1500", "review": "more"}.get(kind, "eligible")
    assert means_of(decision(kind, outcome))
    shown = read(decision_of(decision(kind, outcome), Link("I disagree", "/x/"))).text
    assert "I saw it." in shown
    assert "Amina Yusuf" in shown


def test_while_a_decision_may_be_called_in_the_person_reads_until_when() -> None:
    last = means_of(decision(DecisionKind.PLAN, "signed", Standing.IN_CALL_IN_WINDOW))[-1]
    assert "7 May 2026" in last


def test_a_year_of_birth_is_never_shown_as_a_day() -> None:
    assert born_in_words(BirthDate(date(1947, 1, 1), Accuracy.YEAR), ON) == "Born 1947, about 79 years old"
    assert born_in_words(BirthDate(date(1947, 5, 5)), ON) == "Born 5 May 1947, 78 years old"


def test_that_no_message_may_be_left_stands_beside_the_number() -> None:
    assert reach_in_words(Reachable("phone", "0191", False)) == ("Ring 0191", "Do not leave a message")


def test_partners_and_close_family_stand_nearest_on_the_map() -> None:
    anne = AroundCard(
        id=uuid4(), token="r1", name="Anne", relation="adult_child", reach="", helps_with=("hygiene", "nights"),
        covers=None, able="", willing="", same_household=None, since=datetime(2026, 5, 4, tzinfo=UTC), principal=None,
        helps_here=False,
    )  # fmt: skip
    shown = network_of("Mary", [anne], []).people[0]
    assert (shown.ring, shown.helps_with) == (1, "Washing and clean clothes, Being there at night")


def test_everything_triage_can_answer_has_words() -> None:
    assert set(LEADS) == set(Lead)
    assert set(JOINS) == set(Join)
    assert set(DUTIES) == set(Duty)
    lowering = {Finding.APPROPRIATE_PERSON, Finding.ASSESSMENT_IN_BEST_INTERESTS, Finding.NO_APPEARANCE_OF_NEED}
    assert set(FINDINGS) >= {member.word for member in Finding} - {member.word for member in lowering}


@pytest.mark.parametrize(
    ("fact", "words"),
    [
        ("contact.change=fall", "What cannot wait: I had a fall"),
        ("outcome.toilet.how=unsafe", "Using the toilet: I do this myself, but I or somebody else could come to harm"),
        ("triage.findings=open_challenge", "They disagree with a decision and wait for an answer"),
        ("outcomes=7", "7 parts of daily life are hard"),
        ("risk.worries=unknown", "Worries: nobody has said"),
    ],
)
def test_triage_quotes_facts_in_words(fact: str, words: str) -> None:
    assert fact_in_words(fact, "en") == words
