"""State diagrams, drawn from the tables of moves."""

from importlib import import_module
from pathlib import Path

from ownway.commands.reference.markdown import head, row

JOURNEY = Path(__file__).parents[2] / "journey"


def page() -> str:
    """One diagram and one table for each app with states."""
    apps = sorted(path.parent.name for path in JOURNEY.glob("*/states.py"))
    return "\n\n".join(["# States", *(_app(name) for name in apps)])


def _app(name: str) -> str:
    moves = import_module(f"ownway.journey.{name}.states").MOVES
    diagram = ["```mermaid", "stateDiagram-v2", *(f"    {m.source} --> {m.target}: {m.event}" for m in moves), "```"]
    table = [*head("From", "Event", "To", "Who"), *(row(m.source, m.event, m.target, m.who) for m in moves)]
    return "\n".join([f"## {name}", "", *diagram, "", *table])
