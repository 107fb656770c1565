"""`ownway rule compare`: a rule under two laws for everybody in a file: who gains, who loses, by how much."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from ownway.commands.rule.asking import AS_JSON, FILE, NEW_FILE, ON, PLACE, AnyRule, WrongUse, law_of, rule_named
from ownway.commands.rule.effects_page import HEAD, line, page
from ownway.commands.rule.people import People, Some
from ownway.commands.rule.policy import draft_figures, figure
from ownway.commands.rule.population import progress
from ownway.rules.kernel import Cell, Law
from ownway.rules.what_if import Answers, Effect, effects

EVERYBODY = "Everybody"
NOT_KNOWN = "not known"
Found = dict[str, dict[str, Effect]]  # by the column that groups, by group


@click.command()
@click.argument("name")
@click.argument("people", type=FILE)
@ON
@PLACE
@click.option("--then-on", type=click.DateTime(["%Y-%m-%d"]), help="Compare with the law of another day.")
@click.option("--then-place", help="Compare with another place.")
@click.option("--policy", type=FILE, help="Compare with an authority's own figures, a file that is checked.")
@click.option("--change", multiple=True, metavar="FIGURE=VALUE", help="A figure by the name that `show` prints.")
@click.option("--by", multiple=True, metavar="COLUMN", help="Groups: a column of the file. May be given again.")
@click.option("--page", "picture", type=NEW_FILE, help="Write a page with pictures and tables: OUT.html.")
@AS_JSON
def compare(
    name: str,
    people: Path,
    on: datetime,
    place: str,
    then_on: datetime | None,
    then_place: str | None,
    policy: Path | None,
    change: tuple[str, ...],
    by: tuple[str, ...],
    picture: Path | None,
    as_json: bool,
) -> None:
    """Who would gain and who would lose if the law of --on and --place were another: see --then-on and the others."""
    rule = rule_named(name)
    if not rule.on_columns or not rule.money:
        raise WrongUse(f"{rule.name} cannot be compared: only what gives money, and works on columns, can be")
    before, then = law_of(rule, on.date(), place), then_on or on
    after = law_of(rule, then.date(), then_place or place)
    if policy is not None:
        after = after.having(_cells(draft_figures(policy, then.date(), rule.nation)))
    after = after.having(_changes(change, after))
    table = People(people, rule)
    _check_groups(by, table)
    found = _compared(rule, table, (before, after), by)
    _tell(found, as_json)
    if picture is not None:
        different = list(dict.fromkeys(_differences(before, after)))
        first, second = (
            f"{rule.place_of(place)} on {on:%Y-%m-%d}",
            _second(then, rule.place_of(then_place or place), policy, change),
        )
        picture.write_text(page(rule.name, (first, second), different, found), "utf-8")


def _differences(before: Law, after: Law) -> Iterator[tuple[str, str, str]]:
    """The figures that differ, by the name the first law gives them, as their unit is said."""
    for name, old in vars(before).items():
        new = vars(after)[name]
        if isinstance(old, Law):
            yield from _differences(old, new)
        elif isinstance(old, Cell) and old != new:
            yield old.origin.name, figure(old, old.origin.unit), figure(new, old.origin.unit)


def _cells(figures: Mapping[str, Any]) -> dict[str, Cell]:
    return {name: cell for name, cell in figures.items() if isinstance(cell, Cell)}


def _changes(change: tuple[str, ...], law: Law) -> dict[str, int]:
    known = {cell.origin.name for cell in law.cells()}
    wanted = {}
    for one in change:
        name, _, value = one.partition("=")
        if name not in known or not value.isdecimal():
            raise WrongUse(f"{one} is no change of a figure of this rule; say for example {min(known)}=100")
        wanted[name] = int(value)
    return wanted


def _check_groups(by: tuple[str, ...], people: People) -> None:
    if strangers := [name for name in by if name not in people.names]:
        raise WrongUse(f"the people have no column {', '.join(strangers)}; they have: {', '.join(people.names)}")


def _compared(rule: AnyRule, people: People, laws: tuple[Law, Law], by: tuple[str, ...]) -> Found:
    found: Found = defaultdict(dict)
    with progress(people.rows) as advance:
        for some in people:
            before, after = (_values(rule, law, some) for law in laws)
            for column in ("", *by):
                groups = _groups(some, column)
                for group, effect in effects(before, after, groups, paid=rule.paid).items():
                    found[column][group] = found[column][group] + effect if group in found[column] else effect
            advance(some.rows)
    return found


def _values(rule: AnyRule, law: Law, some: Some) -> Answers:
    answers = rule.columns_under(law, some.columns, steps=False)
    return answers.value, answers.decided


def _groups(some: Some, column: str) -> list[str]:
    if not column:
        return [EVERYBODY] * len(some.numbers)
    return [NOT_KNOWN if value is None else str(value) for value in some.given[column].to_pylist()]


def _second(then: datetime, place: str, policy: Path | None, change: tuple[str, ...]) -> str:
    parts = [f"{place} on {then:%Y-%m-%d}", *([policy.name] if policy else []), *change]
    return ", ".join(parts)


def _tell(found: Found, as_json: bool) -> None:
    if as_json:
        for column, groups in found.items():
            for name, effect in groups.items():
                more = {"same": effect.same, "net": effect.net, "a_year": effect.a_year}
                click.echo(json.dumps({"by": column, "group": name, **asdict(effect), **more}))
        return
    told = [line(name, effect) for groups in found.values() for name, effect in groups.items()]
    lines = [("", *HEAD), *told]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    for first, *rest in lines:
        click.echo("  ".join([first.ljust(widths[0]), *(t.rjust(w) for t, w in zip(rest, widths[1:], strict=True))]))
