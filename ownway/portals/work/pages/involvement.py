"""Who is involved with somebody, since when and why; and who was."""

from collections.abc import Sequence

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from ownway.journey.involvement.selectors import InvolvementCard
from ownway.journey.people.selectors import PersonCard
from ownway.platform.design_system.components import Column, Details, Empty, IdentityBar, Link, Table
from ownway.platform.design_system.rendering import Component, Content
from ownway.portals.shared.parts import Part
from ownway.portals.work.desk import FormPage
from ownway.portals.work.forms.involvement import EndForm, InvolveForm
from ownway.portals.work.pages.next import place


def involvement_page(
    person: PersonCard,
    cards: Sequence[InvolvementCard],
    form: InvolveForm,
    identity: IdentityBar,
    notices: Sequence[Component],
) -> FormPage:
    """Everybody now, those before closed away, and the form for somebody more."""
    now = [card for card in cards if card.ended_at is None]
    before = [card for card in cards if card.ended_at is not None]
    nobody = Empty(_("Nobody is involved yet"), _("Name a worker, so that they have one person from first to last."))
    parts = [Part(things=[_now(person, now) if now else nobody])]
    if before:
        parts.append(Part(things=[Details(_("Who was involved before"), _before(before))]))
    return FormPage(
        heading=_("Who is involved"), identity=identity, notices=notices, form=form, parts=parts,
        ask=_("Somebody begins, joins or takes over"), submit=_("Involve them"),
    )  # fmt: skip


def end_page(card: InvolvementCard, form: EndForm, identity: IdentityBar, notices: Sequence[Component]) -> FormPage:
    """What ends, before it does."""
    words = _("From that moment they see nothing of this record. What they did stays.")
    return FormPage(
        heading=_("%(who)s ends") % {"who": _who(card)}, caption=card.part.label, identity=identity, notices=notices,
        form=form, parts=[Part(words=[words])], submit=_("End it"),
    )  # fmt: skip


def _now(person: PersonCard, cards: Sequence[InvolvementCard]) -> Table:
    columns = [Column(_("Who")), Column(_("Part")), Column(_("Since")), Column(_("Why")), Column(_("To do"))]
    rows: list[list[Content]] = [
        [_who(card), str(card.part.label).capitalize(), date_format(card.starts_at, "j F Y"), card.why,
         Link(_("End"), place("involvement-end", person.id, card.id), about=_who(card))]
        for card in cards
    ]  # fmt: skip
    return Table(_("Involved now"), columns, rows)


def _before(cards: Sequence[InvolvementCard]) -> Table:
    columns = [Column(_("Who")), Column(_("Part")), Column(_("Until")), Column(_("Why it ended"))]
    rows = [
        [_who(card), str(card.part.label).capitalize(), date_format(card.ended_at, "j F Y"), card.ended_why]
        for card in cards
    ]
    return Table(_("Involved before"), columns, rows)


def _who(card: InvolvementCard) -> str:
    if card.worker is None:
        return card.organisation
    return f"{card.worker.name}, {card.worker.job_title}"
