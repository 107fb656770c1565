"""Reads HTML back for tests: elements with their attributes and text."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"input", "br", "meta", "link", "img", "hr", "rect", "circle", "line"}


@dataclass
class Element:
    """An element, what it holds and what it says."""

    tag: str
    attributes: dict[str, str | None]
    inside: list["Element"] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All words in it, single-spaced."""
        return " ".join(" ".join(self.said).split())

    def all(self, tag: str = "", **wanted: str) -> list["Element"]:
        """Every element in it of a tag, whose attributes hold the wanted words (`for_` for `for`)."""
        names = {name.rstrip("_").replace("_", "-"): value for name, value in wanted.items()}
        here = [
            each
            for each in self.inside
            if tag in ("", each.tag)
            and all(value in (each.attributes.get(n) or "").split() for n, value in names.items())
        ]
        return here + [found for each in self.inside for found in each.all(tag, **wanted)]

    def one(self, tag: str = "", **wanted: str) -> "Element":
        """The only such element."""
        (only,) = self.all(tag, **wanted)
        return only


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open = [Element("", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, dict(attrs))
        self.open[-1].inside.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open[-1].inside.append(Element(tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        closed = self.open.pop()
        assert closed.tag == tag, f"</{tag}> closes <{closed.tag}>"

    def handle_data(self, data: str) -> None:
        for element in self.open:
            element.said.append(data)


def read(html: object) -> Element:
    """The document or fragment; an element that is closed wrongly fails."""
    reader = _Reader()
    reader.feed(str(html))
    assert len(reader.open) == 1, f"<{reader.open[-1].tag}> is not closed"
    return reader.open[0]
