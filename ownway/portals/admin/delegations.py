"""Delegations: a closed list from the statute, for a period, up to an amount; taken back at any time.

What the Act withholds has no box: s3, ss6-7, s14 (charges), ss42-47 (safeguarding) and s79 itself (s79(2)).
"""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ownway.journey.practices import actions, keeping, selectors
from ownway.journey.practices.choices import OrganisationKind
from ownway.journey.practices.functions import Basis, Function
from ownway.journey.practices.keeping import Delegated, Force, Organisation
from ownway.journey.practices.may import may_keep
from ownway.platform.access.doors import Staff, door
from ownway.platform.access.roles import Permission
from ownway.platform.access.verdict import Verdict, no
from ownway.platform.design_system.components import Column, Empty, Link, SummaryList, SummaryRow, Table, Tag, Tone
from ownway.platform.design_system.fields import AnyOf, Money, OneLine, OneOf, Option, PartialDate, PickFrom
from ownway.platform.design_system.forms import Form
from ownway.platform.design_system.rendering import Component, Content, Text
from ownway.platform.design_system.values import pounds
from ownway.portals.admin import kept
from ownway.portals.shared.acting import acted, filled
from ownway.portals.shared.desk import AskPage, done, notices, shown
from ownway.portals.shared.parts import Part
from ownway.portals.shared.request import Request

NAMES: dict[Function, Text] = {
    Function.NEEDS_ASSESSMENT: gettext_lazy("Assess an adult’s needs"),
    Function.CARERS_ASSESSMENT: gettext_lazy("Assess a carer’s needs"),
    Function.REFUSAL_OF_ASSESSMENT: gettext_lazy("Act when somebody refuses an assessment"),
    Function.WRITTEN_RECORD: gettext_lazy("Give the written record of an assessment"),
    Function.ELIGIBILITY: gettext_lazy("Decide whether needs are eligible"),
    Function.FINANCIAL_ASSESSMENT: gettext_lazy("Work out what somebody could pay; to charge stays with the council"),
    Function.MEETING_NEEDS: gettext_lazy("Meet needs"),
    Function.PLAN: gettext_lazy("Prepare plans and say which needs a direct payment may meet"),
    Function.CARE_AND_SUPPORT_PLAN: gettext_lazy("Write the care and support plan"),
    Function.PERSONAL_BUDGET: gettext_lazy("Set the personal budget: sign plans"),
    Function.REVIEW: gettext_lazy("Review plans"),
    Function.DIRECT_PAYMENT: gettext_lazy("Give direct payments"),
    Function.DIRECT_PAYMENT_WITHOUT_CAPACITY: gettext_lazy("Give direct payments where capacity is lacking"),
    Function.DIRECT_PAYMENT_DETAIL: gettext_lazy("Set the conditions of direct payments"),
    Function.ADVOCACY: gettext_lazy("Arrange an independent advocate"),
    Function.AFTERCARE: gettext_lazy("Aftercare under the Mental Health Act"),
}
FORCES: dict[Force, tuple[Text, Tone]] = {
    Force.TO_COME: (gettext_lazy("Begins later"), Tone.PLAIN),
    Force.IN_FORCE: (gettext_lazy("In force"), Tone.GOOD),
    Force.ENDED: (gettext_lazy("Ended: decides nothing"), Tone.WARM),
    Force.REVOKED: (gettext_lazy("Taken back: decides nothing"), Tone.WARM),
}
WITHHELD = gettext_lazy("The Act does not let a council delegate this (Care Act s79(2))")


class DelegationForm(Form):
    """To whom, what, for whom, up to how much, from, until, and who at the council decided it."""

    mark_optional = False
    practice = PickFrom(gettext_lazy("To which practice?"), required=True, missing=gettext_lazy("Choose a practice"))
    functions = AnyOf(
        gettext_lazy("What may it do for the council?"), required=True, small=True,
        missing=gettext_lazy("Choose at least one function"), error_messages={"invalid_choice": WITHHELD},
        hint=gettext_lazy("Charges, safeguarding enquiries and delegation itself stay with the council (s79(2))."),
        options=[Option(one, format_lazy("{} ({})", NAMES[one], one)) for one in Function],
    )  # fmt: skip
    basis = OneOf(
        gettext_lazy("Under which power?"), required=True, missing=gettext_lazy("Choose the power"), small=True,
        options=[Option(basis, basis) for basis in Basis],
    )  # fmt: skip
    for_whom = OneLine(
        gettext_lazy("For whom?"), required=True, missing=gettext_lazy("Say for whom"),
        hint=gettext_lazy("Such as: deaf adults who live here."),
    )  # fmt: skip
    weekly_limit_pence = Money(
        gettext_lazy("Up to how much a week for one person?"), required=True,
        missing=gettext_lazy("Enter the limit: above it, the council decides"),
    )  # fmt: skip
    starts = PartialDate(
        gettext_lazy("From which day?"), called=gettext_lazy("The first day"), complete=True, required=True,
        missing=gettext_lazy("Enter the first day"),
    )  # fmt: skip
    ends = PartialDate(
        gettext_lazy("Until which day?"), called=gettext_lazy("The last day"), complete=True, required=True,
        missing=gettext_lazy("Enter the last day: after it, the practice decides nothing"),
    )  # fmt: skip
    decided_by = PickFrom(
        gettext_lazy("Who at the council decided this?"), required=True, missing=gettext_lazy("Choose who decided it")
    )

    def clean(self) -> dict[str, Any]:
        """A period ends after it begins."""
        given = super().clean()
        starts, ends = given.get("starts"), given.get("ends")
        if starts and ends and ends.earliest <= starts.earliest:
            self.add_error("ends", _("The last day has to be after the first"))
        return given


