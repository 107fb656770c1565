"""How long an answer stands before "still true?"."""

from datetime import date, timedelta

import pytest

from ownway.journey.conversations.registry import Fresh, fresh_until, registry


def last_day(key: str, said_on: date) -> date:
    return fresh_until(registry()[key], said_on)


def test_a_name_stands_until_somebody_changes_it():
    assert last_day("about.name", date(2020, 1, 1)) == date.max


def test_what_was_said_at_first_contact_stands_28_days():
    assert last_day("contact.what", date(2026, 2, 10)) == date(2026, 3, 10)
    assert last_day("contact.change", date(2028, 2, 10)) == date(2028, 3, 9)


def test_an_answer_of_one_occasion_stands_28_days_too():
    assert registry()["review.next"].fresh is Fresh.OCCASION
    assert last_day("review.next", date(2026, 12, 24)) == date(2027, 1, 21)


@pytest.mark.parametrize(
    ("said_on", "until"),
    [
        (date(2026, 9, 7), date(2027, 9, 7)),
        (date(2027, 6, 1), date(2028, 6, 1)),  # across a 29 February
        (date(2028, 2, 29), date(2029, 2, 28)),
        (date(2027, 2, 28), date(2028, 2, 28)),
    ],
)
def test_daily_life_stands_for_twelve_months(said_on, until):
    assert last_day("outcome.hygiene.how", said_on) == until


@pytest.mark.parametrize(
    ("said_on", "until"),
    [
        (date(2026, 4, 5), date(2026, 4, 5)),
        (date(2026, 4, 6), date(2027, 4, 5)),
        (date(2026, 12, 31), date(2027, 4, 5)),
        (date(2027, 1, 1), date(2027, 4, 5)),
        (date(2028, 2, 29), date(2028, 4, 5)),
    ],
)
def test_money_stands_until_the_tax_year_ends_on_5_april(said_on, until):
    assert last_day("money.benefits", said_on) == until


@pytest.mark.parametrize("key", registry())
def test_an_answer_is_fresh_on_the_day_it_is_given_and_never_loses_freshness_by_being_newer(key):
    days = [date(2027, 2, 20) + timedelta(days=number) for number in range(400)]
    lasts = [last_day(key, day) for day in days]
    assert all(last >= day for last, day in zip(lasts, days, strict=True))
    assert lasts == sorted(lasts)
