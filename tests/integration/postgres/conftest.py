"""Data folders and users for the tests of the embedded server."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.integration.postgres.users import User, copied, eventually, processes_in, quick

MEMORY, ENOUGH = Path("/dev/shm"), 1 << 30  # noqa: S108 - a folder of its own in it


@contextmanager
def new_folder() -> Iterator[Path]:
    """An empty folder, in memory where there is room; nothing runs in it and nothing stays of it afterwards."""
    roomy = MEMORY.is_dir() and shutil.disk_usage(MEMORY).free > ENOUGH
    folder = Path(tempfile.mkdtemp(prefix="ownway-", dir=MEMORY if roomy else None))
    yield folder
    eventually(lambda: not processes_in(folder))
    shutil.rmtree(folder)


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder of this test's own."""
    with new_folder() as folder:
        yield folder


@pytest.fixture
def empty(place: Path) -> Path:
    """A data folder that does not exist yet."""
    return place / "data"


@pytest.fixture(scope="session")
def template() -> Iterator[Path]:
    """A data folder whose cluster was made and shut down, to copy from."""
    with new_folder() as folder:
        with quick(folder / "data"):
            pass
        eventually(lambda: not processes_in(folder))
        yield folder / "data"


@pytest.fixture
def data(template: Path, empty: Path) -> Path:
    """A data folder with a cluster in it."""
    return copied(template, empty)


@pytest.fixture
def user() -> Iterator[Callable[..., User]]:
    """Makes users; none outlives the test."""
    made: list[User] = []

    def make(*arguments: Any, **options: Any) -> User:
        made.append(User(*arguments, **options))
        return made[-1]

    yield make
    for each in made:
        each.end()
