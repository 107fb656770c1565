"""What each demo journey put to people: the paperwork meter by person, which only the invented may have shown."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from uuid import UUID

from ownway.journey.conversations.meter import Beat
from ownway.journey.conversations.models import MeterEvent
from ownway.journey.conversations.registry import SaidAs
from ownway.nonprod.personas.everybody import principals
from ownway.nonprod.stories import stories
from ownway.platform.access import sessions
from ownway.platform.access.actor import ActorKind
from ownway.platform.audit.models import ReadEvent

LONGEST_GAP = timedelta(minutes=3)  # as in access.meter_minutes
OUTCOMES_ENOUGH = 2  # two outcomes are enough for a yes; docs/explanation/facts.md, principle 12


@dataclass(frozen=True)
class JourneyCount:
    """One journey, from first contact to an agreed plan, or as far as it has come."""

    name: str
    asked: int
    required: int
    asked_again: int
    confirmed: int
    clicks: int
    minutes: float
    agreed: bool


def counts() -> list[JourneyCount]:
    """Every demo journey."""
    ids = principals(ActorKind.PERSON)
    return [count(story.name, ids[story.key]) for story in stories()]


def count(name: str, person: UUID) -> JourneyCount:
    """One journey, read as the person themself may read it. What a carer tells of themself is their own journey."""
    with sessions.session(person, "count the paperwork of a demo journey"):
        events = MeterEvent.objects.filter(person_id=person).exclude(step="review").exclude(said_as=SaidAs.CARER)
        beats = list(events.order_by("at"))
        agreed_at = max((beat.at for beat in beats if beat.step == "agreement"), default=None)
        until = agreed_at or max(beat.at for beat in beats)
        counted = [beat for beat in beats if beat.at <= until]
        kinds = Counter(beat.kind for beat in counted)
        return JourneyCount(
            name=name,
            asked=kinds[Beat.PUT] + kinds[Beat.OPENED],
            required=_required(counted),
            asked_again=kinds[Beat.AGAIN],
            confirmed=kinds[Beat.CONFIRMED],
            clicks=kinds[Beat.SENT],
            minutes=_minutes(person, until),
            agreed=agreed_at is not None,
        )


def _required(beats: Sequence[MeterEvent]) -> int:
    needs = Counter(beat.need for beat in beats if beat.kind == Beat.PUT)
    return needs["R"] + min(OUTCOMES_ENOUGH, needs["R2"])


def _minutes(person: UUID, until: datetime) -> float:
    """Active minutes of workers on this record: from each page to their next one here, three minutes at most."""
    reads = ReadEvent.objects.filter(person_id=person, at__lte=until).exclude(reader_role="person")
    gaps = (min(gap, LONGEST_GAP) for gap in _gaps(list(reads.order_by("reader_id", "at"))))
    return round(sum(gaps, timedelta()) / timedelta(minutes=1), 1)


def _gaps(reads: Sequence[ReadEvent]) -> Iterator[timedelta]:
    for one, following in pairwise(reads):
        if one.reader_id == following.reader_id:
            yield following.at - one.at
