"""How somebody reads, and how they come in: language, easy read, a reference and a passphrase."""

from django.conf import settings
from django.http import HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ownway.journey.people import actions as people
from ownway.journey.people import selectors as known
from ownway.platform.access.doors import Staff, door
from ownway.platform.access.roles import Permission
from ownway.platform.accounts import actions as accounts
from ownway.platform.audit import actions as audit
from ownway.platform.design_system.components import SummaryList, SummaryRow
from ownway.platform.design_system.fields import OneOf, Option
from ownway.platform.design_system.forms import Form
from ownway.portals.shared.acting import acted, filled
from ownway.portals.shared.desk import done
from ownway.portals.shared.parts import Part
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request
from ownway.portals.work.desk import DeskPage, FormPage, about, laid_out
from ownway.portals.work.pages.next import place

STANDARD, EASY = "standard", "easy"


class ReadingForm(Form):
    """The language and format of every page and letter for somebody (AIS, DAPB1605)."""

    language = OneOf(
        gettext_lazy("In which language?"), options=[Option(code, name) for code, name in settings.LANGUAGES],
        required=True, missing=gettext_lazy("Choose a language"), small=True,
    )  # fmt: skip
    variant = OneOf(
        gettext_lazy("In which words?"), required=True, missing=gettext_lazy("Choose the words"), small=True,
        options=[Option(STANDARD, gettext_lazy("Standard")), Option(EASY, gettext_lazy("Easy read, with pictures"))],
    )  # fmt: skip


@door(Staff(Permission.WORK_WITH_PEOPLE))
@record("how you read")
def reading(request: Request) -> HttpResponse:
    """Every page and letter from now on."""
    person = request.person
    now = {"language": person.language, "variant": EASY if person.easy_read else STANDARD}
    form = filled(ReadingForm, request, initial=now)
    if acted(request, form, lambda: _choose(request, form)):
        said = _("Kept. Every page and letter for them is like this from now on.")
        return done(request, said, place("person", person.id))
    return laid_out(request, FormPage(heading=_("How they read"), form=form, **about(request)))


@door(Staff(Permission.WORK_WITH_PEOPLE))
@record("your way in")
def way_in(request: Request) -> HttpResponse:
    """Give somebody a reference and a passphrase; the passphrase before no longer opens."""
    form = filled(Form, request)
    keys: list[tuple[str, str]] = []
    if acted(request, form, lambda: keys.append(_give(request))):
        return laid_out(request, _key_page(request, *keys[0]))
    page = FormPage(
        heading=_("Give them a way in"), form=form, submit=_("Make a reference and a passphrase"),
        parts=[Part(words=[
            _("They sign in with it from any device: to tell their story, write their plan, and see all we hold."),
            _("Give it to the person themself, and only when nobody stands over them."),
            *([_("They have one already. The passphrase of now stops when you make a new one.")]
              if accounts.has_way_back(request.person.id) else []),
        ])], **about(request),
    )  # fmt: skip
    return laid_out(request, page)


def _choose(request: Request, form: ReadingForm) -> object:
    given = form.cleaned_data
    return people.choose_reading(
        person_id=request.person.id, language=given["language"], easy_read=given["variant"] == EASY,
        by=request.actor, at=timezone.now(),
    )  # fmt: skip


def _give(request: Request) -> tuple[str, str]:
    person = known.row(request.person.id)
    audit.record(
        by=request.actor, at=timezone.now(), verb="gave way in", subject=person, person_id=person.id,
        home_id=person.home_id,
    )  # fmt: skip
    return accounts.give_return_code(person.id)


def _key_page(request: Request, reference: str, passphrase: str) -> DeskPage:
    words = _("Write both down for them now. We show them only this once, and nobody can look them up.")
    sign_in = _("They open the first page, press “Sign in”, and type both. Small or large letters are the same.")
    keys = SummaryList([SummaryRow(_("Reference"), reference), SummaryRow(_("Passphrase"), passphrase)])
    parts = [Part(words=[words], things=[keys]), Part(words=[sign_in])]
    return DeskPage(heading=_("Their reference and passphrase"), parts=parts, **about(request))
