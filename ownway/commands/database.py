"""`ownway migrate` and `ownway db`: the schema as its owner, roles and extensions."""

import os

import click


@click.command()
def migrate() -> None:
    """Bring the schema, its grants and its policies up to date, as the owner."""
    reach_database()
    migrate_and_protect()


@click.group()
def db() -> None:
    """Roles, extensions and the empty database."""


@db.command("bootstrap")
@click.option("--database", default="ownway", show_default=True, help="The name of the database.")
def bootstrap_command(database: str) -> None:
    """Create roles and extensions with DATABASE_ADMIN_URL, or print the SQL for whoever may."""
    from ownway.platform.access.bootstrap import LOGINS, bootstrap, script

    admin = os.environ.get("DATABASE_ADMIN_URL")
    if admin is None:
        click.echo(script(database))
        click.echo(
            "DATABASE_ADMIN_URL is not set, so nothing was done; give the SQL above to an administrator.",
            err=True,
        )
        return
    passwords = {name: click.prompt(f"Password for {name}", hide_input=True) for name in LOGINS}
    bootstrap(admin, database, passwords, may_create_databases=False)
    click.echo(f"Ready: database {database} and its four roles.", err=True)


def reach_database() -> None:
    """Find the database, or start the embedded one, and set Django up for it.

    Raises UsageError for addresses that are not whole, ClickException when the server cannot be started.
    """
    import django

    from ownway.config.hosting import NotConfigured, host_database
    from ownway.platform.postgres.failure import EmbeddedError

    try:
        host_database()
    except NotConfigured as problem:
        raise click.UsageError(str(problem)) from None
    except EmbeddedError as problem:
        raise click.ClickException(str(problem)) from None
    django.setup()


def migrate_and_protect() -> None:
    """Migrations, then grants and policies from the models' promises."""
    import django
    from django.core.management import call_command

    django.setup()
    from ownway.platform.access.protect import protect_everything

    call_command("migrate", database="owner", verbosity=0, interactive=False)
    protect_everything()
