"""How a name is found: as it sounds and without its accents, in any script. The name itself is kept as typed."""

import unicodedata


def search_form(name: str) -> str:
    """Lower case, without accents, one space between words; other scripts stay as they are."""
    spread = unicodedata.normalize("NFKD", name)
    plain = "".join(letter for letter in spread if not unicodedata.combining(letter))
    return " ".join(plain.casefold().split())
