"""Whether the council has to pay directly: what was found in the talk, as the rules of sections 31 and 32 read it."""

from collections.abc import Mapping
from datetime import date

from django.utils.translation import gettext as _

from ownway.journey.direct_payments.choices import DIRECT_PAYMENTS, Holding
from ownway.platform.access.verdict import YES, Verdict, no
from ownway.rules import payments
from ownway.rules.kernel import Result, decided

SHARED = ("asked", "allowed", "capable", "appropriate")
OF_A_NOMINEE = ("nominee_agrees",)
WAYS = ("mental_capacity_act", "somebody_who_is", "the_authority")
OF_SOMEBODY_WHO_ASKS = (
    "lacks_capacity", "supported", "best_interests", "consulted", "family_or_friend", "record_checked",
)  # fmt: skip
Found = Mapping[str, bool]  # what the worker found, by the rules' own names; what is not there does not hold
ANYTHING = 1  # pence: whether the conditions hold, were there anything to pay


def may_be_held(choice: Holding, found: Found, on: date) -> Verdict:
    """A budget may be held so: a direct payment needs each condition, everything else none."""
    if choice not in DIRECT_PAYMENTS or answer(choice, found, authority_pays=ANYTHING, on=on).value:
        return YES
    section = "32" if choice is Holding.AUTHORISED_PERSON else "31"
    return no(
        "conditions_not_met",
        _("A direct payment needs each condition of section %(section)s. Say what is open.") % {"section": section},
    )


def answer(choice: Holding, found: Found, *, authority_pays: int, on: date) -> Result[bool]:
    """The council has to pay directly, with each condition's paragraph. `authority_pays`: weekly pence."""
    shared = _words(found, SHARED)
    if choice is Holding.AUTHORISED_PERSON:
        way = next((way for way in WAYS if found.get(way)), "nobody")
        more = _words(found, OF_SOMEBODY_WHO_ASKS)
        asked = payments.WithoutCapacity(authority_pays=authority_pays, authorised_by=way, **shared, **more)
        return decided(payments.without_capacity(asked, on=on))
    agrees = _words(found, OF_A_NOMINEE)
    named = choice is Holding.NOMINEE
    adult = payments.WithCapacity(
        authority_pays=authority_pays, lacks_capacity=False, nominee=named, **shared, **agrees
    )
    return decided(payments.with_capacity(adult, on=on))


def _words(found: Found, names: tuple[str, ...]) -> dict[str, str]:
    return {name: "yes" if found.get(name) else "no" for name in names}
