"""What somebody wrote, understood: a partial date, money with its period, a way to reach them, an address.

Each reader (`read_…`) takes the words as typed or dictated and gives a frozen value, or raises
`NotUnderstoodError` with a code for which the form field has words. It never guesses between two meanings.
"""

from ownway.platform.design_system.values.addresses import Address, read_address
from ownway.platform.design_system.values.dates import Accuracy, PartialDate, read_date
from ownway.platform.design_system.values.errors import NotUnderstoodError
from ownway.platform.design_system.values.money import Amount, Period, pounds, read_amount, read_pence
from ownway.platform.design_system.values.numbers import read_number
from ownway.platform.design_system.values.reach import Reach, ReachKind, read_reach

__all__ = [
    "Accuracy",
    "Address",
    "Amount",
    "NotUnderstoodError",
    "PartialDate",
    "Period",
    "Reach",
    "ReachKind",
    "pounds",
    "read_address",
    "read_amount",
    "read_date",
    "read_number",
    "read_pence",
    "read_reach",
]
