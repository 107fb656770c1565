"""The tests' database: a template migrated once as the owner, and a clone for each run.

The template's name carries a hash of every migration and promise, so it is rebuilt when one changes and kept otherwise.
Ordinary tests run as the application's login inside a transaction that is rolled back; browser and race tests get a
clone of their own, never a flush.
"""

import hashlib
import itertools
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from django.conf import settings
from django.core.management import call_command
from django.db import connections
from psycopg import sql

from ownway.config.databases import databases_from_environment
from ownway.config.hosting import host_database
from ownway.platform.access.bootstrap import database_statements, extension_statements
from ownway.platform.access.catalogue import promises
from ownway.platform.access.protect import protect_everything, statements

_numbers = itertools.count(1)
PREFIX = "ownway_test"


def prepare() -> str:
    """Host the server, make the template when it is missing, and return its name."""
    host_database(durable=False, data=settings.DATA / "test")
    for alias, fresh in databases_from_environment().items():
        connections[alias].settings_dict.update(fresh)
    template = f"{PREFIX}_{_fingerprint()}"
    _drop_leftovers(template)
    if not _exists(template):
        _build(template)
    return template


@contextmanager
def clone(template: str) -> Iterator[str]:
    """A fresh copy of the template, in use by every alias until the end."""
    name = f"{template}_{os.getpid()}_{next(_numbers)}"
    before = {alias: connections[alias].settings_dict["NAME"] for alias in connections}
    _create(name, template)
    _point_at(dict.fromkeys(before, name))
    try:
        yield name
    finally:
        _point_at(before)
        _drop(name)


def _drop(name: str) -> None:
    """Gone, with whoever is still in it. The server's own workers are asked to leave: nobody may force them."""
    drop = sql.SQL("DROP DATABASE IF EXISTS {}").format(sql.Identifier(name))
    with _owner("postgres") as owner:
        try:
            owner.execute(drop + sql.SQL(" WITH (FORCE)"))
        except psycopg.errors.InsufficientPrivilege:
            owner.execute(drop)


def _fingerprint() -> str:
    digest = hashlib.sha256()
    for path in sorted(Path(settings.ROOT / "ownway").glob("**/migrations/**/*.*")):
        if path.suffix in (".py", ".sql"):
            digest.update(path.read_bytes())
    for table, promise in promises():
        digest.update("".join(statements(table, promise)).encode())
    return digest.hexdigest()[:10]


def _build(template: str) -> None:
    draft = f"{template}_draft_{os.getpid()}"
    _create(draft, "template1")
    with _owner(draft) as owner:
        for statement in extension_statements():
            owner.execute(statement)
    before = {alias: connections[alias].settings_dict["NAME"] for alias in connections}
    _point_at(dict.fromkeys(before, draft))
    call_command("migrate", database="owner", verbosity=0, interactive=False)
    protect_everything()
    _point_at(before)
    with _owner("postgres") as owner:
        owner.execute(sql.SQL("ALTER DATABASE {} RENAME TO {}").format(sql.Identifier(draft), sql.Identifier(template)))


def _create(name: str, template: str) -> None:
    with _owner("postgres") as owner:
        create, *rest = database_statements(name)
        owner.execute(sql.SQL("{} TEMPLATE {}").format(create, sql.Identifier(template)))
        for statement in rest:
            owner.execute(statement)


def _exists(name: str) -> bool:
    with _owner("postgres") as owner:
        return owner.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone() is not None


def _drop_leftovers(template: str) -> None:
    """Clones of runs that were killed, and templates of older migrations."""
    with _owner("postgres") as owner:
        names = owner.execute("SELECT datname FROM pg_database WHERE datname LIKE %s", [f"{PREFIX}%"]).fetchall()
        for (name,) in names:
            pid = next((int(part) for part in name.split("_")[3:] if part.isdigit()), None)
            if (name != template and pid is None) or (pid is not None and not Path(f"/proc/{pid}").exists()):
                _drop(name)


def _point_at(names: dict[str, str]) -> None:
    for alias, name in names.items():
        connections[alias].close()
        connections[alias].settings_dict["NAME"] = name


def _owner(database: str) -> psycopg.Connection:
    parameters = connections["owner"].get_connection_params() | {"dbname": database}
    allowed = ("host", "port", "user", "password", "dbname")
    return psycopg.connect(**{key: parameters[key] for key in allowed if key in parameters}, autocommit=True)
