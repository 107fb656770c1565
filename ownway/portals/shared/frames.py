"""What surrounds every page: whose service it is, where one can go, when the session ends."""

from collections.abc import Callable
from datetime import datetime
from importlib import import_module
from typing import Any
from uuid import UUID

from django.conf import settings
from django.http import HttpResponse
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from ownway.journey.practices import selectors as practices
from ownway.platform.access.actor import ActorKind
from ownway.platform.access.middleware import SEEN
from ownway.platform.accounts.signing_in import IDLE
from ownway.platform.design_system.components import Link
from ownway.platform.design_system.pages import Frame, NavItem, NavSection, Timeout, surround
from ownway.platform.design_system.theme import Theme
from ownway.portals.shared.request import Request

PORTALS = "ownway.portals."


class FrameMiddleware:
    """Asks the portal a view belongs to for its frame: `ownway.portals.<name>.frame.frame(request)`."""

    def __init__(self, get_response: Callable[[Request], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: Request) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: Request, view: Callable[..., Any], args: Any, kwargs: Any) -> None:
        module = getattr(view, "__module__", "")
        portal = module.removeprefix(PORTALS).split(".")[0] if module.startswith(PORTALS) else "public"
        make_frame = import_module(f"{PORTALS}{portal}.frame").frame
        surround(request, make_frame(request, kwargs.get("person_id")))


def framed(
    request: Request,
    *,
    home: str,
    service: str,
    organisation_id: UUID | None,
    navigation: tuple[NavItem, ...] = (),
    sections: tuple[NavSection, ...] = (),
) -> Frame:
    """A frame with what all portals share."""
    signed_in = request.actor.kind is not ActorKind.NOBODY
    account = [Link(_("Sign out"), reverse("account_logout"))] if signed_in else []
    if settings.NONPROD:
        account.insert(0, Link(_("Be somebody else"), reverse("personas:choose")))
    return Frame(
        theme=theme_of(organisation_id),
        home=home,
        service=service,
        navigation=navigation,
        sections=sections,
        account=tuple(account),
        signed_in_as=request.actor.name,
        status=_("The people here are made up. Please do not enter anything about real people.")
        if settings.NONPROD
        else "",
        report=reverse("public:wrong"),
        about=(
            Link(_("Help"), reverse("public:help")),
            Link(_("Accessibility"), reverse("public:accessibility")),
            Link(_("Privacy"), reverse("public:privacy")),
        ),
        exit_to=reverse("public:leave"),
        timeout=_timeout(request) if signed_in else None,
    )


def theme_of(organisation_id: UUID | None) -> Theme:
    """How an organisation looks; without one, the first responsible organisation of this site."""
    organisation = practices.look_of(organisation_id)
    if organisation is None:
        return Theme(name="Ownway")
    return Theme(
        name=organisation.name_cy if get_language() == "cy" and organisation.name_cy else organisation.name,
        accent=organisation.accent,
        logo_text=organisation.logo_text,
        helpline=organisation.helpline,
        email=organisation.email,
    )


def _timeout(request: Request) -> Timeout:
    idle = IDLE[request.actor.kind]
    seen = request.session.get(SEEN)
    return Timeout(
        seconds=int(idle.total_seconds()),
        keep=reverse("public:keep"),
        sign_out=reverse("account_logout"),
        gone=reverse("public:timed-out"),
        ends=datetime.fromisoformat(seen) + idle if seen else None,
    )
