"""Three logins to one PostgreSQL database: the application, the gate (sign-in) and the owner (migrations)."""

from pathlib import Path
from typing import Any


def databases_from_environment(data: Path) -> dict[str, dict[str, Any]]:
    """Connections named default, gate and owner, from DATABASE_URL and its kin or the embedded server."""
    return {}
