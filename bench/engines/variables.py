"""The same rule as variables of policyengine-core or openfisca-core, every line of the working a variable of its own.

Runs in the peers' environment: it imports nothing of ours but the benchmark's people and formulas. Both engines hold
money as 32-bit floats; that is theirs, and the benchmark counts for whom the penny is lost.
"""

import json
import resource
import sys
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

from bench.engines.formulas import Read, formulas
from bench.engines.people import people

ENGINES = {"policyengine-core": "policyengine_core", "openfisca-core": "openfisca_core"}
MONTH = "2025-10"
PENCE = (
    "cost", "savings", "state_pension", "other_pension", "pension_credit_guarantee", "pension_credit_savings",
    "universal_credit", "esa", "income_support", "survivors_pension", "other_income", "other_support", "rent",
    "mortgage", "council_tax", "service_charge", "disability_costs",
)  # fmt: skip
COUNTS = ("free", "capital", "benefits", "disability_benefit", "mobility_benefit", "household", "children")


def system_of(package: str, law: dict[str, Any], columns: dict[str, Any]) -> Any:
    """A tax and benefit system of the engine with an input for each column and a variable for each line."""
    variable = import_module(f"{package}.variables").Variable
    entity = import_module(f"{package}.entities").build_entity("person", "people", "person", is_person=True)
    month = "month" if package == "policyengine_core" else import_module(f"{package}.periods").DateUnit.MONTH
    system = import_module(f"{package}.taxbenefitsystems").TaxBenefitSystem([entity])

    def add(name: str, kind: type, formula: Callable[[Read], Any] | None = None) -> None:
        members = {"value_type": kind, "entity": entity, "definition_period": month, "label": name}
        if formula is not None:
            members["formula"] = lambda person, period, parameters=None: formula(lambda other: person(other, period))
        system.add_variable(type(name, (variable,), members))

    for name in columns:
        add(name, float if name in PENCE else int if name in COUNTS else bool)
    for name, formula in formulas(law).items():
        add(name, bool if name == "tested" else float, formula)
    return system


def main(engine: str, rows: int, work: Path) -> None:
    """Best of three: build the system and its people, then calculate the charge with everything under it."""
    package, law = ENGINES[engine], json.loads((work / "law.json").read_text())
    table = people(rows)
    columns = {name: (values / 100).astype(np.float32) if name in PENCE else values for name, values in table.items()}
    builder = import_module(f"{package}.simulations").SimulationBuilder
    before, seconds, processor = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, [], []
    for _ in range(3):
        start, used = time.perf_counter(), time.process_time()
        simulation = builder().build_default_simulation(system_of(package, law, columns), count=rows)
        for name, column in columns.items():
            simulation.set_input(name, MONTH, column)
        charge = simulation.calculate("charge", MONTH)
        seconds.append(time.perf_counter() - start)
        processor.append(time.process_time() - used)
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    np.save(work / f"{engine}.npy", np.asarray(charge))
    print(json.dumps({"seconds": min(seconds), "processor": min(processor), "peak_bytes": (after - before) * 1024}))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
