"""Every state is reached, has an owner for each step out of it, and an exit unless it is an end."""

import importlib

import pytest

from tests.architecture.source import OWNWAY

TABLES = [path.parent.name for path in sorted((OWNWAY / "journey").glob("*/states.py"))]
STARTS = {"owed", "draft", "planned"}
ENDS = {"determined", "ended", "concluded", "cancelled"}


@pytest.mark.parametrize("app", TABLES)
def test_every_state_is_a_start_or_reached_and_an_end_or_left(app: str) -> None:
    states = importlib.import_module(f"ownway.journey.{app}.states")
    reached, left = {move.target for move in states.MOVES}, {move.source for move in states.MOVES}
    for state in states.State:
        assert state in reached or state in STARTS, f"{app}: nothing leads to {state}"
        assert state in left or state in ENDS, f"{app}: nothing leads out of {state}"


@pytest.mark.parametrize("app", TABLES)
def test_every_step_has_an_owner_and_leads_one_way(app: str) -> None:
    moves = importlib.import_module(f"ownway.journey.{app}.states").MOVES
    assert all(move.who for move in moves)
    assert len({(move.source, move.event) for move in moves}) == len(moves)
