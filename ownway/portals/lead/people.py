"""Find somebody, and what was decided about them: for those who sign, decide charges and answer challenges."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ownway.journey.decisions import selectors as decided
from ownway.journey.people import selectors as people
from ownway.journey.people.selectors import PersonCard
from ownway.journey.support_plans import selectors as planned
from ownway.platform.access.doors import Staff, door
from ownway.platform.access.roles import Permission
from ownway.platform.design_system.components import Column, Empty, Link, SummaryList, SummaryRow, Table
from ownway.platform.design_system.fields import OneLine
from ownway.platform.design_system.forms import Form
from ownway.platform.design_system.pages import Page
from ownway.platform.design_system.rendering import Component, Content
from ownway.platform.design_system.values import pounds
from ownway.portals.lead.places import about, place
from ownway.portals.lead.words import KINDS, PLANS
from ownway.portals.shared.decisions import standing_of
from ownway.portals.shared.desk import PartsPage, shown
from ownway.portals.shared.parts import Part
from ownway.portals.shared.people import born_in_words, name_of
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request


class FindForm(Form):
    """A name, as far as it is known."""

    mark_optional = False
    name = OneLine(
        gettext_lazy("Name"), required=True, missing=gettext_lazy("Write a name, or the beginning of one"),
        hint=gettext_lazy("However it is spelt: names that sound alike are found too."),
    )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class FindPage(Page):
    """A name to look for, and who was found."""

    found: Component | None


@door(Staff(Permission.COUNTERSIGN, Permission.CALL_IN, Permission.DECIDE_CHARGE))
def find(request: Request) -> HttpResponse:
    """People this worker may see, by name."""
    form = FindForm(request.GET if "name" in request.GET else None)
    found = _found(form.cleaned_data["name"]) if form.is_bound and form.is_valid() else None
    page = FindPage(heading=_("Find somebody"), form=form, found=found)
    return render(request, "lead/find.html", {"page": page})


@door(Staff(Permission.COUNTERSIGN, Permission.CALL_IN, Permission.DECIDE_CHARGE))
@record("what was decided about you")
def person(request: Request) -> HttpResponse:
    """The plan, and every decision, newest first."""
    parts = [*_plan(request), _decisions(request)]
    return shown(request, PartsPage(heading=_("What was decided"), parts=parts, **about(request)))


def _found(words: str) -> Component:
    columns = [Column(_("Who")), Column(_("How old"))]
    rows = [_row(one) for one in people.search(words)]
    none = Empty(_("Nobody of that name here"), _("Try another spelling. You find only people you may see."))
    return Table(_("The likeliest first"), columns, rows) if rows else none


def _row(one: PersonCard) -> list[Content]:
    who = Link(name_of(one), place("person", one.id))
    return [who, born_in_words(one.born, timezone.localdate()) if one.born else _("Not known")]


def _plan(request: Request) -> Iterator[Part]:
    plan = planned.latest(request.person.id)
    if plan is None:
        return
    rows = [
        SummaryRow(_("Where it is"), PLANS[plan.state]),
        SummaryRow(_("What it costs"), _("%(amount)s a week") % {"amount": pounds(plan.weekly_pence)}),
    ]
    may = request.actor.holds
    read = Link(_("Read the plan"), place("plan", plan.person_id, plan.id))
    charge = Link(_("What they pay"), place("charge", plan.person_id))
    links = [*([read] if may(Permission.SIGN_PLAN) else []), *([charge] if may(Permission.DECIDE_CHARGE) else [])]
    yield Part(heading=_("The plan"), things=[SummaryList(rows)], links=links)


def _decisions(request: Request) -> Part:
    columns = [Column(_("Decision")), Column(_("Where it stands")), Column(_("Decided by")), Column(_("On"))]
    rows: list[list[Content]] = [
        [Link(KINDS[card.kind], place("decision", card.person_id, card.id)), standing_of(card), card.decided_by.name,
         date_format(card.decided_at, "j F Y")]
        for card in decided.decisions_of(request.person.id, timezone.now())
    ]  # fmt: skip
    none = Empty(_("Nothing is decided yet"), _("Each decision stands here, with who made it and where it stands."))
    return Part(things=[Table(_("Decisions, newest first"), columns, rows) if rows else none])
