"""What happened with somebody: contacts, conversations, decisions, letters, who came and went, their plan."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _

from ownway.journey.contacts.choices import Channel
from ownway.journey.contacts.wording import lead_in_words
from ownway.journey.follow.letters import DECISION_LETTER, decided_in_words
from ownway.platform.design_system.components import Entry, IdentityBar, Timeline
from ownway.platform.design_system.pages import Page
from ownway.portals.shared.people import page_language
from ownway.portals.work.pages.next import place
from ownway.portals.work.pages.record import Record

VOICES = {
    "person": lambda: _("the person"),
    "helper": lambda: _("somebody who helps them"),
    "representative": lambda: _("their representative"),
    "carer": lambda: _("their carer"),
    "advocate": lambda: _("their advocate"),
    "worker": lambda: _("a worker"),
    "provider": lambda: _("somebody who gives support"),
    "nhs": lambda: _("the health service"),
}


@dataclass(frozen=True, kw_only=True)
class TimelinePage(Page):
    """All that happened."""

    timeline: Timeline


def timeline_page(record: Record, identity: IdentityBar) -> TimelinePage:
    """The whole of it."""
    return TimelinePage(heading=_("All that happened"), identity=identity, timeline=Timeline(list(entries_of(record))))


def newest_of(record: Record, most: int) -> Timeline:
    """The last few."""
    newest = sorted(entries_of(record), key=lambda entry: entry.on, reverse=True)
    return Timeline(newest[:most], heading_level=3)


def entries_of(record: Record) -> Iterator[Entry]:
    """Everything with its moment, in no order."""
    yield from _contacts(record)
    yield from _told(record)
    yield from _assessed(record)
    yield from _decided(record)
    yield from _written(record)
    yield from _involved(record)
    yield from _asked(record)
    yield from _planned(record)


def _contacts(record: Record) -> Iterator[Entry]:
    for contact in record.contacts:
        by = contact.taken_by.name if contact.taken_by else ""
        title = _("Contact: %(how)s") % {"how": Channel(contact.channel).label}
        yield Entry(title, contact.at, by, contact.made_by, place("triage", record.person.id, contact.id))
    if record.triage:
        title = _("Who helps first: %(lead)s") % {"lead": lead_in_words(record.triage.lead)}
        yield Entry(title, record.triage.at, record.triage.settled_by.name, record.triage.why)


def _told(record: Record) -> Iterator[Entry]:
    for told in record.conversations:
        if told.told_at:
            yield Entry(told.questions.title.says(page_language()), told.told_at, voice_in_words(told.said_as))


def _assessed(record: Record) -> Iterator[Entry]:
    assessment = record.assessment
    if assessment and assessment.completed_at and assessment.assessor:
        heard = _("Heard: %(who)s") % {"who": ", ".join(assessment.heard)}
        page = place("told", record.person.id)
        yield Entry(_("Completed together"), assessment.completed_at, assessment.assessor.name, heard, page)


def _decided(record: Record) -> Iterator[Entry]:
    for decision in record.decisions:
        page = place("decision", record.person.id, decision.id)
        words, by = decided_in_words(decision), decision.decided_by.name
        yield Entry(words, decision.decided_at, by, decision.sentence, page)
        if decision.countersigned:
            second = decision.countersigned
            yield Entry(_("Second signature"), second.at, second.by.name, second.words, page)
        if decision.called_in:
            yield Entry(
                _("Called in"), decision.called_in.at, decision.called_in.by.name, decision.called_in.words, page
            )
        for challenge in decision.challenges:
            yield Entry(_("They disagree"), challenge.made_at, "", challenge.words, page)


def _written(record: Record) -> Iterator[Entry]:
    """Letters that stand by themselves; a decision stands with its own letter."""
    for letter in (one for one in record.letters if one.kind != DECISION_LETTER):
        page = place("letter", record.person.id, letter.id)
        yield Entry(_("Letter: %(title)s") % {"title": letter.title}, letter.made_at, letter.made_by.name, "", page)


def _involved(record: Record) -> Iterator[Entry]:
    for one in record.ever_involved:
        who = {"who": one.worker.name if one.worker else one.organisation, "part": one.part.label}
        yield Entry(_("%(who)s begins: %(part)s") % who, one.starts_at, "", one.why)
        if one.ended_at:
            yield Entry(_("%(who)s ends: %(part)s") % who, one.ended_at, "", one.ended_why)


def _asked(record: Record) -> Iterator[Entry]:
    for request in record.requests:
        page = place("request", record.person.id, request.id)
        yield Entry(_("Asked: %(what)s") % {"what": request.kind.label}, request.asked_at, "", request.words, page)
        if request.answered_at:
            yield Entry(_("Answered: %(what)s") % {"what": request.kind.label}, request.answered_at, "", request.answer)


def _planned(record: Record) -> Iterator[Entry]:
    plan, page = record.plan, place("plan", record.person.id)
    if plan and plan.agreed_at:
        yield Entry(_("They agree to their plan"), plan.agreed_at, "", plan.agreed_words, page)
    if plan and plan.submitted_at:
        by = plan.submitted_by.name if plan.submitted_by else ""
        yield Entry(_("Their plan is sent for a signature"), plan.submitted_at, by, "", page)


def voice_in_words(said_as: str) -> str:
    """In what part somebody spoke."""
    return VOICES[said_as]()
