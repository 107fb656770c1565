"""What people write is understood, or not understood: never guessed."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ownway.platform.design_system.values import (
    Accuracy,
    Address,
    Amount,
    NotUnderstoodError,
    PartialDate,
    Period,
    Reach,
    ReachKind,
    pounds,
    read_address,
    read_amount,
    read_date,
    read_number,
    read_pence,
    read_reach,
)


@pytest.mark.parametrize(
    ("written", "pence"),
    [
        ("12", 1200),
        ("12.5", 1250),
        ("£12.50", 1250),
        ("12.50p", 1250),
        ("1,234.50", 123450),
        ("£ 1 234", 123400),
        ("12,50", 1250),
        ("50p", 50),
        ("5 pence", 5),
        ("12 pounds 50", 1250),
        ("12 pounds and 50 pence", 1250),
        ("£12 50", 1250),
        ("twelve pounds fifty", 1250),
        ("a hundred pounds", 10000),
        ("one hundred and twenty-five pounds", 12500),
        ("two thousand and five pounds ten", 200510),
        ("twelve", 1200),
        ("fifty pence", 50),
        ("Zero", 0),
        ("12.", 1200),
        ("", None),
        ("   ", None),
    ],
)
def test_money_is_understood_as_written_or_dictated(written: str, pence: int | None):
    assert read_pence(written) == pence


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("twelve fifty", "not_money"),  # 12.50 or 1,250
        ("12 5", "not_money"),  # 12.05 or 12.50
        ("about 50", "not_money"),
        ("1.234.567", "not_money"),
        ("1,23,4", "not_money"),
        ("12 pounds 100 pence", "too_exact"),
        ("twelve pounds two hundred", "not_money"),
        ("£", "not_money"),
        ("pounds", "not_money"),
        ("١٢", "not_money"),
        ("=1+1", "not_money"),
        ("12.505", "too_exact"),
        ("-5", "negative"),
        ("£-5", "negative"),
        ("minus five", "negative"),
        ("99999999999", "too_much"),
    ],
)
def test_money_that_could_mean_two_things_is_not_guessed(written: str, code: str):
    with pytest.raises(NotUnderstoodError) as unclear:
        read_pence(written)
    assert unclear.value.code == code


@given(st.integers(0, 10**9))
def test_an_amount_as_we_print_it_is_understood_as_the_same(pence: int):
    assert read_pence(pounds(pence)) == pence


def test_pounds_are_printed_with_pence_only_where_there_are_some():
    assert [pounds(p) for p in (0, 5, 1200, 123450, -1250)] == ["£0", "£0.05", "£12", "£1,234.50", "−£12.50"]


@pytest.mark.parametrize(
    ("written", "period"),
    [
        ("12.50", Period.MONTH),  # as chosen beside the box
        ("12.50 a week", Period.WEEK),
        ("12.50/week", Period.WEEK),
        ("12.50pw", Period.WEEK),
        ("12.50 per fortnight", Period.TWO_WEEKS),
        ("12.50 every two weeks", Period.TWO_WEEKS),
        ("12.50 every 4 weeks", Period.FOUR_WEEKS),
        ("12.50 4-weekly", Period.FOUR_WEEKS),
        ("12.50 pcm", Period.MONTH),
        ("12.50 every three months", Period.QUARTER),
        ("12.50 a year", Period.YEAR),
        ("12.50 per annum", Period.YEAR),
        ("12.50 yr wythnos", None),
        ("12.50 y mis", Period.MONTH),
    ],
)
def test_a_period_in_the_words_wins_over_the_one_chosen(written: str, period: Period | None):
    if period is None:
        with pytest.raises(NotUnderstoodError):
            read_amount(written, Period.MONTH)
    else:
        assert read_amount(written, Period.MONTH) == Amount(1250, period)


def test_a_period_without_an_amount_is_no_amount():
    assert read_amount("", Period.WEEK) is None
    assert str(Amount(1250, Period.WEEK)) == "£12.50 a week"


@pytest.mark.parametrize(
    ("written", "number"), [("3", 3), ("1,200", 1200), ("seven", 7), ("forty two", 42), ("a hundred", 100), ("", None)]
)
def test_whole_numbers_are_digits_or_words(written: str, number: int | None):
    assert read_number(written) == number


@pytest.mark.parametrize("written", ["3.5", "-1", "many", "two three", "twenty twelve"])
def test_what_is_no_whole_number_is_not_understood(written: str):
    with pytest.raises(NotUnderstoodError, match="not_a_number"):
        read_number(written)


@pytest.mark.parametrize(
    ("boxes", "iso", "accuracy"),
    [
        (("5", "3", "1947"), "1947-03-05", Accuracy.DAY),
        ((" 5th ", "Mar", "1947"), "1947-03-05", Accuracy.DAY),
        (("05", "mawrth", "1947"), "1947-03-05", Accuracy.DAY),
        (("", "March", "1947"), "1947-03", Accuracy.MONTH),
        (("", "", "1947"), "1947", Accuracy.YEAR),
        (("29", "2", "2024"), "2024-02-29", Accuracy.DAY),
    ],
)
def test_a_date_is_as_accurate_as_what_is_known(boxes: tuple[str, str, str], iso: str, accuracy: Accuracy):
    read = read_date(*boxes)
    assert read is not None
    assert (read.iso, read.accuracy) == (iso, accuracy)
    assert PartialDate.from_iso(iso) == read


@pytest.mark.parametrize(
    ("boxes", "code"),
    [
        (("5", "3", ""), "year_missing"),
        (("5", "", "1947"), "month_missing"),
        (("x", "3", "1947"), "day_unclear"),
        (("5", "Marx", "1947"), "month_unclear"),
        (("5", "3", "47"), "year_unclear"),
        (("5", "3", "0047"), "year_unclear"),
        (("31", "2", "2020"), "not_a_date"),
        (("0", "2", "2020"), "day_unclear"),
        (("1", "13", "2020"), "not_a_date"),
    ],
)
def test_a_date_that_is_not_one_says_which_box(boxes: tuple[str, str, str], code: str):
    with pytest.raises(NotUnderstoodError, match=code):
        read_date(*boxes)


def test_an_empty_date_is_not_known_and_a_year_lasts_from_january_to_december():
    assert read_date("", " ", "") is None
    assert (PartialDate(1947).earliest, PartialDate(1947).latest) == (date(1947, 1, 1), date(1947, 12, 31))
    assert PartialDate(2024, 2).latest == date(2024, 2, 29)
    assert [str(PartialDate(1947, *rest)) for rest in ((), (3,), (3, 5))] == ["1947", "March 1947", "5 March 1947"]


@pytest.mark.parametrize(
    ("written", "kind", "value"),
    [
        ("020 7946 0018", ReachKind.PHONE, "02079460018"),
        ("+44 (0)20 7946 0018", ReachKind.PHONE, "02079460018"),
        ("ring me on 01632 960123 please", ReachKind.PHONE, "01632960123"),
        ("text 07700 900123", ReachKind.TEXT, "07700900123"),
        ("07700 900 123, please text", ReachKind.TEXT, "07700900123"),
        ("anne@example.org", ReachKind.EMAIL, "anne@example.org"),
        ("Email: anne@example.org", ReachKind.EMAIL, "anne@example.org"),
        ("12 High St, Montgomery SY15 6AA", ReachKind.LETTER, "12 High St, Montgomery SY15 6AA"),
        ("my daughter Anne, 07700 900123", ReachKind.THROUGH_SOMEBODY, "my daughter Anne, 07700 900123"),
        ("ask at the shop", ReachKind.THROUGH_SOMEBODY, "ask at the shop"),
    ],
)
def test_a_way_to_reach_somebody_is_found_in_the_words(written: str, kind: ReachKind, value: str):
    assert read_reach(f" {written} ") == Reach(kind, value, written)


@pytest.mark.parametrize(("written", "code"), [("anne@", "email_unclear"), ("0163", "phone_unclear")])
def test_half_an_address_is_not_a_way_to_reach_somebody(written: str, code: str):
    with pytest.raises(NotUnderstoodError, match=code):
        read_reach(written)


def test_an_unsafe_message_is_remembered_and_nothing_is_no_way_at_all():
    assert read_reach("01632 960123", safe_to_leave_message=False) == Reach(
        ReachKind.PHONE, "01632960123", "01632 960123", safe_to_leave_message=False
    )
    assert read_reach("") is None


def test_an_address_is_lines_and_the_postcode_that_stands_in_it():
    assert read_address("12 High Street,\n\nMontgomery sy156aa") == Address(
        ("12 High Street", "Montgomery"), "SY15 6AA"
    )
    assert read_address("the barge at Saltaire lock") == Address(("the barge at Saltaire lock",))
    assert str(Address(("12 High Street",), "SY15 6AA")) == "12 High Street\nSY15 6AA"


def test_no_settled_place_is_an_answer_and_no_words_are_none():
    assert read_address("", settled=False) == Address((), settled=False)
    assert read_address("  \n ") is None


@given(st.text())
def test_whatever_is_typed_is_understood_or_politely_not(typed: str):
    for read in (read_pence, read_number, read_reach, read_address, lambda text: read_date(text, text, text)):
        with suppress(NotUnderstoodError):
            read(typed)
