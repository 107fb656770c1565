"""Lists to work from: tasks, tables, pages of results and their filters."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from django import forms
from django.utils.translation import gettext_lazy as _

from ownway.platform.design_system.components.words import Badge, Link, Tag, Tone
from ownway.platform.design_system.rendering import Component, Content, Text


class TaskStatus(StrEnum):
    """How far a task is."""

    DONE = "done"
    STARTED = "started"
    TO_DO = "to_do"
    WITH_US = "with_us"
    CANNOT_START = "cannot_start"

    @property
    def label(self) -> Text:
        """The words of the status."""
        return {
            "done": _("Done"),
            "started": _("Started"),
            "to_do": _("To do"),
            "with_us": _("With us"),
            "cannot_start": _("Cannot start yet"),
        }[self]


@dataclass(frozen=True)
class Task:
    """One part of the whole; without an address it cannot be started yet."""

    text: Text
    status: TaskStatus
    href: str = ""
    hint: Text = ""

    @property
    def tag(self) -> Tag | None:
        """The tag of a status that is not plain text."""
        tone = {TaskStatus.STARTED: Tone.WARM, TaskStatus.TO_DO: Tone.CALM}.get(self.status)
        return Tag(self.status.label, tone) if tone else None


@dataclass(frozen=True)
class TaskList(Component):
    """What there is to do, in any order, over as many days as it takes."""

    tasks: Sequence[Task]
    name: str = "tasks"  # begins the ids; give another when a page has two lists


@dataclass(frozen=True)
class QueueLine:
    """What waits: of what kind, about whom, why, and the one thing to do."""

    tag: Tag
    who: Text
    why: Text
    act: Link
    badge: Badge | None = None


@dataclass(frozen=True)
class Queue(Component):
    """What waits for a worker, the most pressing first."""

    lines: Sequence[QueueLine]


class Sorted(StrEnum):
    """How a column is sorted, in the words of `aria-sort`."""

    ASCENDING = "ascending"
    DESCENDING = "descending"


@dataclass(frozen=True)
class Column:
    """The head of a column. With `sort_href` it is a link by which the server sorts."""

    text: Text
    numeric: bool = False
    sort_href: str = ""
    sorted: Sorted | None = None


@dataclass(frozen=True)
class Table(Component):
    """A list for staff. The first cell of a row names the row."""

    caption: Text
    columns: Sequence[Column]
    rows: Sequence[Sequence[Content]]

    @property
    def body(self) -> list[list[tuple[Column, Content]]]:
        """Each row as cells with their columns."""
        return [list(zip(self.columns, row, strict=True)) for row in self.rows]


@dataclass(frozen=True)
class Pagination(Component):
    """Where we are in a long list. `address` holds `{page}`; `of` names the list when a page has two."""

    page: int
    pages: int
    address: str
    of: Text = ""

    @property
    def previous(self) -> str:
        """The address of the page before, if there is one."""
        return self.address.format(page=self.page - 1) if self.page > 1 else ""

    @property
    def following(self) -> str:
        """The address of the page after, if there is one."""
        return self.address.format(page=self.page + 1) if self.page < self.pages else ""

    @property
    def shown(self) -> list[tuple[int | None, str]]:
        """First, last and neighbours, with None where numbers are left out."""
        near = {1, self.pages} | set(range(self.page - 1, self.page + 2))
        numbers = sorted(n for n in near if 1 <= n <= self.pages)
        shown: list[tuple[int | None, str]] = []
        for before, number in zip([0, *numbers], numbers, strict=False):
            if number - before > 1:
                shown.append((None, ""))
            shown.append((number, self.address.format(page=number)))
        return shown


@dataclass(frozen=True)
class Filter(Component):
    """Filters that live in the address, so the back button and a bookmark keep them."""

    form: forms.BaseForm
    chosen: Sequence[Link] = ()
    clear: str = ""
