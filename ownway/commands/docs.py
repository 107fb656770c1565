"""`ownway docs`: the generated reference."""

from pathlib import Path

import click

ROOT = Path(__file__).resolve().parents[2]


@click.command()
def docs() -> None:
    """Write docs/reference from the code."""
    import django

    django.setup()
    from ownway.commands.reference import write

    for path in write(ROOT / "docs" / "reference"):
        click.echo(f"wrote {path.relative_to(ROOT)}", err=True)
