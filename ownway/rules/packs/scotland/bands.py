"""Whether an authority meets needs of a band; the band is the assessor's finding, the threshold is local."""

from enum import auto

from ownway.rules.kernel import Choice, Chosen, Flag, Inputs, Law, Working, choose, need, rule, where
from ownway.rules.packs.scotland import words


class Band(Choice):
    """Risk to somebody's independence, health or well-being."""

    NONE = auto()
    LOW = auto()
    MODERATE = auto()
    SUBSTANTIAL = auto()
    CRITICAL = auto()


class Threshold(Law, file="eligibility/bands"):
    """The lowest band that is met."""

    lowest_band: int


class Banded(Inputs):
    """What the assessor found."""

    band: Chosen = need("scotland.band", of=Band)


@rule("scotland.eligible", cite=words.LOCAL_CRITERIA, columns=True, nation="scotland")
def eligible(found: Banded, law: Threshold, w: Working) -> Flag:
    """Needs of this band are met by the authority."""
    met = found.band >= law.lowest_band
    w.stands_on(law.lowest_band)
    w.add(words.BAND, 0, because=choose(found.band, {band: words.BANDS[band.word] for band in Band}), stays=True)
    w.add(words.THRESHOLD, 0, because=where(met, words.MET, words.NOT_MET), stays=True)
    return met
