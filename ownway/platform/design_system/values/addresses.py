"""An address in one box, with the postcode found in it; or no settled place, which is an answer too."""

import re
from dataclasses import dataclass

# The shape of a United Kingdom postcode; whether it exists is for an address service to say.
POSTCODE = re.compile(r"\b([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})\b", re.IGNORECASE)


@dataclass(frozen=True)
class Address:
    """Lines as written, without the postcode. `settled` is False for somebody with no settled place."""

    lines: tuple[str, ...]
    postcode: str = ""
    settled: bool = True

    def __str__(self) -> str:
        return "\n".join(filter(None, (*self.lines, self.postcode)))


def read_address(text: str, settled: bool = True) -> Address | None:
    """The address as lines and postcode; None when nothing is written and the place is settled."""
    found = list(POSTCODE.finditer(text))
    postcode = ""
    if found:
        last = found[-1]
        postcode = f"{last[1]} {last[2]}".upper()
        text = text[: last.start()] + text[last.end() :]
    lines = tuple(line for part in text.splitlines() if (line := part.strip(" ,\t")))
    return Address(lines, postcode, settled) if lines or postcode or not settled else None
