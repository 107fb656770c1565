"""Walk an invented person through the journey, step by step, through the real actions.

The demo borough and the tests reach every state this way, so neither contains a row that could not have happened.
Each step runs in the access session of whoever takes it. Steps return the walk, so that a story reads as a chain;
those that end in a decision return the decision.
"""

from ownway.nonprod.walking.going_on import GoingOn


class Walk(GoingOn):
    """One person and the workers who meet them, from first words to reviews."""


__all__ = ["Walk"]
