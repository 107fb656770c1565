"""What a person's pages are made of: a few words first, then parts, each under its own heading; perhaps a form."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from ownway.platform.design_system.pages import CONTINUE, Page
from ownway.platform.design_system.rendering import Text
from ownway.portals.shared.parts import Part
from ownway.portals.shared.request import Request
from ownway.portals.shared.sittings import draft_banner

BASE = "me/base.html"


@dataclass(frozen=True, kw_only=True)
class MyPage(Page):
    """A page of a person. It can be left at once."""

    lead: Text = ""
    parts: Sequence[Part] = ()
    exit: bool = True


@dataclass(frozen=True, kw_only=True)
class FormPage(MyPage):
    """A page with a form after its parts; what it says under the button, and what stands below.

    `keeps` is for forms that `filled` fills: what is typed is saved every few seconds.
    """

    submit: Text = CONTINUE
    keeps: bool = False
    after: Text = ""
    below: Sequence[Part] = ()

    @property
    def autosave(self) -> str:
        """Where the browser saves to."""
        return reverse("autosave") if self.keeps else ""


def shown(request: Request, page: Page, template: str = "", **more: Any) -> HttpResponse:
    """The page in its template."""
    own = "me/form.html" if isinstance(page, FormPage) else "me/page.html"
    if isinstance(page, FormPage) and getattr(request, "from_draft", False):
        page = replace(page, notices=[*page.notices, draft_banner()])
    return render(request, template or own, {"page": page, **more})
