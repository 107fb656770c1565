"""A request in a portal: who is there, and whose record is open."""

from ownway.journey.people.selectors import PersonCard
from ownway.platform.access.request import ActorRequest


class Request(ActorRequest):
    """`person` is there in every view below `@record`. A type for readers and mypy: none is ever made."""

    person: PersonCard
