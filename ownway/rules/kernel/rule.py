"""`@rule`: a function of law with a name, a version and a citation, run for one person or for columns of people.

    @rule("charging.tariff_income", cite="SI 2014/2672 reg 25", columns=True)
    def tariff_income(savings: Savings, law: CapitalLimits, w: Working) -> Pence: ...

    tariff_income(Savings(savings=1_500_000), on=date(2026, 11, 1))    # Result or Undecided
    tariff_income.part(means, law.capital, w)                          # inside another rule, on the same working
    tariff_income.columns({"savings": array}, on=date(2026, 11, 1))    # the same function for many people

A rule never reads the clock, guesses, or sees an unknown. Its version goes up when a change of the function changes an
answer; a decision names the version it was made by.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, TypeVar, cast, get_args, get_type_hints

from numpy.typing import ArrayLike

from ownway.rules.kernel.column import Column
from ownway.rules.kernel.inputs import Inputs
from ownway.rules.kernel.kinds import BadInput
from ownway.rules.kernel.law import ENGLAND, Law
from ownway.rules.kernel.population import BLOCK, THREADS, Columns, prepare
from ownway.rules.kernel.result import VALUES, Asked, Caveat, Result, Step, Undecided
from ownway.rules.kernel.settle import Settled, settle
from ownway.rules.kernel.table import Table
from ownway.rules.kernel.working import Line, Record, Working

I = TypeVar("I", bound=Inputs)  # noqa: E741 - the usual letter for inputs
L = TypeVar("L", bound=Law)
V = TypeVar("V")


@dataclass(frozen=True)
class Rule(Generic[I, L, V]):
    """A named function of law. `part` is the function itself."""

    name: str
    version: int
    cite: str
    part: Callable[[I, L, Working], V | Column]
    inputs: type[I]
    law: type[L]
    on_columns: bool
    nation: str = ENGLAND
    paid: bool = False  # the person pays the value: less of it is their gain

    @property
    def promise(self) -> str:
        """What it answers: the function's docstring."""
        return (self.part.__doc__ or "").strip()

    @property
    def money(self) -> bool:
        """It answers in pence."""
        return bool({"pence", "capital"} & set(get_args(get_type_hints(self.part, include_extras=True)["return"])))

    def __call__(self, inputs: I, *, on: date, place: str = "") -> Result[V] | Undecided:
        """The answer for one person, in the rule's own nation unless a place in it is given.

        Raises `NoParameterForDate` where the law of the day is not known, `BadInput` for a place under other law.
        """
        place = self.place_of(place)
        return self.under(self.law.on(on, place), inputs, on=on, place=place)

    def under(self, law: L, inputs: I, *, on: date, place: str) -> Result[V] | Undecided:
        """The answer under a given law: a what-if changes a figure and asks again."""
        known = {field.name: inputs.__dict__[field.name] is not None for field in self.inputs.NEEDS}
        settled = settle(self.inputs, inputs.__dict__, known, law)
        asked = Asked(self.name, self.version, on, place, _plain(self.inputs, settled, inputs))
        if settled.missing:
            still = {field.key for field in (*settled.missing, *settled.not_known, *settled.waiting)}
            return Undecided(
                missing=_keys(field.key for field in settled.missing),
                open=_keys(field.key for field in self.inputs.NEEDS if field.key in still),
                asked=asked,
            )
        record = Record()
        value = cast(V, self.part(settled.inputs, law, Working(record)))
        if lacking := _keys(key for key, flag in record.lacking if flag):
            return Undecided(missing=lacking, open=lacking, asked=asked)
        return Result(
            value=value,
            steps=tuple(_step(line) for line in record.lines if line.shown and (line.stays or line.amount)),
            caveats=tuple(dict.fromkeys(Caveat.of(cell) for cell in record.used if not cell.origin.status.firm)),
            not_known=_keys(field.key for field in settled.not_known),
            asked=asked,
        )

    def columns(
        self,
        table: Mapping[str, ArrayLike],
        *,
        on: date,
        place: str = "",
        steps: bool = True,
        threads: int = THREADS,
        block: int = BLOCK,
    ) -> Columns:
        """The answers for people as columns: one a field, masked where not known. Without `steps` the values alone."""
        law = self.law.on(on, self.place_of(place))
        return self.columns_under(law, table, steps=steps, threads=threads, block=block)

    def columns_under(
        self, law: L, table: Mapping[str, ArrayLike], *, steps: bool = True, threads: int = THREADS, block: int = BLOCK
    ) -> Columns:
        """The answers for many people under a given law: a what-if for a whole population."""
        if not self.on_columns:
            raise TypeError(f"{self.name} is for one person at a time")
        people = Table.of(self.inputs, table)
        known, partly = frozenset(people.values), frozenset(people.known)
        return prepare(self.part, cast(Any, self.inputs), law, known, partly, steps).run(people, block, threads)

    def place_of(self, place: str) -> str:
        """The place asked about. The law of one nation is never applied to a place in another."""
        if place and place.partition("/")[0] != self.nation:
            raise BadInput("place", f"is {place}, and {self.name} is law of {self.nation}")
        return place or self.nation


def rule(
    name: str, *, version: int = 1, cite: str, columns: bool = False, nation: str = ENGLAND, paid: bool = False
) -> Callable[[Callable[[I, L, Working], V | Column]], Rule[I, L, V]]:
    """Make a rule of a function `(inputs, law, w) -> value`; its type hints say what it needs and gives.

    `paid`: the value is what the person pays, so that less of it is their gain.
    """

    def made(part: Callable[[I, L, Working], V | Column]) -> Rule[I, L, V]:
        inputs, law, _, gives = get_type_hints(part).values()
        if hasattr(gives, "from_plain"):
            VALUES[name] = gives.from_plain
        return Rule(name, version, cite, part, inputs, law, columns, nation, paid)

    return made


def _plain(cls: type[Inputs], settled: Settled[Any], inputs: Inputs) -> dict[str, Any]:
    """The known facts but those that are not needed, as JSON holds them: with them anybody can ask again."""
    known = {field: inputs.__dict__[field.name] for field in cls.NEEDS if settled.allowed[field.name]}
    return {field.name: field.kind.plain(value) for field, value in known.items() if value is not None}


def _keys(keys: Any) -> tuple[str, ...]:
    return tuple(dict.fromkeys(keys))


def _step(line: Line) -> Step:
    quote = tuple(sorted((name, value if isinstance(value, str) else int(value)) for name, value in line.quote.items()))
    return Step(line.label, line.because, line.sign * int(line.amount), line.section, quote)
