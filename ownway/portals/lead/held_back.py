"""What is held back from people of who looked at their record: second looks, release, and holding back.

The entries themselves stay; only the person does not see them for a time (`platform/audit`).
"""

from functools import partial
from uuid import UUID

from django.http import Http404, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ownway.journey.people import selectors as people
from ownway.journey.practices import selectors as practices
from ownway.platform.access import sight
from ownway.platform.access.doors import Staff, door
from ownway.platform.access.roles import Permission
from ownway.platform.audit import actions, may, selectors
from ownway.platform.audit.choices import Reason
from ownway.platform.audit.selectors import Look, WithholdingCard
from ownway.platform.days import start_of
from ownway.platform.design_system.components import (
    Column,
    Empty,
    Link,
    Queue,
    QueueLine,
    SummaryList,
    SummaryRow,
    Table,
    Tag,
    Tone,
)
from ownway.platform.design_system.fields import OneOf, Option, PartialDate, Words
from ownway.platform.design_system.forms import Form
from ownway.portals.lead.places import about, place
from ownway.portals.shared.acting import acted, filled
from ownway.portals.shared.days import day
from ownway.portals.shared.desk import AskPage, PartsPage, done, notices, shown
from ownway.portals.shared.parts import Part
from ownway.portals.shared.people import name_of
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request

REASONS = {
    Reason.SERIOUS_HARM: gettext_lazy("Somebody could come to serious harm"),
    Reason.CRIME: gettext_lazy("A crime could not be prevented or found out"),
    Reason.STAFF_SAFETY: gettext_lazy("A worker would not be safe"),
}


class HoldBackForm(Form):
    """One of three reasons, in words, from a day on."""

    reason = OneOf(
        gettext_lazy("What would happen if the person saw these entries?"), required=True,
        missing=gettext_lazy("Choose the reason"), options=[Option(reason, REASONS[reason]) for reason in Reason],
    )  # fmt: skip
    words = Words(
        gettext_lazy("How do you know?"), required=True, rows=4, missing=gettext_lazy("Say how you know"),
        hint=gettext_lazy("A second person reads this and looks whether it is enough. The person never reads it."),
    )  # fmt: skip
    since = PartialDate(
        gettext_lazy("From which day on?"), called=gettext_lazy("The day"), complete=True, required=True,
        not_after=timezone.localdate, missing=gettext_lazy("Enter the day from which entries are held back"),
    )  # fmt: skip
    mark_optional = False


@door(Staff(Permission.WITHHOLD_LOG_ENTRY))
def held_back(request: Request) -> HttpResponse:
    """What waits for a second look, and what is held back now: each until its reason ends."""
    homes = sight.homes_seen()
    waiting, held = selectors.waiting_for_second_eyes(homes), selectors.held_back(homes)
    cards = people.cards([one.person_id for one in (*waiting, *held)])
    names = {one: name_of(card) for one, card in cards.items()}
    found = ((_("Waiting for a second look"), waiting), (_("Held back now"), held))
    parts = [
        Part(heading=heading, things=[Queue([_line(one, names) for one in those])]) for heading, those in found if those
    ]
    none = Empty(_("Nothing is held back"), _("People see everybody who looked at their record, on their own page."))
    page = PartsPage(
        heading=_("Held back from people"), notices=notices(request),
        parts=parts or [Part(things=[none])],
    )  # fmt: skip
    return shown(request, page)


@door(Staff(Permission.WITHHOLD_LOG_ENTRY))
@record("who looked at your record")
def withholding(request: Request, withholding_id: UUID) -> HttpResponse:
    """Whose reads, why, and who said so; look a second time, or release."""
    held, form = _find(request, withholding_id), filled(Form, request)
    act = partial(actions.review_withholding, withholding_id=held.id, by=request.actor, at=timezone.now())
    if acted(request, form, act):
        return done(request, _("You agreed. It is held back until somebody releases it."), reverse("lead:held-back"))
    row = selectors.row(held.id)
    release_it = Link(_("The reason has ended, or is not enough: release it"),
                      place("release", request.person.id, held.id))  # fmt: skip
    after = [Part(links=[release_it])] if may.may_release(request.actor, row) else []
    page = AskPage(
        heading=_("Who looked is held back"), back=reverse("lead:held-back"), form=form, autosave="",
        parts=[Part(things=[_why(held)])], submit=_("I have looked, and agree"), after=after,
        verdict=may.may_review(request.actor, row), **about(request),
    )  # fmt: skip
    return shown(request, page)


