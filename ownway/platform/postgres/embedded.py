"""PostgreSQL without a set-up: one server for a data folder, for as long as anybody uses it.

    with embedded.lease(Path(".data")) as server:
        psycopg.connect(server.admin_dsn)

The first user starts the server, others join it, and it ends with the last of them, however they end. Nothing
is printed. For trying, developing, testing and a small practice; the reasons are in
docs/adr/0002-embedded-postgresql.md.
"""

import fcntl
import json
import os
import shlex
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from pathlib import Path

from ownway.platform.postgres import folder, programs
from ownway.platform.postgres.failure import EmbeddedError, explained
from ownway.platform.postgres.folder import DataFolder
from ownway.platform.postgres.server import Server
from ownway.platform.postgres.supervisor import READY, Order

__all__ = ["EmbeddedError", "Server", "hold", "lease"]

_SUPERVISE = """
import sys
sys.path.append(sys.argv[1])
from ownway.platform.postgres.supervisor import main
main(sys.argv[2])
"""
_ROOT = Path(__file__).parents[3]
_held: dict[Path, ExitStack] = {}


@contextmanager
def lease(data: Path, *, tcp: bool = False, durable: bool = True) -> Iterator[Server]:
    """The server of this data folder, started or joined. The last lease to end ends the server.

    A process forked inside holds the lease too, until it ends. `tcp` also listens on 127.0.0.1. `durable=False`
    is for tests: quicker, and a crash may lose the last commits, one of the machine all records. Raises
    EmbeddedError.
    """
    with ExitStack() as lasting:
        yield _enter(data, lasting, tcp=tcp, durable=durable)


def hold(data: Path, *, tcp: bool = False, durable: bool = True) -> Server:
    """A lease until this process ends. Called again: the same server, started anew if it crashed."""
    with ExitStack() as lasting:
        server = _enter(data, lasting, tcp=tcp, durable=durable)
        _held.setdefault(data.resolve(), ExitStack()).close()
        _held[data.resolve()] = lasting.pop_all()
    return server


def _enter(data: Path, lasting: ExitStack, *, tcp: bool, durable: bool) -> Server:
    """Takes a lease, which `lasting` gives back."""
    try:
        server = _server(DataFolder(data.resolve()), lasting, tcp=tcp, durable=durable)
    except OSError as failure:
        raise explained("Using the database", str(failure), data) from failure
    _refuse_lesser(server, tcp=tcp, durable=durable)
    return server


def _server(here: DataFolder, lasting: ExitStack, *, tcp: bool, durable: bool) -> Server:
    folder.make_private(here.own)
    with folder.locked(here.start_lock) as start_lock:
        lease_lock = folder.open_private(here.lease_lock)
        lasting.callback(os.close, lease_lock)
        fcntl.flock(lease_lock, fcntl.LOCK_SH)  # waits for a server that is just ending
        return _running(here) or _start(here, start_lock, tcp=tcp, durable=durable)


def _running(here: DataFolder) -> Server | None:
    """The server that a living supervisor keeps; None when there is none or it died under its supervisor."""
    alive = folder.open_private(here.server)
    try:
        fcntl.flock(alive, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        server = _read(here)
        if server.answers():
            return server
        fcntl.flock(alive, fcntl.LOCK_SH)  # the supervisor is about to follow its server
    finally:
        os.close(alive)
    return None


def _read(here: DataFolder) -> Server:
    return Server.from_json(here.server.read_text(), here.password.read_text())


def _start(here: DataFolder, start_lock: int, *, tcp: bool, durable: bool) -> Server:
    found = programs.find()
    _refuse_other_major(here, found)
    order = Order(str(here.data), str(found.folder), found.major, tcp, durable, start_lock)
    with os.fdopen(here.open_log(), "ab") as log:
        answer = subprocess.run(  # noqa: S603 - this Python, our own module
            [sys.executable, "-ISc", _SUPERVISE, str(_ROOT), json.dumps(asdict(order))],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=log,
            pass_fds=[start_lock],
            env=programs.environment(),
            check=False,
        ).stdout.decode(errors="replace")
    if answer == READY:
        return _read(here)
    if answer:
        raise EmbeddedError(answer)
    raise explained("Starting the database server", here.log.read_text(errors="replace"), here.data)


def _refuse_lesser(server: Server, *, tcp: bool, durable: bool) -> None:
    """A server that runs already must do what is asked of it now."""
    if tcp and not server.tcp:
        lacks = "listens on its socket only"
    elif durable and not server.durable:
        lacks = "is a test server that may lose commits"
    else:
        return
    raise EmbeddedError(
        f"The database server that runs already {lacks}. End what uses it (another `ownway run`, a test run), "
        "then start again."
    )


def _refuse_other_major(here: DataFolder, found: programs.Programs) -> None:
    """Records of another major version stay as they are; the message has the commands to carry them over."""
    if found.major in here.majors() or not here.majors():
        return
    made_by = here.majors()[0]
    old = programs.of_major(made_by) or f"FOLDER-OF-POSTGRESQL-{made_by}-PROGRAMS"
    run = shlex.join([sys.executable, "-m", "ownway.platform.postgres", str(here.data)])
    dump, here_before, aside = (
        shlex.quote(str(path))
        for path in (here.own / "dump.sql", here.cluster(made_by), here.data / f"before-{found.major}")
    )
    raise EmbeddedError(
        f"The records in {here.data} were made by PostgreSQL {made_by}; the programs found are of "
        f"PostgreSQL {found.major} ({found.folder}). Nothing was changed. To carry the records over:\n"
        f"    {programs.VARIABLE}={old} {run} pg_dumpall --file {dump}\n"
        f"    mv {here_before} {aside}\n"
        f"    {run} psql --quiet --file {dump}\n"
        "The last one complains that the role postgres exists; that is as it should be."
    )
