"""What is chosen from in questions about money; the words are those of the fact map."""

from enum import auto

from ownway.rules.kernel import Choice, Ticks


class Free(Ticks):
    """Why nothing may be charged (SI 2014/2672 regs 3-4; MHA 1983 s117; NHS care)."""

    S117_AFTERCARE = auto()
    REABLEMENT = auto()
    CONTINUING_HEALTHCARE = auto()
    VARIANT_CJD = auto()


class Capital(Choice):
    """Savings against the limits. `agreed_*`: a light-touch assessment with consent (reg 10(2)-(3))."""

    BELOW = auto()
    BETWEEN = auto()
    ABOVE = auto()
    RATHER_NOT_SAY = auto()
    AGREED_BELOW = auto()
    AGREED_ABOVE = auto()


class DisabilityBenefit(Choice):
    """The one benefit for care or daily living that a person can have at a time."""

    NONE = auto()
    ATTENDANCE_ALLOWANCE_LOWER = auto()
    ATTENDANCE_ALLOWANCE_HIGHER = auto()
    PIP_DAILY_LIVING_STANDARD = auto()
    PIP_DAILY_LIVING_ENHANCED = auto()
    DLA_CARE_LOWEST = auto()
    DLA_CARE_MIDDLE = auto()
    DLA_CARE_HIGHEST = auto()


LOWER_RATE_OF = {  # the rate below each higher one
    DisabilityBenefit.ATTENDANCE_ALLOWANCE_HIGHER: DisabilityBenefit.ATTENDANCE_ALLOWANCE_LOWER,
    DisabilityBenefit.PIP_DAILY_LIVING_ENHANCED: DisabilityBenefit.PIP_DAILY_LIVING_STANDARD,
    DisabilityBenefit.DLA_CARE_HIGHEST: DisabilityBenefit.DLA_CARE_MIDDLE,
}
HIGHER_RATES = tuple(LOWER_RATE_OF)


class MobilityBenefit(Choice):
    """The one benefit for getting about."""

    NONE = auto()
    PIP_MOBILITY_STANDARD = auto()
    PIP_MOBILITY_ENHANCED = auto()
    DLA_MOBILITY_LOWER = auto()
    DLA_MOBILITY_HIGHER = auto()


class Benefit(Ticks):
    """Other money that comes in."""

    UNIVERSAL_CREDIT = auto()
    ESA = auto()
    INCOME_SUPPORT = auto()
    STATE_PENSION = auto()
    PENSION_CREDIT_GUARANTEE = auto()
    PENSION_CREDIT_SAVINGS = auto()
    CARERS_ALLOWANCE = auto()
    CARERS_ALLOWANCE_UNDERLYING = auto()
    OTHER_PENSION = auto()
    SURVIVORS_PENSION = auto()
    OTHER = auto()
    EARNINGS = auto()
    HOUSING_BENEFIT = auto()
    COUNCIL_TAX_HELP = auto()
    WAR_DISABLEMENT = auto()
    CHILD_BENEFIT = auto()


class Household(Choice):
    """Who the minimum income is for (SI 2014/2672 reg 7(2)-(4), (10))."""

    SINGLE = auto()
    LONE_PARENT = auto()
    COUPLE = auto()
