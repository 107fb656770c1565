"""Three logins to one PostgreSQL database: the application, the gate (sign-in) and the owner (migrations).

The application's login owns nothing and can read only what its access session opens. Addresses come from
DATABASE_URL, DATABASE_GATE_URL and DATABASE_OWNER_URL; `ownway` sets all three when it runs the embedded server.
"""

import os
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

VARIABLES = {"default": "DATABASE_URL", "gate": "DATABASE_GATE_URL", "owner": "DATABASE_OWNER_URL"}


def databases_from_environment(environ: Mapping[str, str] = os.environ) -> dict[str, dict[str, Any]]:
    """Django's DATABASES. An alias without an address exists but cannot connect."""
    pooled = environ.get("OWNWAY_POOL") == "1"
    return {
        alias: connection_settings(environ.get(variable, ""), pooled=pooled and alias != "owner")
        for alias, variable in VARIABLES.items()
    }


def connection_settings(url: str, *, pooled: bool = False) -> dict[str, Any]:
    """One entry of DATABASES from `postgresql://user:password@host:port/name?host=/socket/folder`."""
    parts = urlsplit(url)
    options: dict[str, Any] = dict(parse_qsl(parts.query))
    host = options.pop("host", "") or unquote(parts.hostname or "")
    port = options.pop("port", "") or str(parts.port or "")
    if pooled:
        options["pool"] = {"min_size": 1, "max_size": 8, "timeout": 10}
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")) or "no-database-configured",
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": host,
        "PORT": port,
        "OPTIONS": options,
        "ATOMIC_REQUESTS": False,  # it would end before a lazy template renders; AccessMiddleware does it whole
    }
