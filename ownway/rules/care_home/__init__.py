"""What an adult may be asked to pay in a care home (Care Act 2014 ss14, 17, 30; SI 2014/2672; SI 2014/2670).

First the `kind_of_stay`; then whether the home that was left counts (`home_counts`, `left_out_until`), the
`contribution`, and a `top_up` for a dearer home.
"""

from ownway.rules.care_home.contribution import contribution
from ownway.rules.care_home.home import HomeLeft, Occupant, home_counts, left_out_until
from ownway.rules.care_home.means import CareHomeMeans
from ownway.rules.care_home.stays import Kind, Span, Stay, kind_of_stay
from ownway.rules.care_home.top_up import Payer, TopUp, top_up

RULES = (contribution, home_counts, top_up)

__all__ = [
    "RULES",
    "CareHomeMeans",
    "HomeLeft",
    "Kind",
    "Occupant",
    "Payer",
    "Span",
    "Stay",
    "TopUp",
    "contribution",
    "home_counts",
    "kind_of_stay",
    "left_out_until",
    "top_up",
]
