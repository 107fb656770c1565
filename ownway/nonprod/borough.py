"""The demo borough: founded and lived once, through the real actions, in one transaction.

Door keys come first and are kept; the records are all there or not at all. A seeding that was interrupted leaves
nothing but keys, and the next one uses them.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from importlib import resources
from uuid import UUID

import yaml
from django.db import transaction
from django.utils import timezone

from ownway.journey.directory import actions as directory
from ownway.journey.practices import selectors as practices
from ownway.nonprod import looking
from ownway.nonprod.cast import Cast, found_cast, written
from ownway.nonprod.personas.everybody import helper_key, principals
from ownway.nonprod.stories import Story, stories
from ownway.nonprod.walking import Walk
from ownway.platform.access import sessions
from ownway.platform.access.actor import ActorKind
from ownway.platform.days import day_of

Say = Callable[[str], None]
OPEN_FOR = timedelta(days=365)
CHECKED_AGO = timedelta(days=20)


def is_seeded() -> bool:
    """Whether the demo borough is in this database. One transaction wrote it: its first council tells."""
    return practices.organisation_by_slug(written()["organisations"][0]["slug"]) is not None


def seed_once(say: Say, counted: Callable[[tuple[Story, ...]], Iterable[Story]] = lambda everybody: everybody) -> None:
    """Seed the borough unless it is there. A database with organisations of its own stays as it is.

    `counted` wraps the people as they are walked, to show how far it is.
    """
    if is_seeded():
        return
    if practices.where_to_begin():
        say("This database has organisations of its own: the demo borough is not added to them.")
        return
    say("Seeding the demo borough, once. Everybody in it is made up.")
    now = timezone.now()
    people, workers = principals(ActorKind.PERSON), principals(ActorKind.WORKER)
    with transaction.atomic():
        cast = found_cast(now - OPEN_FOR, workers)
        list_resources(cast, now - CHECKED_AGO)
        for story in counted(stories()):
            live(story, cast, now, people)


def list_resources(cast: Cast, at: datetime) -> None:
    """What there is in Larkfield, checked by the team's manager."""
    found = yaml.safe_load(resources.files(__package__).joinpath("directory.yaml").read_text("utf-8"))
    lister, area = cast.workers["ruth"], cast.organisations["larkfield"]
    with sessions.session(lister.id, "list resources"):
        for entry in found:
            directory.add_resource(
                area=area, by=cast.actor("ruth", day_of(at)), at=at, checked_on=day_of(at), **entry
            )  # fmt: skip


def live(story: Story, cast: Cast, now: datetime, people: Mapping[str, UUID] | None = None) -> Walk:
    """One person's story, step by step, as far as it has come."""
    ids = people or {}
    walk = Walk(
        cast, story.answers(day_of(now)), home=story.home, worker=story.worker, lead=story.lead, finance=story.finance,
        at=now, person_id=ids.get(story.key),
        helpers={row: ids[helper_key(story, row)] for row in story.helpers if helper_key(story, row) in ids},
    )  # fmt: skip
    for number, happening in enumerate(story.happenings):
        walk.at = happening.at(number, len(story.happenings), now)
        getattr(walk, happening.step)(**happening.detail)
        looking.look(walk, happening.step, happening.detail)
    return walk
