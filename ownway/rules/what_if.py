"""What if: one rule under two laws for the same people. Who gains, who loses, by how much, by group, with the total.

A gain is what leaves the person better off: a lower charge, a higher budget. Somebody for whom either law has no answer
is not compared. Effects of parts of a population add up to the effect on all of it, so that a file can be streamed.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

WEEKS_A_YEAR = 52
EDGES = (-5_000, -2_000, -1_000, -500, 0, 1, 501, 1_001, 2_001, 5_001)  # pence a week a person gains, band by band
BANDS = (
    "lose more than £50",
    "lose £20.01 to £50",
    "lose £10.01 to £20",
    "lose £5.01 to £10",
    "lose up to £5",
    "the same",
    "gain up to £5",
    "gain £5.01 to £10",
    "gain £10.01 to £20",
    "gain £20.01 to £50",
    "gain more than £50",
)


@dataclass(frozen=True)
class Effect:
    """On a group of people. Pence a week; `gained` and `lost` are both counted upwards from nothing."""

    people: int
    not_compared: int
    gain: int
    lose: int
    gained: int
    lost: int
    most_gained: int
    most_lost: int
    bands: tuple[int, ...]

    @classmethod
    def of(cls, gains: NDArray[np.int64], not_compared: int) -> Self:
        """What each of the people compared gains a week."""
        up, down = gains[gains > 0], -gains[gains < 0]
        bands = np.bincount(np.searchsorted(EDGES, gains, side="right"), minlength=len(BANDS))
        return cls(
            people=len(gains) + not_compared,
            not_compared=not_compared,
            gain=len(up),
            lose=len(down),
            gained=int(up.sum()),
            lost=int(down.sum()),
            most_gained=int(up.max(initial=0)),
            most_lost=int(down.max(initial=0)),
            bands=tuple(bands.tolist()),
        )

    def __add__(self, other: Self) -> Self:
        """The effect on both groups together."""
        largest = ("most_gained", "most_lost")
        sums: dict[str, Any] = {
            field.name: getattr(self, field.name) + getattr(other, field.name)
            for field in fields(self)
            if field.name not in ("bands", *largest)
        }
        sums |= {name: max(getattr(self, name), getattr(other, name)) for name in largest}
        return type(self)(**sums, bands=tuple(map(sum, zip(self.bands, other.bands, strict=True))))

    @property
    def same(self) -> int:
        """How many are left as they are."""
        return self.people - self.not_compared - self.gain - self.lose

    @property
    def net(self) -> int:
        """What all of them together gain a week; below nothing, what they lose."""
        return self.gained - self.lost

    @property
    def a_year(self) -> int:
        """The same in 52 weeks."""
        return self.net * WEEKS_A_YEAR

    @property
    def gained_each(self) -> int:
        """What somebody who gains does so by on average, to the nearest penny."""
        return _average(self.gained, self.gain)

    @property
    def lost_each(self) -> int:
        """What somebody who loses does so by on average, to the nearest penny."""
        return _average(self.lost, self.lose)


Answers = tuple[NDArray[Any], NDArray[np.bool_]]  # the values, and where there is one


def effects(before: Answers, after: Answers, groups: Sequence[str], *, paid: bool) -> dict[str, Effect]:
    """The effect on each group. `groups` names the group of each person; `paid`: the person pays the value."""
    compared = before[1] & after[1]
    change = after[0].astype(np.int64) - before[0].astype(np.int64)
    gains, names = -change if paid else change, np.asarray(groups, dtype=object).astype(str)
    found = {}
    for name in np.unique(names).tolist():
        theirs = names == name
        found[name] = Effect.of(gains[theirs & compared], int((theirs & ~compared).sum()))
    return found


def _average(total: int, people: int) -> int:
    return (2 * total + people) // (2 * people) if people else 0
