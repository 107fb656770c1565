"""What went wrong with the embedded server, in plain sentences that say what to do next."""

import shutil
from pathlib import Path

_TAIL_LINES = 12
_SIGNS_OF_A_FULL_DISK = ("No space left on device", "Check free disk space", "Disk quota exceeded")
_HARDLY_ANYTHING = 1_000_000  # bytes: too little for the log to say so


class EmbeddedError(Exception):
    """The embedded server cannot be used. The message is meant to be shown as it stands."""


def explained(doing: str, output: str, folder: Path) -> EmbeddedError:
    """The error when `doing` something in `folder` failed, from the last lines that the program wrote."""
    tail = "\n".join(f"    {line}" for line in output.strip().splitlines()[-_TAIL_LINES:])
    full = any(sign in output for sign in _SIGNS_OF_A_FULL_DISK) or _is_full(folder)
    advice = f" The disk of {folder} is full: make room, then start again." if full else ""
    return EmbeddedError(f"{doing} did not work.{advice} Last words:\n{tail or '    (none)'}")


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _HARDLY_ANYTHING
    except OSError:
        return False
