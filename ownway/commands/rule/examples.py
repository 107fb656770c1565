"""`ownway rule check`: worked examples that others have published, against the rules."""

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import click
import yaml

from ownway.commands.rule.asking import AS_JSON, FILE, WrongUse
from ownway.rules import examples
from ownway.rules.examples import Outcome, Verdict


@click.command()
@click.argument("file", type=FILE)
@AS_JSON
def check(file: Path, as_json: bool) -> None:
    """Worked examples: a line each, then how many passed, failed and have no rule yet. Exits 1 when one failed."""
    verdicts = [_checked(example) for example in _examples(file)]
    for verdict in verdicts:
        facts = {"id": verdict.id, "outcome": verdict.outcome, "expected": verdict.expected, "got": verdict.got}
        click.echo(json.dumps(facts, default=str) if as_json else str(verdict))
    counts = Counter(verdict.outcome for verdict in verdicts)
    passed, failed, not_yet = (counts[outcome] for outcome in (Outcome.PASSED, Outcome.FAILED, Outcome.NOT_YET))
    if as_json:
        click.echo(json.dumps({"passed": passed, "failed": failed, "not_yet": not_yet}))
    else:
        click.echo(f"{passed} passed, {failed} failed, {not_yet} not yet")
    sys.exit(1 if failed else 0)


def _examples(file: Path) -> list[dict[str, Any]]:
    try:
        found = yaml.safe_load(file.read_text("utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError) as problem:
        raise WrongUse(f"{file} cannot be read: {problem}") from None
    if not isinstance(found, list) or not all(isinstance(one, dict) and "id" in one for one in found):
        raise WrongUse(f"{file} is not a list of examples, each with an id")
    return found


def _checked(example: dict[str, Any]) -> Verdict:
    """An example that cannot be read fails, by its name, and the others are still checked."""
    try:
        return examples.check(example)
    except (KeyError, TypeError, ValueError, ArithmeticError, LookupError) as problem:
        expected = example.get("expected", {})
        return Verdict(example["id"], Outcome.FAILED, expected, {"problem": f"{type(problem).__name__}: {problem}"})
