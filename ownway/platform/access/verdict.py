"""May this be done now? One answer with a reason: the page shows it, the action raises it, the button hides."""

from dataclasses import dataclass
from typing import NoReturn


class Refused(Exception):
    """Somebody may not do this, and the sentence says why and who can."""

    def __init__(self, reason_code: str, sentence: str) -> None:
        super().__init__(sentence)
        self.reason_code = reason_code
        self.sentence = sentence


@dataclass(frozen=True)
class Verdict:
    """Allowed, or not and why. Never matched on its text."""

    allowed: bool
    reason_code: str = ""
    sentence: str = ""

    def __bool__(self) -> bool:
        return self.allowed

    def or_refuse(self) -> None:
        """Raise Refused unless allowed."""
        if not self.allowed:
            self.refuse()

    def refuse(self) -> NoReturn:
        """Raise it."""
        raise Refused(self.reason_code, self.sentence)


YES = Verdict(allowed=True)


def no(reason_code: str, sentence: str) -> Verdict:
    """Not allowed."""
    return Verdict(False, reason_code, sentence)


def first_no(*verdicts: Verdict) -> Verdict:
    """The first refusal in order, else yes."""
    return next((verdict for verdict in verdicts if not verdict), YES)
