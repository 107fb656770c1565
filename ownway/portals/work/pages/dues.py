"""Who needs a worker and why, the most pressing first. Each source is one list of their people or their homes."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from uuid import UUID

from django.utils.timesince import timesince
from django.utils.translation import gettext as _

from ownway.journey.assessments import selectors as assessed
from ownway.journey.assessments.states import State as Assessed
from ownway.journey.contacts import selectors as contacted
from ownway.journey.contacts.choices import Channel
from ownway.journey.conversations import selectors as said
from ownway.journey.decisions import selectors as decided
from ownway.journey.follow.letters import decided_in_words
from ownway.journey.involvement import selectors as involved
from ownway.journey.involvement.choices import Part
from ownway.journey.reviews import selectors as reviewed
from ownway.journey.reviews.states import State as Reviewed
from ownway.journey.support_plans import selectors as planned
from ownway.journey.support_plans.selectors import PlanCard
from ownway.journey.support_plans.states import State as Planned
from ownway.platform.access.actor import Actor
from ownway.platform.access.roles import Permission
from ownway.platform.days import day_of
from ownway.platform.design_system.components import Link, Tag, Tone
from ownway.portals.shared.days import day
from ownway.portals.work.pages.next import place

SOON = timedelta(days=7)
FIRST_WORDS = 90


@dataclass(frozen=True)
class Desk:
    """Whose desk it is, and when."""

    by: Actor
    at: datetime
    mine: list[UUID] = field(default_factory=list)

    @property
    def homes(self) -> list[UUID]:
        """The organisations whose waiting contacts this desk answers."""
        return [self.by.organisation_id] if self.by.organisation_id else []

    @property
    def today(self) -> date:
        """The day it is here."""
        return day_of(self.at)


def desk_of(by: Actor, at: datetime) -> Desk:
    """The desk of a worker: the people they are named for, or join."""
    parts = (Part.NAMED_WORKER, Part.JOINS)
    return Desk(by, at, list(involved.people_of(by.principal, *parts)) if by.principal else [])


@dataclass(frozen=True)
class Due:
    """Somebody who needs the worker: why, in a tag and a sentence, and what to do."""

    person_id: UUID
    tag: Tag
    why: str
    action: Link
    of_contact: bool = False


def more_wait(dues: Sequence[Due]) -> bool:
    """Contacts fill their share of the page: there may be more behind them."""
    return sum(due.of_contact for due in dues) >= contacted.SHOWN


def everything(desk: Desk) -> Iterator[Due]:
    """Everybody who needs this worker, in order."""
    yield from _contacts(desk)
    yield from _came_back(desk)
    yield from _disagree(desk)
    yield from _assessments(desk)
    yield from _plans(desk)
    yield from _reviews(desk)
    yield from _asked(desk)
    yield from _second_signatures(desk)
    yield from _nobody_named(desk)


def _contacts(desk: Desk) -> Iterable[Due]:
    """Contacts that nobody has settled: urgent first, then the longest wait."""
    if not desk.by.holds(Permission.TRIAGE):
        return
    waiting = contacted.waiting_for_triage(desk.homes)
    words = said.newest_words({contact.person_id for contact in waiting}, "contact.what")
    for contact in waiting:
        tag = Tag(_("Cannot wait"), Tone.URGENT) if contact.urgent else Tag(_("New contact"), Tone.CALM)
        how = {
            "how": str(Channel(contact.channel).label).capitalize(), "since": timesince(contact.at, desk.at, depth=1),
            "words": _first_words(words.get(contact.person_id, "")),
        }  # fmt: skip
        why = _("%(words)s %(how)s, %(since)s ago.") % how
        action = Link(_("Triage"), place("triage", contact.person_id, contact.id))
        yield Due(contact.person_id, tag, why, action, of_contact=True)


def _came_back(desk: Desk) -> Iterable[Due]:
    """Decisions that were called in, for those whose people they are."""
    for decision in decided.called_in(desk.mine, desk.at):
        why = decision.called_in.words if decision.called_in else decided_in_words(decision)
        page = Link(_("Look again"), place("plan", decision.person_id))
        yield Due(decision.person_id, Tag(_("Called in"), Tone.WARM), why, page)


def _disagree(desk: Desk) -> Iterable[Due]:
    """People who disagree, and whom this worker answers."""
    for challenge in decided.open_challenges(desk.by.named):
        words = {"words": _first_words(challenge.words), "day": day(challenge.due_on)}
        page = Link(_("Answer"), place("challenge", challenge.person_id, challenge.id))
        yield Due(
            challenge.person_id,
            _by(challenge.due_on, desk, _("Disagrees")),
            _("%(words)s Answer by %(day)s.") % words,
            page,
        )


def _assessments(desk: Desk) -> Iterable[Due]:
    rows = assessed.of_people(desk.mine, Assessed.TOLD, Assessed.COMPLETED, Assessed.OWED, Assessed.TELLING)
    promised = contacted.latest_triages([row.person_id for row in rows])
    for row in rows:
        by = promised[row.person_id].by_date if row.person_id in promised else None
        match row.state:
            case Assessed.TOLD:
                page = Link(_("Complete together"), place("told", row.person_id))
                yield Due(row.person_id, Tag(_("Told"), Tone.CALM), _("They have told their story."), page)
            case Assessed.COMPLETED:
                page = Link(_("Determine"), place("eligibility", row.person_id))
                met = {"day": day(row.completed_at)}
                why = _("Completed together on %(day)s. They wait for the decision.") % met
                yield Due(row.person_id, Tag(_("Completed"), Tone.CALM), why, page)
            case _ if by and by <= desk.today:
                why = _("We said that we would act by %(day)s.") % {"day": day(by)}
                yield Due(row.person_id, _by(by, desk, _("Promised")), why, _their_page(row.person_id))


def _plans(desk: Desk) -> Iterable[Due]:
    """What the person agreed to, what came back, and where the council is late."""
    for plan in planned.of_people(desk.mine, Planned.AGREED, Planned.DRAFT, Planned.SUBMITTED):
        page = place("plan", plan.person_id)
        if plan.state is Planned.AGREED:
            words = _("They agreed to their plan on %(day)s.") % {"day": day(plan.agreed_at)}
            yield Due(plan.person_id, Tag(_("Plan agreed"), Tone.CALM), words, Link(_("Sign or send"), page))
        elif plan.returned_why and plan.state is Planned.DRAFT:
            yield Due(plan.person_id, Tag(_("Came back"), Tone.WARM), plan.returned_why, Link(_("Plan"), page))
        elif plan.overdue(desk.today):
            yield Due(plan.person_id, Tag(_("Overdue"), Tone.URGENT), _late(plan), Link(_("Plan"), page))


def _reviews(desk: Desk) -> Iterable[Due]:
    open_states = (Reviewed.ESCALATED, Reviewed.TOLD, Reviewed.UNDER_WAY, Reviewed.PLANNED)
    for review in reviewed.of_people(desk.mine, *open_states):
        page = place("review", review.person_id, review.id)
        if review.state is Reviewed.ESCALATED:
            why = _("An answer in their review asks for a social worker.")
            yield Due(review.person_id, Tag(_("Review"), Tone.WARM), why, Link(_("Look"), page))
        elif review.state is Reviewed.TOLD:
            why = _("They have told how it is going.")
            yield Due(review.person_id, Tag(_("Review"), Tone.CALM), why, Link(_("Conclude"), page))
        elif review.due_on <= desk.today + SOON:
            why = _("Their review is due on %(day)s.") % {"day": day(review.due_on)}
            yield Due(review.person_id, Tag(_("Review"), Tone.PLAIN), why, Link(_("Review"), page))


def _asked(desk: Desk) -> Iterable[Due]:
    """What people asked of us, with the date we gave them."""
    for request in involved.open_requests(desk.mine):
        words = {"kind": request.kind.label, "day": day(request.due_on)}
        tag = _by(request.due_on, desk, _("Asked"))
        page = Link(_("Answer"), place("request", request.person_id, request.id))
        yield Due(request.person_id, tag, _("“%(kind)s”: answer by %(day)s.") % words, page)


def _second_signatures(desk: Desk) -> Iterable[Due]:
    """Decisions that need another registered social worker behind them."""
    if not desk.by.holds(Permission.COUNTERSIGN):
        return
    for decision in decided.waiting_for_countersignature(desk.homes, desk.at):
        if decision.decided_by.id != desk.by.principal:
            why = _("%(worker)s asks for a second signature.") % {"worker": decision.decided_by.name}
            page = Link(_("Read it"), place("decision", decision.person_id, decision.id))
            yield Due(decision.person_id, Tag(_("Second signature"), Tone.CALM), why, page)


def _nobody_named(desk: Desk) -> Iterable[Due]:
    """People whose assessment is under way and for whom nobody is named."""
    if not desk.by.holds(Permission.TRIAGE):
        return
    for row in assessed.without_a_worker(desk.homes):
        page = Link(_("Name a worker"), place("involvement", row.person_id))
        yield Due(row.person_id, Tag(_("Nobody named"), Tone.WARM), _("No worker is named for them yet."), page)


def _late(plan: PlanCard) -> str:
    words = {"day": day(plan.decide_by), "officer": plan.escalates_to.name if plan.escalates_to else ""}
    late = _("The council’s date for their plan was %(day)s.") % words
    return f"{late} {_('%(officer)s decides now.') % words}" if plan.escalates_to else late


def _by(due_on: date, desk: Desk, words: str) -> Tag:
    """What waits, in the tone of its date."""
    if due_on < desk.today:
        return Tag(_("Overdue"), Tone.URGENT)
    return Tag(words, Tone.WARM if due_on <= desk.today + SOON else Tone.PLAIN)


def _their_page(person_id: UUID) -> Link:
    return Link(_("Their page"), place("person", person_id))


def _first_words(words: str) -> str:
    short = words if len(words) <= FIRST_WORDS else words[:FIRST_WORDS].rsplit(" ", 1)[0] + " …"
    return f"“{short}”" if short else ""
