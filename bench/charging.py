"""Charging a million people: the whole non-residential rule, exact to the penny, every line of the working a column.

Ours and its peers do the same rule on the same people in one run, in turns, each in a process of its own: building and
calculating, from the columns in memory to the charges and lines in memory.
"""

import json
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np

from bench.engines.people import people
from bench.peers import peers_python, run, tell
from ownway.rules.charging import Means, contribution
from ownway.rules.charging.choices import LOWER_RATE_OF, DisabilityBenefit, MobilityBenefit

ROWS, SAMPLE, ROUNDS, THREADS = 1_000_000, 20_000, 3, 2
ON = date(2025, 10, 1)
WITHIN_MS = 1.0
ENGINES = ("policyengine-core", "openfisca-core")


def lines() -> Iterator[dict[str, Any]]:
    """The measures, in the order in which a sceptic asks for them."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        (work / "law.json").write_text(json.dumps(_law()))
        told = _in_turns(work)
        yield from _speed(told)
        yield from _exactness(work)
    yield from _one_person()


def _in_turns(work: Path) -> dict[str, list[dict[str, Any]]]:
    theirs, told = peers_python(), {name: [] for name in ("ours", "one thread", *ENGINES)}
    for number in range(ROUNDS):
        tell(f"round {number + 1} of {ROUNDS}: ours, policyengine-core, openfisca-core")
        told["ours"].append(run(sys.executable, "bench.engines.ours", ROWS, work, THREADS))
        told["one thread"].append(run(sys.executable, "bench.engines.ours", ROWS, work, 1))
        for engine in ENGINES:
            told[engine].append(run(theirs, "bench.engines.variables", engine, ROWS, work))
    tell(f"Decimal, one person at a time, {SAMPLE} people")
    told["Decimal"] = [run(sys.executable, "bench.engines.one_by_one", ROWS, work, SAMPLE)]
    return told


def _speed(told: dict[str, list[dict[str, Any]]]) -> Iterator[dict[str, Any]]:
    seconds = {name: median(round_["seconds"] for round_ in rounds) for name, rounds in told.items()}
    ours = ROWS / seconds["ours"]
    what = "people a second, build and calculate, every line a column"
    for engine in ENGINES:
        yield _line(what, "people/s", ours, ROWS / seconds[engine], engine)
        yield _line(f"{what}, one thread", "people/s", ROWS / seconds["one thread"], ROWS / seconds[engine], engine)
    used = {name: median(round_["processor"] for round_ in told[name]) for name in (*ENGINES, "one thread")}
    for engine in ENGINES:
        measure = "people a second of the processor's time, whatever else the machine does"
        yield _line(measure, "people/s", ROWS / used["one thread"], ROWS / used[engine], engine)
    yield _line(what, "people/s", ours, SAMPLE / seconds["Decimal"], "Python Decimal, a person at a time")
    moved = told["ours"][0]["read_bytes"] + told["ours"][0]["held_bytes"]
    yield _line(what, "people/s", ours, ROWS / (moved / _bandwidth()), "memory bandwidth for what is read and written")
    held = told["ours"][0]["held_bytes"] / ROWS
    yield _line("bytes a person beyond the input, results and lines", "bytes", held, 400, "budget", less_is_better=True)
    peak = median(round_["peak_bytes"] for round_ in told["ours"]) / ROWS
    for engine in ENGINES:
        theirs = median(round_["peak_bytes"] for round_ in told[engine]) / ROWS
        yield _line("bytes a person beyond the input, peak", "bytes", peak, theirs, engine, less_is_better=True)


def _exactness(work: Path) -> Iterator[dict[str, Any]]:
    """Whose charge is the penny that the reference gives."""
    exact = np.load(work / "one_by_one.npy")
    ours = int((np.load(work / "ours.npy")[:SAMPLE] == exact).sum())
    for engine in ENGINES:
        pence = np.rint(np.load(work / f"{engine}.npy")[:SAMPLE].astype(np.float64) * 100).astype(np.int64)
        yield _line(
            "people whose charge is exact to the penny", "people", ours, int((pence == exact).sum()), engine, n=SAMPLE
        )


def _one_person() -> Iterator[dict[str, Any]]:
    """One person's full result with its working, in process."""
    columns, taken = people(200), []
    for row in range(200):
        facts = {name: column[row].item() for name, column in columns.items()}
        start = time.perf_counter()
        contribution(Means(**_named(facts)), on=ON)
        taken.append((time.perf_counter() - start) * 1000)
    yield _line(
        "one person's result with its working", "ms", median(taken), WITHIN_MS, "budget", n=200, less_is_better=True
    )


def _named(facts: dict[str, Any]) -> dict[str, Any]:
    """Numbers of a column as one person's choices."""
    kinds = {need.name: need.kind for need in Means.NEEDS}
    return {
        name: kinds[name].of(value) if hasattr(kinds[name], "neutral") and name in CHOICES else value
        for name, value in facts.items()
    }


CHOICES = ("capital", "disability_benefit", "mobility_benefit", "household")


def _line(
    measure: str, unit: str, ours: float, peer: float, peer_name: str, *, n: int = ROWS, less_is_better: bool = False
) -> dict[str, Any]:
    ratio = peer / ours if less_is_better else ours / peer
    figures = {"ours": round(ours, 3), "peer": round(peer, 3), "peer_name": peer_name, "ratio": round(ratio, 3)}
    return {"measure": measure, "unit": unit, "n": n, **figures}


def _bandwidth() -> float:
    """Bytes a second that a plain copy of large arrays reads and writes."""
    source = np.ones(16_000_000, np.int64)
    target = np.empty_like(source)
    taken = []
    for _ in range(7):
        start = time.perf_counter()
        np.copyto(target, source)
        taken.append(time.perf_counter() - start)
    return 2 * source.nbytes / min(taken)


def _law() -> dict[str, Any]:
    """The figures of the day in pounds, for engines that cannot read our parameters."""
    law = contribution.law.on(ON)
    amounts, rates = law.minimum_income.amounts, law.rates
    figures: dict[str, Any] = {
        "upper": law.capital.upper_limit,
        "lower": law.capital.lower_limit,
        "slice": law.capital.slice,
        "guarantee": law.pension_credit.single,
        "survivor": law.income.survivor_disregard,
        "carers_allowance": rates.carers_allowance,
        "savings_credit_single": law.savings_credit.single,
        "savings_credit_couple": law.savings_credit.couple,
        "enhanced_single": amounts.enhanced_disability_single,
        "enhanced_couple": amounts.enhanced_disability_couple,
        "care": [getattr(rates, member.word, 0) for member in DisabilityBenefit],
        "above_lower": [
            getattr(rates, member.word) - getattr(rates, LOWER_RATE_OF[member].word) if member in LOWER_RATE_OF else 0
            for member in DisabilityBenefit
        ],
        "mobility": [getattr(rates, member.word, 0) for member in MobilityBenefit],
        **{name: figure for name, figure in vars(amounts).items() if not name.startswith("enhanced")},
    }
    return {
        name: [figure / 100 for figure in value] if isinstance(value, list) else value / 100
        for name, value in figures.items()
    }
