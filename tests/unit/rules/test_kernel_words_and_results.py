"""What people read: codes that stay, sentences that may be bettered, results that come back from their text."""

from datetime import date

import pytest

from ownway.rules import charging, registry
from ownway.rules.kernel import BadInput, Result, StillUndecided, Undecided, Words, decided, pounds
from ownway.rules.kernel.words import words_for
from tests.spec.charging.people import APRIL_2025, somebody


@pytest.mark.parametrize(
    ("pence", "text"), [(0, "£0"), (5, "£0.05"), (100, "£1"), (123_450, "£1,234.50"), (-2_690, "-£26.90")]
)
def test_money_is_written_as_people_read_it(pence, text):
    assert pounds(pence) == text


def test_two_words_may_not_share_a_code():
    with pytest.raises(ValueError, match=r"two words with the code charging\.rent"):
        Words("charging.rent", "Rent")


def test_a_sentence_is_for_its_reader_and_in_their_language():
    words = words_for("charging.for_each_child")
    assert words.says({"children": 2}) == "An amount for each child. Number of children: 2."
    reason = words_for("charging.home_costs")
    assert reason.says(audience="worker") == "Liability for the main or only home, net of help with it."
    assert reason.says(translate=str.upper).startswith("YOU HAVE TO PAY")


def test_without_words_for_workers_they_read_what_the_person_reads():
    assert words_for("charging.rent").says(audience="worker") == "Rent"


def test_easy_read_is_its_own_text_or_else_the_plain_one():
    words = Words("test.easy", "You manage this yourself.", "Achieved.", easy="You can do this.")
    assert words.says(audience="easy_read") == "You can do this."
    assert words_for("charging.rent").says(audience="easy_read") == "Rent"


def test_the_law_of_one_nation_is_not_applied_to_a_place_in_another():
    with pytest.raises(BadInput, match=r"place is scotland/fife, and charging\.contribution is law of england"):
        charging.contribution(somebody(), on=APRIL_2025, place="scotland/fife")


def test_a_result_comes_back_from_its_text_and_is_computed_again_the_same():
    means = somebody(benefits=["other"], other_income=30_000, household="couple", children=0)
    result = decided(charging.contribution(means, on=date(2026, 10, 1)))
    text = result.as_json()
    assert result.caveats
    assert Result.from_json(text) == result
    assert registry.ask_again(Result.from_json(text).asked).as_json() == text


def test_what_is_undecided_comes_back_too():
    answer = charging.contribution(charging.Means(free=[]), on=APRIL_2025)
    assert isinstance(answer, Undecided)
    assert Undecided.from_json(answer.as_json()) == answer
    assert (answer.rule, answer.version, answer.on, answer.place) == ("charging.contribution", 1, APRIL_2025, "england")
    assert answer.inputs == {"free": []}


def test_where_an_answer_has_to_be_there_its_absence_is_an_error_with_names():
    with pytest.raises(StillUndecided, match=r"charging.contribution lacks plan.cost, money.capital"):
        decided(charging.contribution(charging.Means(free=[]), on=APRIL_2025))


def test_the_text_holds_only_what_the_rule_was_allowed_to_read():
    means = somebody(capital="above", esa=12_345, rent=99)
    result = decided(charging.contribution(means, on=APRIL_2025))
    assert result.inputs == {"free": [], "cost": 50_000, "capital": "above"}


def test_a_rule_nobody_wrote_is_refused_with_the_list():
    with pytest.raises(registry.NoSuchRule, match=r"there is no rule magic; there are: .*charging\.contribution"):
        registry.find("magic")


def test_a_rule_says_what_it_promises():
    rule = registry.find("charging.tariff_income")
    assert rule.promise.startswith("£1 a week for each £250")


def test_a_rule_for_one_person_takes_no_columns():
    with pytest.raises(TypeError, match="is for one person at a time"):
        registry.find("triage.who_helps_first").columns({}, on=APRIL_2025)
