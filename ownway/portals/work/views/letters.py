"""What was written to somebody, as it was sent."""

from dataclasses import dataclass
from uuid import UUID

from django.http import Http404, HttpResponse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from ownway.journey.decisions import selectors as decided
from ownway.journey.decisions.selectors import LetterCard
from ownway.platform.access.doors import Staff, door
from ownway.platform.access.roles import Permission
from ownway.platform.design_system.components import Column, Empty, Link, Table
from ownway.platform.design_system.pages import Page
from ownway.platform.design_system.rendering import Content
from ownway.portals.shared.parts import Part
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request
from ownway.portals.work.desk import DeskPage, about, laid_out, shown
from ownway.portals.work.pages.next import place


@dataclass(frozen=True, kw_only=True)
class LetterPage(Page):
    """One letter, in the language it was written in."""

    letter: LetterCard


@door(Staff(Permission.WORK_WITH_PEOPLE))
@record("letters")
def letters(request: Request) -> HttpResponse:
    """Every letter, newest first."""
    rows: list[list[Content]] = [
        [_read(request.person.id, card), card.made_by.name, _day(card)]
        for card in decided.letters_of(request.person.id)
    ]
    columns = [Column(_("Letter")), Column(_("Written by")), Column(_("Sent"))]
    none = Empty(_("No letters yet"), _("The written record and each decision go out by themselves, and stand here."))
    things = [Table(_("Letters to them"), columns, rows) if rows else none]
    return laid_out(request, DeskPage(heading=_("Letters"), parts=[Part(things=things)], **about(request)))


@door(Staff(Permission.WORK_WITH_PEOPLE))
@record("a letter")
def letter(request: Request, letter_id: UUID) -> HttpResponse:
    """One letter as they have it."""
    card = decided.letter(letter_id, request.person.id)
    if card is None:
        raise Http404
    sent = {"name": card.made_by.name, "day": _day(card)}
    page = LetterPage(
        heading=card.title, caption=_("Sent on %(day)s by %(name)s") % sent, letter=card,
        back=place("letters", request.person.id), **about(request),
    )  # fmt: skip
    return shown(request, "letter", page)


def _read(person_id: UUID, card: LetterCard) -> Link:
    return Link(card.title, place("letter", person_id, card.id))


def _day(card: LetterCard) -> str:
    return date_format(timezone.localtime(card.made_at), "j F Y")
