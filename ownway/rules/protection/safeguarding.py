"""Whether the authority has to make enquiries, as proposed to the council's own worker who decides (Care Act 2014 s42).

It reads no consent, no eligibility, no money and no ordinary residence: the duty asks for none of them. The decision
cannot be delegated (s79(2)).
"""

from ownway.rules.kernel import Chosen, Flag, Found, Inputs, NoFigures, Working, every, finding, points, rule
from ownway.rules.protection import words


class Concern(Inputs):
    """What gives reasonable cause to suspect; proof is not asked for."""

    in_area: Chosen = finding("safeguarding.in_area", of=Found)
    needs: Chosen = finding("safeguarding.needs", of=Found)
    abuse: Chosen = finding("safeguarding.abuse", of=Found)
    cannot_protect: Chosen = finding("safeguarding.cannot_protect", of=Found)


@rule("protection.safeguarding", cite="Care Act 2014 s42(1)-(2)", columns=True)
def safeguarding(concern: Concern, law: NoFigures, w: Working) -> Flag:
    """Enquiries are owed: in the area, with needs, at risk, and because of the needs unable to protect themself."""
    return every(*points(concern, words.SAFEGUARDING, w)).answer(w)
