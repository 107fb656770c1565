"""A plan with its costs, the discussion of how the money is held, the charge, the signature."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Self
from uuid import UUID

from ownway.journey.assessments.choices import How
from ownway.journey.budgets import actions as budgets
from ownway.journey.decisions import actions as decisions
from ownway.journey.decisions import selectors as decided
from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.decisions.models import Decision
from ownway.journey.direct_payments import actions as direct_payments
from ownway.journey.direct_payments.choices import DIRECT_PAYMENTS, TO_SHOW, Holding
from ownway.journey.direct_payments.conditions import OF_A_NOMINEE, SHARED
from ownway.journey.directory import selectors as directory
from ownway.journey.financial_assessments import actions as financial_assessments
from ownway.journey.practices.selectors import responsible_council
from ownway.journey.support_plans import actions as plans
from ownway.journey.support_plans import selectors as written
from ownway.journey.support_plans.choices import Who
from ownway.nonprod.telling import tell, there
from ownway.nonprod.walking.assessing import Assessing
from ownway.platform.access.actor import Actor
from ownway.platform.days import day_of


class Planning(Assessing):
    """From what the person wants to a signed plan."""

    def wanted(self) -> Self:
        """They say which needs they want met: the plan opens."""
        with self.as_person() as me:
            tell(self.person, "needs-wanted", self.answers, by=me, at=self.at)
        return self

    def planned(self, lines: Sequence[Mapping[str, Any]], contingency: str = "") -> Self:
        """They say what they want, tell about money, and write their plan."""
        self.wanted()
        with self.as_person() as me:
            tell(self.person, "money", self.answers, by=me, at=self.at)
        self.drafted(lines)
        with self.as_person() as me:
            plan = there(written.latest(self.person.id))
            plans.write_contingency(
                plan_id=plan.id, words=contingency or "I ring the helpline.", expected_version=plan.version, by=me,
                at=self.at,
            )  # fmt: skip
        return self

    def drafted(self, lines: Sequence[Mapping[str, Any]]) -> Self:
        """They write lines of their plan."""
        with self.as_person() as me:
            for line in lines:
                self._write(line, me)
        return self

    def discussed(self, choice: str = Holding.DIRECT_PAYMENT, by: str = "") -> Self:
        """They say how they want to hold the money; a worker records the full and open discussion."""
        with self.as_person() as me:
            tell(self.person, "holding", self.answers, by=me, at=self.at)
        with self.as_worker(by) as worker:
            met = dict.fromkeys((*SHARED, *OF_A_NOMINEE), choice in DIRECT_PAYMENTS)
            direct_payments.record_discussion(
                plan_id=there(written.latest(self.person.id)).id, how=How.FACE_TO_FACE, options_shown=TO_SHOW,
                choice=Holding(choice), words=str(self.answers.get("holding.words", "")),
                help_wanted=list(self.answers.get("holding.help", [])),
                conditions=met, by=worker, at=self.at,
            )  # fmt: skip
        return self

    def agreed(self) -> Self:
        """The person agrees to their plan."""
        with self.as_person() as me:
            tell(self.person, "agreement", self.answers, by=me, at=self.at)
        return self

    def charged(self, sentence: str = "I checked each amount with you.", by: str = "") -> Decision:
        """The council decides the charge."""
        plan = self.plan()
        with self.as_worker(by or self.finance_key) as officer:
            return financial_assessments.decide_charge(
                person=self.person, weekly_cost=plan.weekly_pence, about_id=plan.id,
                reasons="By our published charging policy.", sentence=sentence, by=officer, at=self.at,
            )  # fmt: skip

    def submitted(self) -> Self:
        """The worker sends the agreed plan to somebody who may sign it."""
        with self.as_worker() as worker:
            plans.submit(plan_id=there(written.latest(self.person.id)).id, by=worker, at=self.at)
        return self

    def returned(self, why: str, by: str = "") -> Self:
        """Not signed as it is: back to the person, with a reason they can read."""
        with self.as_worker(by or self.lead_key) as signer:
            plans.return_to_person(plan_id=there(written.latest(self.person.id)).id, why=why, by=signer, at=self.at)
        return self

    def signed(
        self,
        by: str = "",
        starts_on: date | None = None,
        reasons: str = "It meets each need in the way you chose.",
        sentence: str = "I am glad you chose your own people.",
    ) -> Self:
        """The lead, or whoever is named, signs."""
        with self.as_worker(by or self.lead_key) as signer:
            budgets.sign(
                plan_id=there(written.latest(self.person.id)).id, person_id=self.person.id,
                starts_on=starts_on or day_of(self.at) + timedelta(days=7),
                reasons=reasons, sentence=sentence, by=signer, at=self.at,
            )  # fmt: skip
        return self

    def called_in(self, why: str, by: str) -> Self:
        """Somebody named takes the signed plan back for another look while the window is open."""
        with self.as_worker(by) as officer:
            newest = there(decided.latest(self.person.id, DecisionKind.PLAN, self.at))
            decisions.call_in(decision_id=newest.id, why=why, by=officer, at=self.at)
        return self

    def plan(self) -> written.PlanCard:
        """The plan as it stands, as the worker reads it."""
        with self.as_worker():
            return there(written.latest(self.person.id))

    def _write(self, line: Mapping[str, Any], me: Actor) -> None:
        """One line of the script: needs, who, and what differs from the draft."""
        plan = there(written.latest(self.person.id))
        added = plans.add_line(
            plan_id=plan.id, needs=list(line.get("needs") or plan.unmet), who=Who(line["who"]),
            what=line.get("what", ""), around_token=line.get("around", ""), resource_id=self._resource(line), by=me,
            at=self.at,
        )  # fmt: skip
        if {"amount", "price", "provider"} & line.keys():
            provider = self.cast.organisations[line["provider"]].id if "provider" in line else None
            detail = plans.LineDetail(
                line.get("what", ""), Decimal(str(line.get("amount", added.amount))),
                int(line.get("price", added.price_pence)), provider,
            )  # fmt: skip
            plans.change_line(line_id=added.id, expected_version=added.version, to=detail, by=me, at=self.at)

    def _resource(self, line: Mapping[str, Any]) -> UUID | None:
        """Something of the directory, by its name."""
        if "resource" not in line:
            return None
        areas = {self.home.id, responsible_council(self.home.id, day_of(self.at)).id}
        return next(one.id for one in directory.resources(areas) if one.name == line["resource"])
