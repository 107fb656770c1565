"""When the audit row of an act cannot be written, nothing of the act is there.

Somebody's whole journey is walked. Before each action runs for the first time, the same call is tried while the
database takes no audit rows; what the lead of their council can read must be the same before and after.
"""

import inspect
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import wraps
from types import ModuleType
from typing import Any
from uuid import UUID

import pytest
from django.apps import apps
from django.db import DatabaseError, connection, connections, transaction
from django.utils import timezone

from ownway.journey.assessments import actions as assessments
from ownway.journey.budgets import actions as budgets
from ownway.journey.contacts import actions as contacts
from ownway.journey.conversations import actions as conversations
from ownway.journey.decisions import actions as decisions
from ownway.journey.direct_payments import actions as direct_payments
from ownway.journey.financial_assessments import actions as financial_assessments
from ownway.journey.involvement import actions as involvement
from ownway.journey.people import actions as people
from ownway.journey.reviews import actions as reviews
from ownway.journey.support_plans import actions as support_plans
from ownway.nonprod.cast import found_cast
from ownway.nonprod.walking import Walk
from ownway.platform.access import sessions
from ownway.platform.access.privacy import Kind
from tests.factories.answers import answers_of
from tests.portals.stories import SUPPORT, TOLD, WELL

ACTIONS = (
    assessments, budgets, contacts, conversations, decisions, direct_payments, financial_assessments, involvement,
    people, reviews, support_plans,
)  # fmt: skip
NO_ACT = {"conversations.begin", "conversations.put", "conversations.answer"}
ANSWERS = answers_of("b") | {"contact.for": "me", "people.helps": "yes"}


@contextmanager
def no_audit_rows() -> Iterator[None]:
    """The database takes no audit rows from the application."""
    verb = "{} INSERT ON audit_auditevent {} ownway_app"
    with connections["owner"].cursor() as owner:
        owner.execute(verb.format("REVOKE", "FROM"))
    try:
        yield
    finally:
        with connections["owner"].cursor() as owner:
            owner.execute(verb.format("GRANT", "TO"))


def everything_read_by(principal: UUID) -> dict[str, str]:
    """A hash of each table about people, as somebody may read it."""
    tables = [model._meta.db_table for model in apps.get_models() if _is_about_people(model)]
    with sessions.session(principal, "compare"), connection.cursor() as cursor:
        found = {}
        for table in tables:
            cursor.execute(f"SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) FROM \"{table}\" t")
            found[table] = cursor.fetchone()[0]
    return found


def _is_about_people(model: Any) -> bool:
    privacy = getattr(model, "privacy", None)
    return privacy is not None and privacy.kind is Kind.PERSON


class Probe:
    """Tries each action without its audit row first, once; then lets it happen. What follows inside is part of it."""

    def __init__(self, lead: UUID) -> None:
        self.lead, self.tried, self.inside = lead, set[str](), False

    def wrap(self, module: ModuleType, name: str) -> Callable[..., Any]:
        action, full = getattr(module, name), f"{module.__name__.split('.')[2]}.{name}"

        @wraps(action)
        def tried_first(*args: Any, **kwargs: Any) -> Any:
            if self.inside:
                return action(*args, **kwargs)
            self.inside = True
            try:
                if full not in self.tried:
                    self.tried.add(full)
                    self._try(full, lambda: action(*args, **kwargs))
                return action(*args, **kwargs)
            finally:
                self.inside = False

        return tried_first

    def _try(self, full: str, act: Callable[[], Any]) -> None:
        before = everything_read_by(self.lead)
        with no_audit_rows(), pytest.raises(DatabaseError, match="audit_auditevent"), transaction.atomic():
            act()
        changed = {table for table, now in everything_read_by(self.lead).items() if before[table] != now}
        assert not changed, f"{full} left something in {changed}"


@pytest.fixture
def walk(db: None) -> Walk:
    at = timezone.now() - timedelta(days=60)
    cast = found_cast(at - timedelta(days=10))
    return Walk(cast, ANSWERS, home="larkfield", worker="amina", lead="ruth", finance="helen", at=at)


def acts(module: ModuleType) -> list[str]:
    """What the module itself does for somebody at a time; typing and the meter are no acts."""
    return [
        name
        for name, found in vars(module).items()
        if inspect.isfunction(found)
        and found.__module__.startswith(module.__name__)
        and not name.startswith("_")
        and {"by", "at"} <= set(inspect.signature(found).parameters)
        and f"{module.__name__.split('.')[2]}.{name}" not in NO_ACT
    ]


def test_every_act_of_a_journey_happens_with_its_audit_row_or_not_at_all(
    walk: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    probe = Probe(walk.cast.workers["ruth"].id)
    for module in ACTIONS:
        for name in acts(module):
            monkeypatch.setattr(module, name, probe.wrap(module, name))

    walk.contact().triaged().joined_by("fatima").asked("step_back").answered("We step back.")
    walk.seen(risk_worries=["falls"]).told().helped_by().helper_said().completed().determined()
    walk.planned([SUPPORT]).discussed("council_arranges").agreed().charged()
    walk.challenged("charge", "My taxis are not in it.").challenge_answered("grace", "They count now.")
    walk.submitted().returned("Say who comes on Sundays.").agreed().submitted().signed()
    walk.called_in("The price is of last year.", by="grace").signed(by="grace").later(days=30)
    walk.reviewer_chosen("provider", "meadow").review_told(WELL, "joy", TOLD).review_concluded()
    assert len(probe.tried) >= 23, sorted(probe.tried)
