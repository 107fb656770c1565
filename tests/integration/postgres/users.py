"""Users of the embedded server as processes of their own, and a look at what runs."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import psycopg

from ownway.platform.postgres import embedded

ROOT = Path(__file__).parents[3]
PATIENCE = 20.0
quick = partial(embedded.lease, durable=False)
USER = """
import sys
from pathlib import Path
from ownway.platform.postgres import embedded
try:
    with embedded.lease(Path(sys.argv[1]), tcp="tcp" in sys.argv, durable="durable" in sys.argv) as server:
        print(server.admin_dsn, flush=True)
        sys.stdin.read()
except embedded.EmbeddedError as failure:
    print("refused:", failure)
"""


class User:
    """A process with a lease, until it is told to leave, is killed, or the test ends."""

    def __init__(self, data: Path, *wishes: str, python: str = sys.executable, **process: Any) -> None:
        path = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
        env = process.pop("env", dict(os.environ)) | {"PYTHONPATH": path}
        prefix = process.pop("prefix", [])
        self.process = subprocess.Popen(
            [*prefix, python, "-c", USER, str(data), *wishes],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env=env,
            **process,
        )

    @property
    def dsn(self) -> str:
        """What the process printed first; waits for its server."""
        if not hasattr(self, "_dsn"):
            self._dsn = self.process.stdout.readline().strip()
        assert self._dsn.startswith("postgresql://"), self._dsn + self.process.stdout.read()
        return self._dsn

    def leave(self) -> str:
        """Ends the lease; returns whatever else the process printed."""
        return self.process.communicate(timeout=PATIENCE)[0]

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

    def end(self) -> None:
        self.process.kill()
        self.process.communicate()


def copied(template: Path, to: Path) -> Path:
    """A copy of a data folder whose server has ended."""
    subprocess.run(["cp", "--archive", template, to], check=True)
    return to


def processes_in(folder: Path) -> list[int]:
    """The PostgreSQL processes whose working folder is inside this one."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            inside = (process / "cwd").readlink().is_relative_to(folder.resolve())
            if inside and (process / "comm").read_text().startswith("postgres"):
                found.append(int(process.name))
        except OSError:
            continue
    return found


def postmaster_of(data: Path) -> int:
    """The server's first process, as its own lock file names it."""
    (lock,) = data.glob("postgres-*/postmaster.pid")
    return int(lock.read_text().split()[0])


def parent_of(pid: int) -> int:
    return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])


def eventually(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < deadline, "it never happened"
        time.sleep(0.02)


def ask(dsn: str, query: str) -> Any:
    """The first column of the first row."""
    with psycopg.connect(dsn, autocommit=True) as connection:
        cursor = connection.execute(query)
        return cursor.fetchone()[0] if cursor.description else None
