"""`ownway rule`: the law and local policy at the command line."""

import click

from ownway.commands.rule.compare import compare
from ownway.commands.rule.examples import check
from ownway.commands.rule.one import list_rules, run, show
from ownway.commands.rule.policy import diff
from ownway.commands.rule.population import population


@click.group()
def rule() -> None:
    """The law and local policy as rules, for one person and for a whole population."""


for command in (list_rules, show, run, check, diff, population, compare):
    rule.add_command(command)
