"""Which authority is responsible: ordinary residence, moves, aftercare (Care Act 2014 ss18, 37-39; MHA 1983 s117)."""

from ownway.rules.residence.aftercare import Aftercare, Before, Section, aftercare
from ownway.rules.residence.continuity import Move, continuity
from ownway.rules.residence.ordinary import LivesIn, Residence, Where, ordinary

RULES = (ordinary, continuity, aftercare)

__all__ = [
    "RULES",
    "Aftercare",
    "Before",
    "LivesIn",
    "Move",
    "Residence",
    "Section",
    "Where",
    "aftercare",
    "continuity",
    "ordinary",
]
