"""How every form looks and behaves: ours and those of other libraries, through Django's own renderer.

`Renderer` (the FORM_RENDERER setting) and `BoundField` give any Django form the GOV.UK pattern: label, hint, error,
control; no `required` attribute, no asterisk. `Form` adds what our own forms can do.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Any, cast

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS
from django.forms.renderers import TemplatesSetting
from django.forms.utils import ErrorDict
from django.forms.widgets import Input
from django.utils.safestring import SafeString

from ownway.platform.design_system.fields import Asked, Choosing, Option
from ownway.platform.design_system.rendering import Component

# First match wins: Django derives check boxes from radio buttons, and radio buttons from selects.
CLASSES: list[tuple[type[forms.Widget], str]] = [
    (forms.CheckboxInput, "govuk-checkboxes__input"),
    (forms.Select, "govuk-select"),
    (forms.Textarea, "govuk-textarea"),
    (forms.FileInput, "govuk-file-upload"),
    (Input, "govuk-input"),
]
TEMPLATES: list[tuple[type[forms.Widget], str]] = [
    (forms.RadioSelect, "design_system/forms/choices.html"),
    (forms.CheckboxInput, "design_system/forms/tick.html"),
]


@dataclass(frozen=True)
class BoundOption:
    """One answer as it stands on the page."""

    id: str
    option: Option
    chosen: bool
    reveals: "BoundField | None"


class BoundField(forms.BoundField):
    """A field on its page: which of its words are heading, hint and error, and where an error leads."""

    @property
    def template_name(self) -> str:
        """The field's own template, or the one for its kind of control."""
        by_kind = (name for kind, name in TEMPLATES if isinstance(self.field.widget, kind))
        own: str = getattr(self.field, "template_name", "")
        return own or next(by_kind, self.renderer.field_template_name)

    def as_heading(self, page: object) -> SafeString:
        """The field with its label or legend as the h1 of a question's page, and what the page says after it."""
        return self.render(context=self.get_context() | {"heading": True, "page": page})

    def build_widget_attrs(self, attrs: dict[str, Any], widget: forms.Widget | None = None) -> dict[str, Any]:
        """Without `required` (errors come after sending, as words), and with the class of the control."""
        built = super().build_widget_attrs(attrs, widget)
        built.pop("required", None)
        kind = widget or self.field.widget
        if "class" not in kind.attrs and not isinstance(kind, forms.MultiWidget):
            built["class"] = next((css for cls, css in CLASSES if isinstance(kind, cls)), "")
        return built

    @property
    def first_id(self) -> str:
        """The id of the control to which the label and an error lead."""
        if not self.is_several:
            return self.auto_id
        faults = [error.code or "" for error in self.errors.as_data()]
        at = self.field.box_at_fault(faults[0]) if faults and isinstance(self.field, Asked) else 0
        return f"{self.auto_id}_{at}"

    @property
    def is_several(self) -> bool:
        """Whether the control is made of several with numbered ids."""
        return isinstance(self.field.widget, forms.MultiWidget | forms.RadioSelect)

    @property
    def aria_describedby(self) -> str | None:
        """Hint and error, and how many characters are left."""
        described = super().aria_describedby
        return f"{described or ''} {self.auto_id}-info".strip() if getattr(self.field, "count", False) else described

    @property
    def choices_block(self) -> str:
        """The block of GOV.UK Frontend for its options."""
        return "checkboxes" if self.field.widget.input_type == "checkbox" else "radios"

    @property
    def is_optional(self) -> bool:
        """Whether the page says "(optional)" beside it."""
        return not self.field.required and getattr(self.form, "mark_optional", True) and not self.is_revealed

    @property
    def is_revealed(self) -> bool:
        """Whether it stands inside an option of another field."""
        return self.name in getattr(self.form, "revealed", ())

    @property
    def options(self) -> list[BoundOption]:
        """The answers to choose from, each with the field that it reveals."""
        value = self.value()
        chosen = {str(v) for v in (value if isinstance(value, list | tuple) else [value])}
        if isinstance(self.field, Choosing):
            offered = self.field.options
        else:
            offered = [Option(str(choice), label) for choice, label in self.field.widget.choices]
        return [
            BoundOption(
                id=f"{self.auto_id}_{number}",
                option=option,
                chosen=option.value in chosen,
                reveals=cast(BoundField, self.form[option.reveals]) if option.reveals else None,
            )
            for number, option in enumerate(offered)
        ]


class Renderer(TemplatesSetting):
    """FORM_RENDERER: every form of the project, whoever wrote it, looks like ours."""

    form_template_name = "design_system/forms/form.html"
    field_template_name = "design_system/forms/field.html"
    bound_field_class = BoundField


class Form(forms.Form):
    """A form of ours. `mark_optional = False` on pages where everything may be left out, and says so once."""

    fields: dict[str, Any]  # ours have options and stand closed; what a form of another library has differs
    mark_optional = True
    use_required_attribute = False

    def __init__(self, *args: Any, judged: bool = True, **rest: Any) -> None:
        """`judged=False` fills the form with what was typed and never sent: no errors before it is sent."""
        super().__init__(*args, **rest)
        if not judged:
            self._errors = ErrorDict()

    def get_context(self) -> dict[str, Any]:
        """What `form.html` reads; Django's own renders each error list once more."""
        return {"form": self}

    @cached_property
    def revealed(self) -> dict[str, tuple[str, str]]:
        """Fields that stand inside an option: name of the field, to the asking field and its option."""
        return {
            option.reveals: (name, option.value)
            for name, field in self.fields.items()
            if isinstance(field, Choosing)
            for option in field.options
            if option.reveals
        }

    @property
    def only_field(self) -> BoundField | None:
        """The field of a page that asks one thing; its label can be the page's h1."""
        asked = [
            field for field in self.visible_fields() if field.name not in self.revealed and not self._closed(field)
        ]
        return cast(BoundField, asked[0]) if len(asked) == 1 else None

    @property
    def closed_fields(self) -> list[BoundField]:
        """What is offered and not asked: each stands closed under the question."""
        return [cast(BoundField, field) for field in self.visible_fields() if self._closed(field)]

    @staticmethod
    def _closed(field: forms.BoundField) -> bool:
        return getattr(field.field, "closed", False)

    def clean(self) -> dict[str, Any]:
        """Leave out what stands inside an option that was not chosen, and its errors."""
        cleaned = super().clean() or self.cleaned_data
        for name, (asking, value) in self.revealed.items():
            answer = self.cleaned_data.get(asking)
            if value not in (answer if isinstance(answer, list) else [answer]):
                self.errors.pop(name, None)
                cleaned[name] = self.fields[name].to_python(None)
        return cleaned


@dataclass(frozen=True)
class ErrorSummary(Component):
    """What is wrong with what was sent, each line leading to its place; the same words as beside the field."""

    errors: list[tuple[str, str]]  # words, id

    @classmethod
    def of(cls, form: forms.BaseForm | None) -> "ErrorSummary | None":
        """The summary of a form that was sent with errors, in the order of its fields."""
        if form is None or not form.is_bound or not form.errors:
            return None
        bound = {NON_FIELD_ERRORS: next(iter(form.visible_fields()), None)} | {f.name: f for f in form}
        return cls(
            [
                (str(words), getattr(field, "first_id", ""))
                for name, field in bound.items()
                for words in form.errors.get(name, ())
            ]
        )
