"""`ownway rule diff`: what two authorities, or an authority's draft and what stands, decide differently.

A policy is a place (`england`, `england/devon`) or a file such as those under `parameters/<nation>/authorities/`, which
is checked as they are: figures an authority may set, dates without overlap, a source and a status for each.
"""

import json
from datetime import date, datetime
from pathlib import Path

import click

from ownway.commands.rule.asking import AS_JSON, ON, WrongUse
from ownway.rules.kernel import ENGLAND, BadParameterFile, Cell, NoParameterForDate, pounds
from ownway.rules.kernel.cells import Row
from ownway.rules.kernel.dated import Cells, drafted, local_figures

Figures = dict[str, Cell | Row]


@click.command()
@click.argument("first")
@click.argument("second")
@ON
@click.option("--all", "everything", is_flag=True, help="The figures that are the same, too.")
@AS_JSON
def diff(first: str, second: str, on: datetime, everything: bool, as_json: bool) -> None:
    """What FIRST and SECOND decide differently: each a place, or an authority's FILE.yaml, which is checked."""
    places = [policy for policy in (first, second) if not _is_file(policy)]
    nation = places[0].partition("/")[0] if places else ENGLAND
    before, after = (figures_of(policy, on.date(), nation) for policy in (first, second))
    for name, old in before.items():
        new = after.get(name, old)
        if old != new or everything:
            facts = {"name": name, "first": _told(old), "second": _told(new), "status": new.origin.status.value}
            facts |= {"paragraph": new.origin.paragraph, "source": new.origin.source.title}
            click.echo(json.dumps(facts) if as_json else LINE.format(**facts))


LINE = "{name:45} {first:>12} -> {second:12} {status:18} {source}"


def figures_of(policy: str, on: date, nation: str = ENGLAND) -> Figures:
    """Every figure that an authority may set, as a policy has it. Raises `WrongUse` for one that cannot be believed."""
    try:
        if _is_file(policy):
            return local_figures(nation, on) | draft_figures(Path(policy), on, nation)
        return local_figures(policy, on)
    except (BadParameterFile, NoParameterForDate, OSError) as problem:
        raise WrongUse(str(problem)) from None


def draft_figures(file: Path, on: date, nation: str) -> Figures:
    """The figures of a draft that are in force on the day."""
    try:
        cells = drafted(file.read_text("utf-8"), file.name, nation)
    except (BadParameterFile, OSError, UnicodeDecodeError) as problem:
        raise WrongUse(str(problem)) from None
    return dict(_standing(cells, on))


def _is_file(policy: str) -> bool:
    return policy.endswith(".yaml")


def _standing(cells: Cells, on: date) -> list[tuple[str, Cell | Row]]:
    return [
        (name, cell) for name, spans in cells.items() for cell in spans if cell.origin.starts <= on <= cell.origin.until
    ]


def _told(value: Cell | Row) -> str:
    return figure(value, value.origin.unit)


def figure(value: int | Row, unit: str) -> str:
    """A figure as its unit is said."""
    if isinstance(value, Row):
        return ", ".join(figure(one, unit) for one in value)
    if unit == "yes or no":
        return "yes" if value else "no"
    return pounds(value) if unit.startswith("GBP") else f"{int(value)} {unit}"
