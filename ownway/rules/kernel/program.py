"""A plan made ready: which operations are needed, in what order, and which warm buffer each of them writes into."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from operator import itemgetter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ownway.rules.kernel.column import Column
from ownway.rules.kernel.plan import Plan, take

Array = NDArray[Any]
ALIGNED = 64  # bytes: a line of the processor's cache


class Program:
    """The operations behind some outputs of a plan. Places are numbered: columns, outputs, then buffers and constants.

    A buffer is used again as soon as nothing needs what is in it, so that all of them together fit the processor's
    cache. `run` may be called from several threads, each with its own `workspace`.
    """

    def __init__(self, plan: Plan, wanted: Sequence[Column]) -> None:
        self.outputs = {column.number: plan.operations[column.number].dtype for column in wanted}
        given = set(plan.columns.values())
        self._columns = tuple(plan.columns)
        self._place = {number: place for place, number in enumerate((*plan.columns.values(), *self.outputs))}
        self._rest: list[np.dtype[Any] | Array] = []
        self._free: dict[np.dtype[Any], list[int]] = {}
        self._calls = tuple(self._compiled(plan, list(_order(plan, self.outputs, given))))

    def workspace(self, rows: int) -> list[Array]:
        """Buffers for blocks of so many rows, with the constants among them."""
        buffers = iter(in_one_piece(rows, [item for item in self._rest if isinstance(item, np.dtype)]))
        return [next(buffers) if isinstance(item, np.dtype) else item for item in self._rest]

    def run(self, columns: Mapping[str, Array], outputs: Mapping[int, Array], workspace: Sequence[Array]) -> None:
        """Fill the outputs from the columns; no more rows than the workspace was made for."""
        places = [columns[name] for name in self._columns]
        places += [outputs[number] for number in self.outputs]
        rows = len(places[0])
        places += [
            item[:rows] if isinstance(kind, np.dtype) else item
            for kind, item in zip(self._rest, workspace, strict=True)
        ]
        for call, operands in self._calls:
            call(*operands(places))

    def _compiled(self, plan: Plan, order: list[int]) -> Iterator[tuple[Any, "itemgetter[Any]"]]:
        last_use = {
            item: number for number in order for item in plan.operations[number].inputs if isinstance(item, int)
        }
        fixed = set(self._place)
        for number in order:
            operation = plan.operations[number]
            inputs = tuple(self._place[item] if isinstance(item, int) else self._new(item) for item in operation.inputs)
            dead = {item for item in operation.inputs if isinstance(item, int) and last_use[item] == number} - fixed
            if operation.call is take:  # the one call that may not write where it reads
                out = self._place_for(number, operation.dtype)
                self._release(plan, dead)
            else:
                self._release(plan, dead)
                out = self._place_for(number, operation.dtype)
            yield operation.call, itemgetter(*inputs, out)

    def _place_for(self, number: int, dtype: np.dtype[Any]) -> int:
        if number not in self._place:
            free = self._free.setdefault(dtype, [])
            self._place[number] = free.pop() if free else self._new(dtype)
        return self._place[number]

    def _release(self, plan: Plan, dead: set[int]) -> None:
        for item in dead:
            self._free.setdefault(plan.operations[item].dtype, []).append(self._place[item])

    def _new(self, item: "np.dtype[Any] | Array") -> int:
        self._rest.append(item)
        return len(self._columns) + len(self.outputs) + len(self._rest) - 1


def in_one_piece(rows: int, dtypes: Sequence[np.dtype[Any]]) -> list[Array]:
    """An array of so many rows for each, all in one piece of memory: the system gives a large piece out in large pages,
    and asking for each small page on its own took as long as the rule.
    """
    sizes = [-(-rows * dtype.itemsize // ALIGNED) * ALIGNED for dtype in dtypes]
    memory, starts = np.empty(sum(sizes), np.uint8), accumulate(sizes, initial=0)
    return [
        memory[start : start + rows * dtype.itemsize].view(dtype) for start, dtype in zip(starts, dtypes, strict=False)
    ]


def _order(plan: Plan, outputs: Iterable[int], given: set[int]) -> Iterator[int]:
    """Only what the outputs need, and close to where it is needed: output by output, each time in the noted order."""
    done = set(given)
    for output in outputs:
        needed, waiting = set[int](), [output]
        while waiting:
            number = waiting.pop()
            if number not in done:
                done.add(number)
                needed.add(number)
                waiting += [item for item in plan.operations[number].inputs if isinstance(item, int)]
        yield from sorted(needed)
