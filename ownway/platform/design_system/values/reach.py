"""How somebody can be reached, from one box: the kind is found in the words, never asked beside them."""

import re
from dataclasses import dataclass
from enum import StrEnum

from django.utils.translation import gettext_lazy as _

from ownway.platform.design_system.rendering import Text
from ownway.platform.design_system.values.addresses import POSTCODE
from ownway.platform.design_system.values.errors import NotUnderstoodError

PHONE = re.compile(r"(?:\+|00)?\(?\d[\d ().-]{5,}\d", re.ASCII)
EMAIL = re.compile(r"[^\s@,;]+@[^\s@,;]+\.[^\s@,;.]{2,}")


class ReachKind(StrEnum):
    """The channel by which we answer."""

    PHONE = "phone"
    TEXT = "text"
    EMAIL = "email"
    LETTER = "letter"
    THROUGH_SOMEBODY = "through_somebody"

    @property
    def label(self) -> Text:
        """What we will do, for check-your-answers."""
        return REACH_LABELS[self]


REACH_LABELS = {
    ReachKind.PHONE: _("We will phone"),
    ReachKind.TEXT: _("We will send a text message"),
    ReachKind.EMAIL: _("We will email"),
    ReachKind.LETTER: _("We will write a letter"),
    ReachKind.THROUGH_SOMEBODY: _("We will reach you through somebody, as you wrote"),
}


@dataclass(frozen=True)
class Reach:
    """`value` is the number, the address or, through somebody, all the words; `words` is what was typed."""

    kind: ReachKind
    value: str
    words: str
    safe_to_leave_message: bool = True


def read_reach(text: str, safe_to_leave_message: bool = True) -> Reach | None:
    """The best way to reach somebody; None when empty. Codes: `email_unclear`, `phone_unclear`."""
    words = text.strip()
    if not words:
        return None
    kind, value = _kind(words)
    return Reach(kind, value, words, safe_to_leave_message)


def _kind(words: str) -> tuple[ReachKind, str]:
    email, phone = EMAIL.search(words), PHONE.search(words)
    if "@" in words and not email:
        raise NotUnderstoodError("email_unclear")
    if email and _little_else(words, email[0]):
        return ReachKind.EMAIL, email[0]
    if phone and _little_else(words, phone[0]):
        return _phone(words, phone[0])
    if POSTCODE.search(words):
        return ReachKind.LETTER, words
    if re.fullmatch(r"[\d\s().+-]+", words):
        raise NotUnderstoodError("phone_unclear")
    return ReachKind.THROUGH_SOMEBODY, words


def _little_else(words: str, found: str) -> bool:
    """Whether nothing but a word such as "text" or "phone:" stands beside it; else it is somebody else's."""
    rest = words.replace(found, " ").casefold()
    return not re.sub(r"\b(text|sms|phone|ring|call|mobile|home|e-?mail|me|on|at|please)\b|[\s:,.-]", "", rest)


def _phone(words: str, number: str) -> tuple[ReachKind, str]:
    digits = re.sub(r"[^\d+]", "", number.replace("(0)", ""))
    digits = re.sub(r"^(?:\+|00)44", "0", digits)
    if not 9 <= len(digits.lstrip("+")) <= 15:
        raise NotUnderstoodError("phone_unclear")
    text = re.search(r"\b(text|sms)\b", words, re.IGNORECASE)
    return (ReachKind.TEXT if text else ReachKind.PHONE), digits
