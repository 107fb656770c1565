"""What is on record: decisions, sums, what happened, answers, whose record it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from ownway.platform.design_system.components.words import Badge, Link, Status
from ownway.platform.design_system.rendering import Component, Content, Text
from ownway.platform.design_system.values import Period, pounds


@dataclass(frozen=True)
class Decision(Component):
    """What we decided, why, what it is based on, what it means, and what to do about it if it is wrong."""

    decided: Text
    why: Sequence[Text]
    based_on: Sequence[Content]
    means: Sequence[Text]
    by: str
    on: date
    disagree: Link
    own_words: str = ""
    disagree_by: date | None = None
    talk_to: Text = ""


@dataclass(frozen=True)
class Step:
    """One line of a working: a signed amount in pence, and why."""

    label: Text
    pence: int
    because: Text = ""
    cite: Text = ""
    cite_href: str = ""
    status: Status | None = None

    @property
    def amount(self) -> str:
        """The amount in pounds."""
        return pounds(self.pence)

    @property
    def badge(self) -> Badge | None:
        """What the amount is worth, if it needs saying."""
        return Badge(self.status) if self.status else None


@dataclass(frozen=True)
class Working(Component):
    """A sum, line by line, that anybody can add up again; one that does not add up cannot be shown."""

    title: Text
    steps: Sequence[Step]
    total_label: Text
    total_pence: int
    per: Text = Period.WEEK.label

    def __post_init__(self) -> None:
        added = sum(step.pence for step in self.steps)
        if added != self.total_pence:
            raise ValueError(f"the steps of {self.title} add up to {added}, not {self.total_pence} pence")

    @property
    def statuses(self) -> list[Status]:
        """What steps are worth where it needs saying, each once; the page says what the words mean."""
        return list(dict.fromkeys(step.status for step in self.steps if step.status))

    @property
    def total(self) -> str:
        """The total in pounds."""
        return pounds(self.total_pence)


@dataclass(frozen=True)
class Entry:
    """Something that happened. A date without a time stays without one."""

    title: Text
    on: date | datetime
    by: Text = ""
    words: str = ""
    href: str = ""

    @property
    def has_time(self) -> bool:
        """Whether the time of day is known."""
        return isinstance(self.on, datetime)


@dataclass(frozen=True)
class Timeline(Component):
    """What happened, newest first, each with who said it."""

    entries: Sequence[Entry]
    heading_level: int = 2

    @property
    def newest_first(self) -> list[Entry]:
        """The entries by day, and by hour where it is known."""
        return sorted(self.entries, key=lambda entry: entry.on.isoformat()[:16], reverse=True)


@dataclass(frozen=True)
class SummaryRow:
    """A question and its answer; an empty answer says so. `source` is who said it, and when."""

    key: Text
    value: Content = ""
    change: Link | None = None
    source: Text = ""


@dataclass(frozen=True)
class SummaryList(Component):
    """Check your answers."""

    rows: Sequence[SummaryRow]


@dataclass(frozen=True)
class Conflict(Component):
    """Two texts for one thing, after two people wrote at once. Neither is lost."""

    label: Text
    yours: str
    theirs: str
    theirs_by: Text
    theirs_at: datetime


@dataclass(frozen=True)
class IdentityBar(Component):
    """Whose record this is, on every page of the desk about them, and how they need us to communicate."""

    name: str
    known_as: str = ""
    facts: Sequence[Text] = ()
    communication: Sequence[Text] = ()
    made_up: bool = False
    links: Sequence[Link] = ()

    @property
    def badge(self) -> Badge | None:
        """Says that an invented person is invented."""
        return Badge(Status.MADE_UP) if self.made_up else None
