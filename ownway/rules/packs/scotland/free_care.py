"""What is paid towards a care home for personal and nursing care; at home personal care is simply not charged for."""

from enum import auto

from ownway.rules.kernel import Choice, Chosen, Flag, Inputs, Law, Pence, Working, all_of, need, no, rule, where
from ownway.rules.packs.scotland import words


class Setting(Choice):
    """Where the care is given."""

    HOME = auto()
    CARE_HOME = auto()


class Rates(Law, file="free_care/rates"):
    """Weekly payments."""

    personal: int
    nursing: int


class Care(Inputs):
    """The care somebody was assessed as needing. No age and no means are read: it is free to any adult."""

    setting: Chosen = need("scotland.setting", of=Setting)
    personal: Flag = need("scotland.personal_care")
    nursing: Flag = need("scotland.nursing_care", when=lambda c, law: c.setting == Setting.CARE_HOME)


@rule("scotland.free_care", cite=words.FREE_CARE, columns=True, nation="scotland")
def free_care(care: Care, law: Rates, w: Working) -> Pence:
    """Weekly pence towards a care home, whatever somebody owns."""
    resident = care.setting == Setting.CARE_HOME
    at_home = w.only(all_of(no(resident), care.personal))
    at_home.add(words.PERSONAL, 0, because=words.NOT_CHARGED, stays=True)
    w.add(words.PERSONAL, where(all_of(resident, care.personal), law.personal, 0), because=words.PAID)
    w.add(words.NURSING, where(care.nursing, law.nursing, 0), because=words.PAID)
    none = w.only(no(care.personal)).only(no(care.nursing))
    none.add(words.PERSONAL, 0, because=words.NO_CARE_ASSESSED, stays=True)
    return w.total
