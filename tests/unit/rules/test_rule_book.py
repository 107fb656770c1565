"""The rule book says what the tests say, with the sums that the rules gave."""

import pytest

from ownway.commands.reference import rule_book
from ownway.commands.reference.rule_book.chapters import asked
from ownway.rules.kernel import Rule

CHARGING = rule_book.chapter("charging")


def test_every_chapter_of_the_tests_has_its_page():
    assert {f"rule-book/{name}.md" for name in rule_book.subjects()} < rule_book.pages().keys()
    assert "[Charging](charging.md)" in rule_book.contents()
    assert "`charging.contribution`" in rule_book.contents()


def test_a_paragraph_is_a_promise_with_its_sum():
    promise = CHARGING.partition("### Nobody pays more than the support costs\n\n")[2].splitlines()[0]
    assert promise == (
        "- On 1 October 2025; cost £50; benefits: other; other income £999.99; aged 25: **£50**. That is other money "
        "that comes in £999.99; income assumed from savings £0; less basic amount £112.50; "
        "less more than the support costs £837.49."
    )


def test_cases_have_their_own_sentences_and_say_what_is_different():
    assert "- A penny over the lower limit counts as a whole slice. Savings £14,250.01: **£1**." in CHARGING
    assert "### A council may cap the charge" in CHARGING
    assert "with cap £25 as the authority's own figure" in CHARGING
    assert "- Other income £132.50: **£20**." in CHARGING


def test_what_is_not_known_is_said():
    assert "no answer until somebody says work" in rule_book.chapter("eligibility")


def test_dates_are_read_from_the_cases():
    assert "- Monday and a day is Tuesday." in rule_book.chapter("clocks")


def test_a_test_that_fails_stops_the_book():
    def wrong(pounds: int) -> None:
        assert pounds == 1

    under = Rule.under
    with pytest.raises(AssertionError):
        asked(wrong, {"pounds": 2})
    assert Rule.under is under
