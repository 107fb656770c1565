"""The only writer of means, and of the decision to charge."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from ownway.journey.conversations.appending import append
from ownway.journey.conversations.engine import Said, Slot
from ownway.journey.decisions import actions as decisions
from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.decisions.models import Decision
from ownway.journey.financial_assessments import selectors
from ownway.journey.financial_assessments.models import MeansSaid
from ownway.journey.people.models import Person
from ownway.journey.practices.may import may_charge
from ownway.platform.access.actor import Actor
from ownway.platform.access.verdict import Refused
from ownway.platform.days import day_of


@transaction.atomic
def take_means(
    *, person: Person, given: Mapping[Slot, Said], by: Actor, at: datetime, conversation_id: UUID | None = None
) -> None:
    """What somebody said about money, in their own home."""
    agreed = by.principal == person.id
    append(MeansSaid, person.id, person.home_id, given, by, at, "asked", agreed=agreed, conversation_id=conversation_id)


@transaction.atomic
def decide_charge(
    *, person: Person, weekly_cost: int, about_id: UUID, reasons: str, sentence: str, by: Actor, at: datetime
) -> Decision:
    """The council's decision what the person pays a week (s14, s17(6)): the rule's figure, by a named officer."""
    may_charge(by, person.home_id, day_of(at)).or_refuse()
    likely = selectors.likely_charge(person.id, person.home_id, weekly_cost, day_of(at))
    if likely.result is None:
        raise Refused("means_missing", _("Something needed is not known yet: the charge cannot be worked out."))
    grounds = decisions.Grounds(
        about_id=about_id,
        basis="Care Act 2014 ss14, 17; SI 2014/2672",
        reasons=reasons,
        sentence=sentence,
        result=likely.result.as_json(),
        rule=likely.result.rule,
        rule_version=str(likely.result.version),
        findings={"weekly_cost_pence": weekly_cost},
    )
    pence = str(likely.weekly_pence)
    return decisions.decide(
        person=person, kind=DecisionKind.CHARGE, outcome=pence, proposed=pence, adverse=False,
        grounds=grounds, by=by, at=at,
    )  # fmt: skip
