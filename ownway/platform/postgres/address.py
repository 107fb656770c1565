"""Where a server listens: a socket in its cluster if the path allows it, and a port if TCP was asked for."""

import os
import socket
from pathlib import Path

from ownway.platform.postgres.account import Account
from ownway.platform.postgres.failure import EmbeddedError
from ownway.platform.postgres.server import DEFAULT_PORT, LOOPBACK

_SHORT = Path("/tmp")  # noqa: S108 - a private folder in it, checked below


def socket_folder(cluster: Path, account: Account, name: str) -> Path:
    """The cluster's own folder, or a private short one.

    A socket's path has at most 107 bytes (unix(7)), some shared file systems take no sockets, and a comma in
    the path would end it for libpq.
    """
    if "," not in str(cluster) and _takes_sockets(cluster):
        return cluster
    return _private_short_folder(name, account)


def free_port(preferred: int) -> int:
    """The preferred port if nobody has it, else one that the kernel gives."""
    for wanted in (preferred, 0):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((LOOPBACK, wanted))
            except OSError:
                continue
            return int(probe.getsockname()[1])
    raise EmbeddedError(f"No TCP port is free on {LOOPBACK}.")


def _takes_sockets(folder: Path) -> bool:
    probe = folder / f".s.probe.{DEFAULT_PORT:05}"  # as long as the longest name PostgreSQL may need
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as tried:
        try:
            tried.bind(str(probe))
        except OSError:
            return False
    probe.unlink()
    return True


def _private_short_folder(name: str, account: Account) -> Path:
    folder = _SHORT / name
    if not os.path.lexists(folder):
        folder.mkdir(0o700)
        os.chown(folder, account.uid, account.gid)
    found = folder.lstat()
    if not folder.is_dir() or folder.is_symlink() or found.st_uid != account.uid or found.st_mode & 0o077:
        raise EmbeddedError(f"{folder} is not a private folder of this server's. Remove it, then start again.")
    return folder
