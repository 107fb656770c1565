"""The people around somebody: who they are, what they do, who may help here."""

from typing import Any
from uuid import UUID

from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ownway.journey.conversations.question_sets import asking
from ownway.journey.involvement import selectors as involved
from ownway.journey.people import actions
from ownway.journey.people import selectors as people
from ownway.journey.people.selectors import AroundCard
from ownway.platform.access.doors import People, door
from ownway.platform.design_system.components import Empty, Link, SummaryList, SummaryRow
from ownway.platform.design_system.fields import AnyOf, OneLine, OneOf, Option
from ownway.platform.design_system.forms import Form
from ownway.portals.me.pages import FormPage, MyPage, Part, shown
from ownway.portals.me.who import alone, chosen, is_own, place
from ownway.portals.shared.acting import acted, filled
from ownway.portals.shared.people import helps_with_in_words, name_of, network_of, page_language
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request


class AroundForm(Form):
    """Somebody around a person, in four answers."""

    name = OneLine(
        gettext_lazy("Their name"), required=True, missing=gettext_lazy("Enter their name"),
        attrs={"autocomplete": "off", "spellcheck": "false"},
    )  # fmt: skip
    relation = OneOf(gettext_lazy("Who are they to you?"))
    reach = OneLine(
        gettext_lazy("How can we reach them?"), hint=gettext_lazy("A phone number, an e-mail or an address."),
        max_length=300,
    )  # fmt: skip
    helps_with = AnyOf(gettext_lazy("What do they help with, unpaid?"))

    def __init__(self, *args: Any, **rest: Any) -> None:
        super().__init__(*args, **rest)
        for name in ("relation", "helps_with"):
            self.fields[name].options = _options(f"people.*.{name}")


@door(People())
@record("people around")
@chosen
def circle(request: Request) -> HttpResponse:
    """Everybody around, as a picture and as a list."""
    found, own = people.circle(request.person.id), is_own(request)
    network = network_of(name_of(request.person), found, involved.involved(request.person.id))
    listed = SummaryList([_row(request, around) for around in found]) if found else _nobody(request)
    page = MyPage(
        heading=_("People around you") if own else _("People around"),
        parts=[
            Part(things=[network]),
            Part(
                heading=_("Unpaid: family, friends, neighbours"), things=[listed], button=_add(request) if own else None
            ),
        ],
    )
    return shown(request, page)


@door(People())
@record("people around")
@alone
def add(request: Request) -> HttpResponse:
    """Somebody more."""
    form = filled(AroundForm, request)
    if _kept(request, form):
        return HttpResponseRedirect(place(request, "people"))
    back = place(request, "people")
    return shown(request, FormPage(heading=_("Add somebody"), back=back, form=form, submit=_("Save")))


@door(People())
@record("people around")
@alone
def around(request: Request, token: str) -> HttpResponse:
    """Change what we know about somebody; let them help here; or say that they are no longer around."""
    found = somebody(request, token)
    before = {"name": found.name, "relation": found.relation, "reach": found.reach, "helps_with": found.helps_with}
    form = filled(AroundForm, request, initial=before)
    if _kept(request, form, found.id):
        return HttpResponseRedirect(place(request, "people"))
    page = FormPage(
        heading=found.name, back=place(request, "people"), form=form, submit=_("Save"), parts=[_helping(request, found)]
    )
    return shown(request, page, "me/around.html", token=token)


@door(People())
@record("people around")
@alone
def end(request: Request, token: str) -> HttpResponse:
    """Somebody is no longer around. What they did is not forgotten; it ends today."""
    found, form = somebody(request, token), Form(request.POST or None)
    if acted(request, form, lambda: actions.end_around(around_id=found.id, by=request.actor, at=timezone.now())):
        return HttpResponseRedirect(place(request, "people"))
    lead = _("If %(name)s helps you here, that ends too, at once.") % {"name": found.name}
    page = FormPage(
        heading=_("%(name)s is no longer around you") % {"name": found.name}, lead=lead, form=form,
        back=place(request, "around", token), submit=_("Yes, that is so"),
    )  # fmt: skip
    return shown(request, page)


def somebody(request: Request, token: str) -> AroundCard:
    """One of the people around, or a 404."""
    found = next((around for around in people.circle(request.person.id) if around.token == token), None)
    if found is None:
        raise Http404
    return found


def _kept(request: Request, form: AroundForm, around_id: UUID | None = None) -> bool:
    def keep() -> object:
        what, by, now = form.cleaned_data, request.actor, timezone.now()
        if around_id is None:
            return actions.add_around(person_id=request.person.id, by=by, at=now, **what)
        return actions.change_around(around_id=around_id, by=by, at=now, **what)

    return acted(request, form, keep)


def _row(request: Request, around: AroundCard) -> SummaryRow:
    does = helps_with_in_words(around.helps_with or ()) or _("We do not know yet what they help with")
    change = Link(_("Change"), place(request, "around", around.token), about=around.name) if is_own(request) else None
    return SummaryRow(around.name, does, change, source=_("Helps you here") if around.helps_here else "")


def _helping(request: Request, around: AroundCard) -> Part:
    heading = _("Helping you here")
    if around.helps_here:
        links = [Link(_("What they see, a new passphrase, or an end to it"), place(request, "helper", around.token))]
        return Part(
            heading=heading, words=[_("%(name)s helps you on these pages.") % {"name": around.name}], links=links
        )
    invite = Link(_("Let %(name)s help you here") % {"name": around.name}, place(request, "invite", around.token))
    return Part(heading=heading, words=[_("You can let them read and write here with you.")], links=[invite])


def _nobody(request: Request) -> Empty:
    return Empty(_("Nobody named yet"), _("Name whoever matters to you, also if they help with nothing."))


def _add(request: Request) -> Link:
    return Link(_("Add somebody"), place(request, "add-around"))


def _options(key: str) -> list[Option]:
    language = page_language()
    return [Option(option.code, option.label.says(language)) for option in asking(key).options]
