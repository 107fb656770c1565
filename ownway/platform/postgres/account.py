"""As whom the server runs. PostgreSQL refuses uid 0, and `initdb` refuses a uid without a name.

Three ways, the first that works (see docs/adr/0002-embedded-postgresql.md):
- as the user who starts it;
- in a user namespace, where that same user appears under another uid (user_namespaces(7)): for root, and for
  a uid that has no name, as containers often have;
- for root where namespaces are forbidden or do not reach the files: as another uid that keeps one capability,
  to pass folders it does not own (capabilities(7), ambient set).
No user is added and no folder is opened up for any of them.
"""

import ctypes
import os
import pwd
import signal
import struct
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from ownway.platform.postgres.failure import EmbeddedError

_CLONE_NEWUSER = 0x10000000  # linux/sched.h
_PR_SET_PDEATHSIG, _PR_SET_KEEPCAPS, _PR_CAP_AMBIENT = 1, 8, 47  # linux/prctl.h
_PR_CAP_AMBIENT_RAISE = 2
_CAPABILITY_VERSION_3, _CAP_DAC_OVERRIDE = 0x20080522, 1  # linux/capability.h
_NOBODY = 65534

_libc = ctypes.CDLL(None, use_errno=True)


@dataclass(frozen=True)
class Account:
    """The uid and gid that own the server's files, and how a forked child becomes them before it runs."""

    uid: int
    gid: int
    enter: Callable[[], None]

    def own(self, path: Path) -> None:
        """Hands a file or a whole folder to the account."""
        if path.stat().st_uid != self.uid:
            for each in (*path.rglob("*"), path):
                os.chown(each, self.uid, self.gid, follow_symlinks=False)


def choose(cluster: Path, programs: Path) -> Account:
    """The account for a cluster that exists or will; EmbeddedError when this user cannot run it."""
    uid, gid = os.geteuid(), os.getegid()
    owner = cluster.stat() if cluster.exists() else None
    if uid == 0 and owner is not None and owner.st_uid != 0:
        return _demoted(owner.st_uid, owner.st_gid)
    if owner is not None and owner.st_uid != uid:
        raise EmbeddedError(
            f"The records in {cluster} belong to {_called(owner.st_uid)} and you are {_called(uid)}. "
            f"Start Ownway as {_called(owner.st_uid)}, or set OWNWAY_DATA to a folder of your own."
        )
    if uid != 0 and _name_of(uid):
        return Account(uid, gid, enter=lambda: None)
    mapped = Account(uid, gid, enter=partial(_appear_as, _a_named_uid(), uid, gid))
    if _reaches(mapped, cluster.parent, programs):
        return mapped
    if uid == 0:
        return _demoted(_a_named_uid(), _NOBODY)
    raise EmbeddedError(
        f"PostgreSQL needs a user with a name, uid {uid} has none, and this machine forbids user namespaces. "
        "Start Ownway as a named user, or set DATABASE_URL to a PostgreSQL of your own."
    )


def end_with_parent(with_signal: signal.Signals, parent: int) -> None:
    """In a forked child: get this signal when the parent ends, however it ends (prctl(2))."""
    _prctl(_PR_SET_PDEATHSIG, with_signal)
    if os.getppid() != parent:
        os._exit(1)


def _appear_as(seen: int, uid: int, gid: int) -> None:
    """Enters a user namespace that sees this process's uid and gid as `seen`; exec then drops all privilege."""
    _checked(_libc.unshare(_CLONE_NEWUSER))
    Path("/proc/self/uid_map").write_text(f"{seen} {uid} 1")
    Path("/proc/self/setgroups").write_text("deny")
    Path("/proc/self/gid_map").write_text(f"{seen} {gid} 1")


def _demoted(uid: int, gid: int) -> Account:
    account = Account(uid, gid, enter=partial(_become, uid, gid))
    if not _succeeds(account.enter):
        raise EmbeddedError(
            "PostgreSQL refuses to run as root, and this root may neither create a user namespace nor change "
            "its user. Start Ownway as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own."
        )
    return account


def _become(uid: int, gid: int) -> None:
    """Takes another uid for good; of root's capabilities only the passing of folders stays, through exec."""
    _prctl(_PR_SET_KEEPCAPS, 1)
    os.setgroups([])
    os.setgid(gid)
    os.setuid(uid)
    kept = 1 << _CAP_DAC_OVERRIDE
    header = struct.pack("Ii", _CAPABILITY_VERSION_3, 0)
    _checked(_libc.capset(header, struct.pack("6I", kept, kept, kept, 0, 0, 0)))
    _prctl(_PR_CAP_AMBIENT, _PR_CAP_AMBIENT_RAISE, _CAP_DAC_OVERRIDE)


def _reaches(account: Account, folder: Path, programs: Path) -> bool:
    """Whether the account can be entered and then gets at its data and its programs."""

    def arrive() -> None:
        account.enter()
        if not (os.access(folder, os.X_OK) and os.access(programs / "postgres", os.X_OK)):
            raise PermissionError

    return _succeeds(arrive)


def _succeeds(action: Callable[[], None]) -> bool:
    """Tries it in a forked child, so that nothing of it stays."""
    child = os.fork()
    if child == 0:
        failed = 1
        try:
            action()
            failed = 0
        finally:
            os._exit(failed)
    return os.waitpid(child, 0)[1] == 0


def _prctl(option: int, *arguments: int) -> None:
    padded = (*arguments, 0, 0, 0, 0)[:4]
    _checked(_libc.prctl(option, *map(ctypes.c_ulong, padded)))


def _checked(result: int) -> None:
    if result != 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def _name_of(uid: int) -> str | None:
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return None


def _a_named_uid() -> int:
    """`nobody` where that name exists, else any ordinary name there is."""
    if _name_of(_NOBODY):
        return _NOBODY
    return next((entry.pw_uid for entry in pwd.getpwall() if entry.pw_uid), _NOBODY)


def _called(uid: int) -> str:
    return _name_of(uid) or f"uid {uid}"
