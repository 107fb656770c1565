"""What the database has to keep, wherever it runs."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from django.db import DatabaseError, connections
from django.db.migrations.executor import MigrationExecutor

from ownway.commands.checking import Check
from ownway.platform.access.catalogue import promises
from ownway.platform.access.privacy import Kind

OLDEST = 150000  # PostgreSQL 15


def answers() -> Iterator[str]:
    """All three logins connect, to PostgreSQL 15 or newer."""
    for alias in connections:
        try:
            with connections[alias].cursor() as cursor:
                version = cursor.connection.info.server_version
        except DatabaseError as problem:
            yield f"the login of {alias} cannot connect: {problem}".strip()
            continue
        if version < OLDEST:
            yield f"the server is PostgreSQL {version // 10000}; Ownway needs 15 or newer"


def migrated() -> Iterator[str]:
    """Every migration has been applied."""
    executor = MigrationExecutor(connections["owner"])
    waiting = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if waiting:
        yield f"{len(waiting)} migrations wait, the first {waiting[0][0]}. Run: ownway migrate"


def logins_hold_nothing() -> Iterator[str]:
    """The application and the gate own no table and pass no wall (docs/adr/0001)."""
    strong = (
        "SELECT rolname FROM pg_roles WHERE rolname IN ('ownway_app', 'ownway_gate') AND (rolsuper OR rolbypassrls)"
    )
    for (login,) in _ask(strong):
        yield f"{login} passes every wall. Run as administrator: ALTER ROLE {login} NOSUPERUSER NOBYPASSRLS"
    owned = (
        "SELECT c.relname, r.rolname FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner"
        " WHERE r.rolname IN ('ownway_app', 'ownway_gate')"
    )
    for table, login in _ask(owned):
        yield f"{login} owns {table}. Run as administrator: ALTER TABLE {table} OWNER TO ownway_owner"


def walls_stand() -> Iterator[str]:
    """Every table about people is behind row-level security, its owner included."""
    forced = {name for (name,) in _ask("SELECT relname FROM pg_class WHERE relrowsecurity AND relforcerowsecurity")}
    for table, promise in promises():
        if promise.kind is Kind.PERSON and table not in forced:
            yield f"{table} stands open. Run: ownway migrate"


def history_stands() -> Iterator[str]:
    """The application cannot change or remove what was logged and decided."""
    rows = _ask(
        "SELECT table_name, privilege_type FROM information_schema.role_table_grants WHERE grantee = 'ownway_app'"
        " AND privilege_type IN ('UPDATE', 'DELETE', 'TRUNCATE')"
        " AND table_name IN ('audit_auditevent', 'audit_readevent', 'conversations_fact', 'decisions_decision')"
    )
    for table, verb in rows:
        yield f"the application may {verb} {table}. Run: ownway migrate"


def _ask(query: str) -> Sequence[tuple[Any, ...]]:
    with connections["owner"].cursor() as cursor:
        cursor.execute(query)
        found: Sequence[tuple[Any, ...]] = cursor.fetchall()
        return found


CHECKS: Mapping[str, Check] = {
    "the database answers": answers,
    "migrations are applied": migrated,
    "the application's logins own nothing": logins_hold_nothing,
    "records are behind their walls": walls_stand,
    "history cannot be rewritten": history_stands,
}
