"""One figure of law or policy: its value for a span of days, where it was read, and how sure we are of it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Self


class Status(StrEnum):
    """How sure we are of a figure. All but the first two are said aloud in every result that used them."""

    VERIFIED = "verified"  # the text of the instrument or an official page was read
    CORROBORATED = "corroborated"  # two other sources agree
    NEEDS_CONFIRMATION = "needs confirmation"  # worked out, not read
    ASSUMED = "assumed"  # a local choice nobody has made yet
    ILLUSTRATIVE = "illustrative"  # a placeholder, not for use on anybody

    @property
    def firm(self) -> bool:
        """Nothing has to be said about it."""
        return self in (Status.VERIFIED, Status.CORROBORATED)


@dataclass(frozen=True)
class Source:
    """Where a figure was read."""

    title: str
    url: str


@dataclass(frozen=True)
class Origin:
    """Everything about a figure but its value. `name` is file and cell: `charging/capital.upper_limit`."""

    name: str
    file: str
    paragraph: str
    starts: date
    until: date
    unit: str
    status: Status
    source: Source
    checked_on: date


class Cell(int):
    """A figure that remembers its origin when it is chosen with `where` or multiplied by a count.

    Any other arithmetic gives a plain number: then the step that uses it names the cell itself (`uses=`).
    """

    origin: Origin

    @classmethod
    def of(cls, value: int, origin: Origin) -> Self:
        """The figure with its origin."""
        cell = cls(value)
        cell.origin = origin
        return cell

    def __mul__(self, by: Any) -> Any:
        return self._kept(by)

    def __rmul__(self, by: Any) -> Any:
        return self._kept(by)

    def _kept(self, by: Any) -> Any:
        product = int(self) * by
        return Cell.of(product, self.origin) if isinstance(product, int) else product


class Row(tuple[Cell, ...]):
    """Figures that belong together, such as the points of levels 0 to 3; all of one origin."""

    @property
    def origin(self) -> Origin:
        """The origin of each of them."""
        return self[0].origin


class NoParameterForDate(LookupError):
    """No figure is known for the day. `.parameter`, `.on` and `.file` say which, when and where to add it."""

    def __init__(self, parameter: str, on: date, file: str) -> None:
        super().__init__(f"{parameter} has no value on {on.isoformat()}: add it to {file}")
        self.parameter, self.on, self.file = parameter, on, file


class BadParameterFile(ValueError):
    """A parameter file that says too little, or contradicts itself. The message names the file and the cell."""
