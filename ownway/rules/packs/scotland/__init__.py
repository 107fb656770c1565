"""Scotland: four options of self-directed support, bands of risk, free personal care, a care home's means test.

Social Care (Self-directed Support) (Scotland) Act 2013; Community Care and Health (Scotland) Act 2002.
"""

from ownway.rules.packs.scotland.bands import Band, Banded, eligible
from ownway.rules.packs.scotland.care_home import Resident, care_home
from ownway.rules.packs.scotland.free_care import Care, Setting, free_care
from ownway.rules.packs.scotland.options import Option, Wish, option_open

RULES = (eligible, option_open, free_care, care_home)

__all__ = [
    "RULES",
    "Band",
    "Banded",
    "Care",
    "Option",
    "Resident",
    "Setting",
    "Wish",
    "care_home",
    "eligible",
    "free_care",
    "option_open",
]
