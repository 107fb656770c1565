"""A charge on one of a couple leaves the two of them what benefits would (CSSG Annex C para 5, as local policy)."""

from tests.spec.charging.people import charged, line, pensioner, somebody

COUPLE = {"household": "couple", "children": 0}


def test_the_minimum_income_is_raised_by_what_is_missing_for_two():
    result = charged(pensioner(**COUPLE, as_couple=True, partner_income=15_000, partner_housing=500), checks_couples=1)
    assert line(result, "couple_extra") == -(34_660 - 17_755 - 14_500)


def test_nothing_is_added_when_the_two_have_enough():
    result = charged(pensioner(**COUPLE, as_couple=True, partner_income=20_000), checks_couples=1)
    assert line(result, "couple_extra") == 0


def test_it_needs_the_partner_to_be_part_of_it():
    assert line(charged(pensioner(**COUPLE, as_couple=False), checks_couples=1), "couple_extra") == 0


def test_it_needs_a_council_that_does_it():
    assert line(charged(pensioner(**COUPLE, as_couple=True, partner_income=0)), "couple_extra") == 0


def test_below_pension_credit_age_a_worker_gives_the_benefit_amount_of_the_couple():
    couple = somebody(**COUPLE, as_couple=True, partner_income=2_000, couple_amount=14_465)
    assert line(charged(couple, checks_couples=1), "couple_extra") == -(14_465 - 8_835 - 2_000)
