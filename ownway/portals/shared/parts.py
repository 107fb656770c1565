"""A stretch of a page, for pages that are several under one another."""

from collections.abc import Sequence
from dataclasses import dataclass

from ownway.platform.design_system.components import Link
from ownway.platform.design_system.rendering import Component, Content, Text


@dataclass(frozen=True, kw_only=True)
class Part:
    """Its heading, what it says, what it shows, where it leads."""

    heading: Text = ""
    words: Sequence[Text] = ()
    bullets: Sequence[Content] = ()
    things: Sequence[Component] = ()
    links: Sequence[Link] = ()
    button: Link | None = None
