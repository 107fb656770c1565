"""`ownway run`: everything there has to be, then the web server."""

import os
import socket
import sys
from collections.abc import Iterable, Iterator
from typing import TypeVar

import click

from ownway.commands.database import migrate_and_protect, reach_database

T = TypeVar("T")
FIRST_TO_BE = ("marjorie", "amina", "ruth", "joy")  # a person, a social worker, who signs, a provider


@click.command()
@click.option("--host", default="127.0.0.1", envvar="HOST", show_default=True, help="On which address to listen.")
@click.option("--port", default=8000, envvar="PORT", show_default=True, help="Where to listen.")
@click.option("--empty", is_flag=True, help="Without the demo borough, its personas and the gallery.")
def run(host: str, port: int, empty: bool) -> None:
    """Start the database, bring it up to date, seed the demo borough once, and serve."""
    os.environ.setdefault("OWNWAY_NONPROD", "0" if empty else "1")
    os.environ.setdefault("OWNWAY_POOL", "1")
    _refuse_taken(host, port)
    reach_database()
    migrate_and_protect()
    _collect_static()
    if not empty:
        _seed()
    _welcome(f"http://localhost:{port}", empty)
    _serve(host, port)


def _refuse_taken(host: str, port: int) -> None:
    """Say at once that somebody listens there already, and not after a minute of seeding."""
    try:
        with socket.create_server((host, port)):
            return
    except OSError as problem:
        why = os.strerror(problem.errno or 0).lower()
    raise click.ClickException(
        f"{host}:{port} cannot be used ({why}). Stop what listens there, or choose another port: "
        "ownway run --port 8001, or PORT=8001 make run."
    )


def _collect_static() -> None:
    from django.core.management import call_command

    call_command("collectstatic", verbosity=0, interactive=False)


def _seed() -> None:
    from ownway.nonprod.borough import seed_once

    seed_once(lambda words: click.echo(words, err=True), _counted)


def _counted(everybody: Iterable[T]) -> Iterator[T]:
    """A progress bar over the people as they are walked; click draws none where there is no terminal."""
    with click.progressbar(list(everybody), label="People", file=sys.stderr) as shown:
        yield from shown


def _welcome(address: str, empty: bool) -> None:
    """Where it is, and whom one can be."""
    lines = [f"Ownway is at {address}   (stop with Ctrl-C)"]
    if not empty:
        from ownway.nonprod.personas.everybody import everybody

        known = {persona.key: persona for persona in everybody()}
        lines += [f"Nobody here is real. Be somebody at {address}/personas/, for example"]
        lines += [f"  {known[key].name:16} {known[key].sentence}" for key in FIRST_TO_BE]
    click.echo("\n".join(lines), err=True)


def _serve(host: str, port: int) -> None:
    """gunicorn in this process, so that the database lives exactly as long as the server."""
    from django.db import connections
    from gunicorn.app.wsgiapp import WSGIApplication

    connections.close_all()
    sys.argv = ["ownway", "ownway.config.wsgi:application"]
    os.environ["GUNICORN_CMD_ARGS"] = " ".join(
        [f"--bind={host}:{port}", "--workers=2", "--threads=4", "--worker-class=gthread", "--timeout=60",
         "--log-level=warning", "--no-control-socket"]
    )  # fmt: skip
    WSGIApplication("%(prog)s", prog="ownway run").run()
