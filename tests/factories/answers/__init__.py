"""What invented people answer, by full key of the map of facts: those of the demo borough, walked in tests."""

from typing import Any

from ownway.nonprod.stories import story

COUNTED_AS = {"a": "asha", "b": "beryl"}  # the names of the map of facts


def answers_of(name: str) -> dict[str, Any]:
    """The answers of somebody in `ownway/nonprod/people`."""
    return dict(story(COUNTED_AS.get(name, name)).told)
