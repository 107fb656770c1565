"""The story told, completed together, and determined; or declined; or no appearance of need."""

from collections.abc import Mapping, Sequence
from typing import Self

from ownway.journey.assessments import actions as assessments
from ownway.journey.assessments import proposals as proposed
from ownway.journey.assessments import selectors as assessed
from ownway.journey.assessments.choices import How
from ownway.journey.conversations.registry import SaidAs
from ownway.journey.decisions import actions as decisions
from ownway.journey.decisions import selectors as decided
from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.decisions.models import Decision
from ownway.nonprod.telling import tell, there
from ownway.nonprod.walking.beginning import Beginning
from ownway.platform.days import day_of


class Assessing(Beginning):
    """The assessment, from how to do it to the decision."""

    def telling(self, until: str) -> Self:
        """They begin to tell, and stop for today before a page; nothing is lost."""
        with self.as_person() as me:
            tell(self.person, "self-assessment", self.answers, by=me, at=self.at, until=until)
        return self

    def told(self, helper: str = "") -> Self:
        """They tell their story; or a helper does, by their row, and what only the person may be asked stays open."""
        if helper:
            with self.as_helper(helper) as by:
                tell(self.person, "self-assessment", self.answers, by=by, at=self.at, said_as=SaidAs.HELPER)
            return self
        with self.as_person() as me:
            tell(self.person, "self-assessment", self.answers, by=me, at=self.at)
        return self

    def completed(self, heard: Sequence[str] = (), words: str = "", how: str = How.FACE_TO_FACE, by: str = "") -> Self:
        """Completed together; the written record goes out."""
        with self.as_worker(by) as worker:
            assessments.complete_together(
                assessment_id=there(assessed.latest(self.person.id)).id, how=How(how),
                heard=[str(self.answers["about.name"]), *heard], filled={}, words=words, by=worker, at=self.at,
            )  # fmt: skip
        return self

    def determined(
        self,
        sentence: str = "I saw for myself how your days go.",
        outcomes: Mapping[str, bool] | None = None,
        reasons: str = "You told us what happens when nobody helps, and we talked it through.",
        significant: bool | None = None,
        by: str = "",
    ) -> Decision:
        """A worker determines eligibility; as the answers propose, unless outcomes are given."""
        with self.as_worker(by) as worker:
            found = outcomes or {o: bool(unable) for o, unable in proposed.unable_outcomes(self.person.id).items()}
            proposal = proposed.eligibility_of(self.person.id, day_of(self.at))
            affected = proposal.outcome != "not_eligible" if significant is None else significant
            return assessments.determine(
                assessment_id=there(assessed.latest(self.person.id)).id,
                findings=assessments.Findings(True, found, affected),
                reasons=reasons, sentence=sentence, by=worker, at=self.at,
            )  # fmt: skip

    def countersigned(self, by: str, sentence: str = "I have read both sides, and I agree.") -> Self:
        """Another registered social worker stands behind the eligibility decision."""
        with self.as_worker(by) as worker:
            newest = there(decided.latest(self.person.id, DecisionKind.ELIGIBILITY, self.at))
            decisions.countersign(decision_id=newest.id, sentence=sentence, by=worker, at=self.at)
        return self

    def declined(self, words: str = "") -> Self:
        """They say no to the assessment."""
        with self.as_person() as me:
            assessments.decline(
                assessment_id=there(assessed.latest(self.person.id)).id, words=words, by=me, at=self.at
            )  # fmt: skip
        return self

    def not_in_need(self, reasons: str, sentence: str, by: str = "") -> Decision:
        """A named worker records that there is no appearance of need."""
        with self.as_worker(by) as worker:
            return assessments.find_no_appearance(
                assessment_id=there(assessed.latest(self.person.id)).id, reasons=reasons, sentence=sentence, by=worker,
                at=self.at,
            )  # fmt: skip
