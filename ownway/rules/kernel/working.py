"""The working: a rule writes each line here, in the order of the law, and the lines sum to its answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ownway.rules.kernel.cells import Cell
from ownway.rules.kernel.column import Column
from ownway.rules.kernel.columns import Flag, Pence, all_of, where
from ownway.rules.kernel.words import Quoted, Words


@dataclass(frozen=True)
class Line:
    """One line as written: for a person numbers, for columns arrays. `stays`: shown even when it adds nothing."""

    label: Words
    section: Words | None
    amount: Any
    sign: int
    because: Any
    quote: Mapping[str, Quoted]
    stays: bool
    shown: Flag


@dataclass
class Record:
    """What all workings of one run write into."""

    lines: list[Line] = field(default_factory=list)
    total: Any = 0
    lacking: list[tuple[str, Flag]] = field(default_factory=list)
    used: list[Cell] = field(default_factory=list)


@dataclass(frozen=True)
class Working:
    """A pen for a section of the working, for the people for whom `shown` holds."""

    record: Record = field(default_factory=Record)
    part: Words | None = None
    shown: Flag = True
    sign: int = 1

    @property
    def total(self) -> Pence:
        """The sum of the lines so far."""
        total: Pence = self.record.total
        return total

    def section(self, words: Words) -> "Working":
        """The same working under another heading."""
        return Working(self.record, words, self.shown, self.sign)

    def only(self, flag: Flag) -> "Working":
        """The same working, for those alone for whom the flag holds."""
        return Working(self.record, self.part, all_of(self.shown, flag), self.sign)

    def taking_off(self) -> "Working":
        """The same working, where what is added is taken off the total."""
        return Working(self.record, self.part, self.shown, -self.sign)

    def add(
        self,
        label: Words,
        amount: Pence,
        *,
        because: Words,
        quote: Mapping[str, Any] | None = None,
        uses: tuple[int, ...] = (),
        stays: bool = False,
    ) -> Pence:
        """Write one signed amount and return it. A line of nothing is left out, unless it `stays` to say why.

        `quote` holds the figures that the words name; `uses` the cells that arithmetic has turned into plain numbers.
        """
        amount = where(self.shown, amount, 0)
        self._note_cells((amount, *uses), amount)
        record = self.record
        record.lines.append(Line(label, self.part, amount, self.sign, because, quote or {}, stays, self.shown))
        record.total = record.total + amount if self.sign == 1 else record.total - amount
        return amount

    def less(self, label: Words, amount: Pence, **more: Any) -> Pence:
        """Take one amount off, and return it as it was given."""
        return self.taking_off().add(label, amount, **more)

    def lacks(self, key: str, flag: Flag) -> None:
        """Where the flag holds nobody can answer until the fact is known: the result is `Undecided`."""
        self.record.lacking.append((key, all_of(self.shown, flag)))

    def stands_on(self, *cells: int) -> None:
        """Figures that decide without being an amount: the result cautions where nobody has read them."""
        if self.shown is True:
            self.record.used.extend(cell for cell in cells if isinstance(cell, Cell))

    def _note_cells(self, cells: tuple[Any, ...], amount: Pence) -> None:
        if not isinstance(amount, Column) and amount:
            self.record.used.extend(cell for cell in cells if isinstance(cell, Cell))
