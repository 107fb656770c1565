"""A question set as a FHIR R4 Questionnaire: the key is the linkId, without the `*` of its rows.

https://hl7.org/fhir/R4/questionnaire.html; expressions and option toggles as in Structured Data Capture
(https://hl7.org/fhir/uv/sdc). A page is a group, a page with rows a repeating group. Nothing is `required`: what a
decision needs is the decision's business. A condition on answers outside the set cannot be said in FHIR and travels as
it is written, in the extension `opens-if`. Amounts are in pounds; inside Ownway they are pence.
"""

from dataclasses import dataclass

from ownway.journey.conversations.fhir_opening import (
    BASE,
    SDC,
    Json,
    coding,
    expression,
    link_id,
    looks_inside,
    opening,
)
from ownway.journey.conversations.question_sets import LANGUAGES, Option, Page, Question, QuestionSet, Wording
from ownway.journey.conversations.registry import FactKey, Kind

CORE = "http://hl7.org/fhir/StructureDefinition"
TAGS = {"en": "en-GB", "easy": "en-GB-simple", "cy": "cy-GB"}  # BCP 47; `simple` is a registered variant
TYPES = {
    Kind.CHOICE: "choice",
    Kind.MULTI: "choice",
    Kind.WORDS: "text",
    Kind.LINE: "string",
    Kind.DATE: "date",
    Kind.NUMBER: "integer",
    Kind.YES_NO: "boolean",
    Kind.AMOUNT: "quantity",
    Kind.COST: "group",
    Kind.MONEY: "quantity",
    Kind.ADDRESS: "text",
    Kind.REACH: "string",
    Kind.PICK: "open-choice",
    Kind.FILE: "attachment",
}
PERIODS = {
    "week": "pounds a week",
    "two_weeks": "pounds every two weeks",
    "four_weeks": "pounds every four weeks",
    "month": "pounds a month",
    "quarter": "pounds every three months",
    "year": "pounds a year",
}


def questionnaire(question_set: QuestionSet, language: str = "en") -> Json:
    """The set as a Questionnaire resource, its other wordings as translations. `language` is en, easy or cy."""
    return Export(question_set, language, tuple(question.key.key for question in question_set.questions())).resource()


@dataclass(frozen=True)
class Export:
    """One set in one language, on its way out; `asked` are its keys."""

    questions: QuestionSet
    language: str
    asked: tuple[str, ...]

    def resource(self) -> Json:
        """The whole."""
        name = "".join(part.capitalize() for part in self.questions.id.split("-"))
        return {
            "resourceType": "Questionnaire",
            "language": TAGS[self.language],
            "url": f"{BASE}/Questionnaire/{self.questions.id}",
            "version": str(self.questions.version),
            "name": f"Ownway{name}",
            **self._worded("title", self.questions.title),
            "status": "draft",
            "experimental": True,
            "subjectType": ["Patient"],
            "item": [self._group(page) for page in self.questions.pages],
        }

    def _group(self, page: Page) -> Json:
        first = {"why": page.why, "reads": page.reads}
        shown = [self._display(f"page.{page.id}.{part}", wording) for part, wording in first.items() if wording]
        return {
            "linkId": f"page.{page.id}",
            **self._worded("text", page.title),
            "type": "group",
            **({"repeats": True} if page.rows else {}),
            "item": [*shown, *(self._item(question) for question in page.questions)],
        }

    def _item(self, question: Question) -> Json:
        key, opens = question.key, opening(question.key.key, question.written_condition, self.asked)
        extensions = [*opens.pop("extension", []), *_units(key), *_manner(question), *self._toggles(question)]
        inside = [*self._hint(question), *(self._cost(question) if key.kind is Kind.COST else [])]
        return {
            "linkId": link_id(key.key),
            **({"extension": extensions} if extensions else {}),
            **self._worded("text", question.text),
            "type": TYPES[key.kind],
            **opens,
            **({"repeats": True} if key.kind is Kind.MULTI else {}),
            **({} if key.kind is Kind.COST else self._options(question)),
            **({"item": inside} if inside else {}),
        }

    def _cost(self, question: Question) -> list[Json]:
        """What it is for, and the amount: one fact in two items."""
        link = link_id(question.key.key)
        amount = {"linkId": f"{link}.amount", "extension": _periods(), "type": "quantity"}
        return [{"linkId": f"{link}.kind", "type": "choice", **self._options(question)}, amount]

    def _options(self, question: Question) -> Json:
        options = [self._option(question.key, option) for option in question.options]
        return {"answerOption": options} if options else {}

    def _option(self, key: FactKey, option: Option) -> Json:
        exclusive = {"url": f"{CORE}/questionnaire-optionExclusive", "valueBoolean": True}
        return {
            **({"extension": [exclusive]} if option.alone and key.kind is Kind.MULTI else {}),
            "valueCoding": {**coding(key, option.code), **self._worded("display", option.label)},
        }

    def _toggles(self, question: Question) -> list[Json]:
        """Options offered only after certain answers, where those stand in this set."""
        return [
            {
                "url": f"{SDC}/sdc-questionnaire-answerOptionsToggleExpression",
                "extension": [
                    {"url": "option", "valueCoding": coding(question.key, option.code)},
                    {"url": "expression", "valueExpression": expression(option.written_condition, self.asked)},
                ],
            }
            for option in question.options
            if option.written_condition and looks_inside(option.written_condition, self.asked)
        ]

    def _hint(self, question: Question) -> list[Json]:
        control = {"system": "http://hl7.org/fhir/questionnaire-item-control", "code": "help"}
        extension = {"url": f"{CORE}/questionnaire-itemControl", "valueCodeableConcept": {"coding": [control]}}
        hint = self._display(f"{link_id(question.key.key)}.hint", question.hint)
        return [{**hint, "extension": [extension]}] if question.hint else []

    def _display(self, link: str, wording: Wording) -> Json:
        return {"linkId": link, **self._worded("text", wording), "type": "display"}

    def _worded(self, element: str, wording: Wording) -> Json:
        """The text and its translations, `_text` beside `text` as FHIR has it."""
        own = getattr(wording, self.language) or wording.en
        others = {name: getattr(wording, name) for name in LANGUAGES if name != self.language}
        translations = [_translation(TAGS[name], text) for name, text in others.items() if text]
        return {element: own, **({f"_{element}": {"extension": translations}} if translations else {})}


def _translation(tag: str, text: str) -> Json:
    parts = [{"url": "lang", "valueCode": tag}, {"url": "content", "valueString": text}]
    return {"url": f"{CORE}/translation", "extension": parts}


def _manner(question: Question) -> list[Json]:
    """A question that is only ever confirmed, or that stands closed until somebody opens it."""
    manner = "check" if question.checks else "offer" if question.offered else ""
    return [{"url": f"{BASE}/StructureDefinition/put-as", "valueCode": manner}] if manner else []


def _units(key: FactKey) -> list[Json]:
    if key.kind is Kind.AMOUNT:
        return _periods()
    pounds = {"system": "urn:iso:std:iso:4217", "code": "GBP", "display": "pounds"}
    return [{"url": f"{CORE}/questionnaire-unit", "valueCoding": pounds}] if key.kind is Kind.MONEY else []


def _periods() -> list[Json]:
    system = f"{BASE}/CodeSystem/period"
    codings = [{"system": system, "code": code, "display": display} for code, display in PERIODS.items()]
    return [{"url": f"{CORE}/questionnaire-unitOption", "valueCoding": coding} for coding in codings]
