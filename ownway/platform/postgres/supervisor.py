"""The small detached process that owns one server: starts it, and ends it when nobody uses it any more.

It outlives whoever started it, and the server never outlives it: the kernel tells PostgreSQL to shut down when
its supervisor ends. It needs nothing but the standard library, so it starts quickly and stays small.
"""

import fcntl
import json
import os
import signal
import subprocess
import threading
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ownway.platform.postgres import account, address
from ownway.platform.postgres.cluster import Cluster
from ownway.platform.postgres.failure import EmbeddedError, explained
from ownway.platform.postgres.folder import DataFolder, locked, open_private
from ownway.platform.postgres.leftovers import end_leftovers
from ownway.platform.postgres.programs import Programs
from ownway.platform.postgres.server import DEFAULT_PORT, Server

READY = "ready"


@dataclass(frozen=True)
class Order:
    """What a starter asks of its supervisor; travels as JSON."""

    data: str
    programs: str
    major: int
    tcp: bool
    durable: bool
    start_lock: int  # the starter's descriptor: no second start until this one is done


def main(order: str) -> None:
    """Serves until the last user has left. Tells the starter on standard output: READY, or what failed."""
    _detach()
    wanted = Order(**json.loads(order))
    folder = DataFolder(Path(wanted.data))
    try:
        with locked(folder.server) as alive:
            _serve(wanted, folder, alive)
    except EmbeddedError as failure:
        _report(str(failure))
    except OSError as failure:
        _report(str(explained("Starting the database", str(failure), folder.data)))


def _serve(wanted: Order, folder: DataFolder, alive: int) -> None:
    server, postmaster = _start(wanted, folder, alive)
    os.close(wanted.start_lock)
    _report(READY)
    threading.Thread(target=_end_when_unused, args=(folder, postmaster), daemon=True).start()
    postmaster.wait()
    if Path(server.socket_folder).parent != folder.data:
        with suppress(OSError):
            Path(server.socket_folder).rmdir()


def _detach() -> None:
    """No child of the starter, no terminal, no folder kept busy, and files for this user alone."""
    if os.fork():
        os._exit(0)
    os.setsid()
    os.chdir("/")
    os.umask(0o077)


def _start(wanted: Order, folder: DataFolder, alive: int) -> tuple[Server, subprocess.Popen[bytes]]:
    end_leftovers(folder.name)
    programs = Programs(Path(wanted.programs), wanted.major)
    path = folder.cluster(wanted.major)
    who = account.choose(path, programs.folder)
    cluster = Cluster(folder, programs, who)
    password = cluster.prepare(durable=wanted.durable)
    server = Server(
        socket_folder=str(address.socket_folder(path, who, folder.name)),
        port=address.free_port(_last_port(folder)) if wanted.tcp else DEFAULT_PORT,
        tcp=wanted.tcp,
        durable=wanted.durable,
        programs=wanted.programs,
        password=password,
    )
    postmaster = cluster.serve(server)
    os.ftruncate(alive, 0)
    os.pwrite(alive, server.to_json().encode(), 0)
    return server, postmaster


def _last_port(folder: DataFolder) -> int:
    """The TCP port of last time, so that an address noted down goes on working; 0 when there was none."""
    try:
        last = json.loads(folder.server.read_text())
        return int(last["port"]) if last["tcp"] else 0
    except (ValueError, KeyError):
        return 0


def _end_when_unused(folder: DataFolder, postmaster: subprocess.Popen[bytes]) -> None:
    """Every user shares the lease lock; it is ours alone when the last has left."""
    fcntl.flock(open_private(folder.lease_lock), fcntl.LOCK_EX)
    postmaster.send_signal(signal.SIGINT)  # PostgreSQL's fast shutdown: commits stay, connections end


def _report(words: str) -> None:
    """One answer, then the starter's pipe is let go. A starter that is gone needs none."""
    with suppress(BrokenPipeError):
        os.write(1, words.encode())
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
