"""Which database server the commands use: the one DATABASE_URL names, or the embedded one, started here."""

import json
import os
import secrets
from pathlib import Path

from ownway.config.databases import VARIABLES

LOGIN_OF = {"default": "ownway_app", "gate": "ownway_gate", "owner": "ownway_owner"}


class NotConfigured(Exception):
    """Only some of the addresses are set; the sentence says which is missing."""


def host_database(database: str = "ownway", *, durable: bool = True, data: Path | None = None) -> None:
    """Set DATABASE_URL and its kin: check what is given, else start or join the embedded server of OWNWAY_DATA.

    The embedded server lives while any process holds it. Call before Django is set up.
    """
    given = [variable for variable in VARIABLES.values() if os.environ.get(variable)]
    if "DATABASE_URL" in given:
        missing = sorted(set(VARIABLES.values()) - set(given))
        if missing:
            raise NotConfigured(
                f"DATABASE_URL is set but {' and '.join(missing)} is not. `ownway db bootstrap` makes the logins; "
                "docs/how-to/your-own-postgresql.md says how."
            )
        return
    _host_embedded(database, durable, data or data_folder())


def data_folder() -> Path:
    """OWNWAY_DATA, or `.data` beside the code."""
    return Path(os.environ.get("OWNWAY_DATA", Path(__file__).resolve().parents[2] / ".data")).resolve()


def _host_embedded(database: str, durable: bool, data: Path) -> None:
    from ownway.platform.access.bootstrap import bootstrap  # noqa: PLC0415  only where a server is started
    from ownway.platform.postgres import embedded  # noqa: PLC0415

    server = embedded.hold(data, durable=durable)
    passwords = _passwords(data)
    bootstrap(server.admin_dsn, database, passwords, may_create_databases=True)
    for alias, login in LOGIN_OF.items():
        os.environ[VARIABLES[alias]] = server.dsn(login, passwords[login], database)


def _passwords(data: Path) -> dict[str, str]:
    path = data / "database-logins.json"
    if not path.exists():
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "w") as file:
            json.dump({login: secrets.token_urlsafe(24) for login in LOGIN_OF.values()}, file)
    return dict(json.loads(path.read_text()))
