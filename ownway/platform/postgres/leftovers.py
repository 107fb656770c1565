"""Ending what is left of a server whose supervisor is gone.

Every process of a server carries its `cluster_name` in its title, which anybody may read in /proc; so no
process of somebody else, and no server that a developer started by hand, is ever touched.
"""

import os
import signal
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

_PATIENCE = 20.0  # seconds for a server that is shutting down by itself; then it is killed, which loses no commit
_PAUSE = 0.01


def end_leftovers(name: str) -> None:
    """Returns when no process of the server `name` runs any more."""
    deadline = time.monotonic() + _PATIENCE
    while postmasters := [pid for pid, title in _processes(name) if _is_postmaster(title)]:
        _tell(postmasters, signal.SIGKILL if time.monotonic() > deadline else signal.SIGINT)
        time.sleep(_PAUSE)
    while orphans := [pid for pid, _ in _processes(name)]:
        _tell(orphans, signal.SIGKILL)
        time.sleep(_PAUSE)


def serves(pid: int, cluster: Path) -> bool:
    """Whether `pid` is a PostgreSQL at work in this folder, not a zombie or a program with a reused number."""
    process = Path("/proc", str(pid))
    try:
        return (process / "comm").read_text().strip() == "postgres" and (process / "cwd").readlink() == cluster
    except FileNotFoundError:
        return False
    except PermissionError:  # another user's PostgreSQL could not have opened this folder
        return process.stat().st_uid == cluster.stat().st_uid


def _processes(name: str) -> Iterator[tuple[int, bytes]]:
    """(pid, title) of each process of the server `name`; a dead one waiting to be reaped has no title."""
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            title = (process / "cmdline").read_bytes()
            if title.startswith(f"postgres: {name}: ".encode()) or _is_named(title, name):
                yield int(process.name), title


def _is_named(title: bytes, name: str) -> bool:
    return f"cluster_name={name}".encode() in title.split(b"\0")


def _is_postmaster(title: bytes) -> bool:
    return not title.startswith(b"postgres: ")


def _tell(pids: list[int], what: signal.Signals) -> None:
    for pid in pids:
        with suppress(ProcessLookupError):
            os.kill(pid, what)
