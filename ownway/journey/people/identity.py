"""What somebody is called, when they were born, where they live: the shapes that actions take and pages show."""

from dataclasses import dataclass
from datetime import date
from typing import Self

from ownway.journey.people.choices import Accuracy


@dataclass(frozen=True)
class BirthDate:
    """A date of birth as far as it is known; `day` is the first day of what is known."""

    day: date
    accuracy: Accuracy = Accuracy.DAY

    @property
    def iso(self) -> str:
        """`1947`, `1947-03` or `1947-03-05`, as FHIR writes a partial date."""
        return self.day.isoformat()[: {Accuracy.YEAR: 4, Accuracy.MONTH: 7, Accuracy.DAY: 10}[self.accuracy]]

    @classmethod
    def from_iso(cls, text: str) -> Self:
        """The date that `iso` wrote."""
        accuracy = {4: Accuracy.YEAR, 7: Accuracy.MONTH, 10: Accuracy.DAY}[len(text)]
        return cls(date.fromisoformat(f"{text}-01-01"[:10]), accuracy)

    def age_on(self, on: date) -> int:
        """Full years; somebody born on 29 February is a year older on 1 March in other years."""
        had_birthday = (on.month, on.day) >= (self.day.month, self.day.day)
        return on.year - self.day.year - (0 if had_birthday else 1)


@dataclass(frozen=True)
class Whereabouts:
    """An address in lines, or where somebody stays who has no settled one."""

    lines: str
    postcode: str = ""
    settled: bool = True
    protected: bool = False


@dataclass(frozen=True)
class Reachable:
    """The best safe way to reach somebody."""

    kind: str
    value: str
    safe_to_leave_message: bool = True
