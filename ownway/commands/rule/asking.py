"""What the commands about rules share: how they are asked, and how they refuse."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import click

from ownway.rules import registry
from ownway.rules.kernel import BadInput, BadParameterFile, Law, NoParameterForDate, Rule

WRONG_USE = 2
ON = click.option("--on", type=click.DateTime(["%Y-%m-%d"]), required=True, help="The day whose law applies.")
PLACE = click.option("--place", default="", help="<nation> or <nation>/<authority>; without it the rule's own nation.")
AS_JSON = click.option("--json", "as_json", is_flag=True, help="For machines: one object, or one a line.")
FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
NEW_FILE = click.Path(dir_okay=False, writable=True, path_type=Path)

AnyRule = Rule[Any, Any, Any]


class WrongUse(click.ClickException):
    """What was given cannot be used: the exit code tells it from a rule that failed."""

    exit_code = WRONG_USE


def rule_named(name: str) -> AnyRule:
    """The rule. Raises `WrongUse` naming those there are."""
    try:
        return registry.find(name)
    except registry.NoSuchRule as problem:
        raise WrongUse(str(problem)) from None


def law_of(rule: AnyRule, on: date, place: str) -> Law:
    """The figures a rule works with. Raises `WrongUse` for a day or a place that has none."""
    try:
        law: Law = rule.law.on(on, rule.place_of(place))
    except (NoParameterForDate, BadParameterFile, BadInput) as problem:
        raise WrongUse(str(problem)) from None
    return law


def fields_of(rule: AnyRule) -> Mapping[str, str]:
    """The rule's field for each name that may stand for it: its own, or a fact key that is one field's alone."""
    keys = [need.key for need in rule.inputs.NEEDS]
    by_key = {need.key: need.name for need in rule.inputs.NEEDS if keys.count(need.key) == 1}
    return by_key | {need.name: need.name for need in rule.inputs.NEEDS}
