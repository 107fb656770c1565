"""What follows an agreed plan: disagreement, and reviews."""

from typing import Self

from ownway.journey.conversations.registry import SaidAs
from ownway.journey.decisions import actions as decisions
from ownway.journey.decisions import selectors as decided
from ownway.journey.decisions.choices import ChallengeOutcome, DecisionKind
from ownway.journey.decisions.models import Decision
from ownway.journey.reviews import actions as reviews
from ownway.journey.reviews import selectors as reviewed
from ownway.journey.reviews.choices import LedBy
from ownway.nonprod.telling import Answers, tell, there
from ownway.nonprod.walking.planning import Planning


class GoingOn(Planning):
    """Challenges and reviews."""

    def challenged(self, kind: str, words: str) -> Self:
        """The person disagrees with their newest decision of a kind."""
        with self.as_person() as me:
            newest = there(decided.latest(self.person.id, DecisionKind(kind), self.at))
            decisions.challenge(decision_id=newest.id, words=words, by=me, at=self.at)
        return self

    def challenge_answered(self, by: str, answer: str, outcome: str = ChallengeOutcome.STANDS) -> Self:
        """The owner answers the open challenge."""
        with self.as_worker(by) as owner:
            open_one = next(iter(decided.open_challenges(there(owner.principal))))
            decisions.answer_challenge(
                challenge_id=open_one.id, outcome=ChallengeOutcome(outcome), answer=answer, by=owner, at=self.at
            )
        return self

    def reviewer_chosen(self, led_by: str, organisation: str = "") -> Self:
        """The person chooses who leads the review to come."""
        with self.as_person() as me:
            reviews.choose_leader(
                review_id=there(reviewed.next_review(self.person.id)).id, led_by=LedBy(led_by),
                organisation=self.cast.organisations[organisation] if organisation else None, by=me, at=self.at,
            )  # fmt: skip
        return self

    def review_told(self, answers: Answers, partner: str = "", partner_answers: Answers | None = None) -> Self:
        """The person, and the partner who leads if one is named, tell their part of the review to come."""
        with self.as_person() as me:
            tell(self.person, "review", answers, by=me, at=self.at)
        return self.partner_told(partner, partner_answers or {}) if partner else self

    def partner_told(self, partner: str, answers: Answers) -> Self:
        """The partner who leads the review tells what they have seen."""
        with self.as_worker(partner) as by:
            tell(self.person, "provider-review", answers, by=by, at=self.at, said_as=SaidAs.PROVIDER)
        return self

    def review_concluded(
        self,
        outcome: str = "keep",
        by: str = "",
        reasons: str = "You said that it works, and your goal is nearer.",
        sentence: str = "I read what you both wrote.",
    ) -> Decision:
        """A worker concludes the review."""
        with self.as_worker(by) as worker:
            return reviews.conclude(
                review_id=there(reviewed.next_review(self.person.id)).id, outcome=outcome, reasons=reasons,
                sentence=sentence, by=worker, at=self.at,
            )  # fmt: skip
