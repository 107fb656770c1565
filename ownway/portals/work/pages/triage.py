"""Who helps first: duties before anything, then the lead with reasons that quote what was said."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from django.utils.text import capfirst
from django.utils.translation import gettext as _

from ownway.journey.contacts.choices import Channel
from ownway.journey.contacts.proposals import WhoHelpsFirst
from ownway.journey.contacts.selectors import ContactCard
from ownway.journey.contacts.wording import DUTIES, fact_in_words, join_in_words, lead_in_words
from ownway.journey.conversations.question_sets import topic
from ownway.journey.conversations.wording import code_in_words
from ownway.platform.access.verdict import Verdict
from ownway.platform.design_system.components import (
    Badge,
    Details,
    IdentityBar,
    Link,
    Quotation,
    SummaryList,
    SummaryRow,
)
from ownway.platform.design_system.pages import Page
from ownway.platform.design_system.rendering import Component
from ownway.portals.shared.days import day
from ownway.portals.shared.people import page_language
from ownway.portals.shared.working import badges_of, caveats_of
from ownway.portals.work.forms.contacts import ME
from ownway.portals.work.forms.triage import NoNeedForm, SettleForm
from ownway.portals.work.pages.next import place
from ownway.portals.work.pages.person import quoted
from ownway.portals.work.pages.record import Record
from ownway.rules.kernel import Audience
from ownway.rules.kernel.words import words_for
from ownway.rules.triage import Duty, Triage

NOT_HEARD, UNKNOWN = "R16", "=unknown"


@dataclass(frozen=True)
class Reason:
    """Why: the row's sentence, and the facts in words."""

    words: str
    facts: Sequence[str]


@dataclass(frozen=True, kw_only=True)
class TriagePage(Page):
    """The proposal, and what the worker does with it."""

    form: SettleForm
    contact: SummaryList
    words: Quotation | None
    owed: str
    duties: Sequence[str]
    lead: str
    by_date: str
    badges: Sequence[Badge]
    joins: Sequence[str]
    reasons: Sequence[Reason]
    told: str
    would_change: Details
    caveats: Details | None
    verdict: Verdict
    other: Verdict
    ask_more: Link | None
    no_need: Link | None
    settled: str


def triage_page(
    record: Record,
    contact: ContactCard,
    proposal: WhoHelpsFirst,
    form: SettleForm,
    *,
    verdicts: tuple[Verdict, Verdict, Verdict],
    identity: IdentityBar,
    notices: Sequence[Component],
) -> TriagePage:
    """`verdicts`: to settle as proposed, to choose another lead, to find no appearance of need."""
    triage, what = proposal.triage, record.said("contact.what")
    settle, other, no_need = verdicts
    return TriagePage(
        heading=_("Who helps first"),
        identity=identity,
        notices=notices,
        form=form,
        contact=_contact(contact, record),
        words=quoted(what) if what else None,
        owed=str(DUTIES[Duty.NEEDS_ASSESSMENT]) if Duty.NEEDS_ASSESSMENT in triage.duties_owed else "",
        duties=[str(DUTIES[duty]) for duty in triage.duties_owed if duty is not Duty.NEEDS_ASSESSMENT],
        lead=lead_in_words(triage.lead),
        by_date=_("by %(day)s") % {"day": day(proposal.by_date)} if proposal.by_date else _("at their own pace"),
        badges=badges_of(proposal.result) if proposal.by_date else (),
        joins=[join_in_words(join) for join in triage.joins],
        reasons=list(_reasons(triage)),
        told=_told(triage),
        would_change=Details(_("What would change this"), _bullets(triage.what_would_change_it)),
        caveats=caveats_of(proposal.result),
        verdict=settle,
        other=other,
        ask_more=_ask_more(triage, record.person.id),
        no_need=_no_need(no_need, contact),
        settled=_settled(record, contact),
    )


@dataclass(frozen=True, kw_only=True)
class NoNeedPage(Page):
    """No appearance of need: what is decided, and what it means."""

    form: NoNeedForm
    verdict: Verdict


def no_need_page(form: NoNeedForm, verdict: Verdict, identity: IdentityBar, notices: Sequence[Component]) -> NoNeedPage:
    """Before anything was told, a named worker may record it; the person can ask again at any time."""
    heading = _("Record no appearance of need")
    return NoNeedPage(heading=heading, form=form, verdict=verdict, identity=identity, notices=notices)


def _contact(contact: ContactCard, record: Record) -> SummaryList:
    agrees, themself = record.said("contact.agrees"), contact.contact_for == ME
    rows = [
        SummaryRow(_("How it came"), capfirst(Channel(contact.channel).label)),
        SummaryRow(_("From"), contact.made_by or (_("The person themself") if themself else _("Somebody for them"))),
    ]
    if agrees is not None:
        words = code_in_words("contact.agrees", agrees.said.value, page_language())
        rows.append(SummaryRow(_("Do they know and agree?"), words))
    return SummaryList(rows)


def _reasons(triage: Triage) -> Iterator[Reason]:
    for reason in triage.reasons:
        words = words_for(f"triage.{reason.row.lower()}").says(None, Audience.WORKER, _)
        yield Reason(words, [*_known(reason.facts), *_unknown(reason.facts)])


def _known(facts: Sequence[str]) -> Iterator[str]:
    yield from (fact_in_words(fact, page_language()) for fact in facts if not fact.endswith(UNKNOWN))


def _unknown(facts: Sequence[str]) -> Iterator[str]:
    """What nobody has said, in one line."""
    topics = [topic(fact.removesuffix(UNKNOWN)).says(page_language()) for fact in facts if fact.endswith(UNKNOWN)]
    if topics:
        yield _("Nobody has said: %(topics)s") % {"topics": ", ".join(topics)}


def _told(triage: Triage) -> str:
    """What the person reads: who helps first, and the first reason, in one go."""
    why = words_for(f"triage.{triage.row.lower()}").says(None, Audience.PERSON, _)
    lead = lead_in_words(triage.lead, Audience.PERSON)
    return _("First %(lead)s helps. %(why)s") % {"lead": lead, "why": why}


def _bullets(codes: Sequence[str]) -> str:
    return "\n".join(words_for(code).says(None, Audience.PERSON, _) for code in codes)


def _ask_more(triage: Triage, person_id: UUID) -> Link | None:
    """When too little was heard, the rest is asked together, and nothing twice."""
    unheard = any(reason.row == NOT_HEARD for reason in triage.reasons)
    return Link(_("Ask the rest together now"), place("talk", person_id, "contact")) if unheard else None


def _no_need(verdict: Verdict, contact: ContactCard) -> Link | None:
    if not verdict:
        return None
    return Link(_("Record that there is no appearance of need"), place("no-need", contact.person_id, contact.id))


def _settled(record: Record, contact: ContactCard) -> str:
    if contact.waits or record.triage is None:
        return ""
    who = {"worker": record.triage.settled_by.name, "lead": lead_in_words(record.triage.lead)}
    return _("%(worker)s settled it: first %(lead)s. Settle again if that has changed.") % who
