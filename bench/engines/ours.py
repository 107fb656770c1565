"""Our rule on columns: read, planned and done from nothing, every line of the working as a column."""

import json
import resource
import sys
import time
from datetime import date
from pathlib import Path

import numpy as np

from bench.engines.people import people
from ownway.rules.charging import contribution
from ownway.rules.kernel.population import prepare


def main(rows: int, work: Path, threads: int) -> None:
    """Best of three; the law of the day is read before, as the peers' constants are."""
    table, on = people(rows), date(2025, 10, 1)
    contribution.law.on(on)
    contribution.columns({name: column[:1000] for name, column in table.items()}, on=on)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    seconds, processor = [], []
    for _ in range(3):
        prepare.cache_clear()
        start, used = time.perf_counter(), time.process_time()
        answers = contribution.columns(table, on=on, threads=threads)
        seconds.append(time.perf_counter() - start)
        processor.append(time.process_time() - used)
        held = answers.value.nbytes + sum(
            item.nbytes
            for step in answers.steps
            for item in (step.amount, step.because, step.shown)
            if isinstance(item, np.ndarray)
        )
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    np.save(work / "ours.npy", answers.value)
    read = sum(column.nbytes for column in table.values())
    memory = {"peak_bytes": (after - before) * 1024, "held_bytes": held, "read_bytes": read}
    print(json.dumps({"seconds": min(seconds), "processor": min(processor), **memory, "steps": len(answers.steps)}))


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
