"""Decisions as pages read them."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.decisions.models import Challenge, Decision, Letter
from ownway.journey.practices.models import Worker
from ownway.journey.practices.selectors import WorkerCard, card_of, current, responsible_council
from ownway.platform.access.roles import PROFILES, Permission, Scope
from ownway.rules.kernel import Result


class Standing(StrEnum):
    """Where a decision is now; time only ends the right to interfere."""

    WAITS_FOR_COUNTERSIGNATURE = "waits_for_countersignature"
    IN_CALL_IN_WINDOW = "in_call_in_window"
    CALLED_IN = "called_in"
    STANDS = "stands"
    SUPERSEDED = "superseded"


@dataclass(frozen=True)
class ChallengeCard:
    """A challenge with its owner and date."""

    id: UUID
    decision_id: UUID
    person_id: UUID
    words: str
    made_at: datetime
    owner: WorkerCard
    due_on: date
    outcome: str
    answer: str
    answered_at: datetime | None


@dataclass(frozen=True)
class SecondCard:
    """Somebody else's word on a decision: stood behind it, or called it in."""

    by: WorkerCard
    words: str
    at: datetime


@dataclass(frozen=True)
class DecisionCard:
    """A decision as the person and the worker read it."""

    id: UUID
    person_id: UUID
    kind: DecisionKind
    outcome: str
    proposed: str
    adverse: bool
    about_id: UUID
    basis: str
    reasons: str
    sentence: str
    findings: dict[str, Any]
    result: Result[Any] | None
    decided_by: WorkerCard
    decided_at: datetime
    call_in_until: datetime | None
    standing: Standing
    challenges: tuple[ChallengeCard, ...]
    countersigned: SecondCard | None = None
    called_in: SecondCard | None = None

    @property
    def differs_from_rule(self) -> bool:
        """Whether the human decided otherwise than the rule proposed."""
        return bool(self.proposed) and self.outcome != self.proposed


@dataclass(frozen=True)
class LetterCard:
    """A letter, part by part."""

    id: UUID
    kind: str
    title: str
    parts: tuple[dict[str, str], ...]
    language: str
    variant: str
    made_by: WorkerCard
    made_at: datetime


def standing(decision: Decision, at: datetime) -> Standing:
    """Where a decision is at a moment."""
    if hasattr(decision, "superseded_by"):
        return Standing.SUPERSEDED
    if hasattr(decision, "call_in"):
        return Standing.CALLED_IN
    if decision.adverse and not decision.by_registered and not hasattr(decision, "countersignature"):
        return Standing.WAITS_FOR_COUNTERSIGNATURE
    if decision.call_in_until is not None and at < decision.call_in_until:
        return Standing.IN_CALL_IN_WINDOW
    return Standing.STANDS


def find(decision_id: UUID, person_id: UUID, at: datetime) -> DecisionCard | None:
    """One decision of a person, or None."""
    row = _whole(Decision.objects.filter(pk=decision_id, person_id=person_id)).first()
    return _card(row, at) if row else None


def decisions_of(person_id: UUID, at: datetime, kind: DecisionKind | None = None) -> tuple[DecisionCard, ...]:
    """A person's decisions, newest first; of one kind when given."""
    rows = Decision.objects.filter(person_id=person_id)
    rows = rows.filter(kind=kind) if kind else rows
    return tuple(_card(row, at) for row in _whole(rows).order_by("-decided_at"))


def latest(person_id: UUID, kind: DecisionKind, at: datetime) -> DecisionCard | None:
    """The newest decision of a kind."""
    return next(iter(decisions_of(person_id, at, kind)), None)


def in_force(person_id: UUID, kind: DecisionKind, at: datetime) -> DecisionCard:
    """The newest decision of a kind, where a step needs one. Raises LookupError."""
    newest = latest(person_id, kind, at)
    if newest is None:
        raise LookupError(kind)
    return newest


def newest_outcomes(person_ids: list[UUID], kind: DecisionKind) -> dict[UUID, str]:
    """What was decided last, of one kind, about each of these people; for lists."""
    rows = Decision.objects.filter(person_id__in=person_ids, kind=kind).order_by("decided_at")
    return dict(rows.values_list("person_id", "outcome"))


def newest(person_ids: list[UUID], kind: DecisionKind, at: datetime) -> dict[UUID, DecisionCard]:
    """The newest decision of a kind about each of these people; for lists."""
    rows = Decision.objects.filter(person_id__in=person_ids, kind=kind)
    rows = _whole(rows).order_by("person_id", "-decided_at").distinct("person_id")
    return {row.person_id: _card(row, at) for row in rows}


def called_in(person_ids: list[UUID], at: datetime) -> tuple[DecisionCard, ...]:
    """Decisions about these people that were called in and not made again."""
    rows = Decision.objects.filter(person_id__in=person_ids, call_in__isnull=False, superseded_by__isnull=True)
    return tuple(_card(row, at) for row in _whole(rows).order_by("call_in__at"))


