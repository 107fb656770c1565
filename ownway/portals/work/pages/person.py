"""Somebody's page, read in five seconds: what matters, is worrying, was promised, who is around, what is next.

Their own words come first.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from ownway.journey.assessments.states import State as Assessed
from ownway.journey.conversations.selectors import FactCard
from ownway.journey.conversations.wording import code_in_words
from ownway.journey.involvement.choices import Part
from ownway.journey.people import selectors as people
from ownway.journey.support_plans.states import State as Planned
from ownway.platform.design_system.components import (
    IdentityBar,
    Link,
    NetworkMap,
    Quotation,
    Tag,
    TaskList,
    Timeline,
    Tone,
)
from ownway.platform.design_system.pages import Page
from ownway.platform.design_system.rendering import Component, Content
from ownway.portals.shared.days import day
from ownway.portals.shared.people import name_of, network_of, page_language
from ownway.portals.work.pages.journey import journey_of
from ownway.portals.work.pages.next import Next, next_for, place
from ownway.portals.work.pages.record import Record
from ownway.portals.work.pages.timeline import newest_of, voice_in_words

OWN_WORDS = ("matters.most", "contact.what", "matters.respect", "day.good", "day.bad")
WORRIES = ("contact.change", "risk.worries")
NO_WORRY = ("none", "nothing", "unsure")
LAST = 6


@dataclass(frozen=True)
class Promise:
    """What we said we would do; said in a tag when the day has passed."""

    words: str
    late: Tag | None


@dataclass(frozen=True, kw_only=True)
class PersonPage(Page):
    """Who this is."""

    named: str
    next: Next
    words: Sequence[tuple[str, Quotation]]
    worries: Sequence[Content]
    promises: Sequence[Promise]
    journey: TaskList
    around: NetworkMap
    timeline: Timeline
    links: Sequence[Link]


def person_page(record: Record, identity: IdentityBar, notices: Sequence[Component]) -> PersonPage:
    """Everything that the first look needs."""
    person = record.person
    return PersonPage(
        heading=name_of(person),
        identity=identity,
        notices=notices,
        named=_named(record),
        next=_next(record),
        words=list(_words(record)),
        worries=list(worries_of(record)),
        promises=list(_promises(record)),
        journey=journey_of(record),
        around=network_of(person.name, people.circle(person.id), record.involved),
        timeline=newest_of(record, LAST),
        links=_links(record),
    )


def _named(record: Record) -> str:
    named = next((one.worker for one in record.involved if one.part is Part.NAMED_WORKER and one.worker), None)
    if named is None:
        return _("Nobody is named for them yet.")
    who = {"name": named.name, "title": named.job_title, "phone": named.phone}
    return _("Named worker: %(name)s, %(title)s, %(phone)s") % who


def _next(record: Record) -> Next:
    waiting = next((contact for contact in record.contacts if contact.waits), None)
    if waiting is not None:
        triage = Link(_("Triage"), place("triage", record.person.id, waiting.id))
        return Next(_("Nobody has settled yet who helps first."), triage)
    return next_for(record.person.id, record.assessment, record.plan, record.review, eligible=record.eligible)


def _words(record: Record) -> Iterator[tuple[str, Quotation]]:
    """What they said, what matters most first; whoever else said it is named."""
    titles = {
        "matters.most": _("What matters most"),
        "contact.what": _("What is happening"),
        "matters.respect": _("Please do, please do not"),
        "day.good": _("A good day"),
        "day.bad": _("A bad day"),
    }
    for key in OWN_WORDS:
        fact = record.said(key)
        if fact is not None:
            yield titles[key], quoted(fact)


def quoted(fact: FactCard) -> Quotation:
    """Somebody's words with who said them, and when."""
    return Quotation(str(fact.said.value), by=voice_in_words(fact.said.said_as), on=fact.said.on)


def worries_of(record: Record) -> Iterator[Content]:
    """What is worrying, as it was said; what may mean harm first."""
    safe = record.said("risk.safe_now")
    if safe is not None and safe.said.value == "no":
        yield Tag(_("Says they are not safe"), Tone.URGENT)
    for key in WORRIES:
        fact = record.said(key)
        for code in fact.said.value if fact else ():
            if code not in NO_WORRY:
                yield code_in_words(key, code, page_language())


def _promises(record: Record) -> Iterator[Promise]:
    """What we said we would do, by when; the earliest first."""
    for due_on, words in sorted(_promised(record), key=lambda promise: promise[0]):
        late = Tag(_("Overdue"), Tone.URGENT) if due_on < record.today else None
        yield Promise(words, late)


def _promised(record: Record) -> Iterator[tuple[date, str]]:
    state, triage, plan = record.assessment.state if record.assessment else None, record.triage, record.plan
    if triage and triage.by_date and state in (Assessed.OWED, Assessed.TELLING):
        yield triage.by_date, _("Act on their contact by %(day)s") % {"day": day(triage.by_date)}
    for request in (one for one in record.requests if one.answered_at is None):
        words = {"what": request.kind.label, "day": day(request.due_on)}
        yield request.due_on, _("Answer “%(what)s” by %(day)s") % words
    if plan and plan.state is Planned.SUBMITTED and plan.decide_by:
        yield plan.decide_by, _("The council decides on their plan by %(day)s") % {"day": day(plan.decide_by)}
    for challenge in (one for decision in record.decisions for one in decision.challenges if not one.outcome):
        words = {"owner": challenge.owner.name, "day": day(challenge.due_on)}
        yield challenge.due_on, _("%(owner)s answers their disagreement by %(day)s") % words
    if record.review:
        yield record.review.due_on, _("Review by %(day)s") % {"day": day(record.review.due_on)}


def _links(record: Record) -> list[Link]:
    one = record.person.id
    return [
        Link(_("Who is involved: begin, join, hand over"), place("involvement", one)),
        Link(_("Give them a way in"), place("way-in", one)),
        Link(_("How they read: language and easy read"), place("reading", one)),
        Link(_("Letters"), place("letters", one)),
    ]
