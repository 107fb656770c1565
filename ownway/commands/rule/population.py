"""`ownway rule population`: a rule for everybody in a file, streamed, so that the file may be larger than memory."""

import csv
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import click
import pyarrow as pa
import pyarrow.parquet as pq

from ownway.commands.rule.answers import answers, counted
from ownway.commands.rule.asking import AS_JSON, FILE, NEW_FILE, ON, PLACE, AnyRule, WrongUse, law_of, rule_named
from ownway.commands.rule.people import Fault, People


@click.command()
@click.argument("name")
@click.argument("people", type=FILE)
@click.argument("out", type=NEW_FILE)
@ON
@PLACE
@AS_JSON
def population(name: str, people: Path, out: Path, on: datetime, place: str, as_json: bool) -> None:
    """A rule for everybody in PEOPLE, a Parquet file with a column a fact; the answers go to OUT.

    Rows that cannot be read go to OUT.errors.csv with row, column and reason; all others are computed. Exits 1 when
    there were such rows.
    """
    rule = rule_named(name)
    law_of(rule, on.date(), place)
    if out.exists() and out.samefile(people):
        raise WrongUse("the answers would overwrite the people")
    table = People(people, rule)
    _tell_columns(table)
    found = _written(rule, table, out, on, place)
    _tell_counts(found, out, as_json)
    sys.exit(1 if found["malformed"] else 0)


def _written(rule: AnyRule, people: People, out: Path, on: datetime, place: str) -> Counter[str]:
    found: Counter[str] = Counter()
    with _answers_to(out) as write, _errors_to(errors_beside(out)) as tell:
        with progress(people.rows) as advance:
            for some in people:
                table = answers(rule, some, people.beside, on=on.date(), place=place)
                write(table)
                tell(some.faults)
                found.update(counted(table), rows=some.rows, malformed=some.rows - len(some.numbers))
                advance(some.rows)
    return found


def errors_beside(out: Path) -> Path:
    """`out.parquet` has its errors in `out.errors.csv`."""
    return out.with_suffix(".errors.csv")


@contextmanager
def progress(rows: int) -> Iterator[Callable[[int], None]]:
    """A progress bar on a terminal, nothing in a pipe."""
    with click.progressbar(length=rows, file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:
        yield bar.update


@contextmanager
def _answers_to(out: Path) -> Iterator[Callable[[pa.Table], None]]:
    """Writes beside the place and moves there at the end: nobody finds half of the answers."""
    part, writers = out.with_name(out.name + ".part"), list[pq.ParquetWriter]()

    def write(table: pa.Table) -> None:
        if not writers:
            writers.append(pq.ParquetWriter(part, table.schema))
        writers[0].write_table(table)

    try:
        yield write
        writers[0].close()
        part.replace(out)
    finally:
        part.unlink(missing_ok=True)


@contextmanager
def _errors_to(path: Path) -> Iterator[Callable[[Sequence[Fault]], None]]:
    with path.open("w", encoding="utf-8", newline="") as file:
        lines = csv.writer(file)
        lines.writerow(["row", "column", "reason"])
        yield lambda faults: lines.writerows(map(_as_line, faults))


def _as_line(fault: Fault) -> tuple[int, str, str]:
    return fault.row, fault.column, fault.reason


def _tell_columns(people: People) -> None:
    if people.beside:
        click.echo(f"No facts of the rule, carried along: {', '.join(people.beside)}", err=True)
    if people.lacking:
        click.echo(f"No column, so not known of anybody: {', '.join(people.lacking)}", err=True)


def _tell_counts(found: Counter[str], out: Path, as_json: bool) -> None:
    names = ("rows", "decided", "undecided", "malformed")
    if as_json:
        click.echo(json.dumps({name: found[name] for name in names}))
    else:
        click.echo(", ".join(f"{found[name]:,} {name}" for name in names))
    if found["malformed"]:
        click.echo(f"The rows that cannot be read, and why: {errors_beside(out)}", err=True)
