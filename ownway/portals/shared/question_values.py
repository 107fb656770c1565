"""Answers between a field and the map of facts: a slot's name in a form, a value as typed again, a value as kept."""

from typing import Any

from ownway.journey.conversations import engine
from ownway.journey.conversations.engine import CONFIRMS, Put, Setting, Slot, State
from ownway.journey.conversations.registry import DECLINED, Kind
from ownway.platform.design_system import values


def name_of(slot: Slot) -> str:
    """A slot as the name of a form field."""
    return engine.full_key(slot).replace(".", "-")


def initial_of(put: Put) -> Any:
    """An answer as its field shows it again."""
    said = put.answer or (put.told if put.mode in CONFIRMS else None)
    if said is None or said.state is State.PASSED:
        return None
    if said.state is State.DECLINED:
        return DECLINED
    return typed_again(said.value, put.question.key.kind)


def typed_again(value: Any, kind: Kind) -> Any:
    """A stored value as the field's own value."""
    match kind:
        case Kind.DATE:
            return values.PartialDate.from_iso(value)
        case Kind.AMOUNT | Kind.COST:
            return values.Amount(value["pence"], values.Period(value["per"]))
        case Kind.ADDRESS:
            return values.Address(tuple(value["lines"].split("\n")), value.get("postcode", ""), value["settled"])
        case Kind.REACH:
            return values.Reach(
                values.ReachKind(value["kind"]), value["value"], value["value"], value["safe_to_leave_message"]
            )
        case Kind.YES_NO:
            return "yes" if value else "no"
        case _:
            return value


def plain(value: Any, put: Put) -> Any:
    """A field's value as the map of facts holds it; None for nothing."""
    if value in (None, "", []):
        return None
    match put.question.key.kind:
        case Kind.DATE:
            return value.iso
        case Kind.AMOUNT | Kind.COST:
            return {"pence": value.pence, "per": str(value.period)}
        case Kind.ADDRESS:
            return {"lines": "\n".join(value.lines), "postcode": value.postcode, "settled": value.settled}
        case Kind.REACH:
            return {
                "kind": str(value.kind), "value": value.value, "safe_to_leave_message": value.safe_to_leave_message,
            }  # fmt: skip
        case Kind.YES_NO:
            return value == "yes"
        case _:
            return value


def names_of(setting: Setting) -> dict[str, str]:
    """The people around somebody by their row token."""
    said = setting.values()
    return {token: str(said.get(f"people.{token}.name", token)) for token in setting.rows.get("people", ())}
