"""What another law would do to a population: who gains, who loses, by how much, in which group."""

import numpy as np
import pytest

from ownway.rules.what_if import BANDS, Effect, effects

BEFORE = np.array([1_000, 1_000, 1_000, 1_000, 0, 500], np.int16)
AFTER = np.array([1_300, 900, 1_000, 400, 0, 9_000], np.int16)
KNOWN = np.array([True, True, True, True, True, False])
EVERYBODY = np.ones(6, np.bool_)
GROUPS = ["north", "north", "north", "south", "south", "south"]


def found(paid: bool = False) -> dict[str, Effect]:
    return effects((BEFORE, EVERYBODY), (AFTER, KNOWN), GROUPS, paid=paid)


def test_each_group_has_its_effect():
    north, south = found()["north"], found()["south"]
    assert (north.people, north.gain, north.lose, north.same, north.not_compared) == (3, 1, 1, 1, 0)
    assert (north.gained, north.lost, north.most_gained, north.most_lost, north.net) == (300, 100, 300, 100, 200)
    assert (south.people, south.gain, south.lose, south.same, south.not_compared) == (3, 0, 1, 1, 1)
    assert (south.gained, south.lost, south.most_gained, south.most_lost, south.net) == (0, 600, 0, 600, -600)


def test_where_the_person_pays_more_is_a_loss():
    north = found(paid=True)["north"]
    assert (north.gained, north.lost, north.gain, north.lose) == (100, 300, 1, 1)


def test_groups_come_in_order_and_add_up():
    whole = found()["north"] + found()["south"]
    assert list(found()) == ["north", "south"]
    assert (whole.people, whole.not_compared, whole.gain, whole.lose, whole.same) == (6, 1, 1, 2, 2)
    assert (whole.gained, whole.lost, whole.net, whole.a_year) == (300, 700, -400, -400 * 52)
    assert (whole.most_gained, whole.most_lost) == (300, 600)
    assert sum(whole.bands) == 5
    assert len(whole.bands) == len(BANDS)


def test_the_larger_of_two_groups_is_the_most():
    one, other = found()["north"], found()["south"]
    assert (one + other).most_lost == (other + one).most_lost == 600
    assert (one + other).most_gained == (other + one).most_gained == 300


@pytest.mark.parametrize(("gains", "each"), [([1, 2], 2), ([1, 1, 2], 1), ([], 0), ([5], 5)])
def test_on_average_to_the_nearest_penny_a_half_up(gains, each):
    up = Effect.of(np.array(gains, np.int64), 0)
    down = Effect.of(-np.array(gains, np.int64), 0)
    assert (up.gained_each, up.lost_each) == (each, 0)
    assert (down.gained_each, down.lost_each) == (0, each)


def test_bands_take_everybody_once():
    gains = np.array([-5_001, -5_000, -2_000, -501, -500, -1, 0, 1, 500, 501, 1_000, 1_001, 2_000, 2_001, 5_000, 5_001])
    effect = Effect.of(gains, 0)
    assert sum(effect.bands) == len(gains)
    assert dict(zip(BANDS, effect.bands, strict=True)) == {
        "lose more than £50": 1,
        "lose £20.01 to £50": 1,
        "lose £10.01 to £20": 1,
        "lose £5.01 to £10": 1,
        "lose up to £5": 2,
        "the same": 1,
        "gain up to £5": 2,
        "gain £5.01 to £10": 2,
        "gain £10.01 to £20": 2,
        "gain £20.01 to £50": 2,
        "gain more than £50": 1,
    }
