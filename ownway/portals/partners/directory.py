"""What there is nearby, free or at low cost: those who know it add it, and look again whether it is still so."""

from datetime import timedelta
from uuid import UUID

from django.http import Http404, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ownway.journey.directory import actions, selectors
from ownway.journey.directory.may import may_list
from ownway.journey.directory.selectors import ResourceCard
from ownway.journey.practices import selectors as practices
from ownway.platform.access.doors import Staff, door
from ownway.platform.access.roles import Permission
from ownway.platform.access.verdict import Verdict
from ownway.platform.design_system.components import Column, Empty, Link, Table, Tag, Tone
from ownway.platform.design_system.fields import AnyOf, Money, OneLine, Option, PickFrom, Words
from ownway.platform.design_system.forms import Form
from ownway.platform.design_system.rendering import Content
from ownway.portals.shared.acting import acted, filled
from ownway.portals.shared.desk import AskPage, PartsPage, done, notices, shown
from ownway.portals.shared.parts import Part
from ownway.portals.shared.plans import need_in_words
from ownway.portals.shared.request import Request
from ownway.rules.vocabulary import OUTCOMES

LOOK_AGAIN = timedelta(days=183)


class ResourceForm(Form):
    """Something there is."""

    mark_optional = False
    area = PickFrom(gettext_lazy("Whose area is it in?"), required=True, missing=gettext_lazy("Choose whose area"))
    name = OneLine(gettext_lazy("What is it called?"), required=True, missing=gettext_lazy("Write what it is called"))
    what = Words(
        gettext_lazy("What happens there?"), required=True, rows=3, missing=gettext_lazy("Say what happens there"),
        hint=gettext_lazy("In plain words, as you would tell a friend."), max_length=1000,
    )  # fmt: skip
    helps_with = AnyOf(
        gettext_lazy("What does it help with?"), required=True, small=True,
        missing=gettext_lazy("Choose what it helps with"),
    )  # fmt: skip
    when_and_where = OneLine(gettext_lazy("When and where?"), max_length=300)
    contact = OneLine(
        gettext_lazy("How does one get in touch?"), required=True, missing=gettext_lazy("Say how one gets in touch"),
        hint=gettext_lazy("A telephone number, an address, or just turning up."),
    )  # fmt: skip
    cost = OneLine(gettext_lazy("What does it cost?"), max_length=120, hint=gettext_lazy("Free, or £2 a visit."))
    weekly_pence = Money(gettext_lazy("About how much is that a week?"), hint=gettext_lazy("Empty when it is free."))

    def details(self) -> dict[str, object]:
        """What is written about it."""
        given = {name: value for name, value in self.cleaned_data.items() if name != "area"}
        return {**given, "weekly_pence": given["weekly_pence"] or 0}


@door(Staff(Permission.GIVE_REVIEW))
def directory(request: Request) -> HttpResponse:
    """Everything there is, by name; what nobody has looked at for half a year says so."""
    areas, mine = practices.where_to_begin(), {area.id for area in _mine(request)}
    found = selectors.resources([area.id for area in areas])
    columns = [Column(_("What")), Column(_("When and where")), Column(_("Cost")), Column(_("Last looked at"))]
    table = Table(_("By name"), columns, [_row(one, may_check=one.area_id in mine) for one in found])
    add = Link(_("Add something"), reverse("partners:resource-add"))
    none = Empty(_("Nothing is listed yet"), _("What is added here, people can put into their plan."))
    part = Part(things=[table if found else none], button=add if mine else None)
    page = PartsPage(heading=_("What there is nearby"), notices=notices(request), parts=[part], wide=True)
    return shown(request, page)


@door(Staff(Permission.GIVE_REVIEW))
def add(request: Request) -> HttpResponse:
    """Add something to an area."""
    form = _form(request)
    if acted(request, form, lambda: _add(request, form)):
        return done(request, _("Added. People can put it into their plan."), reverse("partners:directory"))
    page = AskPage(
        heading=_("Add something there is"), back=reverse("partners:directory"), form=form, submit=_("Add it"),
        verdict=_may_add(request), notices=notices(request),
    )  # fmt: skip
    return shown(request, page)


@door(Staff(Permission.GIVE_REVIEW))
def check(request: Request, resource_id: UUID) -> HttpResponse:
    """Look whether it is still so; put right what is not."""
    card = selectors.resource(resource_id)
    if card is None:
        raise Http404
    form = _form(request, card)
    at = timezone.now()
    if acted(
        request, form, lambda: actions.check_resource(resource_id=card.id, by=request.actor, at=at, **form.details())
    ):
        return done(request, _("Thank you. It says that you looked today."), reverse("partners:directory"))
    looked = _("Somebody looked last on %(day)s.") % {"day": date_format(card.checked_on, "j F Y")}
    page = AskPage(
        heading=_("Is this still so?"), back=reverse("partners:directory"), form=form, parts=[Part(words=[looked])],
        submit=_("Yes, this is how it is today"), verdict=may_list(request.actor, card.area_id),
        notices=notices(request),
    )  # fmt: skip
    return shown(request, page)


def _form(request: Request, card: ResourceCard | None = None) -> ResourceForm:
    """Filled with how it stands; the area of something listed stays."""
    names = ("name", "what", "helps_with", "when_and_where", "contact", "cost", "weekly_pence")
    form = filled(ResourceForm, request, initial={name: getattr(card, name) for name in names} if card else None)
    form.fields["helps_with"].options = [Option(one, need_in_words(one)) for one in OUTCOMES]
    if card:
        del form.fields["area"]
    else:
        form.fields["area"].options = [Option(str(area.id), area.name) for area in _mine(request)]
    return form


def _add(request: Request, form: ResourceForm) -> object:
    area = practices.organisation(UUID(form.cleaned_data["area"]))
    return actions.add_resource(area=area, by=request.actor, at=timezone.now(), **form.details())


def _mine(request: Request) -> list[practices.Organisation]:
    """The areas to whose directory this worker may add."""
    return [area for area in practices.where_to_begin() if may_list(request.actor, area.id)]


def _may_add(request: Request) -> Verdict:
    """Whether there is any area to add to."""
    return may_list(request.actor, (_mine(request) or practices.where_to_begin())[0].id)


def _row(card: ResourceCard, *, may_check: bool) -> list[Content]:
    day = date_format(card.checked_on, "j F Y")
    old = card.checked_on < timezone.localdate() - LOOK_AGAIN
    looked: Content = Tag(_("%(day)s: look again") % {"day": day}, Tone.WARM) if old else day
    name: Content = Link(card.name, reverse("partners:resource", args=[card.id])) if may_check else card.name
    return [name, card.when_and_where, card.cost, looked]
