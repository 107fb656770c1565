"""Pages of staff made of parts, perhaps with one form; where the reader may not act, the sentence that says why."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypedDict

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from ownway.platform.access.verdict import YES, Verdict
from ownway.platform.design_system.components import Banner, IdentityBar, Kind, Link
from ownway.platform.design_system.pages import DESK, Page, Question
from ownway.platform.design_system.rendering import Component, Text
from ownway.portals.shared.parts import Part
from ownway.portals.shared.people import identity_of
from ownway.portals.shared.request import Request


@dataclass(frozen=True, kw_only=True)
class PartsPage(Page):
    """A page to read and to go on from."""

    parts: Sequence[Part] = ()


@dataclass(frozen=True, kw_only=True)
class AskPage(Question):
    """A page with one form under what there is to read first; where the reader may not act, the sentence that says so.

    `ask` stands above the form, `after` below it.
    """

    parts: Sequence[Part] = ()
    ask: Text = ""
    verdict: Verdict = YES
    after: Sequence[Part] = ()
    layout: str = DESK
    later: bool = False
    autosave: str = field(default_factory=lambda: reverse("autosave"))


class About(TypedDict):
    """What every page about a person carries."""

    identity: IdentityBar
    notices: Sequence[Component]


def about(request: Request, *links: Link) -> About:
    """Whose record this is, what the last act did, and what was typed here and never sent."""
    return {"identity": identity_of(request.person, timezone.localdate(), links), "notices": notices(request)}


def notices(request: Request) -> tuple[Component, ...]:
    """What just happened, said once; and that a draft was kept."""
    happened = tuple(Banner(str(message), kind=Kind.SUCCESS) for message in messages.get_messages(request))
    kept = (Banner(_("We kept what you typed"), _("Nothing is lost. Look it over, then send it.")),)
    return happened + (kept if getattr(request, "from_draft", False) else ())


def done(request: Request, words: str, then: str) -> HttpResponse:
    """After an act: where it leads, and what was done, said once."""
    messages.success(request, words)
    return HttpResponseRedirect(then)


def shown(request: Request, page: Page) -> HttpResponse:
    """The page in the template of its kind."""
    template = "shared/ask.html" if isinstance(page, AskPage) else "shared/parts_page.html"
    return render(request, template, {"page": page})
