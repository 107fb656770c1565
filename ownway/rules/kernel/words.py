"""The words of a working: a stable code, and its English for each reader, said in one place for each subject.

A `Words` is a label of a step ("Income assumed from savings") or the reason for it. Its code is stored with decisions
and never changes its meaning; its templates may be bettered and translated: mark them `_("...")`, which the message
extractors of Django and Babel both find. `{capital}` in a template is filled from the step's quoted figures: pence as
pounds, and `{children:count}` as a number.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

Quoted = int | str
Translate = Callable[[str], str]

_BY_CODE: dict[str, "Words"] = {}
_BY_NUMBER: list["Words"] = []


class Audience(StrEnum):
    """Who reads: the person themself, in plain words or easy read, or a worker."""

    PERSON = "person"
    EASY_READ = "easy_read"
    WORKER = "worker"


def gettext_noop(text: str) -> str:
    """Mark a text for translation; import it as `_`."""
    return text


@dataclass(frozen=True)
class Words:
    """A code with its English templates. `cite` is the paragraph that a line of a working stands on.

    Where a worker's or an easy read text is not given, the person's text is read.
    """

    code: str
    person: str
    worker: str = ""
    cite: str = ""
    easy: str = ""
    number: int = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        if self.code in _BY_CODE:
            raise ValueError(f"two words with the code {self.code}")
        object.__setattr__(self, "number", len(_BY_NUMBER))
        _BY_CODE[self.code] = self
        _BY_NUMBER.append(self)

    def says(
        self,
        quote: Mapping[str, Quoted] | None = None,
        audience: Audience | str = Audience.PERSON,
        translate: Translate = str,
    ) -> str:
        """The sentence for a reader, in the reader's language, with the quoted figures filled in."""
        own = {Audience.WORKER: self.worker, Audience.EASY_READ: self.easy}
        template = own.get(Audience(audience)) or self.person
        return translate(template).format_map({name: _shown(value) for name, value in (quote or {}).items()})


def words_for(code: str) -> Words:
    """The words of a stored code. Raises `KeyError` for a code that no subject declares."""
    return _BY_CODE[code]


def all_words() -> tuple[Words, ...]:
    """Every label and reason that the imported subjects declare."""
    return tuple(_BY_NUMBER)


def words_numbered(number: int) -> Words:
    """The words that a column holds as a number."""
    return _BY_NUMBER[number]


def pounds(pence: int) -> str:
    """Pence as people read them: 123450 is £1,234.50 and -100 is -£1."""
    whole, part = divmod(abs(pence), 100)
    return f"{'-' if pence < 0 else ''}£{whole:,}" + (f".{part:02}" if part else "")


class _Figure(int):
    """A quoted figure: pounds, unless the template says `{children:count}`."""

    def __format__(self, spec: str) -> str:
        return f"{int(self):,}" if spec == "count" else pounds(self)


def _shown(value: Quoted) -> str | _Figure:
    return value if isinstance(value, str) else _Figure(value)
