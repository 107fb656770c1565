"""The lowest wage that the law allows, by age (National Minimum Wage Regulations 2015 regs 4-5)."""

from ownway.rules.employment import words
from ownway.rules.employment.law import MinimumWage
from ownway.rules.kernel import Count, Flag, Inputs, Pence, Words, Working, finding, need, rule, where

UNDER_16, UNDER_18, UNDER_21 = 16, 18, 21


class Worker(Inputs):
    """An assistant's age on the first day of the pay period. `apprentice`: under 19, or in the first year."""

    age: Count = need("assistant.age")
    apprentice: Flag = finding("assistant.apprentice")


@rule("employment.minimum_wage", cite="NMW Regs 2015 regs 4, 4A, 5", columns=True)
def minimum_wage(worker: Worker, law: MinimumWage, w: Working) -> Pence:
    """Pence an hour that have to be paid at least; below 16 the law sets none."""
    lowest, because = lowest_wage(worker, law)
    return w.add(words.MINIMUM_WAGE, lowest, because=because, quote={"age": worker.age}, stays=True)


def lowest_wage(worker: Worker, law: MinimumWage) -> tuple[Pence, Words]:
    """The wage and why."""
    steps = (
        (worker.age < UNDER_16, 0, words.NO_MINIMUM),
        (worker.apprentice, law.apprentice, words.FOR_APPRENTICES),
        (worker.age < UNDER_18, law.from_16, words.BY_AGE),
        (worker.age < UNDER_21, law.from_18, words.BY_AGE),
        (worker.age < law.living_wage_age, law.from_21, words.BY_AGE),
    )
    wage, because = law.living_wage, words.LIVING_WAGE
    for holds, lower, why in reversed(steps):
        wage, because = where(holds, lower, wage), where(holds, why, because)
    return wage, because
