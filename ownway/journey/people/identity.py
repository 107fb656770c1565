"""What somebody is called, when they were born, where they live: the shapes that actions take and pages show."""

from dataclasses import dataclass
from datetime import date

from ownway.journey.people.choices import Accuracy


@dataclass(frozen=True)
class BirthDate:
    """A date of birth as far as it is known; `day` is the first day of what is known."""

    day: date
    accuracy: Accuracy = Accuracy.DAY

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
