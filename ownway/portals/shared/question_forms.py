"""Questions as forms: a field for each thing put, and the answers as the engine takes them."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import QueryDict
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from ownway.journey.conversations import engine
from ownway.journey.conversations.engine import CONFIRMS, Mode, Put, Said, Setting, Slot, State, as_chosen
from ownway.journey.conversations.registry import DECLINED, Kind, SaidAs
from ownway.journey.conversations.wording import answer_in_words
from ownway.platform.design_system import fields, values
from ownway.platform.design_system.forms import Form

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
        self, puts: Iterable[Put], setting: Setting, reader: Reader, data: QueryDict | None, today: date
    ) -> None:
        self.puts = tuple(puts)
        self.setting, self.reader, self.today = setting, reader, today
        super().__init__(data, initial={name_of(put.slot): initial_of(put) for put in self.puts})
        for put in self.puts:
            self._add(put)

    def given(self) -> dict[Slot, Said]:
        """The answers after `is_valid`: known, declined, or passed and left open."""
        return {put.slot: self._said(put) for put in self.puts} | self._own_words()

    def opened(self) -> tuple[Slot, ...]:
        """The slots where somebody chose to say more."""
        return tuple(self._own_words())

    def _add(self, put: Put) -> None:
        name = name_of(put.slot)
        if put.mode in CONFIRMS:
            self.fields[f"{name}-{STILL}"] = _still_true(put, name, self.reader)
        if put.question.key.kind is Kind.COST:
            self.fields[f"{name}-{KIND}"] = fields.PickFrom(
                _("What it is for"), options=_options(put, self.setting, self.reader)
            )
        field = field_for(put, self.setting, self.reader)
        field.closed = put.mode is Mode.OFFER
        self.fields[name] = field
        if put.question.key.kind in CHOOSING and f"{put.question.key.key}.{WORDS}" not in self._keys():
            self.fields[f"{name}-{WORDS}"] = fields.Words(_("Say more in your own words"), rows=3)
            self.fields[f"{name}-{WORDS}"].closed = True

    def _keys(self) -> set[str]:
        """The keys the page asks by itself: own words that are a question of the set are not offered twice."""
        return {put.question.key.key for put in self.puts}

    def _said(self, put: Put) -> Said:
        name, voice = name_of(put.slot), self.setting.voice
        if put.told is not None and self.cleaned_data.get(f"{name}-{STILL}") == "yes":
            return Said(State.KNOWN, put.told.value, self.today, voice, confirmed=True)
        value = plain(self.cleaned_data.get(name), put)
        if value is None:
            return Said(State.PASSED, None, self.today, voice)
        if put.question.key.kind is Kind.COST:
            value["kind"] = self.cleaned_data.get(f"{name}-{KIND}") or "other"
        return as_chosen(value, on=self.today, said_as=voice)

    def _own_words(self) -> dict[Slot, Said]:
        words = {put.slot: self.cleaned_data.get(f"{name_of(put.slot)}-{WORDS}") for put in self.puts}
        return {
            (f"{key}.words", item): Said(State.KNOWN, text, self.today, self.setting.voice)
            for (key, item), text in words.items()
            if text
        }


def name_of(slot: Slot) -> str:
    """A slot as the name of a form field."""
    return engine.full_key(slot).replace(".", "-")


def field_for(put: Put, setting: Setting, reader: Reader) -> fields.Asked:
    """The field that asks for one slot."""
    question, kind = put.question, put.question.key.kind
    more: dict[str, Any] = {}
    if kind in CHOOSING:
        more["options"] = _options(put, setting, reader)
    elif kind is Kind.PICK:
        more["options"] = [*_people(setting), *_options(put, setting, reader)]
    elif kind is Kind.YES_NO:
        more["options"] = [fields.Option("yes", _("Yes")), fields.Option("no", _("No"))]
    elif kind in PAYING:
        more["periods"] = _periods(question.key.key)
    elif kind is Kind.DATE:
        more |= {"called": _("The date"), "not_after": lambda: setting.on}
    elif kind is Kind.LINE:
        more["attrs"] = _autofill(question.key.key)
    return FIELDS[kind](reader.says(question.text), hint=reader.says(question.hint), **more)


def initial_of(put: Put) -> Any:
    """An answer as its field shows it again."""
    said = put.answer or (put.told if put.mode in CONFIRMS else None)
    if said is None or said.state is State.PASSED:
        return None
    if said.state is State.DECLINED:
        return DECLINED
    return typed_again(said.value, put.question.key.kind)


def typed_again(value: Any, kind: Kind) -> Any:
    """A stored value as the field's own value."""
    match kind:
        case Kind.DATE:
            return values.PartialDate.from_iso(value)
        case Kind.AMOUNT | Kind.COST:
            return values.Amount(value["pence"], values.Period(value["per"]))
        case Kind.ADDRESS:
            return values.Address(tuple(value["lines"].split("\n")), value.get("postcode", ""), value["settled"])
        case Kind.REACH:
            return values.Reach(
                values.ReachKind(value["kind"]), value["value"], value["value"], value["safe_to_leave_message"]
            )
        case Kind.YES_NO:
            return "yes" if value else "no"
        case _:
            return value


def plain(value: Any, put: Put) -> Any:
    """A field's value as the map of facts holds it; None for nothing."""
    if value in (None, "", []):
        return None
    match put.question.key.kind:
        case Kind.DATE:
            return value.iso
        case Kind.AMOUNT | Kind.COST:
            return {"pence": value.pence, "per": str(value.period)}
        case Kind.ADDRESS:
            return {"lines": "\n".join(value.lines), "postcode": value.postcode, "settled": value.settled}
        case Kind.REACH:
            return {
                "kind": str(value.kind), "value": value.value, "safe_to_leave_message": value.safe_to_leave_message,
            }  # fmt: skip
        case Kind.YES_NO:
            return value == "yes"
        case _:
            return value


def _options(put: Put, setting: Setting, reader: Reader) -> list[fields.Option]:
    return [
        fields.Option(option.code, reader.says(option.label), reader.says(option.hint), exclusive=option.alone)
        for option in engine.offered(put, setting)
    ]


def _people(setting: Setting) -> list[fields.Option]:
    names = setting.values()
    rows = setting.rows.get("people", ())
    return [fields.Option(token, str(names.get(f"people.{token}.name", token))) for token in rows]


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


def _still_true(put: Put, name: str, reader: Reader) -> fields.OneOf:
    told = put.told
    words = answer_in_words(put.question, told, reader.language, easy=reader.easy)
    who = _("You told us") if told.said_as is SaidAs.PERSON else _("We have this")
    hint = _("%(who)s on %(date)s: “%(words)s”") % {"who": who, "date": date_format(told.on, "j F Y"), "words": words}
    still = fields.Option("yes", _("Yes, that is still right"))
    changed = fields.Option(CHANGE, _("No, I want to change it"), reveals=name)
    return fields.OneOf(
        _("Is this still right?") + " " + reader.says(put.question.text), hint=hint, options=[still, changed]
    )
