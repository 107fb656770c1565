"""Starting, joining and leaving the embedded server."""

import os
import subprocess
import sys
import time

import psycopg
import pytest

from ownway.platform.postgres import embedded
from tests.integration.postgres.users import ROOT, ask, eventually, processes_in, quick

STARTED = "SELECT pg_postmaster_start_time()::text"


def test_the_first_start_makes_a_server_and_the_second_is_much_quicker(empty):
    first = time.perf_counter()
    with embedded.lease(empty) as server:
        first = time.perf_counter() - first
        assert ask(server.admin_dsn, "SELECT current_setting('fsync')") == "on"
    eventually(lambda: not processes_in(empty))
    second = time.perf_counter()
    with embedded.lease(empty) as server:
        second = time.perf_counter() - second
        assert ask(server.admin_dsn, "SELECT 1") == 1
    assert second < first / 2


def test_a_new_cluster_has_checksums_utc_scram_and_welsh_letters(data):
    with quick(data) as server:
        assert ask(server.admin_dsn, "SHOW data_checksums") == "on"
        assert ask(server.admin_dsn, "SHOW timezone") == "UTC"
        stored = ask(server.admin_dsn, "SELECT rolpassword FROM pg_authid WHERE rolname = 'postgres'")
        assert stored.startswith("SCRAM-SHA-256$")
        assert ask(server.admin_dsn, "SELECT lower('SIÂN ŴYN')") == "siân ŵyn"
        ask(server.admin_dsn, "CREATE EXTENSION pg_trgm")
        assert ask(server.admin_dsn, "SELECT cardinality(show_trgm('ŵyn'))") == 4


def test_the_server_ends_with_its_last_user_and_the_records_stay(data):
    with quick(data) as server:
        ask(server.admin_dsn, "CREATE TABLE kept AS SELECT 1 AS it")
    eventually(lambda: not processes_in(data))
    with quick(data) as server:
        assert ask(server.admin_dsn, "SELECT it FROM kept") == 1


def test_a_joiner_uses_the_same_server_and_survives_the_end_of_the_starter(data, user):
    starter = user(data)
    since = ask(starter.dsn, STARTED)
    joiner = user(data)
    assert joiner.dsn == starter.dsn
    with psycopg.connect(joiner.dsn) as connection:
        starter.leave()
        time.sleep(0.3)
        assert connection.execute(STARTED).fetchone()[0] == since


def test_eight_starts_at_once_make_one_server(empty, user):
    users = [user(empty) for _ in range(8)]
    assert len({ask(each.dsn, STARTED) for each in users}) == 1
    assert len(list(empty.glob("postgres-*"))) == 1


def test_leases_of_one_process_overlap(data):
    with quick(data) as outer:
        with quick(data) as inner:
            assert inner == outer
        time.sleep(0.2)
        assert ask(outer.admin_dsn, "SELECT 1") == 1


def test_held_until_the_process_ends(data):
    script = (
        "import sys; from pathlib import Path; from ownway.platform.postgres import embedded\n"
        "print(embedded.hold(Path(sys.argv[1])) == embedded.hold(Path(sys.argv[1])))"
    )
    said = subprocess.run([sys.executable, "-c", script, data], capture_output=True, text=True, check=True, cwd=ROOT)
    assert (said.stdout, said.stderr) == ("True\n", "")
    eventually(lambda: not processes_in(data))


def test_a_forked_worker_keeps_the_server_of_its_killed_parent(data):
    script = (
        "import sys, os; from pathlib import Path; from ownway.platform.postgres import embedded\n"
        "server = embedded.hold(Path(sys.argv[1]))\n"
        "worker = os.fork()\n"
        "if worker: print(worker, server.admin_dsn, flush=True)\n"
        "__import__('time').sleep(60)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", script, data], stdout=subprocess.PIPE, text=True, cwd=ROOT)
    worker, dsn = parent.stdout.readline().split()
    parent.kill()
    parent.wait()
    parent.stdout.close()
    time.sleep(0.3)
    assert ask(dsn, "SELECT 1") == 1
    os.kill(int(worker), 9)
    eventually(lambda: not processes_in(data))


@pytest.mark.parametrize("folder", ["x" * 120, "a,b", """'"%2+ŵ"""], ids=["long", "comma", "odd"])
def test_any_path_does(data, folder, place):
    odd = place / folder
    data.rename(odd)
    with quick(odd) as server:
        assert ask(server.admin_dsn, "SELECT 1") == 1
        assert os.stat(server.socket_folder).st_mode & 0o777 == 0o700
        outside = server.socket_folder if not server.socket_folder.startswith(str(odd)) else None
    eventually(lambda: not processes_in(odd))
    assert (outside is None) == (folder[0] == "'")
    eventually(lambda: outside is None or not os.path.exists(outside))
    odd.rename(data)


def test_it_needs_no_home_no_terminal_no_language_and_no_usual_umask(empty, user):
    odd = {
        "HOME": "/nowhere",
        "LC_ALL": "xx_YY",
        "PGOPTIONS": "-c nonsense=1",
        "PGDATA": "/nowhere",
        "PGPORT": "1",
    }
    keeper = user(empty, env=odd, umask=0o700, start_new_session=True)
    assert ask(keeper.dsn, "SELECT 1") == 1
    assert keeper.leave() == ""
    private = [empty, empty / "postgres", *empty.glob("postgres-*"), *(empty / "postgres").iterdir()]
    assert {path.stat().st_mode & 0o077 for path in private} == {0}


def test_the_programs_of_postgresql_run_on_it(data):
    command = [sys.executable, "-m", "ownway.platform.postgres", data, "psql", "-Atc", "SELECT 40 + 2"]
    said = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    assert (said.stdout, said.stderr) == ("42\n", "")


def test_the_launcher_knows_nothing_of_django():
    script = "import sys; from ownway.platform.postgres import embedded; print('django' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT)
    assert said.stdout == "False\n"
