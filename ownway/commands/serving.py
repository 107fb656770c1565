"""`ownway run`: everything there has to be, then the web server."""

import os
import sys

import click

from ownway.commands.database import migrate_and_protect
from ownway.config.hosting import NotConfigured, host_database


@click.command()
@click.option("--host", default="127.0.0.1", envvar="HOST", show_default=True, help="On which address to listen.")
@click.option("--port", default=8000, envvar="PORT", show_default=True, help="Where to listen.")
@click.option("--empty", is_flag=True, help="Without the demo borough.")
def run(host: str, port: int, empty: bool) -> None:
    """Start the database, bring it up to date, seed the demo borough once, and serve."""
    os.environ.setdefault("OWNWAY_NONPROD", "0" if empty else "1")
    os.environ.setdefault("OWNWAY_POOL", "1")
    _prepare(empty)
    click.echo(f"Ownway is at http://localhost:{port}   (stop with Ctrl-C)", err=True)
    _serve(host, port)


def _prepare(empty: bool) -> None:
    try:
        host_database()
    except NotConfigured as problem:
        raise click.UsageError(str(problem)) from problem
    migrate_and_protect()
    _collect_static()
    if not empty:
        from ownway.nonprod.borough import seed_once

        seed_once(lambda words: click.echo(words, err=True))


def _collect_static() -> None:
    from django.core.management import call_command

    call_command("collectstatic", verbosity=0, interactive=False)


def _serve(host: str, port: int) -> None:
    """gunicorn in this process, so that the database lives exactly as long as the server."""
    from gunicorn.app.wsgiapp import WSGIApplication

    from django.db import connections

    connections.close_all()
    sys.argv = ["ownway", "ownway.config.wsgi:application"]
    os.environ["GUNICORN_CMD_ARGS"] = " ".join(
        [f"--bind={host}:{port}", "--workers=2", "--threads=4", "--worker-class=gthread", "--timeout=60",
         "--log-level=warning", "--no-control-socket"]
    )  # fmt: skip
    WSGIApplication("%(prog)s", prog="ownway run").run()