def in_call_in_window(home_ids: list[UUID], at: datetime) -> tuple[DecisionCard, ...]:
    """Signed decisions of these homes that may still be called in, the one that closes first on top."""
    rows = Decision.objects.filter(home_id__in=home_ids, call_in_until__gt=at)
    cards = (_card(row, at) for row in _whole(rows).order_by("call_in_until"))
    return tuple(card for card in cards if card.standing is Standing.IN_CALL_IN_WINDOW)


def waiting_for_countersignature(home_ids: list[UUID], at: datetime) -> tuple[DecisionCard, ...]:
    """Adverse decisions of these homes that nobody registered stands behind yet."""
    rows = Decision.objects.filter(
        home_id__in=home_ids, adverse=True, by_registered=False, countersignature__isnull=True
    )
    return tuple(_card(row, at) for row in _whole(rows).order_by("decided_at"))


def open_challenges(owner_id: UUID) -> tuple[ChallengeCard, ...]:
    """Challenges somebody owns and has not answered, the earliest date first."""
    rows = Challenge.objects.select_related("owner__organisation").filter(owner_id=owner_id, outcome="")
    rows = rows.order_by("due_on")
    return tuple(_challenge(row) for row in rows)


def row(decision_id: UUID) -> Decision:
    """The row itself, for `may.py`."""
    return Decision.objects.get(pk=decision_id)


def challenge_row(challenge_id: UUID) -> Challenge:
    """The row itself, for `may.py`."""
    return Challenge.objects.get(pk=challenge_id)


def challenge(challenge_id: UUID, person_id: UUID) -> ChallengeCard | None:
    """One challenge of a person, or None."""
    row = Challenge.objects.filter(pk=challenge_id, person_id=person_id).first()
    return _challenge(row) if row else None


def letters_of(person_id: UUID) -> tuple[LetterCard, ...]:
    """A person's letters, newest first."""
    rows = Letter.objects.select_related("made_by__organisation").filter(person_id=person_id)
    return tuple(_letter(row) for row in rows.order_by("-made_at"))


def letter(letter_id: UUID, person_id: UUID) -> LetterCard | None:
    """One letter of a person, or None."""
    rows = Letter.objects.select_related("made_by__organisation")
    row = rows.filter(pk=letter_id, person_id=person_id).first()
    return _letter(row) if row else None


def somebody_who_answers(decision: Decision, on: date) -> Worker:
    """A worker who answers challenges and did not decide: of the responsible organisation, else of its council."""
    roles = [
        role
        for role, profile in PROFILES.items()
        if Permission.ANSWER_CHALLENGE in profile.permissions and profile.scope is Scope.HOME
    ]
    for organisation_id in (decision.home_id, responsible_council(decision.home_id, on).id):
        able = Worker.objects.filter(current(on), organisation_id=organisation_id, roles__role__in=roles)
        somebody = able.exclude(pk=decision.decided_by_id).order_by("name").first()
        if somebody is not None:
            return somebody
    raise Worker.DoesNotExist("nobody but the decision-maker could answer a challenge")


def _whole(rows: QuerySet[Decision]) -> QuerySet[Decision]:
    related = rows.select_related(
        "superseded_by", "call_in__by__organisation", "countersignature__by__organisation", "decided_by__organisation"
    )
    return related.prefetch_related("challenges__owner__organisation")


def _card(row: Decision, at: datetime) -> DecisionCard:
    return DecisionCard(
        id=row.id,
        person_id=row.person_id,
        kind=DecisionKind(row.kind),
        outcome=row.outcome,
        proposed=row.proposed,
        adverse=row.adverse,
        about_id=row.about_id,
        basis=row.basis,
        reasons=row.reasons,
        sentence=row.sentence,
        findings=row.findings,
        result=Result.from_json(row.result) if row.result else None,
        decided_by=card_of(row.decided_by),
        decided_at=row.decided_at,
        call_in_until=row.call_in_until,
        standing=standing(row, at),
        challenges=tuple(_challenge(one) for one in row.challenges.all()),
        countersigned=_second(row, "countersignature", "sentence"),
        called_in=_second(row, "call_in", "why"),
    )


def _second(decision: Decision, name: str, words: str) -> SecondCard | None:
    row = getattr(decision, name, None)
    return SecondCard(card_of(row.by), getattr(row, words), row.at) if row else None


def _challenge(row: Challenge) -> ChallengeCard:
    return ChallengeCard(
        row.id, row.decision_id, row.person_id, row.words, row.made_at, card_of(row.owner), row.due_on, row.outcome,
        row.answer, row.answered_at,
    )  # fmt: skip


def _letter(row: Letter) -> LetterCard:
    parts = tuple(row.parts)
    return LetterCard(row.id, row.kind, row.title, parts, row.language, row.variant, card_of(row.made_by), row.made_at)
