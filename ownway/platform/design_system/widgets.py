"""Controls that hold one fact in more than one box, with what was typed shown back as typed."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from ownway.platform.design_system.rendering import Text
from ownway.platform.design_system.values import Address, Amount, PartialDate, Period, Reach

Typed = list[Any]


class OneBox(forms.TextInput):
    """A single line. Direction is found from the text, so Arabic or Urdu reads from the right."""

    def __init__(self, width: int | None = None, **attrs: str) -> None:
        size = f" govuk-input--width-{width}" if width else ""
        super().__init__({"class": f"govuk-input{size}", "dir": "auto"} | attrs)


class ManyLines(forms.Textarea):
    """Several lines; grows with what is written where the browser can."""

    def __init__(self, rows: int = 5, **attrs: str) -> None:
        super().__init__({"class": "govuk-textarea", "dir": "auto", "rows": str(rows)} | attrs)


class DateBoxes(forms.MultiWidget):
    """Day, month and year; whoever knows only the year fills only the year."""

    template_name = "design_system/widgets/date_boxes.html"
    use_fieldset = True
    parts = (("day", _("Day"), 2), ("month", _("Month"), 3), ("year", _("Year"), 4))

    def __init__(self) -> None:
        super().__init__({name: OneBox(width, autocomplete="off") for name, _label, width in self.parts})

    def decompress(self, value: PartialDate | None) -> Typed:
        return [value.day or "", value.month or "", value.year] if value else ["", "", ""]

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        for part, (_name, label, _width) in zip(context["widget"]["subwidgets"], self.parts, strict=True):
            part["label"] = label
        return context


class MoneyBoxes(forms.MultiWidget):
    """A pound sign, an amount and how often it comes."""

    template_name = "design_system/widgets/money_boxes.html"
    use_fieldset = False

    def __init__(self, periods: list[Period]) -> None:
        self.proposed = periods[0]
        how_often = {"class": "govuk-select", "aria-label": _("How often")}
        choices = [(period, period.label) for period in periods]
        super().__init__(
            {"": OneBox(10, inputmode="text", autocomplete="off"), "period": forms.Select(how_often, choices)}
        )

    def decompress(self, value: Amount | None) -> Typed:
        return [f"{value.pence / 100:.2f}", value.period] if value else ["", self.proposed]


class MoneyBox(OneBox):
    """A pound sign and an amount."""

    template_name = "design_system/widgets/money_box.html"

    def format_value(self, value: Any) -> str | None:
        return f"{value / 100:.2f}" if isinstance(value, int) else super().format_value(value)


class BoxAndTick(forms.MultiWidget):
    """Words, and one tick box that changes what they mean."""

    template_name = "design_system/widgets/box_and_tick.html"
    use_fieldset = False

    def __init__(self, rows: int, tick: Text, **attrs: str) -> None:
        self.tick = tick
        super().__init__(
            {"": ManyLines(rows, **attrs), "tick": forms.CheckboxInput({"class": "govuk-checkboxes__input"})}
        )

    def decompress(self, value: Address | Reach | None) -> Typed:
        if isinstance(value, Address):
            return [str(value), not value.settled]
        return [value.words, not value.safe_to_leave_message] if value else ["", False]

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        context["widget"]["tick"] = self.tick
        return context
