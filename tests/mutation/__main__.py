"""`python -m tests.mutation`: change the rules one thing at a time, and name the changes that no test noticed.

Exits 1 when fewer than nine in ten were noticed. `--sample 300` tries so many, chosen by `--seed`; `--only` a folder.
"""

import argparse
import importlib
import random
import sys
import time
from collections import Counter
from pathlib import Path

from tests.mutation.killing import killed, reaching
from tests.mutation.mutants import Mutant, mutants

RULES = Path("ownway/rules")
ENOUGH = 0.90
LOADED = ["numpy", "yaml", "holidays", "click", "pyarrow.parquet", "pyarrow.compute", "django.db", "hypothesis"]


def main() -> int:
    """Try them, tell each survivor as it is found, and say how many there were."""
    asked = _asked()
    for name in LOADED:
        importlib.import_module(name)
    chosen = _chosen(asked)
    reached, found = reaching(RULES.resolve()), Counter[str]()
    start, by_folder = time.monotonic(), Counter[tuple[str, bool]]()
    for number, mutant in enumerate(chosen, 1):
        noticed = killed(mutant, reached)
        found["killed" if noticed else "survived"] += 1
        by_folder[mutant.path.relative_to(RULES).parts[0], noticed] += 1
        if not noticed:
            print(f"survived  {mutant}", flush=True)
        print(f"\r{number} of {len(chosen)}, {time.monotonic() - start:.0f} s", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    for folder in sorted({folder for folder, _ in by_folder}):
        print(f"{folder}: {by_folder[folder, True]} killed, {by_folder[folder, False]} survived")
    share = found["killed"] / max(len(chosen), 1)
    print(f"{len(chosen)} mutants, {found['killed']} killed, {found['survived']} survived: {share:.1%} killed")
    return 0 if share >= ENOUGH else 1


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tests.mutation", description=__doc__)
    parser.add_argument("--sample", type=int, help="try so many, chosen at random")
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--only", type=Path, default=RULES, help="a folder or a file under ownway/rules")
    return parser.parse_args()


def _chosen(asked: argparse.Namespace) -> list[Mutant]:
    files = [asked.only] if asked.only.is_file() else sorted(asked.only.rglob("*.py"))
    every = [mutant for file in files for mutant in mutants(file)]
    if asked.sample is None or asked.sample >= len(every):
        return every
    return random.Random(asked.seed).sample(every, asked.sample)  # noqa: S311 - a sample, not a secret


if __name__ == "__main__":
    sys.exit(main())
