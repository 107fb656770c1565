"""The rule book: a chapter is a subject, a paragraph is a test, its numbers are those that the rules gave in that test.

Nothing in it is written by hand. The tests of `tests/spec` are run here one by one while what they ask the rules is
written down; a test that fails stops the book.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from ownway.commands.reference.markdown import head, row
from ownway.commands.reference.rule_book.chapters import Section, sections
from ownway.commands.reference.rule_book.prose import Heard, paragraph
from ownway.rules import registry

ROOT = Path(__file__).resolve().parents[4]
SPEC = ROOT / "tests" / "spec"
OPENING = (
    "Each chapter is a subject of the law, each paragraph a promise that a test holds the rules to, with the cases of "
    "that test: what was given, in bold what the rules answered when this page was made, and the reasons, each where "
    "it is met first. Later cases say only what is different from the one that was told in full. What is not mentioned "
    "is nil, no or not known; a figure is that of the day that is named."
)


def pages() -> dict[str, Callable[[], str]]:
    """The pages by their names: a list of chapters, and a page a chapter."""
    chapters = {f"rule-book/{name}.md": partial(chapter, name) for name in subjects()}
    return {"rule-book/README.md": contents, **chapters}


def subjects() -> list[str]:
    """The chapters, by name."""
    return sorted(folder.name for folder in SPEC.iterdir() if any(folder.glob("test_*.py")))


def contents() -> str:
    """What the book is, and its chapters with the rules they are about."""
    lines = ["# The rule book", "", OPENING, "", *head("Chapter", "Rules")]
    for name in subjects():
        rules = ", ".join(f"`{rule}`" for rule in registry.RULES if rule.startswith(f"{name}."))
        lines.append(row(f"[{_title(name)}]({name}.md)", rules))
    return "\n".join(lines)


def chapter(name: str) -> str:
    """One chapter: its rules with what they promise, then a section a file of tests."""
    lines = [f"# {_title(name)}", ""]
    for rule in registry.RULES.values():
        if rule.name.startswith(f"{name}."):
            lines += [f"- `{rule.name}`: {' '.join(rule.promise.split())} ({rule.cite})"]
    for section in sections(SPEC / name):
        lines += ["", f"## {_title(section.name)}", "", section.promise, *_paragraphs(section)]
    return "\n".join(lines)


def _paragraphs(section: Section) -> list[str]:
    heard = Heard()
    return [line for test in section.tests for line in ("", *paragraph(test, heard))]


def _title(name: str) -> str:
    return name.replace("_", " ").capitalize()
