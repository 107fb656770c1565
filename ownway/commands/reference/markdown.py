"""Tables in Markdown."""


def row(*cells: object) -> str:
    """One line of a Markdown table."""
    return "| " + " | ".join(str(cell).replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"


def head(*cells: str) -> list[str]:
    """The head of a Markdown table."""
    return [row(*cells), row(*("---" for _ in cells))]
