"""What is killed, and what stays: the server ends with its users, the records outlive everything."""

import os
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

from ownway.platform.postgres import embedded
from tests.integration.postgres.users import ask, eventually, parent_of, postmaster_of, processes_in, quick


def kill(*pids: int) -> None:
    """Kills with no chance to say goodbye; returns once all are dead (a zombie is)."""
    for pid in pids:
        os.kill(pid, signal.SIGKILL)
    eventually(lambda: all(is_dead(pid) for pid in pids))


def is_dead(pid: int) -> bool:
    try:
        return "\nState:\tZ" in Path(f"/proc/{pid}/status").read_text()
    except FileNotFoundError:
        return True


@contextmanager
def somebody_elses(folder: Path):
    """A program that is not PostgreSQL, at work in this folder."""
    process = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"], cwd=folder)
    try:
        yield process
        assert process.poll() is None, "it was killed"
    finally:
        process.kill()
        process.wait()


@pytest.fixture
def crashed(data, user):
    """A folder whose server and supervisor were killed: one row committed, one not, a backend stuck."""
    last = user(data, "durable")
    writer = psycopg.connect(last.dsn)
    writer.execute("CREATE TABLE kept AS SELECT 'committed' AS it")
    writer.commit()
    writer.execute("INSERT INTO kept VALUES ('not committed')")
    stuck, postmaster = writer.info.backend_pid, postmaster_of(data)
    os.kill(stuck, signal.SIGSTOP)
    kill(parent_of(postmaster), postmaster)
    last.kill()
    writer.close()
    eventually(lambda: processes_in(data) == [stuck])
    return data


def recovers(data) -> None:
    """The next lease works, with exactly what was committed, and the stuck process of before is gone."""
    before = processes_in(data)
    with quick(data) as server:
        assert ask(server.admin_dsn, "SELECT string_agg(it, ', ') FROM kept") == "committed"
        assert not set(before) & set(processes_in(data))


def test_the_server_ends_when_its_only_user_is_killed(data, user):
    only = user(data)
    assert ask(only.dsn, "SELECT 1") == 1
    only.kill()
    eventually(lambda: not processes_in(data))
    assert "database system is shut down" in (data / "postgres" / "server.log").read_text()


def test_the_server_stays_while_another_user_lives(data, user):
    starter, joiner = user(data), user(data)
    assert starter.dsn == joiner.dsn
    with psycopg.connect(joiner.dsn) as connection:
        starter.kill()
        time.sleep(0.3)
        assert connection.execute("SELECT 1").fetchone() == (1,)
    joiner.kill()
    eventually(lambda: not processes_in(data))


def test_the_server_ends_when_its_supervisor_is_killed_and_a_user_can_start_it_again(data, user):
    last = user(data, "durable")
    ask(last.dsn, "CREATE TABLE kept AS SELECT 'committed' AS it")
    kill(parent_of(postmaster_of(data)))
    recovers(data)


def test_a_killed_server_starts_again_under_its_old_address_while_its_user_goes_on(data, user):
    last = user(data, "durable")
    ask(last.dsn, "CREATE TABLE kept AS SELECT 'committed' AS it")
    kill(postmaster_of(data))
    with embedded.lease(data) as server:
        assert server.admin_dsn == last.dsn
        assert ask(last.dsn, "SELECT it FROM kept") == "committed"


def test_after_a_crash_leftovers_go_and_every_committed_row_is_there(crashed):
    with somebody_elses(next(crashed.glob("postgres-*"))):
        recovers(crashed)


def test_a_number_in_the_lock_files_that_another_program_has_by_now(crashed):
    with somebody_elses(Path("/")) as other:
        (cluster,) = crashed.glob("postgres-*")
        for lock in (cluster / "postmaster.pid", *cluster.glob(".s.PGSQL.*.lock")):
            _, _, rest = lock.read_text().partition("\n")
            lock.write_text(f"{other.pid}\n{rest}")
        recovers(crashed)


def test_an_empty_lock_file(crashed):
    (lock,) = crashed.glob("postgres-*/postmaster.pid")
    lock.write_text("")
    recovers(crashed)


def test_a_first_start_that_is_killed_halfway_leaves_nothing_in_the_way(empty, user):
    first = user(empty)
    eventually(lambda: list(empty.glob("postgres-*.new-*/base")))
    (initdb,) = [pid for pid in programs_with(str(empty)) if Path(f"/proc/{pid}/comm").read_text() == "initdb\n"]
    kill(parent_of(initdb))
    first.kill()
    with quick(empty) as server:
        assert ask(server.admin_dsn, "SELECT 1") == 1
    assert not list(empty.glob("postgres-*.new-*"))


def programs_with(word: str) -> list[int]:
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if word in (process / "cmdline").read_bytes().decode(errors="replace"):
                found.append(int(process.name))
        except OSError:
            continue
    return found


def test_a_lost_password_file_is_replaced(data, user):
    with quick(data) as server:
        before = server.admin_dsn
    eventually(lambda: not processes_in(data))
    (data / "postgres" / "password").unlink()
    with quick(data) as server:
        assert ask(server.admin_dsn, "SELECT 1") == 1
        with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
            psycopg.connect(before)
