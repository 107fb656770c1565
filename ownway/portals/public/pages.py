"""What public pages are made of: a few words first, then parts, each under its own heading."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpResponse
from django.shortcuts import render

from ownway.platform.design_system.pages import Page
from ownway.platform.design_system.rendering import Text
from ownway.portals.shared.parts import Part
from ownway.portals.shared.request import Request


@dataclass(frozen=True, kw_only=True)
class PublicPage(Page):
    """A page for everybody."""

    lead: Text = ""
    parts: Sequence[Part] = ()


def shown(request: Request, page: Page, template: str = "page") -> HttpResponse:
    """The page in its template."""
    return render(request, f"public/{template}.html", {"page": page})
