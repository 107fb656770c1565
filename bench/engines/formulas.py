"""The charging rule as the peers hold it: each line of the working a formula of its own, in pounds.

It imports nothing of ours: it runs in the peers' environment. Nothing local is chosen, but what an authority may choose
stands in the formulas, as it does in our rule.
"""

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

TICKS = {
    "universal_credit": 0, "esa": 1, "income_support": 2, "state_pension": 3, "pension_credit_guarantee": 4,
    "pension_credit_savings": 5, "other_pension": 8, "survivors_pension": 9, "other_income": 10,
}  # fmt: skip
HOUSING = ("rent", "mortgage", "council_tax", "service_charge")
INCOME = (*(f"line_{name}" for name in TICKS), "line_carers", "line_care", "line_mobility", "line_tariff")
LEFT_OUT = ("out_mobility", "out_savings_credit", "out_survivor", "out_spouse", "out_night")
PARTS = ("part_basic", "part_children", "part_disability", "part_enhanced", "part_carer", "part_local")
NIGHT, PERCENT, CAP, SMALLEST, STANDARD = False, 100, 1e6, 0.0, np.zeros(8)  # what an authority may choose
Law = Mapping[str, Any]
Read = Callable[[str], Any]
Formulas = dict[str, Callable[[Read], Any]]
where = np.where


def formulas(law: Law) -> Formulas:
    """Each line by its name: a function of what can be read about people."""
    tested = {"tested": lambda read: (read("free") == 0) & (read("capital") != 2) & (read("savings") <= law["upper"])}
    return tested | _income(law) | _left_out(law) | _costs() | _minimum_income(law) | _charge()


def _income(law: Law) -> Formulas:
    care, mobility = np.array(law["care"]), np.array(law["mobility"])

    def tariff(read: Read) -> Any:
        slices = np.ceil((np.minimum(read("savings"), law["upper"]) - law["lower"]) / law["slice"])
        return where(read("tested") & (read("capital") == 1), np.maximum(slices, 0), 0)

    return {
        **{f"line_{name}": _counted(name, bit) for name, bit in TICKS.items()},
        "line_carers": lambda read: where(read("tested") & _ticked(read, 6), law["carers_allowance"], 0),
        "line_care": lambda read: where(read("tested"), care[read("disability_benefit")], 0),
        "line_mobility": lambda read: where(read("tested"), mobility[read("mobility_benefit")], 0),
        "line_tariff": tariff,
        "income": lambda read: sum(read(name) for name in INCOME),
    }


def _left_out(law: Law) -> Formulas:
    above = np.array(law["above_lower"])

    def savings_credit(read: Read) -> Any:
        couple = read("household") == 2
        over = read("line_state_pension") + read("line_other_pension") > law["guarantee"]
        flat = where(couple, read("couple_savings_credit"), read("aged_65") & over)
        cap = where(couple, law["savings_credit_couple"], law["savings_credit_single"])
        return where(read("tested"), where(flat, cap, np.minimum(read("line_pension_credit_savings"), cap)), 0)

    return {
        "out_mobility": lambda read: read("line_mobility"),
        "out_savings_credit": savings_credit,
        "out_survivor": lambda read: np.minimum(read("line_survivors_pension"), law["survivor"]),
        "out_spouse": lambda read: where(read("pension_to_spouse"), np.ceil(read("line_other_pension") * 50) / 100, 0),
        "out_night": lambda read: where(
            read("tested") & NIGHT, where(read("night_care"), 0, above[read("disability_benefit")]), 0
        ),
    }


def _costs() -> Formulas:
    return {
        **{f"less_{name}": _own_home(name) for name in HOUSING},
        "less_disability": lambda read: where(
            read("tested") & (read("disability_benefit") != 0),
            np.maximum(read("disability_costs"), STANDARD[read("disability_benefit")]),
            0,
        ),
    }


def _minimum_income(law: Law) -> Formulas:
    def basic(read: Read) -> Any:
        home, old = read("household"), read("pension_credit_age")
        young = where(read("aged_25"), law["single"], law["single_under_25"])
        either = old | read("partner_pension_credit_age")
        couple = where(either, law["couple_pension_age"], law["couple"])
        single = where(old, law["single_pension_age"], young)
        return where(read("tested"), where(home == 0, single, where(home == 2, couple, law["lone_parent"])), 0)

    return {
        "part_basic": basic,
        "part_children": lambda read: where(
            read("tested") & (read("household") != 0), read("children") * law["child"], 0
        ),
        "part_disability": _premium(
            law, "disability", lambda read: (read("disability_benefit") != 0) | (read("mobility_benefit") != 0)
        ),
        "part_enhanced": _premium(
            law, "enhanced", lambda read: (read("disability_benefit") == 4) | (read("disability_benefit") == 7)
        ),
        "part_carer": lambda read: where(read("tested") & _ticked(read, 6, 7), law["carer"], 0),
        "part_local": lambda read: where(read("tested"), 0.0, 0.0),
        "minimum_gross": lambda read: sum(read(name) for name in PARTS),
        "part_support": lambda read: where(read("tested"), np.minimum(read("other_support"), read("minimum_gross")), 0),
        "minimum_income": lambda read: read("minimum_gross") - read("part_support"),
    }


def _charge() -> Formulas:
    def disposable(read: Read) -> Any:
        out = sum(read(name) for name in (*LEFT_OUT, *(f"less_{cost}" for cost in HOUSING), "less_disability"))
        return read("income") - out - read("minimum_income")

    return {
        "disposable": disposable,
        "nothing_left": lambda read: np.maximum(-read("disposable"), 0),
        "share": lambda read: np.floor(np.maximum(read("disposable"), 0) * PERCENT) / 100,
        "local_share": lambda read: np.maximum(read("disposable"), 0) - read("share"),
        "capped": lambda read: np.minimum(read("share"), CAP),
        "too_small": lambda read: where(read("capped") < SMALLEST, read("capped"), 0),
        "above_cost": lambda read: np.maximum(read("capped") - read("too_small") - read("cost"), 0),
        "full_cost": lambda read: where((read("free") == 0) & ~read("tested"), read("cost"), 0),
        "charge": lambda read: (
            where(read("tested"), read("capped") - read("too_small") - read("above_cost"), read("full_cost"))
            + 0 * (read("nothing_left") + read("local_share"))
        ),  # so that these lines are calculated too
    }


def _ticked(read: Read, *bits: int) -> Any:
    return (read("benefits") & sum(1 << bit for bit in bits)) != 0


def _counted(name: str, bit: int) -> Callable[[Read], Any]:
    return lambda read: where(read("tested") & _ticked(read, bit), read(name), 0)


def _own_home(name: str) -> Callable[[Read], Any]:
    return lambda read: where(read("tested"), read(name), 0)


def _premium(law: Law, name: str, has: Callable[[Read], Any]) -> Callable[[Read], Any]:
    return lambda read: where(
        read("tested") & ~read("pension_credit_age") & has(read),
        where(read("household") == 2, law[f"{name}_couple"], law[f"{name}_single"]),
        0,
    )
