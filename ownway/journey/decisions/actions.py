"""The only writer of decisions, and of what follows them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from ownway.journey.decisions import may, selectors
from ownway.journey.decisions.choices import ChallengeOutcome, DecisionKind
from ownway.journey.decisions.events import CalledIn, Decided
from ownway.journey.decisions.models import CallIn, Challenge, Countersignature, Decision, Letter
from ownway.journey.people.models import Person
from ownway.journey.practices.models import Organisation, Worker
from ownway.platform import events
from ownway.platform.access.actor import Actor, ActorKind
from ownway.platform.access.verdict import Refused
from ownway.platform.audit import actions as audit
from ownway.platform.days import day_of
from ownway.rules.kernel import clocks


@dataclass(frozen=True)
class Grounds:
    """What a decision rests on: the thing decided about, the law, the rule's result as canonical JSON, the findings."""

    about_id: UUID
    basis: str
    reasons: str
    sentence: str
    result: str = ""
    rule: str = ""
    rule_version: str = ""
    findings: Mapping[str, Any] | None = None


@transaction.atomic
def decide(
    *,
    person: Person,
    kind: DecisionKind,
    outcome: str,
    proposed: str,
    adverse: bool,
    grounds: Grounds,
    by: Actor,
    at: datetime,
    call_in_until: datetime | None = None,
    supersedes: Decision | None = None,
) -> Decision:
    """Record a named human's decision. The caller's step asked its `may.py`; what all need is checked here."""
    _check_human(grounds, by)
    decision = Decision.objects.create(
        person=person,
        home_id=person.home_id,
        kind=kind,
        outcome=outcome,
        proposed=proposed,
        adverse=adverse,
        about_id=grounds.about_id,
        rule=grounds.rule,
        rule_version=grounds.rule_version,
        result=grounds.result,
        findings=dict(grounds.findings or {}),
        basis=grounds.basis,
        reasons=grounds.reasons.strip(),
        sentence=grounds.sentence.strip(),
        decided_by_id=by.named,
        decided_as=", ".join(sorted(by.roles)),
        by_registered=may.is_registered(by, at),
        decided_at=at,
        call_in_until=call_in_until,
        supersedes=supersedes,
    )
    _record(by, at, "decided", decision, decision, kind=kind, outcome=outcome)
    events.publish(Decided(decision, by, at))
    return decision


@transaction.atomic
def countersign(*, decision_id: UUID, sentence: str, by: Actor, at: datetime) -> Countersignature:
    """A second, registered, human stands behind a decision."""
    decision = Decision.objects.get(pk=decision_id)
    may.may_countersign(by, decision).or_refuse()
    _need_sentence(sentence)
    signature = Countersignature.objects.create(
        decision=decision,
        person_id=decision.person_id,
        home_id=decision.home_id,
        sentence=sentence.strip(),
        by_id=by.named,
        at=at,
    )
    _record(by, at, "countersigned", signature, decision)
    events.publish(Decided(decision, by, at))
    return signature


@transaction.atomic
def call_in(*, decision_id: UUID, why: str, by: Actor, at: datetime) -> CallIn:
    """Take a decision back for another look while its window is open."""
    decision = Decision.objects.get(pk=decision_id)
    may.may_call_in(by, decision, at).or_refuse()
    _need_sentence(why)
    called = CallIn.objects.create(
        decision=decision,
        person_id=decision.person_id,
        home_id=decision.home_id,
        why=why.strip(),
        by_id=by.named,
        at=at,
    )
    _record(by, at, "called in", called, decision)
    events.publish(CalledIn(decision, by, at))
    return called


@transaction.atomic
def challenge(*, decision_id: UUID, words: str, by: Actor, at: datetime) -> Challenge:
    """The person, or a helper for them, disagrees. The owner is somebody who did not decide; the date is published."""
    decision = Decision.objects.select_related("home").get(pk=decision_id)
    open_one = decision.challenges.filter(outcome="").first()
    if open_one is not None:
        return open_one
    _need_sentence(words)
    made = Challenge.objects.create(
        decision=decision,
        person_id=decision.person_id,
        home_id=decision.home_id,
        words=words.strip(),
        said_by=by.named,
        made_at=at,
        owner=_owner_of(decision, day_of(at)),
        due_on=clocks.working_days_after(day_of(at), decision.home.challenge_working_days),
    )
    _record(by, at, "challenged", made, decision)
    return made


@transaction.atomic
def answer_challenge(
    *, challenge_id: UUID, outcome: ChallengeOutcome, answer: str, by: Actor, at: datetime
) -> Challenge:
    """The owner answers in words the person can read."""
    found = Challenge.objects.select_for_update().get(pk=challenge_id)
    may.may_answer(by, found).or_refuse()
    _need_sentence(answer)
    found.outcome, found.answer, found.answered_by_id, found.answered_at = outcome, answer.strip(), by.principal, at
    found.save(update_fields=["outcome", "answer", "answered_by", "answered_at"])
    _record(by, at, "answered challenge", found, found.decision, outcome=outcome)
    return found


@transaction.atomic
def send_letter(
    *, person: Person, kind: str, about_id: UUID, title: str, parts: Sequence[Mapping[str, str]],
    copies_to: Sequence[str] = (), by: Actor, at: datetime,
) -> Letter:  # fmt: skip
    """Keep what the person is told, in the language and format they chose."""
    letter = Letter.objects.create(
        person=person,
        home_id=person.home_id,
        kind=kind,
        about_id=about_id,
        title=title,
        parts=[dict(part) for part in parts],
        language=person.language,
        variant="easy" if person.easy_read else "standard",
        copies_to=list(copies_to),
        made_by_id=by.named,
        made_at=at,
    )
    audit.record(by=by, at=at, verb="sent", subject=letter, person_id=person.id, home_id=person.home_id, kind=kind)
    return letter


def _check_human(grounds: Grounds, by: Actor) -> None:
    if by.kind is not ActorKind.WORKER:
        raise Refused("no_human", _("Only a named worker decides."))
    _need_sentence(grounds.sentence)


def _need_sentence(words: str) -> None:
    if not words.strip():
        raise Refused("no_words", _("Write one sentence of your own."))


def _owner_of(decision: Decision, on: date) -> Worker:
    """Somebody named who did not decide: the officer the organisation escalates to, else another who answers."""
    officer = Organisation.objects.select_related("escalates_to").get(pk=decision.home_id).escalates_to
    if officer is not None and officer.id != decision.decided_by_id:
        return officer
    return selectors.somebody_who_answers(decision, on)


def _record(by: Actor, at: datetime, verb: str, subject: Any, decision: Decision, **detail: Any) -> None:
    audit.record(
        by=by, at=at, verb=verb, subject=subject, person_id=decision.person_id, home_id=decision.home_id, **detail
    )
