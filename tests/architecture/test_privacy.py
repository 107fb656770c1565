"""Every table and every field says what it is; the database keeps exactly what they say."""

import re

import pytest
from django.apps import apps
from django.db import connections
from django.db.models import Model

from ownway.platform.access.catalogue import privacy_of, promises
from ownway.platform.access.privacy import Kind
from ownway.platform.access.protect import statements

OURS = [model for model in apps.get_models() if model.__module__.startswith("ownway.")]


def label(model: type[Model]) -> str:
    return model._meta.label


@pytest.mark.parametrize("model", apps.get_models(include_auto_created=True), ids=label)
def test_every_table_is_classed(model: type[Model]) -> None:
    privacy_of(model)


@pytest.mark.parametrize("model", OURS, ids=label)
def test_every_field_has_a_privacy_class_and_only_one(model: type[Model]) -> None:
    said = [name for names in privacy_of(model).fields.values() for name in names]
    fields = {field.name for field in model._meta.local_concrete_fields}
    assert not fields - set(said), f"{label(model)}: say what {sorted(fields - set(said))} is in `privacy`"
    assert not set(said) - fields, f"{label(model)}: {sorted(set(said) - fields)} is no field"
    assert len(said) == len(set(said)), f"{label(model)}: a field stands twice"


@pytest.mark.parametrize("model", [m for m in OURS if privacy_of(m).kind is Kind.PERSON], ids=label)
def test_a_table_about_a_person_says_whose_and_who_is_responsible(model: type[Model]) -> None:
    columns = {field.column for field in model._meta.local_concrete_fields}
    assert {"home_id", privacy_of(model).person} <= columns


@pytest.fixture(scope="module")
def catalogue(shared_clone: str, django_db_blocker):
    """Answers of the database's own catalogue, as the owner."""
    with django_db_blocker.unblock():

        def ask(query: str, *parameters: object) -> list[tuple]:
            with connections["owner"].cursor() as cursor:
                cursor.execute(query, parameters)
                return cursor.fetchall()

        yield ask


def test_no_table_in_the_database_is_unclassed(catalogue) -> None:
    tables = {row[0] for row in catalogue("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")}
    assert tables == {table for table, _ in promises()}


def test_person_tables_are_forced_behind_row_level_security_and_others_are_not(catalogue) -> None:
    rows = catalogue(
        "SELECT relname, relrowsecurity, relforcerowsecurity FROM pg_class"
        " WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
    )
    found = {name: (on, forced) for name, on, forced in rows}
    for table, promise in promises():
        expected = (True, True) if promise.kind is Kind.PERSON else (False, False)
        assert found[table] == expected, table


def test_grants_are_exactly_what_the_tables_promise(catalogue) -> None:
    rows = catalogue(
        "SELECT table_name, grantee, privilege_type FROM information_schema.role_table_grants"
        " WHERE table_schema = 'public' AND grantee <> 'ownway_owner'"
    )
    found = {(table, grantee, verb) for table, grantee, verb in rows}
    wanted = set()
    for table, promise in promises():
        grantee = "ownway_gate" if promise.kind is Kind.GATE else "ownway_app"
        wanted |= {(table, grantee, verb) for verb in promise.verbs.split(", ")}
        wanted |= {(table, "ownway_access", "SELECT")} if promise.sought else set()
    assert found == wanted


def test_nobody_may_truncate_anything(catalogue) -> None:
    rows = catalogue(
        "SELECT table_name FROM information_schema.role_table_grants"
        " WHERE privilege_type = 'TRUNCATE' AND grantee IN ('ownway_app', 'ownway_gate')"
    )
    assert rows == []


def test_policies_call_functions_with_constants_alone(catalogue) -> None:
    for table, name, using, check in catalogue("SELECT tablename, policyname, qual, with_check FROM pg_policies"):
        for text in (using, check):
            for arguments in re.findall(r"access\.\w+\(([^()]*)\)", text or ""):
                assert re.fullmatch(r"('\{[\w,]*\}'::text\[\])?", arguments), (
                    f"{table}.{name} asks a row at a time: {text}"
                )


def test_policies_are_those_the_promises_make(catalogue) -> None:
    made = {
        table: {s.split()[2] for s in statements(table, promise) if s.startswith("CREATE POLICY")}
        for table, promise in promises()
    }
    found: dict[str, set[str]] = {}
    for table, name in catalogue("SELECT tablename, policyname FROM pg_policies"):
        found.setdefault(table, set()).add(name)
    assert found == {table: names for table, names in made.items() if names}


def test_the_owner_has_no_view_and_no_function_that_runs_as_it(catalogue) -> None:
    assert catalogue("SELECT viewname FROM pg_views WHERE schemaname IN ('public', 'access')") == []
    runs_as_owner = catalogue(
        "SELECT p.proname FROM pg_proc p JOIN pg_roles r ON r.oid = p.proowner"
        " WHERE p.prosecdef AND r.rolname <> 'ownway_access'"
        " AND p.pronamespace IN ('public'::regnamespace, 'access'::regnamespace)"
    )
    assert runs_as_owner == []


def test_every_function_that_runs_as_access_has_a_fixed_search_path(catalogue) -> None:
    loose = catalogue(
        "SELECT proname FROM pg_proc WHERE prosecdef AND pronamespace = 'access'::regnamespace AND proconfig IS NULL"
    )
    assert loose == []


def test_the_logins_are_no_superusers_and_own_nothing(catalogue) -> None:
    rows = catalogue(
        "SELECT rolname FROM pg_roles WHERE (rolsuper OR rolbypassrls OR rolcreaterole) AND rolname LIKE 'ownway%%'"
    )
    assert rows == []
    owned = catalogue(
        "SELECT relname FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner"
        " WHERE r.rolname IN ('ownway_app', 'ownway_gate')"
    )
    assert owned == []


def test_append_only_tables_cannot_be_changed_by_the_application(catalogue) -> None:
    rows = catalogue(
        "SELECT table_name FROM information_schema.role_table_grants"
        " WHERE grantee = 'ownway_app' AND privilege_type IN ('UPDATE', 'DELETE')"
    )
    changeable = {row[0] for row in rows}
    assert (
        not {
            "conversations_fact",
            "financial_assessments_meanssaid",
            "decisions_decision",
            "audit_auditevent",
            "audit_readevent",
        }
        & changeable
    )
