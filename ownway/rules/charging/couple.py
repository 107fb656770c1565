"""Whether a charge on one of a couple would leave the two of them short (CSSG Annex C para 5, as local policy)."""

from ownway.rules.charging import words
from ownway.rules.kernel import Inputs, NoFigures, Pence, Working, maximum, need, rule


class Couple(Inputs):
    """What the two of them would have, and what benefits would give them, a week."""

    minimum_income: Pence = need("charging.minimum_income")
    partner_income: Pence = need("money.partner_income")
    partner_housing: Pence = need("money.partner_housing")
    couple_amount: Pence = need("money.couple_amount")


@rule("charging.couple_check", cite="CSSG Annex C para 5; local policy", columns=True)
def couple_check(couple: Couple, law: NoFigures, w: Working) -> Pence:
    """What has to be added to the minimum income so that the two have what benefits would give a couple."""
    left = couple.minimum_income + couple.partner_income - couple.partner_housing
    return w.add(
        words.COUPLE_EXTRA,
        maximum(couple.couple_amount - left, 0),
        because=words.BOTH_NEED_ENOUGH,
        quote={"left": left, "couple_amount": couple.couple_amount},
    )
