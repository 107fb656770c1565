"""Words people can read: short sentences, no jargon, no bare acronyms, every text in every variant."""

import re
from collections.abc import Iterator

import pytest

from ownway.journey.conversations import question_sets
from ownway.journey.conversations.question_sets import QuestionSet, Wording

SETS = [question_sets.load(name) for name in question_sets.available()]
PUBLIC = [one for one in SETS if one.id != "provider-review"]  # the only one that professionals alone answer

MOST_WORDS = {"en": 25, "easy": 12}
HARDEST_GRADE = 6  # Flesch-Kincaid, a school year of the United States: eleven years of age
JARGON = (
    "eligible", "eligibility", "outcome", "assessment", "service user", "client", "case", "vulnerable", "suffer",
    "wheelchair-bound", "sufferer", "impairment", "incapable", "dependency", "deficit", "provider", "safeguarding",
    "capacity", "statutory", "domiciliary", "contribution", "means test", "commissioned", "multi-disciplinary",
    "signpost", "indicative", "informal carer", "challenging behaviour", "toileting", "feeding", "placement",
)  # fmt: skip
KNOWN_LETTERS = {"NHS", "GP", "I", "A"}


def texts(one: QuestionSet) -> Iterator[tuple[str, Wording]]:
    """Every text of a set with where it stands; a title or option is a label, the rest is sentences."""
    yield "title", one.title
    for page in one.pages:
        yield from ((f"{page.id} title", page.title), (f"{page.id} why", page.why), (f"{page.id} reads", page.reads))
        for question in page.questions:
            key = question.key.key
            yield from ((f"{key} text", question.text), (f"{key} hint", question.hint))
            for option in question.options:
                yield from ((f"{key}={option.code} label", option.label), (f"{key}={option.code} hint", option.hint))


def written(sets: list[QuestionSet], variant: str) -> list[tuple[str, str]]:
    """The texts of sets in one variant, where there is an English text at all."""
    return [
        (f"{one.id}: {where}", getattr(wording, variant)) for one in sets for where, wording in texts(one) if wording.en
    ]


def sentences(text: str) -> list[str]:
    return [part for part in re.split(r"(?<=[.?!:])\s+", text) if part]


def words(text: str) -> list[str]:
    return re.findall(r"[\w£{}'’-]+", text)


def syllables(word: str) -> int:
    """Roughly: groups of vowels, a silent ending left out."""
    bare = re.sub(r"(?:[^laeiouy]es|ed|[^laeiouy]e)$", "", word.lower())
    return max(1, len(re.findall(r"[aeiouy]{1,2}", bare)))


@pytest.mark.parametrize(("sets", "variant"), [(SETS, "en"), (PUBLIC, "easy"), (SETS, "cy")], ids=["en", "easy", "cy"])
def test_every_text_is_there(sets, variant):
    assert [where for where, text in written(sets, variant) if not text.strip()] == []


@pytest.mark.parametrize("variant", MOST_WORDS)
def test_sentences_are_short(variant):
    long = [
        (where, sentence)
        for where, text in written(SETS, variant)
        for sentence in sentences(text)
        if len(words(sentence)) > MOST_WORDS[variant]
    ]
    assert long == []


@pytest.mark.parametrize("variant", ["en", "easy"])
def test_nobody_needs_a_dictionary_of_social_care(variant):
    found = [
        (where, word)
        for where, text in written(PUBLIC, variant)
        for word in JARGON
        if re.search(rf"\b{word}s?\b", text.lower())
    ]
    assert found == []


@pytest.mark.parametrize("variant", question_sets.LANGUAGES)
def test_letters_stand_only_in_brackets_after_the_full_name(variant):
    bare = [
        (where, letters)
        for where, text in written(SETS, variant)
        for letters in re.findall(r"\b[A-Z]{2,}\b", text)
        if letters not in KNOWN_LETTERS and f"({letters})" not in text
    ]
    assert bare == []


@pytest.mark.parametrize("one", PUBLIC, ids=lambda one: one.id)
def test_a_set_reads_at_the_age_of_nine_to_eleven(one):
    told = [
        sentence
        for where, wording in texts(one)
        if not where.endswith(("title", "label"))
        for sentence in sentences(wording.en)
    ]
    spoken = [word for sentence in told for word in words(sentence)]
    grade = 0.39 * len(spoken) / len(told) + 11.8 * sum(map(syllables, spoken)) / len(spoken) - 15.59
    assert grade <= HARDEST_GRADE


@pytest.mark.parametrize("variant", question_sets.LANGUAGES)
def test_nothing_is_filled_in_but_the_limits_of_savings(variant):
    gaps = {(where, gap) for where, text in written(SETS, variant) for gap in re.findall(r"{.*?}", text)}
    assert {gap for _, gap in gaps} == {"{lower}", "{upper}"}
    assert all(where.startswith("money: money.capital=") for where, _ in gaps)


def test_labels_are_told_apart_in_every_variant():
    for one in SETS:
        for question in one.questions():
            for variant in question_sets.LANGUAGES:
                labels = [getattr(option.label, variant) or option.label.en for option in question.options]
                assert len(labels) == len(set(labels)), (one.id, question.key.key, variant)


def test_no_text_holds_markup_or_stray_space():
    for variant in question_sets.LANGUAGES:
        for where, text in written(SETS, variant):
            assert not re.search(r"[<>*_]|  ", text), where
            assert text == text.strip(), where


@pytest.mark.parametrize("one", SETS, ids=lambda one: one.id)
def test_a_set_says_that_its_drafts_still_need_reading(one):
    folder = question_sets.resources.files(question_sets.__package__).joinpath("question_sets")
    head = folder.joinpath(f"{one.id}.yaml").read_text("utf-8").split("set:")[0]
    assert "Status: drafts." in head
    assert "Welsh speaker" in head
