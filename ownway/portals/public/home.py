"""The first page: what this is, where to begin, what will happen, and what to do when it cannot wait."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.conf import settings
from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ownway.journey.practices import selectors as practices
from ownway.journey.practices.choices import OrganisationKind
from ownway.platform.access.doors import Public, door
from ownway.platform.design_system.pages import Page
from ownway.platform.design_system.rendering import Text
from ownway.portals.public.pages import shown
from ownway.portals.shared.request import Request

KINDS: dict[OrganisationKind, Text] = {
    OrganisationKind.COUNCIL: gettext_lazy("Council"),
    OrganisationKind.CARE_TRUST: gettext_lazy("Care trust"),
    OrganisationKind.PRACTICE: gettext_lazy("Social work practice"),
}


@dataclass(frozen=True)
class Place:
    """An organisation somebody can get in touch with."""

    name: str
    kind: Text
    begin: str
    helpline: str
    email: str


@dataclass(frozen=True, kw_only=True)
class HomePage(Page):
    """The first page."""

    lead: Text
    places: Sequence[Place]
    steps: Sequence[tuple[Text, Text]]
    sign_in: str
    personas: str


@door(Public("says what this is; no record is read"))
def home(request: Request) -> HttpResponse:
    """The first page."""
    page = HomePage(
        heading=_("Your life, your support, your way"),
        lead=_(
            "When daily life gets hard, support should fit you. Tell your story once, in your own words. "
            "See what could help and what it might cost, before anything is decided."
        ),
        places=_places(),
        steps=_steps(),
        sign_in=reverse("account_login"),
        personas=reverse("personas:choose") if settings.NONPROD else "",
    )
    return shown(request, page, "home")


def _places() -> list[Place]:
    """Where somebody can begin, each with its telephone."""
    return [
        Place(
            name=one.name,
            kind=KINDS[OrganisationKind(one.kind)],
            begin=reverse("public:begin", args=[one.slug]),
            helpline=one.helpline,
            email=one.email,
        )
        for one in practices.where_to_begin()
    ]


def _steps() -> list[tuple[Text, Text]]:
    """The journey in five sentences."""
    return [
        (
            _("You tell us"),
            _("A few words now. Your whole story later, by yourself, with somebody or with us."),
        ),
        (_("We go through it together"), _("Somebody with a name listens, and asks only what is still open.")),
        (_("We decide and tell you why"), _("You get every reason in plain words. You can disagree on the same page.")),
        (_("You make your plan"), _("You see an estimate of the money first. You choose who helps you, and how.")),
        (_("Your support starts"), _("After six weeks we ask how it is going. You can ask for a change at any time.")),
    ]
