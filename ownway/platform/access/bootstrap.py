"""The four roles and the empty database, once, by somebody who may create them; or the SQL for whoever may.

ownway_owner migrates and owns the tables · ownway_access owns who may see whom and cannot sign in ·
ownway_app serves pages and owns nothing · ownway_gate signs people in.
"""

from collections.abc import Mapping

import psycopg
from psycopg import sql

LOGINS = ("ownway_owner", "ownway_app", "ownway_gate")
EXTENSIONS = ("pg_trgm", "unaccent", "fuzzystrmatch", "btree_gist")


def role_statements(passwords: Mapping[str, str]) -> list[sql.Composed]:
    """Create what is missing; set the passwords given."""
    wanted = [_role("ownway_access", "NOLOGIN")]
    wanted += [_role(name, "LOGIN NOSUPERUSER NOBYPASSRLS") for name in LOGINS]
    wanted += [
        sql.SQL("ALTER ROLE {} PASSWORD {}").format(sql.Identifier(name), sql.Literal(password))
        for name, password in passwords.items()
    ]
    wanted.append(sql.SQL("GRANT ownway_access TO ownway_owner").format())
    return wanted


def database_statements(database: str) -> list[sql.Composed]:
    """The database and who may connect to it. Not inside a transaction."""
    name = sql.Identifier(database)
    return [
        sql.SQL("CREATE DATABASE {} OWNER ownway_owner").format(name),
        sql.SQL("REVOKE ALL ON DATABASE {} FROM PUBLIC").format(name),
        sql.SQL("GRANT CONNECT ON DATABASE {} TO ownway_app, ownway_gate").format(name),
    ]


def extension_statements() -> list[sql.Composed]:
    """Extensions in the new database; all are trusted, so its owner may create them."""
    return [sql.SQL("CREATE EXTENSION IF NOT EXISTS {}").format(sql.Identifier(name)) for name in EXTENSIONS]


def bootstrap(admin_dsn: str, database: str, passwords: Mapping[str, str], *, may_create_databases: bool) -> None:
    """Roles, database and extensions. Repeatable."""
    with psycopg.connect(admin_dsn, autocommit=True) as connection:
        for statement in role_statements(passwords):
            connection.execute(statement)
        if may_create_databases:
            connection.execute("ALTER ROLE ownway_owner CREATEDB")
        exists = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [database]).fetchone()
        for statement in [] if exists else database_statements(database):
            connection.execute(statement)
    with psycopg.connect(admin_dsn, dbname=database, autocommit=True) as connection:
        for statement in extension_statements():
            connection.execute(statement)


def script(database: str) -> str:
    """The same as SQL to hand to a database administrator; passwords are theirs to set."""
    parts = [*role_statements({}), *database_statements(database)]
    lines = [statement.as_string(None) + ";" for statement in parts]
    lines += [f"\\connect {database}", *(s.as_string(None) + ";" for s in extension_statements())]
    return "\n".join(lines)


def _role(name: str, options: str) -> sql.Composed:
    return sql.SQL(
        "DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = {literal}) THEN "
        "CREATE ROLE {name} {options}; END IF; END $$"
    ).format(literal=sql.Literal(name), name=sql.Identifier(name), options=sql.SQL(options))
