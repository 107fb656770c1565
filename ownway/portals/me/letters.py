"""Letters to a person: as they were sent, to read here or on paper."""

from dataclasses import dataclass
from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import override

from ownway.journey.assessments.record import WRITTEN_RECORD
from ownway.journey.decisions import selectors as decided
from ownway.journey.decisions.selectors import LetterCard
from ownway.platform.access.doors import People, door
from ownway.platform.design_system.components import Empty, Link, SummaryList, SummaryRow
from ownway.portals.me.pages import MyPage, Part, shown
from ownway.portals.me.who import alone, place
from ownway.portals.shared.people import name_of
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request


@dataclass(frozen=True, kw_only=True)
class LetterPage(MyPage):
    """One letter; `easy` is larger, with one idea a line."""

    letter: LetterCard
    to: str
    signed: str
    easy: bool


@door(People())
@record("letters")
@alone
def letters(request: Request) -> HttpResponse:
    """All letters, newest first."""
    rows = [
        SummaryRow(
            card.title,
            Link(_("Read"), place(request, "letter", card.id), about=card.title),
            source=date_format(card.made_at, "j F Y"),
        )
        for card in decided.letters_of(request.person.id)
    ]
    none = Empty(_("No letters yet"), _("Whatever we write to you stays here, also after the paper is lost."))
    return shown(request, MyPage(heading=_("Letters"), parts=[Part(things=[SummaryList(rows) if rows else none])]))


@door(People())
@record("a letter")
@alone
def letter(request: Request, letter_id: UUID) -> HttpResponse:
    """One letter, in the language and format in which it was written."""
    card = decided.letter(letter_id, request.person.id)
    if card is None:
        raise Http404
    with override(card.language):
        page = LetterPage(
            heading=card.title,
            caption=date_format(card.made_at, "j F Y"),
            back=place(request, "letters"),
            letter=card,
            to=name_of(request.person),
            signed=f"{card.made_by.name}, {card.made_by.job_title}, {card.made_by.organisation}",
            easy=card.variant == "easy",
        )
    return shown(request, page, "me/letter.html")


@door(People())
@record("what we heard")
@alone
def heard(request: Request) -> HttpResponse:
    """The written record of the assessment, as soon as there is one (s12)."""
    found = next((card for card in decided.letters_of(request.person.id) if card.kind == WRITTEN_RECORD), None)
    if found is not None:
        return redirect(place(request, "letter", found.id))
    words = _("After you have gone through your answers together, you get in writing what we heard.")
    none = Empty(_("Not written yet"), words, Link(_("Go to your home page"), place(request, "home")))
    return shown(request, MyPage(heading=_("What we heard"), parts=[Part(things=[none])]))