@door(Staff(Permission.WITHHOLD_LOG_ENTRY))
@record("who looked at your record")
def release(request: Request, withholding_id: UUID) -> HttpResponse:
    """The reason has ended: the person sees each entry, with its day."""
    held, form = _find(request, withholding_id), filled(Form, request)
    act = partial(actions.release, withholding_id=held.id, by=request.actor, at=timezone.now())
    if acted(request, form, act):
        return done(request, _("Released. The person sees each entry, with its day."), reverse("lead:held-back"))
    page = AskPage(
        heading=_("Release what is held back"), back=place("withholding", request.person.id, held.id), form=form,
        autosave="", parts=[Part(things=[_why(held)])], submit=_("Release it"),
        verdict=may.may_release(request.actor, selectors.row(held.id)), **about(request),
    )  # fmt: skip
    return shown(request, page)


@door(Staff(Permission.WITHHOLD_LOG_ENTRY))
@record("who looked at your record")
def looked(request: Request) -> HttpResponse:
    """Who looked at this record, and a way to hold it back from the person where that keeps somebody safe."""
    looks = selectors.who_looked(request.person.id)
    columns = [Column(_("Who")), Column(_("Day")), Column(_("What they opened")), Column(_("The person sees it"))]
    rows = [[look.reader, day(look.day), " · ".join(look.pages), _seen(request, look)] for look in looks]
    none = Empty(_("Nobody has looked yet"), _("Each look at this record stands here, with its day."))
    things = [Table(_("Looks at this record, newest first"), columns, rows)] if rows else [none]
    return shown(request, PartsPage(heading=_("Who looked"), parts=[Part(things=things)], wide=True, **about(request)))


@door(Staff(Permission.WITHHOLD_LOG_ENTRY))
@record("who looked at your record")
def hold_back(request: Request, reader_id: UUID) -> HttpResponse:
    """Hold one reader's entries back from the person, until the reason ends."""
    looks = [look for look in selectors.who_looked(request.person.id) if look.reader_id == reader_id]
    if not looks:
        raise Http404
    form = filled(HoldBackForm, request, initial={"since": looks[-1].day})
    if acted(request, form, lambda: _hold_back(request, form, reader_id)):
        return done(request, _("Held back. Somebody else looks at it now."), reverse("lead:held-back"))
    page = AskPage(
        heading=_("Hold back that %(reader)s looked") % {"reader": looks[0].reader}, form=form,
        back=place("looked", request.person.id), submit=_("Hold it back"),
        verdict=may.may_withhold(request.actor, request.person.id, reader_id), **about(request),
    )  # fmt: skip
    return shown(request, page)


def _find(request: Request, withholding_id: UUID) -> WithholdingCard:
    held = selectors.withholding(withholding_id, request.person.id)
    if held is None:
        raise Http404
    return held


def _hold_back(request: Request, form: HoldBackForm, reader_id: UUID) -> object:
    given = form.cleaned_data
    return actions.withhold(
        person_id=request.person.id, home_id=request.person.home_id, reader_id=reader_id,
        reason=Reason(given["reason"]), words=given["words"], since=start_of(given["since"].earliest),
        by=request.actor, at=timezone.now(),
    )  # fmt: skip


def _line(held: WithholdingCard, names: dict[UUID, str]) -> QueueLine:
    tag = Tag(_("Held back"), Tone.PLAIN) if held.reviewed_at else Tag(_("Second look"), Tone.CALM)
    act = Link(_("Look at it"), place("withholding", held.person_id, held.id))
    words = {"reason": REASONS[held.reason], "day": day(held.at)}
    return QueueLine(tag, names.get(held.person_id, ""), _("%(reason)s. Since %(day)s.") % words, act)


def _why(held: WithholdingCard) -> SummaryList:
    by = practices.worker_card(held.by_id)
    rows = [
        SummaryRow(_("Whose looks"), practices.worker_card(held.reader_id).name),
        SummaryRow(_("Why"), REASONS[held.reason], source=by.name),
        SummaryRow(_("How they know"), held.words),
        SummaryRow(_("Since"), day(held.at)),
        SummaryRow(_("Second look"), _second_look(held)),
    ]
    return SummaryList(rows)


def _second_look(held: WithholdingCard) -> str:
    if held.reviewed_by_id is None or held.reviewed_at is None:
        return _("Nobody yet")
    words = {"name": practices.worker_card(held.reviewed_by_id).name, "day": day(held.reviewed_at)}
    return _("%(name)s, %(day)s") % words


def _seen(request: Request, look: Look) -> str | Link:
    if look.withholding_id is not None:
        return Link(_("Held back"), place("withholding", request.person.id, look.withholding_id))
    if not may.may_withhold(request.actor, request.person.id, look.reader_id):
        return _("Yes")
    return Link(_("Yes: hold it back"), place("hold-back", request.person.id, look.reader_id), look.reader)
