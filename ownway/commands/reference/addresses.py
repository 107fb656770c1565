"""Every address with its door, from the routes themselves."""

from collections.abc import Iterator
from typing import Any

from ownway.commands.reference.markdown import head, row
from ownway.platform.access.doors import Public, Staff


def page() -> str:
    """Address, who may come in, and what the person reads in "who looked"."""
    lines = [
        "# Addresses",
        "",
        "Every address has a door; one about a person writes the opening where they can read it.",
        "",
    ]
    lines += head("Address", "Door", 'In "who looked" as')
    lines += [row(f"`/{address}`", _door(view), getattr(view, "opens_record", "")) for address, view in routes()]
    return "\n".join(lines)


def routes() -> Iterator[tuple[str, Any]]:
    """(address, view) of every address that production serves."""
    from django.urls import URLResolver, get_resolver

    def walk(resolver: URLResolver, prefix: str) -> Iterator[tuple[str, Any]]:
        for entry in resolver.url_patterns:
            address = prefix + str(entry.pattern)
            if isinstance(entry, URLResolver):
                yield from walk(entry, address)
            else:
                yield address, entry.callback

    return (found for found in walk(get_resolver(), "") if not found[0].startswith(("gallery/", "personas/")))


def _door(view: Any) -> str:
    door = view.door
    if isinstance(door, Public):
        return f"everybody: {door.reason}"
    if isinstance(door, Staff):
        return "workers who may " + " or ".join(str(p).replace("_", " ") for p in door.permissions)
    return "the person, or a helper they chose"
