"""The same rule a person at a time with `Decimal`, as one would write it down: slow, and the reference to the penny."""

import json
import sys
import time
from decimal import ROUND_DOWN, ROUND_UP, Decimal
from pathlib import Path
from typing import Any

import numpy as np

from bench.engines.people import people

PENNY = Decimal("0.01")
TICKS = (
    "universal_credit", "esa", "income_support", "state_pension", "pension_credit_guarantee", "pension_credit_savings",
    "carers_allowance", "carers_allowance_underlying", "other_pension", "survivors_pension", "other_income",
)  # fmt: skip
D: dict[str, Any] = {}


def charge(p: dict[str, Any]) -> Decimal:
    """Pounds a week, for capital below, between or above the limits."""
    if p["free"]:
        return Decimal(0)
    if p["capital"] == 2:
        return p["cost"]
    ticked = {name for bit, name in enumerate(TICKS) if p["benefits"] >> bit & 1}
    got = {name: p[name] if name in ticked else Decimal(0) for name in TICKS if not name.startswith("carers")}
    income = sum(got.values()) + D["care"][p["disability_benefit"]] + D["mobility"][p["mobility_benefit"]]
    income += D["carers_allowance"] if "carers_allowance" in ticked else 0
    if p["capital"] == 1 and p["savings"] > D["lower"]:
        income += ((p["savings"] - D["lower"]) / D["slice"]).to_integral_value(ROUND_UP)
    left = (
        income
        - D["mobility"][p["mobility_benefit"]]
        - savings_credit(p, got)
        - min(got["survivors_pension"], D["survivor"])
    )
    if p["pension_to_spouse"]:
        left -= (got["other_pension"] / 2).quantize(PENNY, ROUND_UP)
    left -= p["rent"] + p["mortgage"] + p["council_tax"] + p["service_charge"]
    if p["disability_benefit"]:
        left -= p["disability_costs"]
    left = max(Decimal(0), left - minimum_income(p, ticked))
    return min(left.quantize(PENNY, ROUND_DOWN), p["cost"])


def savings_credit(p: dict[str, Any], got: dict[str, Decimal]) -> Decimal:
    """Sch 1 para 40."""
    couple = p["household"] == 2
    cap = D["savings_credit_couple"] if couple else D["savings_credit_single"]
    over = got["state_pension"] + got["other_pension"] > D["guarantee"]
    flat = p["couple_savings_credit"] if couple else p["aged_65"] and over
    return cap if flat else min(got["pension_credit_savings"], cap)


def minimum_income(p: dict[str, Any], ticked: set[str]) -> Decimal:
    """Reg 7."""
    single, lone, couple = (p["household"] == number for number in range(3))
    old = p["pension_credit_age"]
    if single:
        amount = D["single_pension_age"] if old else D["single"] if p["aged_25"] else D["single_under_25"]
    elif lone:
        amount = D["lone_parent"]
    else:
        amount = D["couple_pension_age"] if old or p["partner_pension_credit_age"] else D["couple"]
    amount += 0 if single else p["children"] * D["child"]
    if not old:
        if p["disability_benefit"] or p["mobility_benefit"]:
            amount += D["disability_couple"] if couple else D["disability_single"]
        if p["disability_benefit"] in (4, 7):
            amount += D["enhanced_couple"] if couple else D["enhanced_single"]
    if ticked & {"carers_allowance", "carers_allowance_underlying"}:
        amount += D["carer"]
    return amount - min(p["other_support"], amount)


def main(rows: int, work: Path, sample: int) -> None:
    """The first people of the table, timed with the conversion that every such program does."""
    D.update(json.loads((work / "law.json").read_text(), parse_float=Decimal, parse_int=Decimal))
    table = {name: column[:sample] for name, column in people(rows).items()}
    counts = {"free", "capital", "benefits", "disability_benefit", "mobility_benefit", "household", "children"}
    start = time.perf_counter()
    charges = []
    for row in range(sample):
        person = {
            name: column[row].item() if name in counts or column.dtype == np.bool_ else Decimal(int(column[row])) / 100
            for name, column in table.items()
        }
        charges.append(int(charge(person) * 100))
    seconds = time.perf_counter() - start
    np.save(work / "one_by_one.npy", np.array(charges))
    print(json.dumps({"seconds": seconds}))


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
