"""Words on a page: links, banners, badges, quotations, what an empty list says."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from django.utils.translation import gettext_lazy as _

from ownway.platform.design_system.rendering import Component, Content, Text


@dataclass(frozen=True)
class Link(Component):
    """A link; `about` is read aloud after the text, where the text alone would not say what it leads to."""

    text: Text
    href: str
    about: Text = ""


class Kind(StrEnum):
    """How a banner speaks."""

    INFORMATION = "information"
    SUCCESS = "success"
    IMPORTANT = "important"

    @property
    def label(self) -> Text:
        """The word above the banner."""
        return {"information": _("Information"), "success": _("Done"), "important": _("Important")}[self]


@dataclass(frozen=True)
class Banner(Component):
    """Something that the reader should know before the page; success is announced when the page opens."""

    title: Text
    body: Text = ""
    kind: Kind = Kind.INFORMATION
    links: Sequence[Link] = ()


@dataclass(frozen=True)
class Estimate(Component):
    """Says that a number is not a decision. `of` names the number in a few words."""

    of: Text = ""


class Status(StrEnum):
    """What a number, or a person, is worth as evidence."""

    ILLUSTRATIVE = "illustrative"
    ASSUMED = "assumed"
    NEEDS_CONFIRMATION = "needs_confirmation"
    MADE_UP = "made_up"

    @property
    def label(self) -> Text:
        """The word on the badge."""
        return BADGES[self][0]

    @property
    def meaning(self) -> Text:
        """What the word means, for those who ask."""
        return BADGES[self][1]


BADGES: dict[Status, tuple[Text, Text]] = {
    Status.ILLUSTRATIVE: (_("illustrative"), _("An example figure. Nobody has checked it against real lives.")),
    Status.ASSUMED: (_("assumed"), _("We chose this figure until somebody measures it.")),
    Status.NEEDS_CONFIRMATION: (_("to be confirmed"), _("We could not check this against its source yet.")),
    Status.MADE_UP: (_("not a real person"), _("This person is invented, to show how things work.")),
}


@dataclass(frozen=True)
class Badge(Component):
    """Worn by every number that nobody has calibrated and every person who is invented."""

    status: Status


class Tone(StrEnum):
    """The mood of a tag. Words carry the meaning; the colour only helps."""

    PLAIN = "plain"
    CALM = "calm"
    GOOD = "good"
    WARM = "warm"
    URGENT = "urgent"


@dataclass(frozen=True)
class Tag(Component):
    """A status in a word or two."""

    text: Text
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True)
class Quotation(Component):
    """Somebody's own words, as they were said."""

    words: str
    by: Text
    on: date | None = None
    lang: str = ""


@dataclass(frozen=True)
class EasyRead(Component):
    """Picture left, words right; one idea a sentence, 15 words at most. A person reviews them, always."""

    picture: str  # a static path
    alt: Text
    sentences: Sequence[Text]


@dataclass(frozen=True)
class Empty(Component):
    """A list with nothing in it yet, and what can be done about that."""

    title: Text
    words: Text
    action: Link | None = None


@dataclass(frozen=True)
class Details(Component):
    """Closed until opened."""

    summary: Text
    body: Content
