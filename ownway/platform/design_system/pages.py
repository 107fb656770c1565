"""A page and what surrounds it: presenters extend `Page`, portals put a `Frame` on the request."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from django import forms
from django.http import HttpRequest
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from ownway.platform.design_system.components import EasyRead, IdentityBar, Link, Quotation
from ownway.platform.design_system.forms import BoundField, ErrorSummary, Form
from ownway.platform.design_system.rendering import Component, Text
from ownway.platform.design_system.theme import Theme

PUBLIC, DESK = "design_system/public.html", "design_system/desk.html"
CONTINUE = _("Continue")


@dataclass(frozen=True, kw_only=True)
class Page:
    """What every page says. `heading` is the one h1 and the start of the title, so the two cannot differ."""

    heading: Text
    caption: Text = ""
    back: str = ""
    notices: Sequence[Component] = ()
    form: forms.BaseForm | None = None
    identity: IdentityBar | None = None
    exit: bool = False
    wide: bool = False

    @cached_property
    def error_summary(self) -> ErrorSummary | None:
        """What is wrong with the page's form, if it was sent with errors."""
        return ErrorSummary.of(self.form)


@dataclass(frozen=True, kw_only=True)
class Question(Page):
    """One question on a page of its own. If its form asks one thing, that label is the h1: leave out `heading`.

    `layout` is the desk's for forms of staff.
    """

    form: Form
    layout: str = PUBLIC
    heading: Text = ""
    why: Text = ""
    reads: Text = ""
    told: Quotation | None = None
    easy: EasyRead | None = None
    autosave: str = ""
    later: bool = True
    submit: Text = CONTINUE

    def __post_init__(self) -> None:
        if not self.heading:
            object.__setattr__(self, "heading", self.asked_alone.label)

    @property
    def asked_alone(self) -> BoundField:
        """The one field of the page."""
        only = self.form.only_field
        if only is None:
            raise ValueError("a question that asks several things needs a heading")
        return only

    @cached_property
    def asked(self) -> SafeString:
        """The one field, its label as the h1, why we ask after it; empty when the page asks several things."""
        only = self.form.only_field
        if only is None or only.label != self.heading:
            return SafeString()
        return only.as_heading(self)


@dataclass(frozen=True)
class NavItem:
    """A place to go. `count` stands beside it, when there is something to count."""

    text: Text
    href: str
    current: bool = False
    count: int | str | None = None


@dataclass(frozen=True)
class NavSection:
    """A named group of places, for the side navigation of the desk."""

    title: Text
    items: Sequence[NavItem]


@dataclass(frozen=True)
class Timeout:
    """When an untouched page signs somebody out (WCAG 2.2, 2.2.1), and where staying, leaving and ending lead.

    `keep` answers a GET by prolonging the session; `ends` is the clock time said to those without JavaScript.
    """

    seconds: int
    keep: str
    sign_out: str
    gone: str
    ends: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Frame:
    """What surrounds every page of a portal."""

    theme: Theme = field(default_factory=lambda: Theme(name="Ownway"))
    home: str = "/"
    service: Text = ""
    navigation: Sequence[NavItem] = ()
    sections: Sequence[NavSection] = ()
    account: Sequence[Link] = ()
    signed_in_as: str = ""
    status: Text = ""
    report: str = ""
    about: Sequence[Link] = ()
    exit_to: str = "https://www.bbc.co.uk/weather"
    timeout: Timeout | None = None


def surround(request: HttpRequest, frame: Frame) -> None:
    """Put the frame of a portal on the request."""
    request.frame = frame  # type: ignore[attr-defined]


def frame_of(request: HttpRequest) -> Frame:
    """The frame that the portal put on the request, or a plain one."""
    return getattr(request, "frame", None) or Frame()
