"""Published rates that a plan's lines are drafted from."""

from dataclasses import dataclass
from datetime import date

from ownway.rules.kernel import ENGLAND, BadInput, Law


class Rates(Law, file="payments/rates"):
    """What paid support usually costs."""

    personal_assistant: int
    agency: int
    somewhere_i_go: int
    short_break: int
    equipment: int


CELL = {kind: kind for kind in ("personal_assistant", "agency", "somewhere_i_go", "equipment")} | {
    "break": "short_break"
}


@dataclass(frozen=True)
class Rate:
    """Pence, with how sure the figure is and whose it is."""

    value: int
    status: str
    source: str


def rate(kind: str, *, on: date, place: str = ENGLAND) -> Rate:
    """What an hour, session, week or piece of a kind of paid support costs. Raises `BadInput` for an unknown kind."""
    if kind not in CELL:
        raise BadInput("line.who", f"has no rate for {kind}")
    cell = getattr(Rates.on(on, place), CELL[kind])
    return Rate(int(cell), cell.origin.status.value, cell.origin.source.title)
