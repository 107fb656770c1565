"""As whom the server runs: as the user who starts it, and never as root."""

import ctypes
import os
import platform
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from ownway.platform.postgres import programs
from tests.integration.postgres.users import ROOT, ask, copied, eventually, postmaster_of, processes_in

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")
NOBODY, NAMELESS = 65534, 54321
DOCKER = "chown dac_override fowner fsetid kill setgid setuid setpcap net_bind_service sys_chroot mknod setfcap"
UNSHARE = {"x86_64": 272, "aarch64": 97}.get(platform.machine())


def python_for(uid: int) -> str:
    """A Python 3.11 that this uid can run together with our code; skips where there is none."""
    check = "import sys, ownway.platform.postgres.embedded; sys.exit(sys.version_info < (3, 11))"
    for python in (sys.executable, "/usr/bin/python3"):
        try:
            subprocess.run(
                [python, "-c", check], env={"PYTHONPATH": str(ROOT)}, cwd="/", user=uid, check=True, stderr=-3
            )
        except (OSError, subprocess.CalledProcessError):
            continue
        return python
    pytest.skip(f"no Python that uid {uid} can run")


@pytest.fixture
def passable(place):
    """A folder that every user can pass."""
    place.chmod(0o711)
    return place


def modes(path: Path) -> list[tuple[int, int, int]]:
    return [(each.stat().st_mode, each.stat().st_uid, each.stat().st_gid) for each in path.parents]


@as_root
def test_for_root_the_server_runs_without_any_privilege_and_nothing_else_changes(data, user):
    before = modes(data), Path("/etc/passwd").read_bytes()
    starter = user(data)
    assert ask(starter.dsn, "SELECT 1") == 1
    status = Path(f"/proc/{postmaster_of(data)}/status").read_text()
    assert "CapEff:\t0000000000000000" in status
    assert "CapAmb:\t0000000000000000" in status
    starter.leave()
    assert (modes(data), Path("/etc/passwd").read_bytes()) == before


@pytest.fixture
def theirs(passable, template):
    """A data folder with a cluster, all of it NOBODY's."""
    data = copied(template, passable / "data")
    for path in (data, *data.rglob("*")):
        os.chown(path, NOBODY, NOBODY)
    return data


def as_user(uid: int) -> dict[str, Any]:
    """How to start a `user` that is an ordinary uid without a home, a group or a language."""
    env = {programs.VARIABLE: str(programs.find().folder)}
    return {"python": python_for(uid), "user": uid, "group": uid, "extra_groups": [], "env": env, "cwd": "/"}


@as_root
@pytest.mark.parametrize("uid", [NOBODY, NAMELESS], ids=["named", "nameless"])
def test_an_ordinary_user_runs_it_as_themselves(passable, user, uid):
    os.chown(passable, uid, uid)
    starter = user(passable / "data", **as_user(uid))
    assert ask(starter.dsn, "SELECT 1") == 1
    assert Path(f"/proc/{postmaster_of(passable / 'data')}").stat().st_uid == uid
    starter.leave()
    assert {path.stat().st_uid for path in passable.rglob("*")} == {uid}


@as_root
def test_root_joins_and_starts_the_server_of_another_user_and_all_of_it_stays_theirs(theirs, user):
    starter, root = user(theirs, **as_user(NOBODY)), user(theirs)
    assert root.dsn == starter.dsn
    starter.leave()
    ask(root.dsn, "CREATE TABLE kept AS SELECT 1 AS it")
    root.leave()
    eventually(lambda: not processes_in(theirs))
    root = user(theirs)
    assert ask(root.dsn, "SELECT it FROM kept") == 1
    root.leave()
    eventually(lambda: not processes_in(theirs))
    assert {path.stat().st_uid for path in (theirs, *theirs.rglob("*"))} == {NOBODY}


@as_root
def test_records_of_another_user_are_refused_with_the_name_to_use(theirs, user):
    for path in theirs.glob("postgres-*"):
        os.chown(path, 0, 0)
    refused = user(theirs, **as_user(NOBODY))
    assert "belong to root and you are nobody. Start Ownway as root" in refused.leave()


@as_root
@pytest.mark.skipif(not UNSHARE, reason="the number of unshare is not known for this machine")
@pytest.mark.parametrize("existing", [False, True], ids=["new", "made by root"])
def test_where_namespaces_are_forbidden_the_server_runs_as_nobody(request, user, existing):
    data = request.getfixturevalue("data" if existing else "empty")
    before = modes(data)
    prefix = ["setpriv", f"--bounding-set=-all,+{',+'.join(DOCKER.split())}"]
    starter = user(data, prefix=prefix, preexec_fn=forbid_namespaces)
    ask(starter.dsn, "CREATE TABLE kept AS SELECT 1 AS it")
    assert Path(f"/proc/{postmaster_of(data)}").stat().st_uid == NOBODY
    starter.kill()
    eventually(lambda: not processes_in(data))
    later = user(data)  # allowed again: the records stay whose they are
    assert ask(later.dsn, "SELECT it FROM kept") == 1
    later.leave()
    assert modes(data) == before


@as_root
def test_in_another_users_private_folder_root_needs_no_opened_door(passable, template, user):
    private = passable / "private"
    private.mkdir(0o700)
    os.chown(private, NAMELESS, NAMELESS)
    starter = user(copied(template, private / "data"))
    assert ask(starter.dsn, "SELECT 1") == 1
    starter.leave()
    assert private.stat().st_mode & 0o777 == 0o700


def test_root_of_a_container_that_knows_no_other_user(data, user):
    prefix = ["unshare", "--user", "--map-root-user"]
    if subprocess.run([*prefix, "true"], check=False).returncode:
        pytest.skip("this machine forbids user namespaces")
    starter = user(data, prefix=prefix)
    assert ask(starter.dsn, "SELECT 1") == 1


def forbid_namespaces() -> None:
    """Makes unshare(2) fail with EPERM from here on, by a seccomp filter as container engines have."""
    load, equal, give, allow, eperm = 0x20, 0x15, 0x06, 0x7FFF0000, 0x00050001
    steps = [(load, 0, 0, 0), (equal, 0, 1, UNSHARE), (give, 0, 0, eperm), (give, 0, 0, allow)]
    packed = b"".join(
        code.to_bytes(2, "little") + bytes([yes, no]) + value.to_bytes(4, "little") for code, yes, no, value in steps
    )
    program = ctypes.create_string_buffer(packed)

    class Filter(ctypes.Structure):
        _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_void_p))

    given = Filter(len(steps), ctypes.addressof(program))
    prctl = ctypes.CDLL(None).prctl
    if prctl(38, 1, 0, 0, 0) or prctl(22, 2, ctypes.byref(given), 0, 0):  # no new privileges; a seccomp filter
        raise OSError
