"""Both sites under gunicorn, with the same workers and threads, and what a page of ours asks of the database."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

from bench.borough import Address, bare_cookie
from bench.peers import HOME

GUNICORN = ["--workers=2", "--threads=4", "--worker-class=gthread", "--log-level=error", "--no-control-socket"]


@dataclass(frozen=True)
class Server:
    """A running site."""

    port: int
    cookie: str = ""


@dataclass(frozen=True)
class Seen:
    """What one page asks and says: statements of both logins, bytes of HTML."""

    count: int
    size: int


def statements(page: Address) -> Seen:
    """Count the statements of a page in this process, sign-in's connection included."""
    from django.db import connections
    from django.test import Client

    counted = [0]

    def count(execute, sql, params, many, context):
        counted[0] += 1
        return execute(sql, params, many, context)

    visitor = Client(headers={"cookie": page.cookie, "host": "127.0.0.1"})
    visitor.get(page.path)  # a session that was quiet for a while is written once
    with ExitStack() as stack:
        for alias in ("default", "gate"):
            stack.enter_context(connections[alias].execute_wrapper(count))
        response = visitor.get(page.path)
    if response.status_code != 200:
        raise RuntimeError(f"{response.status_code} at {page.path}")
    return Seen(counted[0], len(response.content))


@contextmanager
def both() -> Iterator[tuple[Server, Server]]:
    """Our site and the bare one."""
    with _serving("ownway.config.wsgi:application") as ours, _serving("bench.bare.wsgi:application") as bare:
        yield Server(ours), Server(bare, bare_cookie())


@contextmanager
def _serving(application: str) -> Iterator[int]:
    port = _free_port()
    command = [sys.executable, "-m", "gunicorn", application, f"--bind=127.0.0.1:{port}", *GUNICORN]
    process = subprocess.Popen(command, cwd=HOME, env={**os.environ, "OWNWAY_POOL": "1"})
    try:
        _wait_for(port)
        yield port
    finally:
        process.terminate()
        process.wait()


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _wait_for(port: int) -> None:
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError("the server did not start")
