"""`ownway rule`: the law in force, one outcome of it, and published examples checked against it."""

import json
import sys
from collections import Counter
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click
import yaml

from ownway.rules import registry
from ownway.rules.examples import Outcome, Verdict, check
from ownway.rules.kernel import ENGLAND, BadInput, Law, NoParameterForDate, Result, Rule, Undecided, pounds

WRONG_USE = 2
ON = click.option("--on", type=click.DateTime(["%Y-%m-%d"]), required=True, help="The day whose law applies.")
PLACE = click.option("--place", default=ENGLAND, show_default=True, help="england, or england/<authority>.")
AS_JSON = click.option("--json", "as_json", is_flag=True, help="For machines: one object, or one a line.")


@click.group()
def rule() -> None:
    """The law and local policy as rules: list, show, run, check."""


@rule.command("list")
@AS_JSON
def list_rules(as_json: bool) -> None:
    """Every rule, with its version and the law it stands on."""
    for one in registry.RULES.values():
        facts = {"name": one.name, "version": one.version, "cite": one.cite, "columns": one.on_columns}
        click.echo(json.dumps(facts) if as_json else f"{one.name:30} v{one.version}  {one.cite}")


@rule.command()
@click.argument("name")
@ON
@PLACE
@AS_JSON
def show(name: str, on: datetime, place: str, as_json: bool) -> None:
    """What a rule promises, what it needs, and every figure it works with on a day."""
    one = _found(name)
    law = _law(one, on.date(), place)
    if as_json:
        needs = [{"field": need.name, "key": need.key, "absent": need.absent} for need in one.inputs.NEEDS]
        facts = {"name": name, "version": one.version, "cite": one.cite, "promise": one.promise, "needs": needs}
        click.echo(json.dumps({**facts, "figures": list(_figures(law))}))
        return
    click.echo(f"{name} v{one.version}: {one.promise}\n{one.cite}\n\nNeeds")
    for need in one.inputs.NEEDS:
        click.echo(f"  {need.name:28} {need.key}{'' if need.when is None else '  (when it applies)'}")
    click.echo(f"\nFigures on {on.date().isoformat()} in {place}")
    for figure in _figures(law):
        click.echo("  {name:52} {value:>10}  {unit:14} {status:18} {source}".format(**figure))


@rule.command()
@click.argument("name")
@ON
@PLACE
@AS_JSON
def run(name: str, on: datetime, place: str, as_json: bool) -> None:
    """One outcome for the facts on standard input, a JSON object by field or by fact key."""
    one = _found(name)
    try:
        inputs = one.inputs(**_by_field(one, json.load(sys.stdin)))
        answer = one(inputs, on=on.date(), place=place)
    except (json.JSONDecodeError, TypeError, BadInput, NoParameterForDate) as problem:
        raise _unusable(problem) from None
    if as_json:
        click.echo(answer.as_json())
    else:
        _say(answer)


@rule.command("check")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@AS_JSON
def check_examples(file: Path, as_json: bool) -> None:
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
        examples = yaml.safe_load(file.read_text("utf-8"))
    except (yaml.YAMLError, UnicodeDecodeError) as problem:
        raise _unusable(f"{file} cannot be read: {problem}") from None
    if not isinstance(examples, list) or not all(isinstance(one, dict) and "id" in one for one in examples):
        raise _unusable(f"{file} is not a list of examples, each with an id")
    return examples


def _checked(example: dict[str, Any]) -> Verdict:
    """An example that cannot be read fails, by its name, and the others are still checked."""
    try:
        return check(example)
    except (KeyError, TypeError, ValueError, ArithmeticError, LookupError) as problem:
        expected = example.get("expected", {})
        return Verdict(example["id"], Outcome.FAILED, expected, {"problem": f"{type(problem).__name__}: {problem}"})


def _found(name: str) -> Rule[Any, Any, Any]:
    try:
        return registry.find(name)
    except registry.NoSuchRule as problem:
        raise _unusable(problem) from None


def _law(one: Rule[Any, Any, Any], on: date, place: str) -> Law:
    try:
        law: Law = one.law.on(on, place)
    except (NoParameterForDate, ValueError) as problem:
        raise _unusable(problem) from None
    return law


def _by_field(one: Rule[Any, Any, Any], facts: dict[str, Any]) -> dict[str, Any]:
    """Facts may be named by the rule's field or by their key."""
    if not isinstance(facts, dict):
        raise TypeError("standard input is not a JSON object")
    names = {need.key: need.name for need in one.inputs.NEEDS}
    return {names.get(name, name): value for name, value in facts.items()}


def _figures(law: Law) -> list[dict[str, Any]]:
    figures = {cell.origin.name: cell for cell in law.cells()}
    return [
        {
            "name": name,
            "value": int(cell),
            "unit": cell.origin.unit,
            "status": cell.origin.status.value,
            "source": cell.origin.source.title,
        }
        for name, cell in figures.items()
    ]


def _say(answer: Result[Any] | Undecided) -> None:
    if isinstance(answer, Undecided):
        click.echo("Undecided. Missing: " + ", ".join(answer.missing))
        return
    click.echo(f"{answer.rule} v{answer.version} on {answer.on.isoformat()}: {answer.value}")
    for step in answer.steps:
        click.echo(f"  {pounds(step.amount):>12}  {step.label.person}: {step.says('worker')}  [{step.cite}]")
    for caveat in answer.caveats:
        click.echo(f"  Caution: {caveat.parameter} is {caveat.status} ({caveat.source})")
    if answer.not_known:
        click.echo("  Not known, and could only favour the person: " + ", ".join(answer.not_known))


def _unusable(problem: object) -> click.ClickException:
    refusal = click.ClickException(str(problem))
    refusal.exit_code = WRONG_USE
    return refusal
