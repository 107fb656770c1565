"""Noting a contact in a minute, and the people it may be about already."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext as _

from ownway.journey.contacts.choices import Channel
from ownway.journey.people import selectors as people
from ownway.journey.people.selectors import PersonCard
from ownway.platform.design_system.components import IdentityBar
from ownway.platform.design_system.pages import Page
from ownway.platform.design_system.rendering import Component
from ownway.portals.shared.people import name_of, reach_in_words
from ownway.portals.work.forms.contacts import KnownContactForm
from ownway.portals.work.pages.search import Found, found_people

HEADINGS = {
    Channel.PHONE: lambda: _("Note a telephone call"),
    Channel.VISIT: lambda: _("Note a duty visit"),
    Channel.DISCHARGE: lambda: _("Note a hospital discharge"),
    Channel.LETTER: lambda: _("Note a letter or e-mail"),
}


@dataclass(frozen=True, kw_only=True)
class ContactPage(Page):
    """A contact, being noted. `alike` are people it may be about."""

    form: KnownContactForm
    alike: Sequence[Found] = ()


def contact_page(
    channel: Channel, form: KnownContactForm, notices: Sequence[Component], alike: Sequence[Found] = ()
) -> ContactPage:
    """About somebody new; before it is saved, people with such a name are shown."""
    return ContactPage(heading=HEADINGS[channel](), form=form, notices=notices, alike=alike)


def known_contact_page(
    channel: Channel, form: KnownContactForm, person: PersonCard, identity: IdentityBar, notices: Sequence[Component]
) -> ContactPage:
    """About somebody we know: no name, and the way to reach them only if it changed."""
    way = people.way_to_reach(person.id)
    reach = form.fields["reach"]
    reach.closed = way is not None
    if way is not None:
        reach.label = _("Another way to reach them than: %(way)s") % {"way": "; ".join(reach_in_words(way))}
    return ContactPage(
        heading=HEADINGS[channel](), caption=name_of(person), form=form, identity=identity, notices=notices
    )


def look_alikes(form: KnownContactForm, on: date) -> list[Found]:
    """People this may be about: asked once, before somebody new is made."""
    return found_people(people.look_alikes(form.cleaned_data["name"]), on)
