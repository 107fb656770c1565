"""Everything the desk reads of one person, read once: a page about them takes from it what it shows."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from ownway.journey.assessments import selectors as assessed
from ownway.journey.assessments.selectors import AssessmentCard
from ownway.journey.contacts import selectors as contacted
from ownway.journey.contacts.selectors import ContactCard, TriageCard
from ownway.journey.conversations import selectors as said
from ownway.journey.conversations.engine import State
from ownway.journey.conversations.selectors import ConversationCard, FactCard
from ownway.journey.decisions import selectors as decided
from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.decisions.selectors import DecisionCard, LetterCard
from ownway.journey.direct_payments import selectors as paid
from ownway.journey.direct_payments.selectors import DiscussionCard
from ownway.journey.involvement import selectors as involved
from ownway.journey.involvement.selectors import InvolvementCard, RequestCard
from ownway.journey.people.selectors import PersonCard
from ownway.journey.reviews import selectors as reviewed
from ownway.journey.reviews.selectors import ReviewCard
from ownway.journey.support_plans import selectors as planned
from ownway.journey.support_plans.selectors import PlanCard
from ownway.platform.days import day_of


@dataclass(frozen=True)
class Record:
    """One person's record at a moment. Each part is one or two statements, and only if somebody asks."""

    person: PersonCard
    at: datetime

    @property
    def today(self) -> date:
        """The day it is here."""
        return day_of(self.at)

    @cached_property
    def facts(self) -> tuple[FactCard, ...]:
        """What has been said and stands."""
        return said.current_facts(self.person.id)

    @cached_property
    def contacts(self) -> tuple[ContactCard, ...]:
        """Newest first."""
        return contacted.contacts_of(self.person.id)

    @cached_property
    def triage(self) -> TriageCard | None:
        """What was settled last."""
        return contacted.latest_triage(self.person.id)

    @cached_property
    def conversations(self) -> tuple[ConversationCard, ...]:
        """Those told, newest first."""
        return said.told_by(self.person.id)

    @cached_property
    def assessment(self) -> AssessmentCard | None:
        """The newest."""
        return assessed.latest(self.person.id)

    @cached_property
    def decisions(self) -> tuple[DecisionCard, ...]:
        """Newest first."""
        return decided.decisions_of(self.person.id, self.at)

    @cached_property
    def plan(self) -> PlanCard | None:
        """The newest."""
        return planned.latest(self.person.id)

    @cached_property
    def discussion(self) -> DiscussionCard | None:
        """The talk about holding the money of this plan."""
        return paid.discussion_of(self.plan.id) if self.plan else None

    @cached_property
    def reviews(self) -> tuple[ReviewCard, ...]:
        """The next or newest first."""
        return reviewed.reviews_of(self.person.id)

    @cached_property
    def requests(self) -> tuple[RequestCard, ...]:
        """Newest first."""
        return involved.requests_of(self.person.id)

    @cached_property
    def ever_involved(self) -> tuple[InvolvementCard, ...]:
        """In the order they began."""
        return involved.ever_involved(self.person.id)

    @cached_property
    def letters(self) -> tuple[LetterCard, ...]:
        """Newest first."""
        return decided.letters_of(self.person.id)

    @property
    def involved(self) -> tuple[InvolvementCard, ...]:
        """Who is involved now."""
        return tuple(one for one in self.ever_involved if one.ended_at is None)

    @property
    def review(self) -> ReviewCard | None:
        """The review to come or under way."""
        return next((review for review in reversed(self.reviews) if review.state in reviewed.OPEN), None)

    @property
    def eligible(self) -> bool:
        """Whether the newest determination is a yes."""
        newest = self.newest(DecisionKind.ELIGIBILITY)
        return newest is not None and newest.outcome == "eligible"

    def newest(self, kind: DecisionKind) -> DecisionCard | None:
        """The newest decision of a kind."""
        return next((decision for decision in self.decisions if decision.kind is kind), None)

    def said(self, key: str) -> FactCard | None:
        """What was said last under a key, and by whom."""
        known = (fact for fact in reversed(self.facts) if fact.key == key and fact.said.state is State.KNOWN)
        return next(known, None)
