"""A plain bar chart: amounts side by side, and how far they should go. The picture stands inside its own table."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.formats import number_format

from ownway.platform.design_system.rendering import Component, Text

BARS_WIDTH = 600


@dataclass(frozen=True)
class Bar:
    """One amount. `shown` is how it is said, where the number alone is not enough; `other` sets somebody else's apart.

    An amount that is not known has no bar and says so in `shown`.
    """

    label: Text
    value: float | None
    shown: Text = ""
    note: Text = ""
    other: bool = False

    @property
    def says(self) -> Text:
        """The amount in words."""
        return self.shown or number_format(self.value or 0)


@dataclass(frozen=True)
class Stretch:
    """A bar as it is drawn."""

    bar: Bar
    width: float | None


@dataclass(frozen=True)
class Bars(Component):
    """Amounts of one kind, drawn to one scale, with a sentence that says the whole. `mark` is where they should end."""

    title: Text
    sentence: Text
    bars: Sequence[Bar]
    mark: float | None = None
    mark_label: Text = ""
    heading_level: int = 2

    @property
    def scale(self) -> float:
        """What the whole width stands for."""
        return max([bar.value or 0 for bar in self.bars] + [self.mark or 0, 1])

    @property
    def drawn(self) -> list[Stretch]:
        """The bars with their widths."""
        return [Stretch(bar, None if bar.value is None else self._across(bar.value)) for bar in self.bars]

    @property
    def mark_at(self) -> float | None:
        """Where the mark stands, kept inside the picture so that a mark at nothing is seen too."""
        return None if self.mark is None else min(max(self._across(self.mark), 2), BARS_WIDTH - 2)

    @property
    def mark_says(self) -> str:
        """The mark in words."""
        return number_format(self.mark or 0)

    def _across(self, value: float) -> float:
        return round(BARS_WIDTH * value / self.scale, 1)
