"""The only writer of assessments."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from ownway.journey.assessments import may, proposals, record
from ownway.journey.assessments.choices import How
from ownway.journey.assessments.models import Assessment, Completion
from ownway.journey.assessments.states import MOVES, UNDER_WAY, State
from ownway.journey.contacts import actions as contacts
from ownway.journey.contacts.models import Contact
from ownway.journey.conversations import actions as conversations
from ownway.journey.conversations import meter
from ownway.journey.conversations.engine import Said, Slot
from ownway.journey.conversations.registry import SaidAs, lookup
from ownway.journey.decisions import actions as decisions
from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.decisions.models import Decision
from ownway.journey.people.models import Person
from ownway.platform.access.actor import Actor
from ownway.platform.access.verdict import Refused
from ownway.platform.audit import actions as audit
from ownway.platform.days import day_of
from ownway.platform.transitions import step

COMPLETION = "completion"


@dataclass(frozen=True)
class Findings:
    """What a worker finds (facts.md 4.6): each is theirs, with the rule's proposal beside it."""

    impairment: bool
    outcomes: Mapping[str, bool]
    significant: bool
    period_considered: str = ""
    primary_support_reason: str = ""
    ordinarily_resident: bool = True

    @property
    def eligible(self) -> bool:
        """SI 2015/313 reg 2(1): all of (a), two outcomes, (c)."""
        return self.impairment and sum(self.outcomes.values()) >= 2 and self.significant


@transaction.atomic
def owe(*, person: Person, contact: Contact | None, by: Actor, at: datetime) -> Assessment:
    """An assessment is owed from the first appearance of need (s9(1)); one under way already is that one."""
    found = Assessment.objects.filter(person=person, state__in=UNDER_WAY).first()
    if found is not None:
        return found
    owed = Assessment(person=person, home_id=person.home_id, contact=contact, owed_since=at)
    Assessment.objects.bulk_create([owed])
    _record(by, at, "owed assessment", owed)
    return owed


@transaction.atomic
def begin_telling(*, assessment_id: UUID, wish: str, by: Actor, at: datetime) -> Assessment:
    """The person chose how to tell their story; a worker sees the wish from now on (2014/2827 reg 2(2))."""
    assessment = _locked(assessment_id)
    assessment.wish = wish
    return _move(assessment, "choose how", by, at)


@transaction.atomic
def told(*, assessment_id: UUID, conversation_id: UUID, wish: str, by: Actor, at: datetime) -> Assessment:
    """The person checked their answers and sent them."""
    assessment = _locked(assessment_id)
    assessment.conversation_id, assessment.wish = conversation_id, wish
    return _move(assessment, "tell", by, at)


@transaction.atomic
def decline(*, assessment_id: UUID, words: str, by: Actor, at: datetime) -> Assessment:
    """The person declines (s11(1)). Nobody declines for them, and not while they may be at risk (s11(2))."""
    assessment = _locked(assessment_id)
    if by.principal != assessment.person_id:
        raise Refused("only_the_person", _("Only the person can decline their assessment."))
    if proposals.duty_survives_refusal(assessment.person_id):
        raise Refused("duty_survives", _("We would like to talk with you first. You told us that you may not be safe."))
    assessment.declined_words = words.strip()
    return _move(assessment, "decline", by, at)


@transaction.atomic
def ask_again(*, assessment_id: UUID, by: Actor, at: datetime) -> Assessment:
    """A later request revives the duty (s11(3)-(4))."""
    return _move(_locked(assessment_id), "ask again", by, at)


@transaction.atomic
def find_no_appearance(*, assessment_id: UUID, reasons: str, sentence: str, by: Actor, at: datetime) -> Decision:
    """A named worker records that there is no appearance of need, in writing."""
    assessment = _locked(assessment_id)
    may.may_find_no_need(by, assessment, day_of(at)).or_refuse()
    _move(assessment, "find no appearance of need", by, at)
    contacts.settle_waiting(person=assessment.person, by=by, at=at)
    grounds = decisions.Grounds(assessment.id, "Care Act 2014 s9(1)", reasons, sentence)
    return decisions.decide(
        person=assessment.person, kind=DecisionKind.NO_APPEARANCE_OF_NEED, outcome="no_appearance", proposed="",
        adverse=True, grounds=grounds, by=by, at=at,
    )  # fmt: skip


