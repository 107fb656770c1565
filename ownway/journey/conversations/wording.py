"""An answer in words: what a person reads back, in their language and format."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ownway.journey.conversations.engine import Said, State
from ownway.journey.conversations.question_sets import Question, asking
from ownway.journey.conversations.registry import UNSURE, Kind

PERIODS = {
    "week": gettext_lazy("a week"),
    "two_weeks": gettext_lazy("every two weeks"),
    "four_weeks": gettext_lazy("every four weeks"),
    "month": gettext_lazy("a month"),
    "quarter": gettext_lazy("every three months"),
    "year": gettext_lazy("a year"),
}


def answer_in_words(
    question: Question,
    said: Said | None,
    language: str,
    *,
    easy: bool = False,
    names: Mapping[str, str] | None = None,
) -> str:
    """The answer as its speaker would read it; nothing for what was not asked or passed.

    `names` are those of the people around, by their row token, for answers that pick one of them."""
    if said is None or said.state in (State.PASSED, State.ENDED):
        return ""
    if said.state is State.DECLINED:
        return _("I'd rather not say")
    if names and question.key.kind is Kind.PICK and said.value in names:
        return names[said.value]
    return _in_words(question, said.value, language, easy=easy)


def code_in_words(key: str, code: str, language: str, *, easy: bool = False) -> str:
    """One option of a key as its question words it; the code itself where no question has it."""
    question = asking(key)
    options = question.options if question else ()
    return next((option.label.says(language, easy=easy) for option in options if option.code == code), code)


def _in_words(question: Question, value: Any, language: str, *, easy: bool) -> str:
    labels = {option.code: option.label.says(language, easy=easy) for option in question.options}
    labels.setdefault(UNSURE, _("I'd rather talk about it"))
    in_words = BY_KIND.get(question.key.kind, lambda value, _labels: str(value))
    return in_words(value, labels)


def _chosen(value: Any, labels: Mapping[str, str]) -> str:
    codes = value if isinstance(value, list) else [value]
    return "; ".join(labels.get(code, str(code)) for code in codes)


def _amount(value: Any, _labels: Mapping[str, str]) -> str:
    return f"{pounds(value['pence'])} {PERIODS[value['per']]}"


def _cost(value: Any, labels: Mapping[str, str]) -> str:
    return f"{labels.get(value['kind'], value['kind'])}: {_amount(value, labels)}"


def _address(value: Any, _labels: Mapping[str, str]) -> str:
    return ", ".join(part for part in (value["lines"].replace("\n", ", "), value.get("postcode")) if part)


def _partial_date(iso: str) -> str:
    """`1947-03` is March 1947: as much as is known."""
    shape = {4: "Y", 7: "F Y"}.get(len(iso), "j F Y")
    return date_format(date.fromisoformat(f"{iso}-01-01"[:10]), shape)


BY_KIND: Mapping[Kind, Callable[[Any, Mapping[str, str]], str]] = {
    Kind.CHOICE: _chosen,
    Kind.MULTI: _chosen,
    Kind.PICK: _chosen,
    Kind.YES_NO: lambda value, _labels: _("Yes") if value else _("No"),
    Kind.MONEY: lambda value, _labels: pounds(value),
    Kind.AMOUNT: _amount,
    Kind.COST: _cost,
    Kind.DATE: lambda value, _labels: _partial_date(value),
    Kind.ADDRESS: _address,
    Kind.REACH: lambda value, _labels: str(value["value"]),
}


def pounds(pence: int) -> str:
    """£1,234.50."""
    return f"£{pence // 100:,}.{pence % 100:02d}"


def spoken_date(day: Any) -> str:
    """3 March 2026, in the language of the page."""
    return date_format(day, "j F Y")
