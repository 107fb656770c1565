"""The secret key: from the environment, or made once and kept in the data folder for its owner alone."""

import os
import secrets
from pathlib import Path


def secret_key(data: Path) -> str:
    """OWNWAY_SECRET_KEY, or the key in `secret-key` of the data folder, made when missing."""
    given = os.environ.get("OWNWAY_SECRET_KEY")
    if given:
        return given
    path = data / "secret-key"
    if not path.exists():
        _make(path)
    return path.read_text().strip()


def _make(path: Path) -> None:
    """Written whole before it has its name, so that two starts at once agree on one key."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w") as file:
        file.write(secrets.token_urlsafe(50))
    try:
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
