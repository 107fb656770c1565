"""The whole journey through the actions, as one story: Devon's Peter, to the contribution Devon published."""

from datetime import datetime, timedelta
from decimal import Decimal
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from ownway.journey.assessments import actions as assessments
from ownway.journey.assessments import selectors as assessed
from ownway.journey.assessments.choices import How
from ownway.journey.assessments.states import State as AssessmentState
from ownway.journey.budgets import actions as budgets
from ownway.journey.budgets import selectors as budgeted
from ownway.journey.contacts import actions as contacts
from ownway.journey.contacts import proposals
from ownway.journey.decisions import selectors as decided
from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.direct_payments import actions as direct_payments
from ownway.journey.direct_payments import selectors as paid
from ownway.journey.direct_payments.choices import TO_SHOW, Holding
from ownway.journey.financial_assessments import actions as financial
from ownway.journey.people import actions as people
from ownway.journey.support_plans import actions as plans
from ownway.journey.support_plans import selectors as planned
from ownway.journey.support_plans.choices import Who
from ownway.nonprod.cast import Cast, found_cast
from ownway.nonprod.telling import tell
from ownway.platform.access import sessions
from ownway.platform.access.actor import Actor, ActorKind
from tests.factories.answers import answers_of

LONDON = ZoneInfo("Europe/London")
START = datetime(2023, 11, 6, 10, 0, tzinfo=LONDON)


@pytest.fixture
def cast(db: None) -> Cast:
    return found_cast(START - timedelta(days=10))


def test_peters_journey_ends_at_the_published_contribution(cast: Cast) -> None:
    peter, answers = Actor(ActorKind.PERSON, uuid4(), "Peter"), answers_of("peter")
    home = cast.organisations["devon-example"]
    nadia, iris, paul = (cast.actor(key, START.date()) for key in ("nadia", "iris", "paul"))

    with sessions.session(peter.principal, "test"):
        person = people.register(
            person_id=peter.principal, home_id=home.id, name="", by=peter, at=START, why="first contact"
        )
        tell(person, "contact", answers, by=peter, at=START)
        assert assessed.latest(person.id).state is AssessmentState.OWED
        tell(person, "self-assessment", answers, by=peter, at=START)
        assessment = assessed.latest(person.id)
        assert assessment.state is AssessmentState.TOLD

    with sessions.session(nadia.principal, "test"):
        proposal = proposals.who_helps_first(person.id, START.date())
        contacts.settle_triage(
            person=person, contact_id=None, lead=proposal.triage.lead, joins=[], why="", by=nadia, at=START
        )
        assessments.complete_together(
            assessment_id=assessment.id, how=How.FACE_TO_FACE, heard=["Peter"], filled={}, words="", by=nadia, at=START
        )
        outcomes = ["nutrition", "hygiene", "toilet", "clothed", "home_safe", "home_kept", "work", "community"]
        decision = assessments.determine(
            assessment_id=assessment.id,
            findings=assessments.Findings(True, dict.fromkeys(outcomes, True), True),
            reasons="You told us what happens when nobody helps.",
            sentence="I saw how long the morning takes you.",
            by=nadia,
            at=START,
        )
        assert decision.proposed == decision.outcome == "eligible"

    with sessions.session(peter.principal, "test"):
        tell(person, "needs-wanted", answers, by=peter, at=START)
        plan = planned.latest(person.id)
        line = plans.add_line(plan_id=plan.id, needs=outcomes, who=Who.AGENCY, by=peter, at=START)
        detail = plans.LineDetail("Mornings and evenings", Decimal(20), 2270)
        plans.change_line(line_id=line.id, expected_version=1, to=detail, by=peter, at=START)
        tell(person, "money", answers, by=peter, at=START)
        plan = planned.latest(person.id)
        assert plan.weekly_pence == 45400
        plans.write_contingency(
            plan_id=plan.id, words="My neighbour rings.", expected_version=plan.version, by=peter, at=START
        )
        tell(person, "holding", answers, by=peter, at=START)
        tell(person, "agreement", answers, by=peter, at=START)

    with sessions.session(paul.principal, "test"):
        charge = financial.decide_charge(
            person=person, weekly_cost=45400, about_id=plan.id, reasons="By the published policy.",
            sentence="I checked each amount with Peter.", by=paul, at=START,
        )  # fmt: skip
        assert charge.outcome == "11010"

    with sessions.session(nadia.principal, "test"):
        direct_payments.record_discussion(
            plan_id=plan.id, how=How.PHONE, options_shown=TO_SHOW, choice=Holding.DIRECT_PAYMENT, words="The same two people.",
            help_wanted=["payroll"], conditions={"asked": True, "capable": True, "appropriate": True}, by=nadia, at=START,
        )  # fmt: skip
        plans.submit(plan_id=plan.id, by=nadia, at=START)

    with sessions.session(iris.principal, "test"):
        budgets.sign(
            plan_id=plan.id, person_id=person.id, starts_on=START.date() + timedelta(days=7), reasons="It meets each need.",
            sentence="I am glad that Peter chose his own people.", by=iris, at=START,
        )  # fmt: skip

    with sessions.session(peter.principal, "test"):
        budget = budgeted.current(person.id)
        assert (budget.total_pence, budget.person_pays_pence, budget.council_pays_pence) == (45400, 11010, 34390)
        schedule = paid.payments_of(budget.id)
        assert schedule[0].net_pence == 4 * 34390
        made = {decision.kind for decision in decided.decisions_of(person.id, START)}
        assert made == {DecisionKind.ELIGIBILITY, DecisionKind.CHARGE, DecisionKind.PLAN}
        assert len(decided.letters_of(person.id)) == 4
