"""The band of somebody's needs, and whether their council met that band (guidance of 2002 and of 2010)."""

from enum import auto

from ownway.rules.kernel import (
    Choice,
    Chosen,
    Count,
    Flag,
    Inputs,
    Law,
    NoFigures,
    Working,
    choose,
    maximum,
    need,
    rule,
    where,
)
from ownway.rules.packs.fair_access import words

NO_BAND, LOW, MODERATE, SUBSTANTIAL, CRITICAL = range(5)


class Extent(Choice):
    """How much cannot be done or kept up."""

    NOTHING = auto()
    ONE_OR_TWO = auto()
    SEVERAL = auto()
    MOST = auto()
    VITAL = auto()


class Control(Choice):
    """Choice and control over the immediate environment."""

    ENOUGH = auto()
    PARTIAL = auto()
    LITTLE_OR_NONE = auto()


class Abuse(Choice):
    """Abuse or neglect that has happened or will."""

    NONE = auto()
    SOME = auto()
    SERIOUS = auto()


BAND_OF_EXTENT = dict(zip(Extent, (NO_BAND, LOW, MODERATE, SUBSTANTIAL, CRITICAL), strict=True))
BAND_OF_CONTROL = dict(zip(Control, (NO_BAND, SUBSTANTIAL, CRITICAL), strict=True))
BAND_OF_ABUSE = dict(zip(Abuse, (NO_BAND, SUBSTANTIAL, CRITICAL), strict=True))


class Threshold(Law, file="fair_access/threshold"):
    """The lowest band that a council met."""

    lowest_band: int


class Risks(Inputs):
    """What an assessor of those years found."""

    life: Flag = need("fair_access.life")
    health: Flag = need("fair_access.health")
    control: Chosen = need("fair_access.control", of=Control)
    abuse: Chosen = need("fair_access.abuse", of=Abuse)
    routines: Chosen = need("fair_access.routines", of=Extent)
    work: Chosen = need("fair_access.work", of=Extent)
    support: Chosen = need("fair_access.support", of=Extent)
    roles: Chosen = need("fair_access.roles", of=Extent)


@rule("fair_access.band", cite="LAC(2002)13; Prioritising need 2010", columns=True)
def band(risks: Risks, law: NoFigures, w: Working) -> Count:
    """The highest band that any risk falls in: 0 none, 1 low, 2 moderate, 3 substantial, 4 critical."""
    bands = {
        "life": where(risks.life, CRITICAL, NO_BAND),
        "health": where(risks.health, CRITICAL, NO_BAND),
        "control": choose(risks.control, BAND_OF_CONTROL),
        "abuse": choose(risks.abuse, BAND_OF_ABUSE),
        **{name: choose(getattr(risks, name), BAND_OF_EXTENT) for name in ("routines", "work", "support", "roles")},
    }
    for name, found in bands.items():
        for number, said in enumerate(words.BAND):
            w.only(found == number).add(words.RISK[name], 0, because=said, stays=True)
    return w.add(words.HIGHEST, maximum(0, *bands.values()), because=words.HIGHEST_COUNTS, stays=True)


@rule("fair_access.eligible", cite="LAC(2002)13; Prioritising need 2010", columns=True)
def eligible(risks: Risks, law: Threshold, w: Working) -> Flag:
    """The council met needs of this band in those years."""
    met = band.part(risks, NoFigures(), w) >= law.lowest_band
    w.stands_on(law.lowest_band)
    w.add(words.THRESHOLD, 0, because=where(met, words.MET, words.NOT_MET), stays=True)
    return met
