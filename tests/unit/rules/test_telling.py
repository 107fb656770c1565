"""An answer told to its readers: plain, easy read, worker. Every subject has every sentence for each."""

import re
from datetime import date

import pytest

from ownway.rules import charging, eligibility, triage
from ownway.rules.kernel import Audience, decided
from ownway.rules.kernel.words import all_words
from ownway.rules.registry import RULES
from ownway.rules.telling import sentences, told
from tests.spec.charging.people import APRIL_2025, charged, somebody

LONGEST = 12  # words in a sentence of easy read


def unwrapped(text: str) -> str:
    return re.sub(r"\{\w+(:\w+)?\}", "1", text)


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.code)
def test_easy_read_is_short_sentences(words):
    for sentence in sentences(unwrapped(words.easy or words.person)):
        assert len(sentence.split()) <= LONGEST, f"give {words.code} an easy text"


@pytest.mark.parametrize("words", all_words(), ids=lambda words: words.code)
def test_no_reader_is_told_of_a_figure_that_another_is_not(words):
    def figures(text: str) -> set[str]:
        return set(re.findall(r"\{(\w+)", text))

    assert figures(words.easy or words.person) <= figures(words.person) | figures(words.worker)


def test_there_is_something_to_tell_of_every_rule():
    subjects = {words.code.partition(".")[0] for words in all_words()}
    assert {name.partition(".")[0] for name in RULES} <= subjects


ANSWER = charged(somebody(benefits=["other"], other_income=20_000, capital="between", savings=1_500_000))


def test_the_person_reads_plain_words():
    assert told(ANSWER, "person").splitlines() == [
        "Money that comes in each week",
        "  Other money that comes in: £200. The rules count this in full.",
        "  Income assumed from savings: £3. Your savings of £15,000 are above £14,250. "
        "Each £250, or part of it, counts as £1 a week.",
        "What you must be left with",
        "  Basic amount: -£112.50. The amount for a single person of your age.",
        "That comes to £90.50.",
    ]


def test_easy_read_is_a_sentence_a_line():
    assert told(ANSWER, Audience.EASY_READ).splitlines()[-4:] == [
        "Basic amount.",
        "We take off £112.50.",
        "The amount for a single person of your age.",
        "That comes to £90.50.",
    ]


def test_the_worker_reads_the_paragraphs():
    lines = told(ANSWER, "worker").splitlines()
    assert lines[0] == "Weekly income"
    assert lines[1] == "          £200  Other money that comes in: Counted in full. [SI 2014/2672 reg 13]"


def test_in_another_language_every_sentence_is_asked_for():
    marked = told(ANSWER, "worker", translate=lambda text: f"<{text}>")
    assert marked.splitlines()[-1] == "<That comes to £90.50.>"
    assert "<Basic amount>: <The amount for a single person of this age.>" in marked


def test_yes_and_no_are_said():
    needs = {"health.kinds": ["physical"], "wellbeing.affected": ["control"], "outcome.toilet.how": "unsafe"}
    facts = needs | {"outcome.work.how": "unsafe"}
    answer = decided(eligibility.adult(eligibility.Needs.from_facts(facts), on=date(2026, 11, 22)))
    assert told(answer, "person").splitlines()[-1] == "Yes."
    assert "£" not in told(answer, "easy_read")


def test_without_an_answer_the_worker_is_told_what_lacks():
    answer = charging.tariff_income(charging.Savings(), on=APRIL_2025)
    assert told(answer, "person") == "There is no answer yet. Something is not known."
    assert told(answer, "worker").splitlines()[1] == "Not known: money.capital_amount"


def test_a_worker_is_told_what_to_be_careful_of():
    couple = charged(somebody(household="couple", children=0), on=date(2026, 10, 1))
    assert "Caution: charging/minimum_income.couple is needs confirmation" in told(couple, "worker")
    assert "could only favour the person: people.partner.pension_credit_age" in told(couple, "worker")
    assert "Caution" not in told(couple, "person")


def test_an_answer_of_several_parts_ends_with_its_lines():
    proposal = decided(triage.triage(triage.Situation(change=["fall"]), on=date(2026, 11, 22)))
    assert "Yes." not in told(proposal, "worker")
