"""How a page of the desk is shown: as every page of staff, with what stands beside it and single keys."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from ownway.platform.design_system.components import Link
from ownway.platform.design_system.pages import Page
from ownway.portals.shared import desk
from ownway.portals.shared.desk import About, AskPage, PartsPage
from ownway.portals.shared.parts import Part
from ownway.portals.shared.request import Request

LAYOUT = "work/base.html"


@dataclass(frozen=True, kw_only=True)
class DeskPage(PartsPage):
    """A page of several parts; what stands beside them."""

    aside: Sequence[Part] = ()


@dataclass(frozen=True, kw_only=True)
class FormPage(AskPage):
    """A page with one form after its parts; what stands beside them."""

    aside: Sequence[Part] = ()
    layout: str = LAYOUT


def about(request: Request) -> About:
    """What every page about a person carries, with the two ways on that are always there."""
    return desk.about(
        request,
        Link(_("Their page"), reverse("work:person", args=[request.person.id])),
        Link(_("Note a contact"), reverse("work:contact-known", args=[request.person.id, "phone"])),
    )


def shown(request: Request, template: str, page: Page, **more: Any) -> HttpResponse:
    """A page of the desk in its own template."""
    return render(request, f"work/{template}.html", {"page": page, **more})


def laid_out(request: Request, page: DeskPage | FormPage) -> HttpResponse:
    """A page that is made of parts, and perhaps a form."""
    return shown(request, "asking" if isinstance(page, FormPage) else "parts", page)
