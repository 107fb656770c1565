"""Where the server listens and who may log in."""

import os
import socket
from urllib.parse import urlsplit

import psycopg
import pytest

from ownway.platform.postgres import embedded
from tests.integration.postgres.users import ask, eventually, processes_in, quick


def listens_on_tcp(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def test_without_asking_there_is_no_tcp(data):
    with quick(data) as server:
        assert ask(server.admin_dsn, "SHOW listen_addresses") == ""
        with pytest.raises(embedded.EmbeddedError, match="tcp=True"):
            server.tcp_dsn("postgres", server.password, "postgres")


def test_tcp_when_asked_is_on_this_machine_only_and_wants_the_password(data):
    with quick(data, tcp=True) as server:
        dsn = server.tcp_dsn("postgres", server.password, "postgres")
        assert ask(dsn, "SHOW listen_addresses") == "127.0.0.1"
        assert "scram-sha-256" in ask(dsn, "SELECT string_agg(DISTINCT auth_method, ',') FROM pg_hba_file_rules")
        assert ask(dsn, "SELECT count(*) FROM pg_hba_file_rules WHERE auth_method <> 'scram-sha-256'") == 0
        for wrong in ("", "guess"):
            with pytest.raises(psycopg.OperationalError, match="password"):
                psycopg.connect(server.tcp_dsn("postgres", wrong, "postgres"))
        port = urlsplit(dsn).port
    eventually(lambda: not processes_in(data))
    assert not listens_on_tcp(port)
    with quick(data, tcp=True) as server:
        assert server.port == port


def test_the_socket_wants_the_password_too_and_only_this_user_reaches_it(data):
    with quick(data) as server:
        with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
            psycopg.connect(server.dsn("postgres", "guess", "postgres"))
        assert os.stat(server.socket_folder).st_mode & 0o077 == 0
        assert os.stat(server.socket_file).st_mode & 0o077 == 0
        assert (data / "postgres" / "password").stat().st_mode & 0o777 == 0o600
        assert server.password not in repr(server)


def test_any_name_and_password_fit_in_an_address(data):
    name, password, database = "o'dd @/:%", "p@ss/w:rd %+?#", 'data "base" ŵ?'
    with quick(data) as server:
        ask(server.admin_dsn, f"""CREATE ROLE "{name}" LOGIN PASSWORD '{password}'""")
        quoted = database.replace('"', '""')
        ask(server.admin_dsn, f'CREATE DATABASE "{quoted}"')
        assert ask(server.dsn(name, password, database), "SELECT current_user") == name
        assert ask(server.dsn(name, password, database), "SELECT current_database()") == database


def test_a_test_server_is_quick_and_never_serves_who_wants_lasting_records(data):
    with quick(data) as server:
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            assert ask(server.admin_dsn, f"SHOW {setting}") == "off"
        with pytest.raises(embedded.EmbeddedError, match="may lose commits"), embedded.lease(data):
            pass
        with (
            pytest.raises(embedded.EmbeddedError, match="socket only"),
            quick(data, tcp=True),
        ):
            pass
        assert ask(server.admin_dsn, "SELECT 1") == 1


def test_what_people_wrote_stays_out_of_the_log(data):
    with quick(data) as server:
        ask(server.admin_dsn, "CREATE TABLE said (words text PRIMARY KEY CHECK (words <> 'forbidden'))")
        for words in ("a secret", "a secret", "forbidden"):
            try:
                ask(server.admin_dsn, f"INSERT INTO said VALUES ('{words}')")
            except psycopg.errors.IntegrityError:
                continue
    log = (data / "postgres" / "server.log").read_text()
    assert "violates check constraint" in log
    assert "secret" not in log
    assert "forbidden" not in log
