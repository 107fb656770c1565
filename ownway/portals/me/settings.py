"""How a person reads: the language and the format of every page and letter."""

from django.conf import settings as site
from django.http import HttpResponse, HttpResponseRedirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ownway.journey.people import actions
from ownway.platform.access.doors import People, door
from ownway.platform.design_system.components import Link
from ownway.platform.design_system.fields import OneOf, Option
from ownway.platform.design_system.forms import Form
from ownway.portals.me.pages import FormPage, Part, shown
from ownway.portals.me.who import alone, place
from ownway.portals.shared.acting import acted
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request

STANDARD, EASY = "standard", "easy"


class ReadingForm(Form):
    """Language and format."""

    mark_optional = False
    language = OneOf(
        gettext_lazy("Which language?"), required=True,
        options=[Option("en-gb", "English"), Option("cy", "Cymraeg")],
    )  # fmt: skip
    reading = OneOf(
        gettext_lazy("How do you like to read?"), required=True,
        options=[
            Option(STANDARD, gettext_lazy("Plain words")),
            Option(EASY, gettext_lazy("Easy read"), gettext_lazy("Short sentences, large letters, one idea at a time")),
        ],
    )  # fmt: skip


@door(People())
@record("reading settings")
@alone
def settings(request: Request) -> HttpResponse:
    """Choose; it counts for every page and every letter from now on."""
    person = request.person
    now = {"language": person.language, "reading": EASY if person.easy_read else STANDARD}
    form = ReadingForm(request.POST or None, initial=now)
    if _chosen(request, form):
        response = HttpResponseRedirect(place(request, "home"))
        response.set_cookie(
            site.LANGUAGE_COOKIE_NAME, form.cleaned_data["language"], max_age=31536000, secure=request.is_secure(),
            httponly=True, samesite="Lax",
        )  # fmt: skip
        return response
    page = FormPage(
        heading=_("How you read"), back=place(request, "home"), form=form, submit=_("Save"),
        parts=[_other_ways(request)], after=_untested(),
    )  # fmt: skip
    return shown(request, page)


def _chosen(request: Request, form: ReadingForm) -> bool:
    return acted(
        request,
        form,
        lambda: actions.choose_reading(
            person_id=request.person.id, language=form.cleaned_data["language"],
            easy_read=form.cleaned_data["reading"] == EASY, by=request.actor, at=timezone.now(),
        ),
    )  # fmt: skip


def _untested() -> str:
    return _(
        "Our easy read has not been tested with people with learning disabilities yet. Tell us what does not work."
    )


def _other_ways(request: Request) -> Part:
    tell = Link(_("Tell us how we should communicate with you"), place(request, "change", "communication.needs"))
    return Part(words=[_("Large print, braille, audio, British Sign Language or somebody beside you:")], links=[tell])
