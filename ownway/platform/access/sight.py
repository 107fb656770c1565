"""How far this session reaches, asked of the database each time: a reach that has ended is not remembered."""

from uuid import UUID

from django.db import connection


def homes_seen() -> tuple[UUID, ...]:
    """The organisations of whose people this session sees all."""
    return _scopes("record")


def homes_kept() -> tuple[UUID, ...]:
    """The organisations this session keeps: their workers, roles, limits and delegations. It sees nobody's record by
    that."""
    return _scopes("steward")


def _scopes(level: str) -> tuple[UUID, ...]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT unnest(access.scopes(%s))", [[level]])
        return tuple(row[0] for row in cursor.fetchall())
