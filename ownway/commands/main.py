"""The `ownway` command: one door for people, scripts and checks."""

import os

import click

from ownway import __version__
from ownway.commands.checking import check
from ownway.commands.database import db, migrate
from ownway.commands.docs import docs
from ownway.commands.metering import meter
from ownway.commands.questions import questions
from ownway.commands.rule import rule
from ownway.commands.serving import run

GROUPS = (run, db, migrate, rule, questions, meter, check, docs)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
def main() -> None:
    """Ownway: self-directed support for adult social care."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "ownway.config.settings")


for group in GROUPS:
    main.add_command(group)
