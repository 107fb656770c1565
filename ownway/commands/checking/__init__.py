"""`ownway check`: what is missing or unsafe, a line each, with what to do."""

import json
import os
import sys
from collections.abc import Callable, Iterable, Mapping

import click

Check = Callable[[], Iterable[str]]  # what it found; nothing when all is well


@click.command()
@click.option("--deploy", is_flag=True, help="Also what a server that people use must have.")
@click.option("--source", is_flag=True, help="The code alone, without a database: for `make check`.")
@click.option("--json", "as_json", is_flag=True, help="For machines: one object a line.")
def check(deploy: bool, source: bool, as_json: bool) -> None:
    """What is missing or unsafe. Exits 1 when something was found."""
    if deploy and source:
        raise click.UsageError("--source looks at the code alone, --deploy at a server: choose one.")
    found = {name: _found_by(look) for name, look in _checks(deploy, source).items()}
    for name, troubles in found.items():
        _say(name, troubles, as_json)
    sys.exit(1 if any(found.values()) else 0)


def _checks(deploy: bool, source: bool) -> Mapping[str, Check]:
    if source:
        import django

        os.environ.setdefault("OWNWAY_NONPROD", "1")  # the demo's code is code too
        django.setup()
        from ownway.commands.checking.source import CHECKS

        return CHECKS
    from ownway.commands.database import reach_database

    hosted = "DATABASE_URL" in os.environ
    reach_database()
    from ownway.commands.checking.deploy import checks
    from ownway.commands.checking.standing import CHECKS as STANDING

    return {**STANDING, **(checks(hosted) if deploy else {})}


def _found_by(look: Check) -> list[str]:
    """What a check found. Where the schema is not there yet, that is what is missing."""
    from django.db import ProgrammingError

    try:
        return list(look())
    except ProgrammingError as problem:
        return [f"{str(problem).splitlines()[0]}: bring the schema up to date with `ownway migrate`"]


def _say(name: str, troubles: list[str], as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps({"check": name, "ok": not troubles, "found": troubles}))
        return
    click.echo(f"{'found' if troubles else 'ok':6} {name}")
    for trouble in troubles:
        click.echo(f"       {trouble}")
