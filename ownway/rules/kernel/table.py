"""People as columns of NumPy, checked block by block at the door of a rule."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ownway.rules.kernel.inputs import Inputs
from ownway.rules.kernel.kinds import BadInput, Kind, checked

Array = NDArray[Any]


@dataclass(frozen=True)
class Table:
    """`values` by field, and `known` for the columns in which some are not."""

    kinds: Mapping[str, Kind]
    values: Mapping[str, Array]
    known: Mapping[str, NDArray[np.bool_]]
    rows: int

    @classmethod
    def of(cls, inputs: type[Inputs], columns: Mapping[str, ArrayLike]) -> "Table":
        """A masked array says who is not known; of a field without a column nobody is known.

        Raises `BadInput` for a column that is no fact of the rule, and for columns of different lengths.
        """
        kinds = {need.name: need.kind for need in inputs.NEEDS}
        for stray in columns.keys() - kinds:
            raise BadInput(stray, f"is not a fact of {inputs.__name__}")
        values = {name: np.ma.getdata(column) for name, column in columns.items()}
        lengths = {len(values[name]) for name in values}
        if len(lengths) != 1:
            raise BadInput("columns", f"have to be of one length, not {sorted(lengths)}")
        known = {
            name: ~np.ma.getmaskarray(cast(Any, column)) for name, column in columns.items() if np.ma.is_masked(column)
        }
        return cls(kinds, values, known, lengths.pop())

    def block(self, rows: slice) -> dict[str, Array]:
        """Some rows of every column, as a plan reads them. Raises `BadInput` for a value outside its kind."""
        found: dict[str, Array] = {}
        for name, values in self.values.items():
            known = self.known.get(name)
            found[name] = checked(
                self.kinds[name], values[rows], name, rows.start, None if known is None else known[rows]
            )
            if known is not None:
                found[f"known {name}"] = known[rows]
        return found