@transaction.atomic
def complete_together(
    *,
    assessment_id: UUID,
    how: How,
    heard: Sequence[str],
    filled: Mapping[Slot, Said],
    words: str,
    by: Actor,
    at: datetime,
) -> Completion:
    """The worker heard the person, their carer and whoever they named, and asked about gaps alone. The written record
    goes out with it (s12); its copies go to whom the person named."""
    assessment = _locked(assessment_id)
    may.may_complete(by, assessment, day_of(at)).or_refuse()
    if not heard:
        raise Refused("nobody_heard", _("Say who was heard. The person has to be among them."))
    conversations.say(
        person=assessment.person, given=filled, came="asked", by=by, at=at, conversation_id=assessment.conversation_id
    )
    _count(filled, assessment, by, at)
    completion = Completion.objects.create(
        assessment=assessment, person_id=assessment.person_id, home_id=assessment.home_id, assessor_id=by.named,
        how=how, heard=list(heard), talked_about={f"{key}|{item}": True for key, item in filled}, words=words.strip(),
        at=at,
    )  # fmt: skip
    _move(assessment, "complete together", by, at)
    record.send_written_record(assessment, completion, by, at)
    return completion


@transaction.atomic
def determine(
    *, assessment_id: UUID, findings: Findings, reasons: str, sentence: str, by: Actor, at: datetime
) -> Decision:
    """Whether the needs are eligible: the worker's findings beside the rule's proposal (s13)."""
    assessment = _locked(assessment_id)
    may.may_determine(by, assessment, day_of(at)).or_refuse()
    proposal = proposals.eligibility_of(assessment.person_id, day_of(at))
    if proposal.missing and not findings.eligible:
        raise Refused("facts_missing", _("Something needed is not known yet. Ask first: nobody is refused by default."))
    grounds = decisions.Grounds(
        about_id=assessment.id,
        basis="Care Act 2014 s13; SI 2015/313 reg 2",
        reasons=reasons,
        sentence=sentence,
        result=proposal.stored,
        rule=proposal.rule,
        rule_version=proposal.version,
        findings={
            "impairment": findings.impairment,
            "outcomes": dict(findings.outcomes),
            "significant": findings.significant,
            "period_considered": findings.period_considered,
            "primary_support_reason": findings.primary_support_reason,
            "ordinarily_resident": findings.ordinarily_resident,
        },
    )
    _move(assessment, "determine", by, at)
    return decisions.decide(
        person=assessment.person,
        kind=DecisionKind.ELIGIBILITY,
        outcome="eligible" if findings.eligible else "not_eligible",
        proposed=proposal.outcome,
        adverse=not findings.eligible,
        grounds=grounds,
        by=by,
        at=at,
    )


def _count(filled: Mapping[Slot, Said], assessment: Assessment, by: Actor, at: datetime) -> None:
    """A gap that was asked about together counts as a question put."""
    meter.record(
        [meter.Event(meter.Beat.PUT, key, item, lookup(key, item).need) for key, item in filled],
        person_id=assessment.person_id, home_id=assessment.home_id, step=COMPLETION, said_as=SaidAs.PERSON, by=by,
        at=at,
    )  # fmt: skip


def _locked(assessment_id: UUID) -> Assessment:
    return Assessment.objects.select_for_update(of=("self",)).select_related("person").get(pk=assessment_id)


def _move(assessment: Assessment, event: str, by: Actor, at: datetime) -> Assessment:
    assessment.state = step(MOVES, State(assessment.state), event)
    assessment.version += 1
    assessment.save()
    _record(by, at, event, assessment)
    return assessment


def _record(by: Actor, at: datetime, verb: str, assessment: Assessment, **detail: Any) -> None:
    audit.record(
        by=by, at=at, verb=verb, subject=assessment, person_id=assessment.person_id, home_id=assessment.home_id,
        state=assessment.state, **detail,
    )  # fmt: skip
