"""The invented people of `people/*.yaml`: who they are, what they answer, how far they have come, told as steps.

sentence: ...            who this is, in one sentence
home, worker, lead, finance    the organisation responsible, and who meets them (keys of cast.yaml)
age: 79                  a date of birth that makes it so today; or about.birth_date among the answers
helpers: {r1: ...}       those around them who sign in to help, each with a sentence
counted: ...             the sittings that the paperwork tests count
answers: ...             by full key of the map of facts (README.md beside them has the shapes)
story:                   when, then a step of `walking.Walk`, with what it needs
  - 40: contact          forty days before the borough is seeded
  - 2023-11-06: contact  or on a day
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from importlib import resources
from typing import Any

import yaml
from django.utils import timezone

from ownway.nonprod.telling import Answers
from ownway.rules.kernel import clocks

FIRST, EACH = time(9, 30), timedelta(minutes=25)
JUST_NOW = timedelta(minutes=8)
SINCE_BIRTHDAY = timedelta(days=300)


@dataclass(frozen=True)
class Happening:
    """One step of a story: how many days ago or on which day, and what it needs."""

    when: int | date
    step: str
    detail: Mapping[str, Any]

    def at(self, number: int, of: int, now: datetime) -> datetime:
        """The moment: in working hours of a working day, in order; what happens today has just been."""
        if self.when == 0:
            return now - (of - number) * JUST_NOW
        day = self.when if isinstance(self.when, date) else timezone.localdate(now) - timedelta(days=self.when)
        day = day if clocks.is_working_day(day) else clocks.working_day_before(day)
        return timezone.make_aware(datetime.combine(day, FIRST)) + number * EACH


@dataclass(frozen=True)
class Story:
    """One invented person."""

    key: str
    sentence: str
    home: str
    worker: str
    lead: str
    finance: str
    age: int | None
    helpers: Mapping[str, str]
    counted: Mapping[str, Any]
    told: Answers
    happenings: tuple[Happening, ...]

    @property
    def name(self) -> str:
        """The name they use."""
        return str(self.told["about.name"])

    def answers(self, on: date) -> Answers:
        """What they answer, as old as they are on a day."""
        if self.age is None:
            return self.told
        birthday = on - SINCE_BIRTHDAY
        return {**self.told, "about.birth_date": birthday.replace(year=birthday.year - self.age, day=1).isoformat()}

    def helper_name(self, row: str) -> str:
        """What somebody around them is called."""
        return str(self.told[f"people.{row}.name"])


@cache
def stories() -> tuple[Story, ...]:
    """Everybody, by the name of their file."""
    files = resources.files(__package__).joinpath("people").iterdir()
    keys = sorted(file.name.removesuffix(".yaml") for file in files if file.name.endswith(".yaml"))
    return tuple(story(key) for key in keys)


@cache
def story(key: str) -> Story:
    """One person, by the name of their file."""
    text = resources.files(__package__).joinpath("people", f"{key}.yaml").read_text("utf-8")
    written = yaml.safe_load(text)
    return Story(
        key=key,
        sentence=written["sentence"],
        home=written["home"],
        worker=written["worker"],
        lead=written.get("lead", ""),
        finance=written.get("finance", ""),
        age=written.get("age"),
        helpers=written.get("helpers", {}),
        counted=written.get("counted", {}),
        told=written["answers"],
        happenings=tuple(_happening(entry) for entry in written["story"]),
    )


def _happening(entry: Mapping[int | date, str | Mapping[str, Any]]) -> Happening:
    ((when, what),) = entry.items()
    if isinstance(what, str):
        return Happening(when, what, {})
    ((step, detail),) = what.items()
    return Happening(when, step, detail)
