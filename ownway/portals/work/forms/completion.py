"""Completing together: the gaps that are asked about, who was heard, how you met, and what the worker adds."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.forms.boundfield import BoundField
from django.http import QueryDict
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from ownway.journey.assessments.choices import How
from ownway.journey.conversations.engine import Put, Setting
from ownway.platform.design_system.fields import AnyOf, OneLine, OneOf, Option, Words
from ownway.portals.shared.question_forms import QuestionForm, Reader
from ownway.portals.shared.question_values import name_of

PREVIEW = "preview"


@dataclass(frozen=True)
class Gap:
    """Something nobody has said, or that they would rather talk about: its fields stand closed."""

    label: str
    fields: Sequence[BoundField]

    @property
    def open(self) -> bool:
        """Whether something was written here, or has to be corrected."""
        return any(field.errors or field.value() for field in self.fields)


class CompletionForm(QuestionForm):
    """Answers are the person's, typed by the worker; the rest is the worker's own."""

    OWN = ("how", "heard", "others", "words")

    def __init__(
        self, puts: Iterable[Put], setting: Setting, reader: Reader, data: QueryDict | None,
        *, people: Sequence[str], rows: Mapping[str, str], judged: bool,
    ) -> None:  # fmt: skip
        """`people` may have been heard; the person is the first of them."""
        super().__init__(puts, setting, reader, data, rows=rows, judged=judged)
        self.people = people
        self.fields["how"] = OneOf(
            _("How did you meet?"), options=[Option(how, capfirst(how.label)) for how in How], required=True,
            missing=_("Choose how you met"), small=True,
        )  # fmt: skip
        self.fields["heard"] = AnyOf(
            _("Who was heard?"), options=[Option(str(number), name) for number, name in enumerate(people)],
            required=True, missing=_("Choose who was heard"), small=True,
        )  # fmt: skip
        self.fields["others"] = OneLine(
            _("Anybody else who was heard"), hint=_("Names with commas between: an advocate, a nurse.")
        )
        self.fields["words"] = Words(
            _("What you add, in words of your own"),
            hint=_("It stands in the written record, under your name. Strengths and wishes come first."),
            rows=4,
        )

    def clean_heard(self) -> list[str]:
        """The person is the first of those who can be heard, and has to be among them (Care Act 2014 s9(5))."""
        heard: list[str] = self.cleaned_data["heard"]
        if "0" not in heard:
            self.add_error("heard", _("The person has to be heard, however they communicate"))
        return heard

    @property
    def gaps(self) -> list[Gap]:
        """The gaps, each with its own fields."""
        return [self._gap(put) for put in self.puts]

    @property
    def own_fields(self) -> list[BoundField]:
        """What the worker says themself."""
        return [self[name] for name in self.OWN]

    @property
    def previews(self) -> bool:
        """Whether the written record is asked for before anything is sent."""
        return self.data.get("then") == PREVIEW

    def heard(self) -> list[str]:
        """The names of those heard."""
        others = [name.strip() for name in self.cleaned_data["others"].split(",") if name.strip()]
        return [self.people[int(number)] for number in self.cleaned_data["heard"]] + others

    def _gap(self, put: Put) -> Gap:
        name = name_of(put.slot)
        own = [self[each] for each in self.fields if each == name or each.startswith(f"{name}-")]
        return Gap(str(self.fields[name].label), own)
