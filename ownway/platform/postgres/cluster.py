"""The files of one cluster and the programs that make, repair and serve them."""

import os
import secrets
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ownway.platform.postgres import server as serving
from ownway.platform.postgres.account import Account, end_with_parent
from ownway.platform.postgres.failure import explained
from ownway.platform.postgres.folder import DataFolder, open_private
from ownway.platform.postgres.leftovers import serves
from ownway.platform.postgres.programs import Programs, environment

_BUILTIN_LOCALES_SINCE = 17
_PAUSE = 0.005


@dataclass(frozen=True)
class Cluster:
    """A cluster of `folder`, made or to be made, run as `account`."""

    folder: DataFolder
    programs: Programs
    account: Account

    @property
    def path(self) -> Path:
        return self.folder.cluster(self.programs.major)

    def prepare(self, *, durable: bool) -> str:
        """Makes the cluster if there is none, mends what a crash left; returns the superuser's password."""
        if not self.path.exists():
            self._create(durable=durable)
        self.account.own(self.path)
        self._forget_crash(self.path / "postmaster.pid")
        if not self.folder.password.exists():
            self._set_password()
        return self.folder.password.read_text()

    def serve(self, server: serving.Server) -> subprocess.Popen[bytes]:
        """Starts the server; returns once it takes connections, however long its recovery needs."""
        self._forget_crash(Path(f"{server.socket_file}.lock"))
        before = os.fstat(2).st_size
        told = serving.settings(server) | {"cluster_name": self.folder.name}
        settings = [word for name, value in told.items() for word in ("-c", f"{name}={value}")]
        postmaster = subprocess.Popen(  # noqa: S603 - PostgreSQL's own program
            [self._program("postgres"), "-D", self.path, *settings],
            stdin=subprocess.DEVNULL,
            stdout=2,
            env=environment(),
            preexec_fn=self._entering(signal.SIGINT),  # noqa: PLW1509 - this process has one thread
        )
        while not self._ready(postmaster.pid):
            if postmaster.poll() is not None:
                said = self.folder.log.read_bytes()[before:].decode(errors="replace")
                raise explained("Starting PostgreSQL", said, self.folder.data)
            time.sleep(_PAUSE)
        return postmaster

    def _create(self, *, durable: bool) -> None:
        """All or nothing: made under another name, synced to disk, then renamed. Keeps a password that is there."""
        for abandoned in self.folder.data.glob(f"{self.path.name}.new-*"):
            shutil.rmtree(abandoned)
        password = self.folder.password if self.folder.password.exists() else self._new_password()
        with tempfile.TemporaryDirectory(
            prefix=f"{self.path.name}.new-", dir=self.folder.data, ignore_cleanup_errors=True
        ) as staging:
            self.account.own(Path(staging))
            self._run("Setting up PostgreSQL", "initdb", "-D", staging, *self._options(password, durable=durable))
            Path(staging).rename(self.path)
        password.replace(self.folder.password)
        if durable:
            _sync(self.folder.data)

    def _options(self, password: Path, *, durable: bool) -> list[str]:
        options = ["--username", serving.ADMIN, "--pwfile", str(password), "--auth", "scram-sha-256"]
        options += ["--encoding", "UTF8", "--locale", "C.UTF-8", "--data-checksums", "--no-instructions"]
        if self.programs.major >= _BUILTIN_LOCALES_SINCE:
            options += ["--locale-provider", "builtin", "--builtin-locale", "C.UTF-8"]
        return options if durable else [*options, "--no-sync"]

    def _set_password(self) -> None:
        """For a lost password file: who owns the cluster's files may set another in single-user mode."""
        password = self._new_password()
        order = f"ALTER ROLE {serving.ADMIN} PASSWORD '{password.read_text()}'"
        self._run("Setting a new password", "postgres", "--single", "-D", self.path, "postgres", order=order)
        password.replace(self.folder.password)

    def _new_password(self) -> Path:
        path = self.folder.password.with_suffix(".new")
        path.unlink(missing_ok=True)
        with os.fdopen(open_private(path, os.O_WRONLY), "w") as file:
            file.write(secrets.token_urlsafe(32))
            file.flush()
            os.fsync(file.fileno())
        return path

    def _forget_crash(self, lock: Path) -> None:
        """Removes a lock file whose server is gone.

        PostgreSQL will not start while any process has the number written there; after a crash that may be a
        zombie or, in a new container, anybody. A server started by hand in this folder keeps its lock.
        """
        with suppress(FileNotFoundError):
            holder = lock.read_text().partition("\n")[0]
            if not (holder.isdigit() and serves(int(holder), self.path)):
                lock.unlink()

    def _ready(self, pid: int) -> bool:
        """What pg_ctl looks at too: line 1 of postmaster.pid is the process, line 8 its state."""
        try:
            lines = (self.path / "postmaster.pid").read_text().split("\n")
        except FileNotFoundError:
            return False
        return lines[0] == str(pid) and len(lines) > 7 and lines[7].strip() == "ready"

    def _run(self, doing: str, program: str, *arguments: str | Path, order: str = "") -> None:
        """Runs a program to its end as the account."""
        done = subprocess.run(  # noqa: S603 - PostgreSQL's own program
            [self._program(program), *arguments],
            input=order,
            text=True,
            errors="replace",
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=environment(),
            preexec_fn=self._entering(signal.SIGKILL),
            check=False,
        )
        if done.returncode != 0:
            raise explained(doing, done.stdout, self.folder.data)

    def _entering(self, at_parents_end: signal.Signals) -> Callable[[], None]:
        parent = os.getpid()

        def enter() -> None:
            self.account.enter()
            end_with_parent(at_parents_end, parent)

        return enter

    def _program(self, name: str) -> Path:
        return self.programs.folder / name


def _sync(folder: Path) -> None:
    """Makes the names in a folder survive the machine losing power."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
