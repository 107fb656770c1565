"""Pictures drawn by the server as SVG, each with a sentence and a table: nobody has to look, and nobody has to read."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi, sin

from django.utils.translation import gettext as _

from ownway.platform.design_system.rendering import Component, Text
from ownway.platform.design_system.values import Period, pounds

BAR_WIDTH = 600
MAP_CENTRE = 200
RINGS = {1: 76, 2: 122, 3: 166}
SHOWN_ON_MAP = 14
LETTERS_ON_MAP, LETTERS_IN_THE_MIDDLE = 14, 9


@dataclass(frozen=True)
class Part:
    """A stretch of the bar, in units of its width."""

    kind: str
    label: Text
    pence: int
    x: float = 0
    width: float = 0

    @property
    def amount(self) -> str:
        """The amount in pounds."""
        return pounds(self.pence)


@dataclass(frozen=True)
class BudgetBar(Component):
    """What of a budget is used, promised and left, in pence. What goes beyond the budget is said and drawn too."""

    title: Text
    total: int
    used: int
    committed: int
    per: Text = Period.YEAR.label

    @property
    def left(self) -> int:
        """What is neither used nor promised; below zero when both go beyond the budget."""
        return self.total - self.used - self.committed

    @property
    def whole(self) -> str:
        """The budget in pounds."""
        return pounds(self.total)

    @property
    def sentence(self) -> str:
        """The whole picture in words."""
        words = {"total": pounds(self.total), "used": pounds(self.used), "left": pounds(abs(self.left))}
        if self.left < 0:
            return _("%(used)s of %(total)s is used. With what is promised, that is %(left)s too much.") % words
        return _("%(used)s of %(total)s is used, and %(left)s is left for you to decide about.") % words

    @property
    def parts(self) -> list[Part]:
        """The stretches of the bar, in order."""
        whole = max(self.total, self.used + self.committed, 1)
        amounts = [
            ("used", _("Used"), self.used),
            ("committed", _("Promised to somebody"), self.committed),
            ("left", _("Still left"), max(self.left, 0)),
        ]
        parts, x = [], 0.0
        for kind, label, pence in amounts:
            width = BAR_WIDTH * pence / whole
            parts.append(Part(kind, label, pence, round(x, 1), round(width, 1)))
            x += width
        return parts

    @property
    def limit(self) -> float | None:
        """Where the budget ends, when the bar goes beyond it."""
        return round(BAR_WIDTH * self.total / (self.used + self.committed), 1) if self.left < 0 else None


@dataclass(frozen=True)
class Around:
    """Somebody around a person. `ring` is 1 for closest, 3 for furthest; `paid` sets work apart from kinship."""

    name: str
    relation: Text
    ring: int = 2
    helps_with: Text = ""
    paid: bool = False


@dataclass(frozen=True)
class Spot:
    """Where somebody stands on the map."""

    name: str
    paid: bool
    x: float
    y: float


@dataclass(frozen=True)
class NetworkMap(Component):
    """The people around somebody: near or far, paid or not. The picture shows 14; the table shows all."""

    centre: str
    people: Sequence[Around]

    @property
    def sentence(self) -> str:
        """The whole picture in words."""
        unpaid = sum(not person.paid for person in self.people)
        if not self.people:
            return _("Nobody is recorded around %(name)s yet.") % {"name": self.centre}
        return _("%(all)d people are around %(name)s. %(unpaid)d of them are there unpaid.") % {
            "all": len(self.people),
            "name": self.centre,
            "unpaid": unpaid,
        }

    @property
    def spots(self) -> list[Spot]:
        """People spread evenly around the centre, each on their own ring."""
        shown = sorted(self.people[:SHOWN_ON_MAP], key=lambda person: person.ring)
        spots = []
        for number, person in enumerate(shown):
            turn = 2 * pi * number / len(shown) - pi / 2
            x, y = (MAP_CENTRE + RINGS[person.ring] * f(turn) for f in (cos, sin))
            spots.append(Spot(shortened(person.name), person.paid, round(x, 1), round(y, 1)))
        return spots

    @property
    def me(self) -> str:
        """The name in the middle: the first of it, and as much as its circle holds."""
        return shortened(self.centre.split()[0] if self.centre.split() else "", LETTERS_IN_THE_MIDDLE)


def shortened(name: str, most: int = LETTERS_ON_MAP) -> str:
    """As much of a name as the map can hold."""
    return name if len(name) <= most else name[: most - 1].rstrip() + "…"
