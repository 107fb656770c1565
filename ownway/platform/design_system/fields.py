"""The fields of a question, with their wording beside them; each gives a typed value or says what to do.

`missing` is the error when a required answer is missing. What was not answered is None, "" or [], never zero.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from ownway.platform.design_system import values, widgets
from ownway.platform.design_system.rendering import Text
from ownway.platform.design_system.values import NotUnderstoodError, Period

Limit = Callable[[], date]
THE_DATE = _("The date")
MEGABYTE = 1024 * 1024
# What a file of each kind begins with: a name alone proves nothing (OWASP ASVS 5.0, 5.2.2).
BEGINNINGS = {
    ".pdf": b"%PDF",
    ".jpg": b"\xff\xd8\xff",
    ".jpeg": b"\xff\xd8\xff",
    ".png": b"\x89PNG",
    ".docx": b"PK\x03\x04",
    ".odt": b"PK\x03\x04",
    ".txt": b"",
}


@dataclass(frozen=True)
class Option:
    """One answer to choose. `reveals` names another field of the form, asked only when this is chosen."""

    value: str
    label: Text
    hint: Text = ""
    reveals: str = ""
    exclusive: bool = False  # "none of these", "I would rather talk about it": stands alone
    divider: bool = False  # "or" stands before it


class Asked(forms.Field):
    """What all our fields share: optional unless said otherwise, and plain words when something is missing."""

    default_error_messages = {"required": _("Give an answer")}
    count = False
    closed = False  # stands behind its label until somebody opens it

    def __init__(
        self, label: Text, *, hint: Text = "", missing: Text = "", required: bool = False, **rest: Any
    ) -> None:
        messages = ({"required": missing} if missing else {}) | rest.pop("error_messages", {})
        super().__init__(label=label, help_text=hint, required=required, error_messages=messages, **rest)

    def box_at_fault(self, code: str) -> int:
        """Which of several boxes an error is about."""
        return 0


class Written(Asked, forms.CharField):
    """Text in any script, kept as written but for what no database can hold and line ends that browsers add."""

    default_error_messages = {"max_length": _("Write %(limit_value)d characters or fewer")}

    def to_python(self, value: Any) -> str:
        return str(super().to_python(value) or "").replace("\x00", "").replace("\r\n", "\n").strip()

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        """No `maxlength`: a browser would cut what is pasted without a word."""
        return {}


class OneLine(Written):
    """A short text, such as a name. `attrs` takes `autocomplete`, `spellcheck`, `inputmode`."""

    def __init__(
        self,
        label: Text,
        *,
        max_length: int = 200,
        width: int | None = None,
        attrs: dict[str, str] | None = None,
        **rest: Any,
    ) -> None:
        super().__init__(label, max_length=max_length, widget=widgets.OneBox(width, **attrs or {}), **rest)


class Words(Written):
    """What somebody wants to say, at length. `count` shows how many characters are left."""

    def __init__(self, label: Text, *, rows: int = 5, max_length: int = 5000, count: bool = False, **rest: Any) -> None:
        super().__init__(label, max_length=max_length, widget=widgets.ManyLines(rows), **rest)
        self.count = count
        if count:
            self.widget.attrs["class"] += " govuk-js-character-count"


class Understood(Asked):
    """A field whose words are read into a value; what is not understood is shown back as typed."""

    def read(self, typed: Any) -> Any:
        """The value, None when empty, or NotUnderstoodError with a code of `error_messages`."""
        raise NotImplementedError

    def to_python(self, value: Any) -> Any:
        try:
            return self.read(value or "")
        except NotUnderstoodError as unclear:
            raise self.refused(unclear.code) from None

    def refused(self, code: str, **params: Any) -> ValidationError:
        """The error to raise, in the words of `error_messages`."""
        return ValidationError(self.error_messages[code], code=code, params=params or None)


class WholeNumber(Understood):
    """A count: digits or words, from `least` to `most`."""

    default_error_messages = {
        "not_a_number": _("Enter a whole number, such as 3"),
        "too_small": _("Enter %(limit)s or more"),
        "too_big": _("Enter %(limit)s or fewer"),
    }

    def __init__(self, label: Text, *, least: int = 0, most: int = 1_000_000, **rest: Any) -> None:
        super().__init__(label, widget=widgets.OneBox(4, inputmode="numeric"), **rest)
        self.least, self.most = least, most

    def read(self, typed: str) -> int | None:
        return values.read_number(typed)

    def validate(self, value: int | None) -> None:
        super().validate(value)
        if value is not None and value < self.least:
            raise self.refused("too_small", limit=self.least)
        if value is not None and value > self.most:
            raise self.refused("too_big", limit=self.most)


class PartialDate(Understood):
    """A date of which perhaps only the year is known. `called` begins the errors; limits are asked when needed."""

    default_error_messages = {
        "year_missing": _("%(called)s must include a year"),
        "month_missing": _("%(called)s must include a month"),
        "day_missing": _("%(called)s must include a day"),
        "day_unclear": _("The day must be a number from 1 to 31"),
        "month_unclear": _("The month must be a number from 1 to 12, or its name"),
        "year_unclear": _("The year must have 4 numbers, such as 1947"),
        "not_a_date": _("%(called)s must be a real date"),
        "too_late": _("%(called)s must be %(limit)s or earlier"),
        "too_early": _("%(called)s must be %(limit)s or later"),
    }

    def __init__(
        self,
        label: Text,
        *,
        called: Text = THE_DATE,
        complete: bool = False,
        not_after: Limit | None = None,
        not_before: Limit | None = None,
        **rest: Any,
    ) -> None:
        super().__init__(label, widget=widgets.DateBoxes(), **rest)
        self.called, self.complete = called, complete
        self.not_after, self.not_before = not_after, not_before

    def read(self, typed: Sequence[str | None]) -> values.PartialDate | None:
        day, month, year = (part or "" for part in typed or ("", "", ""))
        return values.read_date(day, month, year)

    def validate(self, value: values.PartialDate | None) -> None:
        super().validate(value)
        if value is None:
            return
        if self.complete and not value.day:
            raise self.refused("day_missing" if value.month else "month_missing")
        if self.not_after and value.earliest > (limit := self.not_after()):
            raise self.refused("too_late", limit=date_format(limit, "j F Y"))
        if self.not_before and value.latest < (limit := self.not_before()):
            raise self.refused("too_early", limit=date_format(limit, "j F Y"))

    def refused(self, code: str, **params: Any) -> ValidationError:
        return super().refused(code, called=self.called, **params)

    def box_at_fault(self, code: str) -> int:
        return {"month": 1, "year": 2}.get(code.partition("_")[0], 0)


class Money(Understood):
    """An amount, as whole pence."""

    default_error_messages = {
        "not_money": _("Enter an amount of money, such as 12.50"),
        "too_exact": _("Enter an amount in pounds and pence, such as 12.50"),
        "negative": _("Enter an amount of 0 or more"),
        "too_much": _("Enter an amount below 100 million pounds"),
    }

    def __init__(self, label: Text, **rest: Any) -> None:
        super().__init__(label, widget=widgets.MoneyBox(10, autocomplete="off"), **rest)

    def read(self, typed: str) -> int | None:
        return values.read_pence(typed)


class MoneyPerPeriod(Understood):
    """An amount and how often it comes, in one control; the first of `periods` is proposed."""

    default_error_messages = Money.default_error_messages

    def __init__(self, label: Text, *, periods: Iterable[Period] = tuple(Period), **rest: Any) -> None:
        super().__init__(label, widget=widgets.MoneyBoxes(list(periods)), **rest)

    def read(self, typed: Sequence[str | None]) -> values.Amount | None:
        text, period = typed or ("", "")
        return values.read_amount(text or "", Period(period) if period in set(Period) else self.widget.proposed)


class Address(Understood):
    """An address in one box; `or_none` offers "I do not have a settled place to live" as an answer."""

    def __init__(self, label: Text, *, or_none: bool = True, **rest: Any) -> None:
        tick = _("I do not have a settled place to live") if or_none else ""
        box = widgets.BoxAndTick(4, tick, autocomplete="street-address")
        super().__init__(label, widget=box, **rest)

    def read(self, typed: Sequence[Any]) -> values.Address | None:
        text, unsettled = typed or ("", False)
        return values.read_address(text or "", settled=not unsettled)


class Reach(Understood):
    """The best way to reach somebody, in one box; `ask_safe` adds "It is not safe to leave a message"."""

    default_error_messages = {
        "email_unclear": _("Enter an email address with a name, an @ and the rest, such as anne@example.org"),
        "phone_unclear": _("Enter a whole phone number, such as 020 7946 0018"),
    }

    def __init__(self, label: Text, *, ask_safe: bool = True, **rest: Any) -> None:
        tick = _("It is not safe to leave a message") if ask_safe else ""
        super().__init__(label, widget=widgets.BoxAndTick(2, tick), **rest)

    def read(self, typed: Sequence[Any]) -> values.Reach | None:
        text, unsafe = typed or ("", False)
        return values.read_reach(text or "", safe_to_leave_message=not unsafe)


class Choosing(Asked, forms.ChoiceField):
    """What fields with options share. `options` may be given later; `small` is for filters and the desk."""

    template_name = "design_system/forms/choices.html"
    before_choosing: list[tuple[str, Text]] = []
    default_error_messages = {"invalid_choice": _("Choose one of the answers")}

    def __init__(self, label: Text, *, options: Iterable[Option] = (), small: bool = False, **rest: Any) -> None:
        super().__init__(label, template_name=self.template_name, **rest)
        self.options = list(options)
        self.small = small

    @property
    def options(self) -> list[Option]:
        """The answers that can be chosen."""
        return self._options

    @options.setter
    def options(self, options: Iterable[Option]) -> None:
        self._options = list(options)
        self.choices = [*self.before_choosing, *((option.value, option.label) for option in self._options)]


class OneOf(Choosing):
    """One answer of several, as radio buttons."""

    widget = forms.RadioSelect


class AnyOf(Choosing, forms.MultipleChoiceField):
    """Any answers of several; an exclusive one stands alone, with or without JavaScript."""

    widget = forms.CheckboxSelectMultiple
    default_error_messages = {"alone": _("Choose “%(alone)s” or other answers, not both")}

    def validate(self, value: list[str]) -> None:
        super().validate(value)
        for option in self.options:
            if option.exclusive and option.value in value and len(value) > 1:
                raise ValidationError(self.error_messages["alone"], code="alone", params={"alone": option.label})


class PickFrom(Choosing):
    """One of a list too long for radio buttons."""

    template_name = ""
    widget = forms.Select
    before_choosing = [("", _("Choose from the list"))]


class Upload(Asked, forms.FileField):
    """A file of one of the kinds, by its name and by how it begins."""

    default_error_messages = {
        "empty": _("The file is empty. Choose another"),
        "kind": _("The file must be a %(kinds)s"),
        "too_big": _("The file must be smaller than %(limit)s MB"),
    }

    def __init__(
        self,
        label: Text,
        *,
        kinds: Iterable[str] = (".pdf", ".jpg", ".jpeg", ".png"),
        most_bytes: int = 10 * MEGABYTE,
        **rest: Any,
    ) -> None:
        self.kinds, self.most_bytes = list(kinds), most_bytes
        super().__init__(label, widget=forms.FileInput({"accept": ",".join(self.kinds)}), **rest)

    def to_python(self, data: Any) -> Any:
        upload = super().to_python(data)
        if upload is None:
            return None
        kind = Path(str(upload.name)).suffix.lower()
        if kind not in self.kinds or not upload.read(8).startswith(BEGINNINGS[kind]):
            kinds = ", ".join(kind.lstrip(".").upper() for kind in self.kinds)
            raise ValidationError(self.error_messages["kind"], code="kind", params={"kinds": kinds})
        upload.seek(0)
        if upload.size > self.most_bytes:
            limit = self.most_bytes // MEGABYTE
            raise ValidationError(self.error_messages["too_big"], code="too_big", params={"limit": limit})
        return upload
