"""Walk an invented person through the journey, step by step, through the real actions.

The demo borough and the tests reach every state this way, so neither contains a row that could not have happened.
Each step runs in the access session of whoever takes it.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

from ownway.journey.assessments import actions as assessments
from ownway.journey.assessments import proposals as proposed
from ownway.journey.assessments import selectors as assessed
from ownway.journey.assessments.choices import How
from ownway.journey.budgets import actions as budgets
from ownway.journey.contacts import actions as contacts
from ownway.journey.contacts import proposals
from ownway.journey.contacts import selectors as contacted
from ownway.journey.conversations.registry import SaidAs
from ownway.journey.decisions.models import Decision
from ownway.journey.direct_payments import actions as direct_payments
from ownway.journey.direct_payments.choices import DIRECT_PAYMENTS, TO_SHOW, Holding
from ownway.journey.financial_assessments import actions as financial_assessments
from ownway.journey.involvement import actions as involvement
from ownway.journey.involvement.choices import Part
from ownway.journey.people import actions as people
from ownway.journey.people.models import Person
from ownway.journey.reviews import actions as reviews
from ownway.journey.reviews import selectors as reviewed
from ownway.journey.support_plans import actions as plans
from ownway.journey.support_plans import selectors as written
from ownway.journey.support_plans.choices import Who
from ownway.nonprod.cast import Cast
from ownway.nonprod.telling import Answers, tell
from ownway.platform.access import sessions
from ownway.platform.access.actor import Actor, ActorKind


class Walk:
    """One person and the workers who meet them. Every step returns the walk, so that a story reads as a chain."""

    def __init__(
        self,
        cast: Cast,
        answers: Answers,
        *,
        home: str,
        worker: str,
        at: datetime,
        lead: str = "",
        finance: str = "",
        person_id: UUID | None = None,
    ) -> None:
        self.cast, self.answers, self.at = cast, answers, at
        self.home = cast.organisations[home]
        self.actor = Actor(ActorKind.PERSON, person_id or uuid4(), str(answers.get("about.name", "")))
        self.worker_key, self.lead_key, self.finance_key = worker, lead or worker, finance
        self.person: Person

    def later(self, **time: float) -> "Walk":
        """Let time pass."""
        self.at += timedelta(**time)
        return self

    @contextmanager
    def as_person(self) -> Iterator[Actor]:
        """In the person's own session."""
        with sessions.session(self.actor.principal, "walk"):
            yield self.actor

    @contextmanager
    def as_worker(self, key: str = "") -> Iterator[Actor]:
        """In a worker's session; the worker who meets the person unless another is named."""
        actor = self.cast.actor(key or self.worker_key, self.at.date())
        with sessions.session(actor.principal, "walk"):
            yield actor

    def contact(self) -> "Walk":
        """They get in touch online, by themselves."""
        with self.as_person() as me:
            self.person = people.register(
                person_id=me.principal, home_id=self.home.id, name="", by=me, at=self.at, why="walk", made_up=True
            )
            tell(self.person, "contact", self.answers, by=me, at=self.at)
        return self

    def triaged(self, joins: Sequence[str] = ()) -> "Walk":
        """A worker settles who helps first, as the rule proposes, and is named."""
        with self.as_worker() as worker:
            proposal = proposals.who_helps_first(self.person.id, self.at.date())
            contact = next(iter(contacted.contacts_of(self.person.id)))
            contacts.settle_triage(
                person=self.person, contact_id=contact.id, lead=proposal.triage.lead, joins=list(joins), why="",
                by=worker, at=self.at,
            )  # fmt: skip
            involvement.involve_worker(
                person=self.person, worker=self.cast.workers[self.worker_key], part=Part.NAMED_WORKER,
                why="first contact", by=worker, at=self.at,
            )  # fmt: skip
        return self

    def told(self) -> "Walk":
        """They tell their story."""
        with self.as_person() as me:
            tell(self.person, "self-assessment", self.answers, by=me, at=self.at)
        return self

    def completed(self, heard: Sequence[str] = (), words: str = "") -> "Walk":
        """Completed together; the written record goes out."""
        with self.as_worker() as worker:
            assessments.complete_together(
                assessment_id=assessed.latest(self.person.id).id, how=How.FACE_TO_FACE,
                heard=[str(self.answers["about.name"]), *heard], filled={}, words=words, by=worker, at=self.at,
            )  # fmt: skip
        return self

    def determined(
        self, sentence: str = "I saw for myself how your days go.", outcomes: Mapping[str, bool] | None = None
    ) -> Decision:
        """A worker determines eligibility; as the answers propose, unless outcomes are given."""
        with self.as_worker() as worker:
            found = outcomes or {o: bool(unable) for o, unable in proposed.unable_outcomes(self.person.id).items()}
            proposal = proposed.eligibility_of(self.person.id, self.at.date())
            return assessments.determine(
                assessment_id=assessed.latest(self.person.id).id,
                findings=assessments.Findings(True, found, proposal.outcome != "not_eligible"),
                reasons="You told us what happens when nobody helps, and we talked it through.",
                sentence=sentence, by=worker, at=self.at,
            )  # fmt: skip

    def planned(self, lines: Sequence[Mapping[str, Any]], contingency: str = "") -> "Walk":
        """They say what they want, tell about money, and write their plan."""
        with self.as_person() as me:
            tell(self.person, "needs-wanted", self.answers, by=me, at=self.at)
            tell(self.person, "money", self.answers, by=me, at=self.at)
            plan = written.latest(self.person.id)
            for line in lines:
                self._write(plan.id, line, me)
            plan = written.latest(self.person.id)
            plans.write_contingency(
                plan_id=plan.id, words=contingency or "I ring the helpline.", expected_version=plan.version, by=me,
                at=self.at,
            )  # fmt: skip
        return self

    def discussed(self, choice: Holding = Holding.DIRECT_PAYMENT) -> "Walk":
        """They say how they want to hold the money; a worker records the full and open discussion."""
        with self.as_person() as me:
            tell(self.person, "holding", self.answers, by=me, at=self.at)
        with self.as_worker() as worker:
            met = dict.fromkeys(("asked", "capable", "appropriate"), choice in DIRECT_PAYMENTS)
            direct_payments.record_discussion(
                plan_id=written.latest(self.person.id).id, how=How.FACE_TO_FACE, options_shown=TO_SHOW, choice=choice,
                words=str(self.answers.get("holding.words", "")),
                help_wanted=list(self.answers.get("holding.help", [])),
                conditions=met, by=worker, at=self.at,
            )  # fmt: skip
        return self

    def agreed(self) -> "Walk":
        """The person agrees to their plan."""
        with self.as_person() as me:
            tell(self.person, "agreement", self.answers, by=me, at=self.at)
        return self

    def charged(self, sentence: str = "I checked each amount with you.") -> Decision:
        """The council decides the charge."""
        plan = self._plan()
        with self.as_worker(self.finance_key) as officer:
            return financial_assessments.decide_charge(
                person=self.person, weekly_cost=plan.weekly_pence, about_id=plan.id,
                reasons="By our published charging policy.", sentence=sentence, by=officer, at=self.at,
            )  # fmt: skip

    def submitted(self) -> "Walk":
        """The worker sends the agreed plan to somebody who may sign it."""
        with self.as_worker() as worker:
            plans.submit(plan_id=written.latest(self.person.id).id, by=worker, at=self.at)
        return self

    def signed(self, by: str = "", starts_on: date | None = None) -> "Walk":
        """The lead, or whoever is named, signs."""
        with self.as_worker(by or self.lead_key) as signer:
            budgets.sign(
                plan_id=written.latest(self.person.id).id, person_id=self.person.id,
                starts_on=starts_on or self.at.date() + timedelta(days=7),
                reasons="It meets each need in the way you chose.", sentence="I am glad you chose your own people.",
                by=signer, at=self.at,
            )  # fmt: skip
        return self

    def review_told(self, answers: Answers, partner: str = "", partner_answers: Answers | None = None) -> "Walk":
        """The person, and the partner who leads if one is named, tell their part of the review to come."""
        with self.as_person() as me:
            tell(self.person, "review", answers, by=me, at=self.at)
        if partner:
            with self.as_worker(partner) as partner_actor:
                tell(
                    self.person, "provider-review", partner_answers or {}, by=partner_actor, at=self.at,
                    said_as=SaidAs.PROVIDER,
                )  # fmt: skip
        return self

    def review_concluded(self, outcome: str = "keep", by: str = "") -> Decision:
        """A worker concludes the review."""
        with self.as_worker(by) as worker:
            return reviews.conclude(
                review_id=reviewed.next_review(self.person.id).id, outcome=outcome,
                reasons="You said that it works, and your goal is nearer.", sentence="I read what you both wrote.",
                by=worker, at=self.at,
            )  # fmt: skip

    def _plan(self) -> written.PlanCard:
        with self.as_worker():
            return written.latest(self.person.id)

    def _write(self, plan_id: UUID, line: Mapping[str, Any], me: Actor) -> None:
        """One line of the script: needs, who, and what differs from the draft."""
        needs = line.get("needs") or written.latest(self.person.id).unmet
        provider = self.cast.organisations[line["provider"]].id if "provider" in line else None
        added = plans.add_line(
            plan_id=plan_id, needs=list(needs), who=Who(line["who"]), what=line.get("what", ""), by=me, at=self.at,
            around_token=line.get("around", ""),
        )  # fmt: skip
        if {"amount", "price", "provider"} & line.keys():
            detail = plans.LineDetail(
                line.get("what", ""), Decimal(str(line.get("amount", added.amount))),
                int(line.get("price", added.price_pence)), provider,
            )  # fmt: skip
            plans.change_line(line_id=added.id, expected_version=added.version, to=detail, by=me, at=self.at)
