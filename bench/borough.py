"""Many made-up people in one council, one of them with a whole journey, for pages to be measured on.

People are inserted by SQL as the owner: this is about pages, not about how people arrive.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from pathlib import Path
from uuid import UUID

from bench.peers import HOME

DATA = HOME / ".data" / "bench"
PERSON, WORKER, LEAD = "beryl", "amina", "ruth"


@dataclass(frozen=True)
class Address:
    """A page and the cookie of whoever opens it."""

    name: str
    path: str
    cookie: str


@dataclass(frozen=True)
class Borough:
    """What was settled."""

    pages: tuple[Address, ...]


@contextmanager
def settled(people: int) -> Iterator[Borough]:
    """A fresh database with so many people, the cast, and one whole journey."""
    _fresh()
    cast, walk = _story()
    settle(people)
    yield Borough(tuple(_pages(cast, walk)))


def settle(people: int) -> None:
    """Bring the number of people of the council up to this."""
    from django.db import connections

    with connections["owner"].cursor() as cursor:
        cursor.execute((Path(__file__).parent / "settle.sql").read_text(), {"people": people})
        for table in ("people_person", "conversations_fact", "contacts_contact"):
            cursor.execute(f"ANALYZE {table}")
        cursor.execute("ANALYZE access.home")


@cache
def bare_cookie() -> str:
    """Sign in to the bare site once."""
    script = (
        "import django; django.setup()\n"
        "from django.contrib.auth.models import User\n"
        "from django.contrib.auth import SESSION_KEY, BACKEND_SESSION_KEY, HASH_SESSION_KEY\n"
        "from django.contrib.sessions.backends.db import SessionStore\n"
        "from bench.bare.models import Note\n"
        "user, _ = User.objects.get_or_create(username='ann')\n"
        "s = SessionStore(); s[SESSION_KEY] = str(user.pk)\n"
        "s[BACKEND_SESSION_KEY] = 'django.contrib.auth.backends.ModelBackend'\n"
        "s[HASH_SESSION_KEY] = user.get_session_auth_hash(); s.save()\n"
        "Note.objects.exists() or Note.objects.bulk_create([Note(owner=i % 5000, title=f'Note {i}', body='word ' * 12)"
        " for i in range(100_000)], batch_size=5000)\n"
        "print('sessionid=' + s.session_key)"
    )
    environ = {**os.environ, "DJANGO_SETTINGS_MODULE": "bench.bare.settings"}
    migrate = [sys.executable, "-m", "django", "migrate", "--run-syncdb", "--verbosity=0"]
    subprocess.run(migrate, check=True, cwd=HOME, env=environ)
    done = subprocess.run(
        [sys.executable, "-c", script], check=True, cwd=HOME, env=environ, capture_output=True, text=True
    )
    return done.stdout.strip()


def _fresh() -> None:
    """A server of the benchmark's own, empty databases, migrations."""
    os.environ.update(OWNWAY_DATA=str(DATA), OWNWAY_NONPROD="1", DJANGO_SETTINGS_MODULE="ownway.config.settings")
    os.environ.pop("DATABASE_URL", None)
    from ownway.commands.database import migrate_and_protect
    from ownway.config.hosting import host_database
    from ownway.platform.postgres import embedded

    server = embedded.hold(DATA)
    _recreate(server.admin_dsn, "ownway_bench", "bare_bench")
    host_database("ownway_bench", data=DATA)
    os.environ["BENCH_BARE_URL"] = server.dsn("postgres", server.password, "bare_bench")
    migrate_and_protect()
    from django.core.management import call_command

    call_command("collectstatic", verbosity=0, interactive=False)


def _recreate(admin_dsn: str, ours: str, bare: str) -> None:
    import psycopg

    with psycopg.connect(admin_dsn, autocommit=True) as connection:
        for name in (ours, bare):
            connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
        connection.execute(f'CREATE DATABASE "{bare}"')


def _story() -> tuple[object, object]:
    """One of the demo's people, as far as their journey has come."""
    from django.utils import timezone

    from ownway.nonprod.borough import live
    from ownway.nonprod.cast import found_cast
    from ownway.nonprod.stories import story

    now = timezone.localtime()
    cast = found_cast(now - timedelta(days=365))
    return cast, live(story(PERSON), cast, now)


def _pages(cast: object, walk: object) -> Iterator[Address]:
    from django.urls import reverse

    from ownway.platform.access.actor import ActorKind

    person = walk.person.id
    me = _cookie(person, ActorKind.PERSON)
    worker, lead = (_cookie(cast.workers[key].id, ActorKind.WORKER) for key in (WORKER, LEAD))
    yield Address("first page", "/", "")
    yield Address("a person's home", reverse("me:home", args=[person]), me)
    yield Address("a person's plan", reverse("me:plan", args=[person]), me)
    yield Address("a worker's today", reverse("work:today"), worker)
    yield Address("search", reverse("work:search") + "?words=smith", worker)
    yield Address("person page of a worker", reverse("work:person", args=[person]), worker)
    yield Address("a lead's today", reverse("lead:today"), lead)


def _cookie(principal: UUID, kind: str) -> str:
    from django.test import Client

    from ownway.platform.accounts import actions as accounts

    client = Client()
    account = accounts.account_of(principal) or accounts.open_account(kind, principal)
    client.force_login(account, backend="django.contrib.auth.backends.ModelBackend")
    return f"session={client.cookies['session'].value}"
