"""Who can help first, as the rule proposes it from what was said and what the record shows."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import cast
from uuid import UUID

from ownway.journey.contacts.models import Contact
from ownway.journey.conversations import selectors as said
from ownway.journey.decisions.models import Challenge
from ownway.journey.involvement.choices import RequestKind
from ownway.journey.involvement.models import Request
from ownway.journey.people import selectors as people
from ownway.rules.kernel import Result, clocks
from ownway.rules.triage import Finding, Situation, Triage, triage

LATELY = timedelta(days=183)
OFTEN = 3  # the first contact and two more


@dataclass(frozen=True)
class WhoHelpsFirst:
    """The proposal, with the day by which the lead acts."""

    triage: Triage
    result: Result
    by_date: date | None


def who_helps_first(person_id: UUID, on: date) -> WhoHelpsFirst:
    """Duties, lead, joins and reasons. A helper's words count at once here: they can only raise."""
    facts = said.known(person_id, trust_helpers=True)
    situation = Situation.from_facts(facts, findings=sorted(_on_record(person_id, on)))
    result = cast("Result[Triage]", triage(situation, on=on))  # with nothing known, it still says who helps first
    proposed: Triage = result.value
    days = proposed.by_working_days
    return WhoHelpsFirst(proposed, result, None if days is None else clocks.working_days_after(on, days))


def stored(text: str) -> Result:
    """A proposal as it was kept."""
    return Result.from_json(text)


def _on_record(person_id: UUID, on: date) -> Iterator[str]:
    """What the record shows beside the facts; each only ever raises."""
    open_requests = Request.objects.filter(person_id=person_id, answered_at__isnull=True)
    if open_requests.filter(kind=RequestKind.SOCIAL_WORKER).exists():
        yield Finding.ASKS_FOR_SOCIAL_WORKER.word
    if Challenge.objects.filter(person_id=person_id, outcome="").exists():
        yield Finding.OPEN_CHALLENGE.word
    if said.voices_that_differ(person_id):
        yield Finding.VOICES_DIFFER.word
    if Contact.objects.filter(person_id=person_id, at__date__gt=on - LATELY).count() >= OFTEN:
        yield Finding.UNPLANNED_CONTACTS.word
    if any("no" in (around.able, around.willing) for around in people.circle(person_id)):
        yield Finding.CARER_NEEDS_SUPPORT.word
