"""Every address has a door, and every address about a person opens their record with a trace."""

from collections.abc import Iterator

import pytest
from django.urls import URLPattern, URLResolver, get_resolver

WITHOUT_RECORD = {"design_system", "gallery", "personas"}  # they know nobody


def routes(
    resolver: URLResolver | None = None, prefix: str = "", app: str = ""
) -> Iterator[tuple[str, str, URLPattern]]:
    """(app name, address, pattern) of every address of the site."""
    for entry in (resolver or get_resolver()).url_patterns:
        address = prefix + str(entry.pattern)
        if isinstance(entry, URLResolver):
            yield from routes(entry, address, entry.app_name or app)
        else:
            yield app, address, entry


ROUTES = list(routes())


def where(pattern: URLPattern) -> str:
    view = pattern.callback
    return f"{view.__module__}.{view.__qualname__}"


def test_the_walk_finds_the_routes_it_is_for() -> None:
    found = {address for _, address, _ in ROUTES}
    assert {"", "me/<uuid:person_id>/", "desk/", "autosave/"} <= found


@pytest.mark.parametrize(("app", "address", "pattern"), ROUTES, ids=[address or "/" for _, address, _ in ROUTES])
def test_every_address_has_a_door(app: str, address: str, pattern: URLPattern) -> None:
    door = getattr(pattern.callback, "door", None)
    assert door is not None, f"/{address} ({where(pattern)}): add @door(...) above the view, outermost"


@pytest.mark.parametrize(("app", "address", "pattern"), ROUTES, ids=[address or "/" for _, address, _ in ROUTES])
def test_every_address_about_a_person_opens_their_record(app: str, address: str, pattern: URLPattern) -> None:
    if "person_id" in address:
        assert hasattr(pattern.callback, "opens_record"), (
            f'/{address} ({where(pattern)}): add @record("what the person reads") below @door'
        )


def test_no_address_names_a_thing_of_a_person_without_the_person() -> None:
    of_persons = (
        "decision_id",
        "plan_id",
        "line_id",
        "letter_id",
        "assessment_id",
        "review_id",
        "challenge_id",
        "budget_id",
    )
    bare = [
        address
        for _, address, _ in ROUTES
        if any(name in address for name in of_persons) and "person_id" not in address
    ]
    assert not bare, f"an address about somebody's {bare} has to name the person, so that opening it is logged"
