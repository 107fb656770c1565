"""The figures of the eligibility criteria."""

from ownway.rules.kernel import Law


class Criteria(Law, file="eligibility/criteria"):
    """How many outcomes it takes (regs 2(1)(b), 3(2)(b))."""

    outcomes_of_an_adult: int
    outcomes_of_a_carer: int