@door(Staff(Permission.KEEP_ORGANISATION))
def delegate(request: Request, slug: str) -> HttpResponse:
    """Let a practice act for the council."""
    council = kept.organisation(slug)
    practices = [one for one in kept.organisations() if one.kind == OrganisationKind.PRACTICE]
    form = filled(DelegationForm, request, initial={"starts": timezone.localdate()})
    deciders = selectors.workers_who([council.id], Permission.CALL_IN, timezone.localdate())
    form.fields["practice"].options = [Option(str(one.id), one.name) for one in practices]
    form.fields["decided_by"].options = [Option(str(one.id), f"{one.name}, {one.job_title}") for one in deciders]
    back = reverse("admin:organisation", args=[slug])
    if acted(request, form, lambda: _delegate(request, form, council)):
        return done(request, _("Delegated. The council's own officers keep sight of the people it serves."), back)
    page = AskPage(
        heading=_("Delegate to a practice"), caption=council.name, back=back, form=form, notices=notices(request),
        submit=_("Delegate"), verdict=_may_delegate(council, practices),
    )  # fmt: skip
    return shown(request, page)


@door(Staff(Permission.KEEP_ORGANISATION))
def revoke(request: Request, delegation_id: UUID) -> HttpResponse:
    """The council takes the functions back: from that day the practice decides nothing under them."""
    found, form = kept.delegation(delegation_id), filled(Form, request)
    council = next(one for one in kept.organisations() if one.id == found.council_id)
    back = reverse("admin:organisation", args=[council.slug])
    row = keeping.delegation_row(delegation_id)
    act = partial(actions.revoke, delegation=row, by=request.actor, at=timezone.now())
    if acted(request, form, act):
        return done(request, _("Taken back. From today the practice decides nothing under it."), back)
    stands = found.force(timezone.localdate()) in (Force.IN_FORCE, Force.TO_COME)
    page = AskPage(
        heading=_("Take functions back"), caption=found.practice, back=back, form=form, autosave="",
        parts=[Part(things=[_summary(found)])], submit=_("Take them back from today"), notices=notices(request),
        verdict=may_keep(council.id) if stands else no("ended", _("This delegation has ended already.")),
    )  # fmt: skip
    return shown(request, page)


def delegated(found: Sequence[Delegated], one: Organisation, on: date) -> Component:
    """Delegations given or held, with whether they decide anything today."""
    columns = [Column(_("For whom")), Column(_("With")), Column(_("What")), Column(_("Up to, a week"), numeric=True),
               Column(_("Until")), Column(_("Today"))]  # fmt: skip
    rows = [_row(each, one, on) for each in found]
    none = Empty(_("Nothing is delegated"), _("A practice decides for people once a council has delegated to it."))
    return Table(_("Delegations"), columns, rows) if rows else none


def _row(each: Delegated, one: Organisation, on: date) -> list[Content]:
    force = each.force(on)
    words, tone = FORCES[force]
    may_revoke = each.council_id == one.id and force in (Force.IN_FORCE, Force.TO_COME)
    name: Content = Link(each.for_whom, reverse("admin:revoke", args=[each.id])) if may_revoke else each.for_whom
    other = each.practice if each.council_id == one.id else each.council
    return [name, other, ", ".join(each.functions), pounds(each.weekly_limit_pence), kept.day(each.ends),
            Tag(words, tone)]  # fmt: skip


def _summary(found: Delegated) -> SummaryList:
    return SummaryList([
        SummaryRow(_("For whom"), found.for_whom),
        SummaryRow(_("What"), "\n".join(f"{NAMES[one]} ({one})" for one in found.functions)),
        SummaryRow(_("Up to"), _("%(amount)s a week") % {"amount": pounds(found.weekly_limit_pence)}),
        SummaryRow(_("From"), kept.day(found.starts)),
        SummaryRow(_("Until"), kept.day(found.ends)),
        SummaryRow(_("Decided by"), found.decided_by, source=found.basis),
    ])  # fmt: skip


def _delegate(request: Request, form: DelegationForm, council: Organisation) -> object:
    given = form.cleaned_data
    return actions.delegate(
        council=council, practice=selectors.organisation(UUID(given["practice"])),
        functions=[Function(one) for one in given["functions"]], basis=Basis(given["basis"]),
        for_whom=given["for_whom"], weekly_limit_pence=given["weekly_limit_pence"], starts=given["starts"].earliest,
        ends=given["ends"].earliest, decided_by=selectors.worker(UUID(given["decided_by"])), by=request.actor,
        at=timezone.now(),
    )  # fmt: skip


def _may_delegate(council: Organisation, practices: Sequence[Organisation]) -> Verdict:
    if council.kind == OrganisationKind.PRACTICE:
        return no("not_a_council", _("A practice cannot delegate what was delegated to it (Care Act s79(2))."))
    if not practices:
        return no("no_practice", _("You keep no practice. Found one first."))
    return may_keep(council.id)
