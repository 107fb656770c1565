"""What every step stands on: one person, the workers who meet them, and in whose session a step happens."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Self
from uuid import UUID, uuid4

from ownway.journey.people import selectors as people
from ownway.journey.people.models import Person
from ownway.nonprod.cast import Cast
from ownway.nonprod.telling import Answers, there
from ownway.platform.access import sessions
from ownway.platform.access.actor import Actor, ActorKind
from ownway.platform.days import day_of


class Ground:
    """One person, the people beside them, and the workers who meet them."""

    def __init__(
        self,
        cast: Cast,
        answers: Answers,
        *,
        home: str,
        worker: str,
        at: datetime,
        lead: str = "",
        finance: str = "",
        person_id: UUID | None = None,
        helpers: Mapping[str, UUID] | None = None,
    ) -> None:
        self.cast, self.answers, self.at = cast, answers, at
        self.home = cast.organisations[home]
        self.principal = person_id or uuid4()
        self.actor = Actor(ActorKind.PERSON, self.principal, str(answers.get("about.name", "")))
        self.worker_key, self.lead_key, self.finance_key = worker, lead or worker, finance
        self.helpers = dict(helpers or {})
        self.person: Person

    def later(self, **time: float) -> Self:
        """Let time pass."""
        self.at += timedelta(**time)
        return self

    @contextmanager
    def as_person(self) -> Iterator[Actor]:
        """In the person's own session."""
        with sessions.session(self.principal, "walk"):
            yield self.actor

    @contextmanager
    def as_worker(self, key: str = "") -> Iterator[Actor]:
        """In a worker's session; the worker who meets the person unless another is named."""
        actor = self.cast.actor(key or self.worker_key, day_of(self.at))
        with sessions.session(there(actor.principal), "walk"):
            yield actor

    @contextmanager
    def as_helper(self, row: str = "r1") -> Iterator[Actor]:
        """In the session of somebody the person chose to help, by their row around the person."""
        principal = self.principal_of(row)
        with sessions.session(principal, "walk"):
            yield Actor(ActorKind.PERSON, principal, str(self.answers.get(f"people.{row}.name", "")))

    def principal_of(self, row: str) -> UUID:
        """Who signs in as somebody around the person."""
        return self.helpers.setdefault(row, uuid4())

    def around(self, row: str) -> people.AroundCard:
        """Somebody around the person, by their row in the answers."""
        with self.as_person():
            return next(one for one in people.circle(self.person.id) if one.token == row)
