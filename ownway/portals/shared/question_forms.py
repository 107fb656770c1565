"""Questions as forms: a field for each thing put, and the answers as the engine takes them."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.http import QueryDict
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from ownway.journey.conversations import engine
from ownway.journey.conversations.engine import CONFIRMS, Mode, Put, Said, Setting, Slot, State, as_chosen
from ownway.journey.conversations.question_sets import asking
from ownway.journey.conversations.registry import Kind
from ownway.journey.conversations.wording import answer_in_words
from ownway.platform.design_system import fields, values
from ownway.platform.design_system.forms import Form
from ownway.portals.shared.question_values import initial_of, name_of, names_of, plain

STILL, CHANGE, WORDS, KIND = "still", "change", "words", "kind"
CHOOSING = (Kind.CHOICE, Kind.MULTI)
PAYING = (Kind.AMOUNT, Kind.COST)
FIELDS: dict[Kind, Callable[..., fields.Asked]] = {
    Kind.CHOICE: fields.OneOf,
    Kind.MULTI: fields.AnyOf,
    Kind.YES_NO: fields.OneOf,
    Kind.PICK: fields.OneOf,
    Kind.WORDS: fields.Words,
    Kind.LINE: fields.OneLine,
    Kind.DATE: fields.PartialDate,
    Kind.NUMBER: fields.WholeNumber,
    Kind.MONEY: fields.Money,
    Kind.AMOUNT: fields.MoneyPerPeriod,
    Kind.COST: fields.MoneyPerPeriod,
    Kind.ADDRESS: fields.Address,
    Kind.REACH: fields.Reach,
    Kind.FILE: fields.Upload,
}


@dataclass(frozen=True)
class Reader:
    """Who reads the questions: their language and format, and the words that stand in for placeholders."""

    language: str = "en"
    easy: bool = False
    fill: Mapping[str, str] | None = None

    def says(self, wording: Any) -> str:
        """The text for this reader."""
        text = wording.says(self.language, easy=self.easy)
        return text.format(**self.fill) if self.fill and "{" in text else text


class QuestionForm(Form):
    """The questions of a page. Everything may be left open; what was sent is shown back as typed."""

    mark_optional = False

    def __init__(
        self,
        puts: Iterable[Put],
        setting: Setting,
        reader: Reader,
        data: QueryDict | None = None,
        *,
        rows: Mapping[str, str] | None = None,
        judged: bool = True,
    ) -> None:
        """`rows` are the names of rows by their token, where questions of several rows stand on one page."""
        self.puts = tuple(puts)
        self.setting, self.reader, self.rows = setting, reader, rows or {}
        super().__init__(data, initial={name_of(put.slot): initial_of(put) for put in self.puts}, judged=judged)
        for put in self.puts:
            self._add(put)

    def given(self) -> dict[Slot, Said]:
        """The answers after `is_valid`: known, declined, or passed and left open."""
        return {put.slot: self._said(put) for put in self.puts} | self._own_words()

    def told(self) -> dict[Slot, Said]:
        """The answers without those left open."""
        return {slot: said for slot, said in self.given().items() if said.state is not State.PASSED}

    def opened(self) -> tuple[Slot, ...]:
        """The slots where somebody chose to say more."""
        offered = [put.slot for put in self.puts if put.mode is Mode.OFFER and self._said(put).state is State.KNOWN]
        return (*self._own_words(), *offered)

    def _add(self, put: Put) -> None:
        name = name_of(put.slot)
        row = f"{self.rows[put.item]}: " if put.item in self.rows else ""
        if put.mode in CONFIRMS:
            still = _still_true(put, name, self.reader, names_of(self.setting))
            still.label = f"{row}{still.label}"
            self.fields[f"{name}-{STILL}"] = still
        if put.question.key.kind is Kind.COST:
            self.fields[f"{name}-{KIND}"] = fields.PickFrom(
                _("What it is for"), options=_options(put, self.setting, self.reader)
            )
        field = field_for(put, self.setting, self.reader)
        field.label = f"{row}{field.label}"
        field.closed = put.mode is Mode.OFFER
        self.fields[name] = field
        if put.question.key.kind in CHOOSING and asking(f"{put.question.key.key}.{WORDS}") is None:
            self.fields[f"{name}-{WORDS}"] = fields.Words(_("Say more in your own words"), rows=3)
            self.fields[f"{name}-{WORDS}"].closed = True

    def _said(self, put: Put) -> Said:
        name, on, voice = name_of(put.slot), self.setting.on, self.setting.voice
        if put.told is not None and self.cleaned_data.get(f"{name}-{STILL}") == "yes":
            return Said(State.KNOWN, put.told.value, on, voice, confirmed=True)
        value = plain(self.cleaned_data.get(name), put)
        if value is None:
            return Said(State.PASSED, None, on, voice)
        if put.question.key.kind is Kind.COST:
            value["kind"] = self.cleaned_data.get(f"{name}-{KIND}") or "other"
        return as_chosen(value, on=on, said_as=voice)

    def _own_words(self) -> dict[Slot, Said]:
        words = {put.slot: self.cleaned_data.get(f"{name_of(put.slot)}-{WORDS}") for put in self.puts}
        return {
            (f"{key}.words", item): Said(State.KNOWN, text, self.setting.on, self.setting.voice)
            for (key, item), text in words.items()
            if text
        }


def field_for(put: Put, setting: Setting, reader: Reader) -> fields.Asked:
    """The field that asks for one slot."""
    question, kind = put.question, put.question.key.kind
    more: dict[str, Any] = {}
    if kind in CHOOSING:
        more["options"] = _options(put, setting, reader)
    elif kind is Kind.PICK:
        around = [fields.Option(token, name) for token, name in names_of(setting).items()]
        more["options"] = [*around, *_options(put, setting, reader)]
    elif kind is Kind.YES_NO:
        more["options"] = [fields.Option("yes", _("Yes")), fields.Option("no", _("No"))]
    elif kind in PAYING:
        more["periods"] = _periods(question.key.key)
    elif kind is Kind.DATE:
        more |= {"called": _("The date"), "not_after": lambda: setting.on}
    elif kind is Kind.LINE:
        more["attrs"] = _autofill(question.key.key)
    return FIELDS[kind](reader.says(question.text), hint=reader.says(question.hint), **more)


def _options(put: Put, setting: Setting, reader: Reader) -> list[fields.Option]:
    return [
        fields.Option(option.code, reader.says(option.label), reader.says(option.hint), exclusive=option.alone)
        for option in engine.offered(put, setting)
    ]


def _periods(key: str) -> tuple[values.Period, ...]:
    """The usual period comes first: a state pension every four weeks, council tax and Universal Credit monthly."""
    first = {
        "money.income.state_pension": values.Period.FOUR_WEEKS,
        "money.income.universal_credit": values.Period.MONTH,
        "money.housing.council_tax": values.Period.MONTH,
        "money.housing.mortgage": values.Period.MONTH,
    }.get(key, values.Period.WEEK)
    return (first, *(period for period in values.Period if period is not first))


def _autofill(key: str) -> dict[str, str]:
    """What a browser may fill in, and what it must not correct (WCAG 1.3.5)."""
    return {"autocomplete": "name", "spellcheck": "false"} if key == "about.name" else {"spellcheck": "false"}


def _still_true(put: Put, name: str, reader: Reader, names: Mapping[str, str]) -> fields.OneOf:
    told = put.told
    words = answer_in_words(put.question, told, reader.language, easy=reader.easy, names=names)
    quoted = {"date": date_format(told.on, "j F Y"), "words": words}
    if put.mode is Mode.CHECK:
        asked, hint = _("Is this right?"), _("As far as we know: %(words)s") % quoted
    else:
        asked, hint = _("Is this still right?"), _("You told us on %(date)s: “%(words)s”") % quoted
    right = fields.Option("yes", _("Yes, that is right"))
    changed = fields.Option(CHANGE, _("No, I want to change it"), reveals=name)
    return fields.OneOf(f"{asked} {reader.says(put.question.text)}", hint=hint, options=[right, changed])
