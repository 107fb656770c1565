"""Everybody one can be in the demo borough, each with one sentence, and the door keys that make it so.

A persona's key is an account without a passphrase, named after them. Keys are made before the records, so that a
seeding that was interrupted finds them again and the records get the same ids.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from uuid import UUID, uuid4

from ownway.nonprod.cast import written
from ownway.nonprod.stories import Story, stories
from ownway.platform.access.actor import ActorKind
from ownway.platform.accounts import actions as accounts
from ownway.platform.accounts.models import Account

PREFIX = "persona-"
SITUATIONS = ("marjorie", "tomasz", "gordon", "jean", "imran", "stephen")  # to begin with, in this order
PUBLISHED = ("peter", "joan")  # their means and charges are as councils published them


@dataclass(frozen=True)
class Persona:
    """Somebody invented: `key` is their story's, their story's and row, or their key in the cast."""

    key: str
    kind: ActorKind
    name: str
    sentence: str
    title: str = ""
    organisation: str = ""  # by its slug
    works_for: str = ""

    @property
    def username(self) -> str:
        """The name of their account."""
        return f"{PREFIX}{self.kind}-{self.key}"


@cache
def everybody() -> tuple[Persona, ...]:
    """People first, then those who help them, then workers, as they are written."""
    people = [Persona(story.key, ActorKind.PERSON, story.name, story.sentence) for story in stories()]
    return (*people, *(helper for story in stories() for helper in _helpers(story)), *_workers())


def find(username: str) -> Persona | None:
    """The persona of an account's name."""
    return next((persona for persona in everybody() if persona.username == username), None)


def account_of(persona: Persona) -> Account | None:
    """Their door key; None where the demo borough is not seeded."""
    return Account.objects.filter(username=persona.username, is_active=True).first()


def principals(kind: ActorKind) -> Mapping[str, UUID]:
    """Whose key is whose, by persona key; keys that are missing are made."""
    made = dict(Account.objects.filter(username__startswith=PREFIX).values_list("username", "principal"))
    for persona in everybody():
        if persona.username not in made:
            account = accounts.open_account(persona.kind, uuid4(), username=persona.username)
            made[persona.username] = account.principal
    return {persona.key: made[persona.username] for persona in everybody() if persona.kind is kind}


def helper_key(story: Story, row: str) -> str:
    """The persona key of somebody around a person."""
    return f"{story.key}-{row}"


def _helpers(story: Story) -> Iterator[Persona]:
    for row, sentence in story.helpers.items():
        yield Persona(helper_key(story, row), ActorKind.PERSON, story.helper_name(row), sentence)


def _workers() -> Iterator[Persona]:
    script = written()
    names = {entry["slug"]: entry["name"] for entry in script["organisations"]}
    for key, entry in script["workers"].items():
        yield Persona(
            key, ActorKind.WORKER, entry["name"], entry["sentence"], entry["title"], entry["at"], names[entry["at"]]
        )  # fmt: skip
