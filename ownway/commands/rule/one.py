"""`ownway rule list, show, run`: which rules there are, the law they work with on a day, and one outcome."""

import json
import sys
from datetime import datetime
from typing import Any

import click

from ownway.commands.rule.asking import AS_JSON, ON, PLACE, AnyRule, WrongUse, fields_of, law_of, rule_named
from ownway.rules import registry
from ownway.rules.kernel import Audience, BadInput, Law, NoParameterForDate, Result
from ownway.rules.telling import told

READERS = click.Choice([reader.value for reader in Audience])


@click.command("list")
@AS_JSON
def list_rules(as_json: bool) -> None:
    """Every rule, with its version and the law it stands on."""
    for one in registry.RULES.values():
        facts = {"name": one.name, "version": one.version, "cite": one.cite, "columns": one.on_columns}
        click.echo(json.dumps(facts) if as_json else f"{one.name:30} v{one.version}  {one.cite}")


@click.command()
@click.argument("name")
@ON
@PLACE
@AS_JSON
def show(name: str, on: datetime, place: str, as_json: bool) -> None:
    """What a rule promises, what it needs, and every figure it works with on a day."""
    one = rule_named(name)
    law = law_of(one, on.date(), place)
    if as_json:
        needs = [{"field": need.name, "key": need.key, "absent": need.absent} for need in one.inputs.NEEDS]
        facts = {"name": name, "version": one.version, "cite": one.cite, "promise": one.promise, "needs": needs}
        click.echo(json.dumps({**facts, "figures": list(_figures(law))}))
        return
    click.echo(f"{name} v{one.version}: {one.promise}\n{one.cite}\n\nNeeds")
    for need in one.inputs.NEEDS:
        click.echo(f"  {need.name:28} {need.key}{'' if need.when is None else '  (when it applies)'}")
    click.echo(f"\nFigures on {on.date().isoformat()} in {one.place_of(place)}")
    for figure in _figures(law):
        click.echo("  {name:52} {value:>10}  {unit:14} {status:18} {source}".format(**figure))


@click.command()
@click.argument("name")
@ON
@PLACE
@click.option("--for", "reader", type=READERS, default="worker", show_default=True, help="Who reads the answer.")
@AS_JSON
def run(name: str, on: datetime, place: str, reader: str, as_json: bool) -> None:
    """One outcome for the facts on standard input, a JSON object by field or by fact key."""
    one = rule_named(name)
    try:
        inputs = one.inputs(**_by_field(one, json.load(sys.stdin)))
        answer = one(inputs, on=on.date(), place=place)
    except (json.JSONDecodeError, TypeError, BadInput, NoParameterForDate) as problem:
        raise WrongUse(str(problem)) from None
    if as_json:
        click.echo(answer.as_json())
        return
    if isinstance(answer, Result):
        click.echo(f"{answer.rule} v{answer.version} on {answer.on.isoformat()}: {answer.value}")
    click.echo(told(answer, reader))


def _by_field(one: AnyRule, facts: dict[str, Any]) -> dict[str, Any]:
    """Facts may be named by the rule's field or by their key."""
    if not isinstance(facts, dict):
        raise TypeError("standard input is not a JSON object")
    names = fields_of(one)
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
