"""Finding somebody: the people whom this session may see, each with what tells them apart."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.urls import reverse
from django.utils.translation import gettext as _

from ownway.journey.contacts.choices import Channel
from ownway.journey.people import selectors as people
from ownway.journey.people.selectors import PersonCard
from ownway.platform.design_system.components import Badge, Empty, Link, Status
from ownway.platform.design_system.pages import Page
from ownway.portals.shared.people import born_in_words, name_of
from ownway.portals.work.forms.search import SearchForm
from ownway.portals.work.pages.next import place

MOST = 20


@dataclass(frozen=True)
class Found:
    """Somebody found: who, and what tells them apart."""

    id: str
    who: Link
    badge: Badge | None
    facts: Sequence[str]


@dataclass(frozen=True, kw_only=True)
class SearchPage(Page):
    """Search, with what was found."""

    form: SearchForm
    found: Sequence[Found] = ()
    empty: Empty | None = None
    more: bool = False


def search_page(form: SearchForm, on: date) -> SearchPage:
    """What a search finds; before one, what can be searched."""
    heading = _("Find somebody")
    if not form.is_bound or not form.is_valid():
        words = _("By name, as it looks or sounds. Every time you open somebody's record, they can see that you did.")
        return SearchPage(heading=heading, form=form, empty=Empty(_("Who are you looking for?"), words))
    given = form.cleaned_data
    cards = people.search(given["words"], MOST, born=given["born"], place=given["place"])
    found = found_people(cards, on)
    return SearchPage(
        heading=heading, form=form, found=found, more=len(cards) == MOST, empty=None if found else _nobody()
    )


def found_people(cards: Sequence[PersonCard], on: date) -> list[Found]:
    """People with when they were born and where they live."""
    where = people.addresses([card.id for card in cards])
    return [
        Found(
            id=str(card.id),
            who=Link(name_of(card), place("person", card.id)),
            badge=Badge(Status.MADE_UP) if card.made_up else None,
            facts=[
                *([born_in_words(card.born, on)] if card.born else []),
                *([where[card.id].lines.replace("\n", ", ")] if card.id in where else []),
            ],
        )
        for card in cards
    ]


def _nobody() -> Empty:
    words = _("Nobody you may see has a name like this. Try another spelling, or leave out the year and the place.")
    phone = Link(_("Note a contact about somebody new"), reverse("work:contact", args=[Channel.PHONE]))
    return Empty(_("Nobody found"), words, phone)
