"""A request as views see it: somebody is in front of the screen, known before any view runs."""

from django.http import HttpRequest

from ownway.platform.access.actor import Actor


class ActorRequest(HttpRequest):
    """Django's request with what our middlewares put on it. A type for readers and mypy: none is ever made."""

    actor: Actor
    from_draft: bool
