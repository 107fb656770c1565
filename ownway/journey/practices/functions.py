"""The functions a council may let somebody else exercise: a closed list. What the Act withholds cannot be entered.

Care Act 2014 s79(2) withholds s3, ss6-7, s14 (charges), ss42-47 (safeguarding) and s79 itself: none has a name here.
"""

from enum import StrEnum


class Function(StrEnum):
    """Functions of Part 1 of the Care Act 2014 that s79 lets a council delegate."""

    NEEDS_ASSESSMENT = "s9"
    CARERS_ASSESSMENT = "s10"
    REFUSAL_OF_ASSESSMENT = "s11"
    WRITTEN_RECORD = "s12"
    ELIGIBILITY = "s13"
    FINANCIAL_ASSESSMENT = "s17"  # to calculate; to charge is s14 and stays with the council
    MEETING_NEEDS = "s18"
    PLAN = "s24"
    CARE_AND_SUPPORT_PLAN = "s25"
    PERSONAL_BUDGET = "s26"
    REVIEW = "s27"
    DIRECT_PAYMENT = "s31"
    DIRECT_PAYMENT_WITHOUT_CAPACITY = "s32"
    DIRECT_PAYMENT_DETAIL = "s33"
    ADVOCACY = "s67"
    AFTERCARE = "MHA s117"


class Basis(StrEnum):
    """The power under which the functions are given."""

    CARE_ACT_S79 = "Care Act 2014 s79"
    NHS_ACT_S75 = "NHS Act 2006 s75"
    OWN_OFFICERS = "LGA 1972 s101"
