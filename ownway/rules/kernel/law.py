"""The figures that a rule works with, named and typed, as they stand on a day in a place.

    class Capital(Law, file="charging/capital"):
        upper_limit: int
        lower_limit: int

A `Law` of laws groups the figures of a subject: its fields are other laws.
"""

from collections.abc import Iterator, Mapping
from copy import copy
from datetime import date
from functools import lru_cache
from typing import Any, ClassVar, Self, cast, get_type_hints

from ownway.rules.kernel.cells import Cell
from ownway.rules.kernel.dated import cell_on, read

ENGLAND = "england"


class Law:
    """Figures read from one file, or other laws. `Law.on(...)` is the way to get one; fields are `Cell`s."""

    FILE: ClassVar[str] = ""

    def __init_subclass__(cls, file: str = "") -> None:
        cls.FILE = file

    @classmethod
    def on(cls, on: date, place: str = ENGLAND) -> Self:
        """The law as it stood. Raises `NoParameterForDate` naming the figure, the day and the file."""
        law: Self = _on(cast(Any, cls), on, place)
        return law

    @classmethod
    def fields(cls) -> dict[str, Any]:
        """Names and types of the figures."""
        return {name: hint for name, hint in get_type_hints(cls).items() if name != "FILE"}

    @classmethod
    def known(cls, nation: str = ENGLAND) -> tuple[date, date]:
        """The first and the last day on which every figure of a nation is known; without figures, every day."""
        spans = [
            hint.known(nation) for hint in cls.fields().values() if isinstance(hint, type) and issubclass(hint, Law)
        ]
        if cls.FILE:
            covers = read(f"{nation}/{cls.FILE}.yaml")["covers"]
            spans.append((covers["from"], covers["until"]))
        return max((span[0] for span in spans), default=date.min), min((span[1] for span in spans), default=date.max)

    def changed(self, figures: Mapping[str, int]) -> Self:
        """The same law with other figures by dotted name: `{"local.cap": 10_000}`. Raises `KeyError` for none of its.

        For what-ifs and for examples that bring their own policy; a changed figure keeps no origin.
        """
        law = copy(self)
        for name, figure in figures.items():
            part, _, rest = name.partition(".")
            now = vars(law)[part]
            vars(law)[part] = now.changed({rest: figure}) if rest else figure
        return law

    def having(self, figures: Mapping[str, Cell | int]) -> Self:
        """The same law with the figures that it has among these, by their names in files: `charging/local.cap`."""
        law = copy(self)
        for name, now in vars(self).items():
            if isinstance(now, Law):
                vars(law)[name] = now.having(figures)
            elif isinstance(now, Cell):
                vars(law)[name] = figures.get(now.origin.name, now)
        return law

    def cells(self) -> Iterator[Cell]:
        """Every figure, those of grouped laws included."""
        for value in vars(self).values():
            if isinstance(value, Cell):
                yield value
            elif not isinstance(value, int):
                yield from value.cells() if isinstance(value, Law) else value


class NoFigures(Law):
    """For rules that work with the facts alone."""


@lru_cache(maxsize=4096)
def _on(cls: Any, on: date, place: str) -> Any:
    law = cls()
    for name, hint in cls.fields().items():
        grouped = isinstance(hint, type) and issubclass(hint, Law)
        vars(law)[name] = hint.on(on, place) if grouped else cell_on(place, cls.FILE, name, on)
    return law
