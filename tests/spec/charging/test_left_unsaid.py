"""What could only favour the person may be left unsaid: there is an answer without it, and the answer says so."""

import pytest

from tests.spec.charging.people import charged, somebody

COUPLE = {
    "household": "couple",
    "children": 0,
    "partner_income": 0,
    "couple_amount": 0,
    "partner_pension_credit_age": False,
    "as_couple": True,
    "partner_housing": 0,
    "disability_benefit": "attendance_allowance_lower",
}


@pytest.mark.parametrize(
    ("field", "key"),
    [
        ("rent", "money.housing.rent"),
        ("mortgage", "money.housing.mortgage"),
        ("council_tax", "money.housing.council_tax"),
        ("service_charge", "money.housing.service_charge"),
        ("other_housing", "money.housing.other"),
        ("disability_costs", "money.costs.*"),
        ("partner_pension_credit_age", "people.partner.pension_credit_age"),
        ("as_couple", "money.partner"),
        ("partner_housing", "money.partner_housing"),
    ],
)
def test_what_could_only_favour_somebody_may_be_left_unsaid(field, key):
    result = charged(somebody(**{**COUPLE, field: None}), checks_couples=1, counts_other_housing_costs=1)
    assert result.not_known == (key,)
