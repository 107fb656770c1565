"""The generated reference: each page is a function from the code to Markdown, and a test keeps the files in step."""

from collections.abc import Callable
from pathlib import Path

from ownway.commands.reference import addresses, roles, rule_book, states, tables

HEAD = "<!-- Made by `make docs` from the code. Do not edit. -->\n\n"

PAGES: dict[str, Callable[[], str]] = {
    "roles.md": roles.page,
    "states.md": states.page,
    "addresses.md": addresses.page,
    "tables.md": tables.page,
    **rule_book.pages(),
}


def write(folder: Path) -> list[Path]:
    """Write every page; returns those that changed."""
    changed = []
    for name, page in PAGES.items():
        path, text = folder / name, HEAD + page().strip() + "\n"
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text("utf-8") != text:
            path.write_text(text, "utf-8")
            changed.append(path)
    return changed
