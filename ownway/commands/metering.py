"""`ownway meter`: what the demo journeys put to people."""

import json
from dataclasses import asdict

import click

from ownway.commands.database import reach_database


@click.command()
@click.option("--json", "as_json", is_flag=True, help="For machines: one object a line.")
def meter(as_json: bool) -> None:
    """The paperwork meter of the demo journeys, from first contact to an agreed plan: a line each.

    Asked: answerable fields put to anybody, choices included. Required: what a decision cannot be made without.
    Journeys that have not come to an agreed plan yet count as far as they are.
    """
    reach_database()
    from django.db import ProgrammingError

    from ownway.nonprod.borough import is_seeded
    from ownway.nonprod.paperwork import counts

    try:
        seeded = is_seeded()
    except ProgrammingError:  # nobody has migrated it either
        seeded = False
    if not seeded:
        raise click.ClickException("There is no demo borough in this database yet. Start `ownway run` once.")
    found = counts()
    if as_json:
        for one in found:
            click.echo(json.dumps(asdict(one)))
        return
    click.echo(f"{'':18} {'asked':>6} {'required':>9} {'again':>6} {'confirmed':>10} {'clicks':>7} {'minutes':>8}")
    for one in found:
        click.echo(
            f"{one.name:18} {one.asked:6} {one.required:9} {one.asked_again:6} {one.confirmed:10} {one.clicks:7}"
            f" {one.minutes:8}{'' if one.agreed else '  (so far)'}"
        )
