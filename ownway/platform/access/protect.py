"""Privileges and policies, written from the models' promises after every migration.

A new table has no grants, so until this ran nobody but the owner sees it: it fails closed. Row-level security is the
wall, not the filter: selectors state their driving set (docs/adr/0001).
"""

from collections.abc import Iterable, Iterator

from django.db import connections

from ownway.platform.access.catalogue import promises
from ownway.platform.access.privacy import BUT_PARTNERS, OWN_AND_RECORD, Kind, Level, Privacy

APPLICATION, GATE, OWNER, ACCESS = "ownway_app", "ownway_gate", "ownway_owner", "ownway_access"
_SCOPE = "home_id = ANY ((SELECT access.scopes('{{{}}}'))::uuid[])"


def protect_everything(using: str = "owner") -> None:
    """Bring grants and policies of all tables in step with their promises. Repeatable."""
    with connections[using].cursor() as cursor:
        for table, promise in promises():
            for statement in statements(table, promise):
                cursor.execute(statement)


def statements(table: str, promise: Privacy) -> Iterator[str]:
    """The SQL that makes one table keep its promise."""
    yield f'REVOKE ALL ON "{table}" FROM {APPLICATION}, {GATE}, {ACCESS}, PUBLIC'
    yield f'GRANT {promise.verbs} ON "{table}" TO {GATE if promise.kind is Kind.GATE else APPLICATION}'
    for column in promise.update_columns:
        yield f'GRANT UPDATE ("{column}") ON "{table}" TO {APPLICATION}'
    if promise.kind is Kind.PERSON:
        yield from _policies(table, promise)


def _policies(table: str, promise: Privacy) -> Iterator[str]:
    yield f'ALTER TABLE "{table}" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY'
    yield from _policy(table, "maintain", f"TO {OWNER} USING (true) WITH CHECK (true)")
    if promise.sought:
        yield f'GRANT SELECT ON "{table}" TO {ACCESS}'
        yield from _policy(table, "seek", f"FOR SELECT TO {ACCESS} USING (true)")
    seen, written, changed = (
        _condition(promise, levels) for levels in (promise.seen_by, promise.written_by, promise.changed_by)
    )
    yield from _policy(table, "see", f"FOR SELECT TO {APPLICATION} USING ({seen})")
    if promise.author:
        written = f'"{promise.author}" = (SELECT access.principal())'
    yield from _policy(table, "add", f"FOR INSERT TO {APPLICATION} WITH CHECK ({written})")
    yield from _policy(table, "change", f"FOR UPDATE TO {APPLICATION} USING ({changed}) WITH CHECK ({changed})")
    yield from _policy(table, "discard", f"FOR DELETE TO {APPLICATION} USING ({changed})")
    if promise.kept:
        stewards = f'"{promise.person}" IS NULL AND {_SCOPE.format("steward")}'
        yield from _policy(table, "keep", f"FOR SELECT TO {APPLICATION} USING ({stewards})")
    seal = f'("{promise.person}" <> ALL ((SELECT access.sealed())::uuid[])) IS NOT FALSE'
    yield from _policy(table, "seal", f"AS RESTRICTIVE TO {APPLICATION} USING ({seal}) WITH CHECK ({seal})")
    if promise.audience:
        yield from _policy(
            table, "audience", f"AS RESTRICTIVE FOR SELECT TO {APPLICATION} USING ({_audience(promise)})"
        )
    if promise.partner:
        yield from _policy(table, "partner", f"AS RESTRICTIVE FOR SELECT TO {APPLICATION} USING ({_partner(promise)})")
    if promise.veil:
        veil = f'"{promise.veil}" IS NULL OR "{promise.person}" <> (SELECT access.principal())'
        yield from _policy(table, "veil", f"AS RESTRICTIVE FOR SELECT TO {APPLICATION} USING ({veil})")


def _audience(promise: Privacy) -> str:
    """A row goes as far as its column says: to those of the record, to chosen helpers, to partners too."""
    record, helping = _condition(promise, OWN_AND_RECORD), _condition(promise, BUT_PARTNERS)
    far = f"\"{promise.audience}\" = 'partner' OR (\"{promise.audience}\" = 'helping' AND ({helping})) OR ({record})"
    return f'{far} OR "{promise.drafted_by}" = (SELECT access.principal())' if promise.drafted_by else far


def _partner(promise: Privacy) -> str:
    """Of a partner's level, only what is their own organisation's part."""
    return f'"{promise.partner}" = ANY (ARRAY(SELECT access.selves())) OR ({_condition(promise, BUT_PARTNERS)})'


def _policy(table: str, name: str, rest: str) -> Iterable[str]:
    return f'DROP POLICY IF EXISTS {name} ON "{table}"', f'CREATE POLICY {name} ON "{table}" {rest}'


def _condition(promise: Privacy, levels: tuple[Level, ...]) -> str:
    """Constant arguments only: a policy that called a function with a column would run it for every row."""
    scope = _SCOPE.format("record")
    if not levels:
        return scope
    return f"{scope} OR \"{promise.person}\" = ANY ((SELECT access.people('{{{','.join(levels)}}}'))::uuid[])"
