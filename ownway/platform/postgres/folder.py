"""The files of one data folder, and the locks by which processes agree on its single server.

    <data>/postgres-18/           the cluster, one folder for each major version
    <data>/postgres/start.lock    held while a server is being looked for or started
                    lease.lock    shared by everybody who uses the server; exclusive once it is ending
                    server.json   its addresses, locked by its supervisor for as long as that lives
                    password      of the bootstrap superuser
                    server.log    the last words (the one before: server.log.1)

All are advisory `flock`s: the kernel drops them when a process ends, however it ends.
"""

import fcntl
import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_LOG_LIMIT = 5_000_000


@dataclass(frozen=True)
class DataFolder:
    """Where the things of the data folder `data` (an absolute path) are."""

    data: Path

    @property
    def own(self) -> Path:
        return self.data / "postgres"

    @property
    def start_lock(self) -> Path:
        return self.own / "start.lock"

    @property
    def lease_lock(self) -> Path:
        return self.own / "lease.lock"

    @property
    def server(self) -> Path:
        return self.own / "server.json"

    @property
    def password(self) -> Path:
        return self.own / "password"

    @property
    def log(self) -> Path:
        return self.own / "server.log"

    @property
    def name(self) -> str:
        """Names the server's processes in `ps`, one name for each data folder."""
        return f"ownway-{hashlib.sha256(os.fsencode(self.data)).hexdigest()[:12]}"

    def cluster(self, major: int) -> Path:
        return self.data / f"postgres-{major}"

    def majors(self) -> list[int]:
        """The major versions that have records here, newest first."""
        names = (path.name.removeprefix("postgres-") for path in self.data.glob("postgres-[0-9]*"))
        return sorted((int(name) for name in names if name.isdigit()), reverse=True)

    def open_log(self) -> int:
        """A descriptor to append to the log; a long one is set aside first."""
        if self.log.exists() and self.log.stat().st_size > _LOG_LIMIT:
            self.log.replace(self.log.with_name("server.log.1"))
        return open_private(self.log, os.O_WRONLY | os.O_APPEND)


def make_private(folder: Path) -> None:
    """Creates `folder` and what is missing above it, for this user alone, whatever the umask."""
    if not folder.is_dir():
        make_private(folder.parent)
        folder.mkdir(exist_ok=True)
        folder.chmod(0o700)


def open_private(path: Path, flags: int = os.O_RDWR) -> int:
    """A descriptor of the file, created when missing; private to its folder's owner, whatever the umask."""
    descriptor = os.open(path, flags | os.O_CREAT | os.O_CLOEXEC, 0o600)
    os.fchmod(descriptor, 0o600)
    if os.geteuid() == 0:
        owner = path.parent.stat()
        os.fchown(descriptor, owner.st_uid, owner.st_gid)
    return descriptor


@contextmanager
def locked(path: Path) -> Iterator[int]:
    """Holds the file exclusively; gives its descriptor."""
    descriptor = open_private(path)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield descriptor
    finally:
        os.close(descriptor)
