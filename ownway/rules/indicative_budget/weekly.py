"""An indicative budget by the allocation table: outcomes, shape of support, then what people around go on doing.

An estimate, not a decision. Additive points, so that each line stands for itself and more need never means less.
"""

from ownway.rules.indicative_budget import words
from ownway.rules.indicative_budget.law import Table
from ownway.rules.indicative_budget.needs import Needs
from ownway.rules.kernel import Count, Pence, Working, choose, count, div_down, has, minimum, rule, where
from ownway.rules.vocabulary import OUTCOMES, Alone, How, Out, Outcome, Times, Two

LEVEL = {
    How.NOT_KNOWN: 0,
    How.ALONE: 0,
    How.LONGER: 1,
    How.DISTRESS: 1,
    How.UNSAFE: 2,
    How.PART_HELP: 2,
    How.FULL_HELP: 3,
    How.DOES_NOT_APPLY: 0,
}
LEVEL_WORDS = (words.MANAGED, words.SOME, words.MUCH, words.MOST)
WHY_LEVEL = {how: LEVEL_WORDS[level] for how, level in LEVEL.items()}


@rule("indicative_budget.weekly", cite=words.TABLE, columns=True)
def weekly(needs: Needs, law: Table, w: Working) -> Pence:
    """Weekly pence that needs like these usually cost, less what people around want to go on doing."""
    points = {outcome: _points(needs, law, outcome) for outcome in OUTCOMES}
    price, lines = law.price_per_point, w.section(words.NEEDS)
    for outcome in OUTCOMES:
        why = choose(getattr(needs, outcome), WHY_LEVEL)
        lines.add(words.OUTCOME[outcome], points[outcome] * price, because=why)
    _shape(needs, law, w.section(words.SHAPE))
    support = w.section(words.SUPPORT).taking_off()
    for outcome in OUTCOMES:
        helped = supported(points[outcome], needs, Outcome[outcome.upper()])
        support.add(words.HELPED[outcome], helped * price, because=words.STILL_HELPED)
    return w.total


def supported(points: Count, needs: Needs, outcome: Outcome) -> Count:
    """Points of an outcome that helpers take: all, or half for each of two who share it; never more than there are."""
    sharing = count(has(needs.shared, outcome), has(needs.shared_twice, outcome))
    return where(has(needs.covered, outcome), points, minimum(points, sharing * div_down(points, 2)))


def _points(needs: Needs, law: Table, outcome: str) -> Count:
    by_level: tuple[int, ...] = getattr(law, outcome)
    return choose(getattr(needs, outcome), {how: by_level[level] for how, level in LEVEL.items()})


def _shape(needs: Needs, law: Table, w: Working) -> None:
    price = law.price_per_point
    parts = count(
        *(has(needs.times, part) for part in (Times.MORNING, Times.MIDDAY, Times.LATE_AFTERNOON, Times.BEDTIME))
    )
    w.add(words.TIMES, _by_count(parts, law.times) * price, because=words.PARTS_OF_DAY, quote={"parts": parts})
    awake, asleep = has(needs.times, Times.NIGHT_AWAKE), has(needs.times, Times.NIGHT_ASLEEP)
    night = where(awake, law.night_awake, where(asleep, law.night_asleep, 0))
    w.add(words.NIGHT, night * price, because=where(awake, words.AWAKE_AT_NIGHT, words.NEAR_AT_NIGHT))
    w.add(words.ALONE, choose(needs.alone, dict(zip(Alone, law.alone, strict=True))) * price, because=words.SAFE_ALONE)
    w.add(words.OUT, choose(needs.out, dict(zip(Out, law.out, strict=True))) * price, because=words.TO_GO_OUT)
    w.add(words.TWO, choose(needs.two, dict(zip(Two, law.two, strict=True))) * price, because=words.TWO_AT_ONCE)


def _by_count(parts: Count, points: tuple[int, ...]) -> Count:
    """The points of each part of the day that is reached, added up."""
    total: Count = points[0]
    for number in range(1, len(points)):
        total = total + where(parts >= number, points[number] - points[number - 1], 0)
    return total
