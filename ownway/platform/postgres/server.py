"""A running embedded server, as its users see it: where it listens and how to log in."""

import json
import socket
import struct
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

from ownway.platform.postgres.failure import EmbeddedError

ADMIN = "postgres"
LOOPBACK = "127.0.0.1"
DEFAULT_PORT = 5432
_SSL_REQUEST = struct.pack("!ii", 8, 80877103)  # PostgreSQL manual, "Message Formats"


@dataclass(frozen=True)
class Server:
    """Addresses of one server. They stay the same until its last user leaves, also over a crash."""

    socket_folder: str
    port: int
    tcp: bool  # listens on 127.0.0.1 too
    durable: bool  # a commit survives the machine losing power
    programs: str  # the folder of pg_dump, psql and the other programs of its version
    password: str = field(repr=False)  # of the bootstrap superuser

    @classmethod
    def from_json(cls, text: str, password: str) -> "Server":
        return cls(**json.loads(text), password=password)

    def to_json(self) -> str:
        """All but the password, which has a file of its own."""
        return json.dumps({name: value for name, value in asdict(self).items() if name != "password"})

    @property
    def socket_file(self) -> Path:
        return Path(self.socket_folder, f".s.PGSQL.{self.port}")

    @property
    def admin_dsn(self) -> str:
        """The bootstrap superuser, on the database `postgres`."""
        return self.dsn(ADMIN, self.password, "postgres")

    def dsn(self, user: str, password: str, database: str) -> str:
        """A postgresql:// address over the Unix socket."""
        where = urlencode({"host": self.socket_folder, "port": self.port}, quote_via=quote, safe="")
        return f"postgresql://{_login(user, password)}@/{quote(database, safe='')}?{where}"

    def tcp_dsn(self, user: str, password: str, database: str) -> str:
        """A postgresql:// address over TCP on this machine. EmbeddedError unless opened with `tcp=True`."""
        if not self.tcp:
            raise EmbeddedError("This database server listens on its socket only. Open it with tcp=True.")
        return f"postgresql://{_login(user, password)}@{LOOPBACK}:{self.port}/{quote(database, safe='')}"

    def environment(self) -> dict[str, str]:
        """The variables with which PostgreSQL's own programs (psql, pg_dump) reach it as superuser."""
        return {
            "PGHOST": self.socket_folder,
            "PGPORT": str(self.port),
            "PGUSER": ADMIN,
            "PGPASSWORD": self.password,
            "PGDATABASE": "postgres",
        }

    def answers(self) -> bool:
        """Whether it serves. A dying server may take a connection; only a living one answers."""
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as question:
            try:
                question.connect(str(self.socket_file))
                question.sendall(_SSL_REQUEST)
                return question.recv(1) in (b"N", b"S")
            except OSError:
                return False


def _login(user: str, password: str) -> str:
    return f"{quote(user, safe='')}:{quote(password, safe='')}"


def settings(server: Server) -> dict[str, Any]:
    """What the server is told: for trying, testing and a small practice, nothing personal in its log."""
    kept = {} if server.durable else {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}
    return kept | {
        "unix_socket_directories": '"{}"'.format(server.socket_folder.replace('"', '""')),
        "unix_socket_permissions": "0700",
        "listen_addresses": LOOPBACK if server.tcp else "",
        "port": server.port,
        "password_encryption": "scram-sha-256",
        "max_connections": 100,
        "shared_buffers": "128MB",
        "timezone": "UTC",
        "log_timezone": "UTC",
        "log_checkpoints": "off",
        "log_error_verbosity": "terse",  # DETAIL quotes the row that failed
        "log_min_error_statement": "panic",  # a statement may hold somebody's words
    }
