"""The rule book says what the tests say, with the sums that the rules gave."""

import re
from pathlib import Path

import pytest

from ownway.commands.reference import rule_book
from ownway.commands.reference.rule_book.chapters import asked
from ownway.commands.reference.rule_book.in_words import InWords, words_of
from ownway.rules import registry
from ownway.rules.kernel import Rule
from ownway.rules.kernel.kinds import OneOf

CHARGING, PAYMENTS = rule_book.chapter("charging"), rule_book.chapter("payments")


def test_every_chapter_of_the_tests_has_its_page():
    assert {f"rule-book/{name}.md" for name in rule_book.subjects()} < rule_book.pages().keys()
    assert "[Charging](charging.md)" in rule_book.contents()
    assert "`charging.contribution`" in rule_book.contents()


def paragraph(chapter: str, heading: str) -> list[str]:
    """The lines below a heading."""
    return chapter.partition(f"### {heading}\n\n")[2].partition("\n#")[0].strip().splitlines()


def test_a_paragraph_is_a_promise_with_its_sum():
    assert paragraph(CHARGING, "Never more than arranging costs")[0] == (
        "- On 1 October 2025: their savings are above the limit; they asked the council to arrange it; arranging it "
        "costs the council £5.99 a week; the council's fee for arranging support is £6 a week. "
        "**They pay £5.99 a week for the arranging.**"
    )
    assert paragraph(CHARGING, "Nobody pays more than the support costs")[0] == (
        "- As in the first case of this section, but the support costs £50 a week; their other money comes to £999.99 "
        "a week. **They pay £50 a week.** That is other money that comes in £999.99; income assumed from savings £0; "
        "less basic amount £112.50; less more than the support costs £837.49."
    )


def test_cases_have_their_own_sentences_and_say_what_is_different():
    assert (
        "- *A penny over the lower limit counts as a whole slice.* Their savings are £14,250.01. "
        "**Their savings count as an income of £1 a week.**"
    ) in CHARGING
    assert "the council's fee for arranging support is £6 a week" in CHARGING
    assert (
        "- Their other money comes to £132.50 a week; no charge goes above the council's cap; "
        "the figure for the council's cap is £25 a week. **They pay £20 a week.**"
    ) in CHARGING


def test_cases_that_differ_in_one_thing_and_have_one_answer_are_one_line():
    line = paragraph(PAYMENTS, "Close family needs a decision in the same household only")[3]
    assert line.startswith("- Any one of these: the payee is their parent-in-law; the payee is their son or daughter; ")
    assert line.endswith("**The direct payment may be used to pay this person.**")


def test_a_reason_is_given_once_a_section_with_its_paragraph():
    reason = "Capacity is presumed (Mental Capacity Act 2005 s1(2))."
    assert PAYMENTS.count(reason) == 1


def test_where_much_is_given_a_case_is_told_beside_the_first():
    first = paragraph(rule_book.chapter("triage"), "A big change without health needs no referral")[0]
    assert first.startswith(
        "- As in the first case of this section, but what has changed or cannot wait: they may lose "
    )


def test_what_is_not_known_is_said():
    assert "**There is no answer until somebody does.**" in rule_book.chapter("residence")
    assert "There is no answer until somebody says to whom the support goes" in CHARGING


def test_functions_are_told_with_their_arguments():
    clocks = rule_book.chapter("clocks")
    assert "- *Monday and a day is Tuesday.* From 23 November 2026, 1 working days on: **24 November 2026**." in clocks
    assert "- Land of £10,000, £4,000 is owed on it: **£6,000 counts**." in CHARGING
    assert "**refused: line.who has no rate for magic**" in PAYMENTS
    assert "40 in all: **14 days count together**" in PAYMENTS


@pytest.mark.parametrize("name", rule_book.subjects())
def test_no_paragraph_is_empty(name):
    bare = re.findall(r"^### (.+)\n+(?=#|\Z)", rule_book.chapter(name), re.M)
    assert not bare


@pytest.mark.parametrize("name", registry.RULES)
def test_every_fact_and_answer_has_words(name):
    rule = registry.RULES[name]
    words = words_of(rule)
    for need in rule.inputs.NEEDS:
        values = [need.kind.of(one) for one in need.kind.of] if hasattr(need.kind, "of") else [0, 1]
        said = [words.fact(rule, need, value) for value in values if _is_said(need, value)]
        assert all(said)
        assert words.asks(rule, need)
    assert name.partition(".")[2] in words.answers


def _is_said(need, value):
    return not (isinstance(need.kind, OneOf) and need.kind.plain(value) == "not_known")


def test_a_fact_without_words_names_the_file():
    words = InWords(Path("ownway/rules/payments/in_words.yaml"), {}, {}, {}, {}, {}, {})
    rule = registry.RULES["payments.for_days"]
    with pytest.raises(KeyError, match=r"payments/in_words\.yaml: facts: weekly_gross"):
        words.fact(rule, rule.inputs.NEEDS[0], 1)
    with pytest.raises(KeyError, match="figures: cap"):
        words.figure("cap", "£1")


def test_a_test_that_fails_stops_the_book():
    def wrong(pounds: int) -> None:
        assert pounds == 1

    under = Rule.under
    with pytest.raises(AssertionError):
        asked(wrong, {"pounds": 2})
    assert Rule.under is under
