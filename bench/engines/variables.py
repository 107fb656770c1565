"""The same rule as variables of policyengine-core or openfisca-core, every line of the working a variable of its own.

Runs in the peers' environment: it imports nothing of ours but the table of people. Both engines hold money as 32-bit
floats; that is theirs, and the benchmark counts for whom the penny is lost.
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

from bench.engines.people import people

ENGINES = {"policyengine-core": "policyengine_core", "openfisca-core": "openfisca_core"}
MONTH = "2025-10"
PENCE = (
    "cost", "savings", "state_pension", "other_pension", "pension_credit_guarantee", "pension_credit_savings",
    "universal_credit", "esa", "income_support", "survivors_pension", "other_income", "other_support", "rent",
    "mortgage", "council_tax", "service_charge", "disability_costs",
)  # fmt: skip
COUNTS = ("free", "capital", "benefits", "disability_benefit", "mobility_benefit", "household", "children")
TICKS = {
    "universal_credit": 0, "esa": 1, "income_support": 2, "state_pension": 3, "pension_credit_guarantee": 4,
    "pension_credit_savings": 5, "other_pension": 8, "survivors_pension": 9, "other_income": 10,
}  # fmt: skip
HOUSING = ("rent", "mortgage", "council_tax", "service_charge")
Read = Callable[[str], Any]


def formulas(law: dict[str, Any]) -> dict[str, Callable[[Read], Any]]:  # noqa: C901 - the rule in one place
    """Each line by its name: a function of what can be read about people."""
    where, care, mobility = np.where, np.array(law["care"]), np.array(law["mobility"])
    above = np.array(law["above_lower"])
    local = {"night": False, "percent": 100, "cap": 1e6, "smallest": 0.0, "standard": np.zeros(len(care))}

    def ticked(read: Read, *bits: int) -> Any:
        return (read("benefits") & sum(1 << bit for bit in bits)) != 0

    def counted(name: str, bit: int) -> Callable[[Read], Any]:
        return lambda read: where(read("tested") & ticked(read, bit), read(name), 0)

    def own_home(name: str) -> Callable[[Read], Any]:
        return lambda read: where(read("tested"), read(name), 0)

    def tariff(read: Read) -> Any:
        slices = np.ceil((np.minimum(read("savings"), law["upper"]) - law["lower"]) / law["slice"])
        return where(read("tested") & (read("capital") == 1), np.maximum(slices, 0), 0)

    def savings_credit_out(read: Read) -> Any:
        couple = read("household") == 2
        over = read("line_state_pension") + read("line_other_pension") > law["guarantee"]
        flat = where(couple, read("couple_savings_credit"), read("aged_65") & over)
        cap = where(couple, law["savings_credit_couple"], law["savings_credit_single"])
        return where(read("tested"), where(flat, cap, np.minimum(read("line_pension_credit_savings"), cap)), 0)

    def basic(read: Read) -> Any:
        home, old = read("household"), read("pension_credit_age")
        young = where(read("aged_25"), law["single"], law["single_under_25"])
        either = old | read("partner_pension_credit_age")
        couple = where(either, law["couple_pension_age"], law["couple"])
        single = where(old, law["single_pension_age"], young)
        return where(read("tested"), where(home == 0, single, where(home == 2, couple, law["lone_parent"])), 0)

    def premium(name: str, has: Callable[[Read], Any]) -> Callable[[Read], Any]:
        return lambda read: where(
            read("tested") & ~read("pension_credit_age") & has(read),
            where(read("household") == 2, law[f"{name}_couple"], law[f"{name}_single"]),
            0,
        )

    def disposable(read: Read) -> Any:
        out = sum(read(name) for name in (*LEFT_OUT, *(f"less_{cost}" for cost in HOUSING), "less_disability"))
        return read("income") - out - read("minimum_income")

    return {
        "tested": lambda read: (read("free") == 0) & (read("capital") != 2) & (read("savings") <= law["upper"]),
        **{f"line_{name}": counted(name, bit) for name, bit in TICKS.items()},
        "line_carers": lambda read: where(read("tested") & ticked(read, 6), law["carers_allowance"], 0),
        "line_care": lambda read: where(read("tested"), care[read("disability_benefit")], 0),
        "line_mobility": lambda read: where(read("tested"), mobility[read("mobility_benefit")], 0),
        "line_tariff": tariff,
        "income": lambda read: sum(read(name) for name in INCOME),
        "out_mobility": lambda read: read("line_mobility"),
        "out_savings_credit": savings_credit_out,
        "out_survivor": lambda read: np.minimum(read("line_survivors_pension"), law["survivor"]),
        "out_spouse": lambda read: where(read("pension_to_spouse"), np.ceil(read("line_other_pension") * 50) / 100, 0),
        "out_night": lambda read: where(
            read("tested") & local["night"], where(read("night_care"), 0, above[read("disability_benefit")]), 0
        ),
        **{f"less_{name}": own_home(name) for name in HOUSING},
        "less_disability": lambda read: where(
            read("tested") & (read("disability_benefit") != 0),
            np.maximum(read("disability_costs"), local["standard"][read("disability_benefit")]),
            0,
        ),
        "part_basic": basic,
        "part_children": lambda read: where(
            read("tested") & (read("household") != 0), read("children") * law["child"], 0
        ),
        "part_disability": premium(
            "disability", lambda read: (read("disability_benefit") != 0) | (read("mobility_benefit") != 0)
        ),
        "part_enhanced": premium(
            "enhanced", lambda read: (read("disability_benefit") == 4) | (read("disability_benefit") == 7)
        ),
        "part_carer": lambda read: where(read("tested") & ticked(read, 6, 7), law["carer"], 0),
        "part_local": lambda read: where(read("tested"), 0.0, 0.0),
        "minimum_gross": lambda read: sum(read(name) for name in PARTS),
        "part_support": lambda read: where(read("tested"), np.minimum(read("other_support"), read("minimum_gross")), 0),
        "minimum_income": lambda read: read("minimum_gross") - read("part_support"),
        "disposable": disposable,
        "nothing_left": lambda read: np.maximum(-read("disposable"), 0),
        "share": lambda read: np.floor(np.maximum(read("disposable"), 0) * local["percent"]) / 100,
        "local_share": lambda read: np.maximum(read("disposable"), 0) - read("share"),
        "capped": lambda read: np.minimum(read("share"), local["cap"]),
        "too_small": lambda read: where(read("capped") < local["smallest"], read("capped"), 0),
        "above_cost": lambda read: np.maximum(read("capped") - read("too_small") - read("cost"), 0),
        "full_cost": lambda read: where((read("free") == 0) & ~read("tested"), read("cost"), 0),
        "charge": lambda read: (
            where(read("tested"), read("capped") - read("too_small") - read("above_cost"), read("full_cost"))
            + 0 * (read("nothing_left") + read("local_share"))
        ),  # so that these lines are calculated too
    }


INCOME = (*(f"line_{name}" for name in TICKS), "line_carers", "line_care", "line_mobility", "line_tariff")
LEFT_OUT = ("out_mobility", "out_savings_credit", "out_survivor", "out_spouse", "out_night")
PARTS = ("part_basic", "part_children", "part_disability", "part_enhanced", "part_carer", "part_local")


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
