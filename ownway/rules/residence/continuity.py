"""Whether this authority, to whose area somebody moved, has to go on meeting their needs (Care Act 2014 ss37-38)."""

from ownway.rules.kernel import Chosen, Flag, Found, Inputs, NoFigures, Working, every, finding, opposite, points, rule
from ownway.rules.residence import words


class Move(Inputs):
    """A move from the area of a first authority, seen by the second."""

    being_met: Chosen = finding("move.being_met", of=Found)
    told: Chosen = finding("move.told", of=Found)
    genuine: Chosen = finding("move.genuine", of=Found)
    moved: Chosen = finding("move.moved", of=Found)
    steps_done: Chosen = finding("move.steps_done", of=Found)


@rule("residence.continuity", cite="Care Act 2014 ss37-38", columns=True)
def continuity(move: Move, law: NoFigures, w: Working) -> Flag:
    """Support goes on as before from the day of the move until the second authority has assessed and planned."""
    *before, steps_done = points(move, words.MOVE, w)
    return every(*before, opposite(steps_done)).answer(w)
