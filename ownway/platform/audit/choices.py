"""Why somebody's reads may be held back from the person they are about, for a time."""

from enum import StrEnum


class Reason(StrEnum):
    """The three reasons; there is no fourth."""

    SERIOUS_HARM = "serious harm"
    CRIME = "crime"
    STAFF_SAFETY = "staff safety"
