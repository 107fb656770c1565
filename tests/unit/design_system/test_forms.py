"""Every form follows one pattern, whoever wrote it."""

import pytest
from django import forms
from django.http import QueryDict

from ownway.platform.design_system import fields
from ownway.platform.design_system.fields import Option
from ownway.platform.design_system.forms import Form
from tests.html import Element, read

OPTIONS = [
    Option("yes", "Yes", hint="Most days"),
    Option("other", "Another way", reveals="other"),
    Option("no", "No", divider=True),
]


class Ours(Form):
    name = fields.OneLine(
        "Name", required=True, hint="Any script", attrs={"autocomplete": "name", "spellcheck": "false"}
    )
    words = fields.Words("Words", count=True, max_length=100)
    way = fields.OneOf("Way", options=OPTIONS)
    other = fields.OneLine("Which way?")
    many = fields.AnyOf("Many", options=[Option("a", "A"), Option("none", "None", exclusive=True)], small=True)
    born = fields.PartialDate("Born", hint="The year is enough")
    money = fields.MoneyPerPeriod("Money")
    reach = fields.Reach("Reach")
    token = forms.CharField(widget=forms.HiddenInput)


class Theirs(forms.Form):
    """As another library writes one, such as for signing in."""

    login = forms.CharField(label="Login")
    password = forms.CharField(label="Password", widget=forms.PasswordInput)
    remember = forms.BooleanField(label="Remember me", required=False)
    colour = forms.ChoiceField(label="Colour", choices=[("r", "Red"), ("b", "Blue")], widget=forms.RadioSelect)
    size = forms.ChoiceField(label="Size", choices=[("s", "Small")], required=False)
    story = forms.CharField(label="Story", widget=forms.Textarea(attrs={"class": "own"}), required=False)


@pytest.fixture(params=[Ours, Theirs])
def form(request: pytest.FixtureRequest) -> forms.BaseForm:
    return request.param(QueryDict("name="))


def labels(page: Element) -> dict[str, str]:
    return {label.attributes["for"] or "": label.text for label in page.all("label")}


def test_every_control_has_a_label_and_an_id_of_its_own(form: forms.BaseForm):
    page = read(form)
    controls = [
        c for kind in ("input", "select", "textarea") for c in page.all(kind) if c.attributes.get("type") != "hidden"
    ]
    ids = [control.attributes["id"] for control in controls]
    assert len(ids) == len(set(ids))
    named = set(labels(page)) | {c.attributes["id"] for c in controls if c.attributes.get("aria-label")}
    assert set(ids) <= named


def test_nothing_is_required_by_the_browser_or_marked_by_an_asterisk(form: forms.BaseForm):
    page = read(form)
    assert not [each for each in page.all() if "required" in each.attributes]
    assert "*" not in page.text


def test_what_describes_a_control_is_on_the_page(form: forms.BaseForm):
    page = read(form)
    for each in page.all():
        for id in (each.attributes.get("aria-describedby") or "").split():
            assert page.one(id=id)


def test_an_error_stands_beside_its_control_and_is_tied_to_it(form: forms.BaseForm):
    page = read(form)
    wrong = [each for each in page.all() if each.attributes.get("aria-invalid") == "true"]
    assert wrong
    for each in page.all("p", class_="govuk-error-message"):
        assert any(each.attributes["id"] in (w.attributes.get("aria-describedby") or "") for w in page.all())


def test_controls_of_another_library_take_our_classes_and_keep_their_own():
    page = read(Theirs())
    assert page.one(id="id_login").attributes["class"] == "govuk-input"
    assert page.one(id="id_password").attributes["class"] == "govuk-input"
    assert page.one(id="id_remember").attributes["class"] == "govuk-checkboxes__input"
    assert page.one(id="id_size").attributes["class"] == "govuk-select"
    assert page.one(id="id_story").attributes["class"] == "own"
    assert len(page.all("input", type="radio", class_="govuk-radios__input")) == 2
    assert page.one("legend").text == "Colour"


def test_what_may_be_left_out_says_so_unless_the_page_says_it_once():
    class Quiet(Ours):
        mark_optional = False

    assert labels(read(Ours()))["id_name"] == "Name"
    assert labels(read(Ours()))["id_words"] == "Words (optional)"
    assert "(optional)" not in read(Quiet()).text


def test_a_follow_up_stands_inside_its_answer_once():
    page = read(Ours())
    inside = page.one(id="id_way_1_reveals")
    assert inside.one("input", name="other")
    assert len(page.all("input", name="other")) == 1
    assert page.one(id="id_way_1").attributes["data-reveals"] == "id_way_1_reveals"
    assert "(optional)" not in inside.text


def test_answers_keep_their_hints_dividers_and_exclusiveness():
    page = read(Ours(initial={"way": "no", "many": ["a"]}))
    assert page.one(id="id_way_0").attributes["aria-describedby"] == "id_way_0_hint"
    assert page.one("div", class_="govuk-radios__divider").text == "or"
    assert "checked" in page.one(id="id_way_2").attributes
    assert "checked" in page.one(id="id_many_0").attributes
    assert page.one(id="id_many_1").attributes["data-behaviour"] == "exclusive"
    assert len(page.all("div", class_="govuk-checkboxes--small")) == 2  # these and the tick of Reach


def test_options_may_be_given_to_one_form_without_changing_the_next():
    form = Ours()
    form.fields["way"].options = [Option("third", "Third")]
    assert len(read(form).all("input", name="way")) == 1
    assert len(read(Ours()).all("input", name="way")) == 3


def test_long_words_are_counted_against_their_limit_but_never_cut():
    page = read(Ours())
    group = page.one("div", class_="govuk-character-count")
    assert group.attributes["data-maxlength"] == "100"
    assert group.attributes["data-i18n.characters-over-limit.other"] == "Characters too many: %{count}"
    box = group.one("textarea")
    assert "govuk-js-character-count" in (box.attributes["class"] or "")
    assert box.attributes["aria-describedby"] == "id_words-info"
    assert "maxlength" not in box.attributes


def test_a_date_is_three_labelled_boxes_under_one_legend():
    page = read(Ours())
    boxes = [page.one(id=f"id_born_{n}") for n in range(3)]
    assert [box.attributes["name"] for box in boxes] == ["born_day", "born_month", "born_year"]
    assert [labels(page)[f"id_born_{n}"] for n in range(3)] == ["Day", "Month", "Year"]


def test_text_is_read_in_its_own_direction_and_money_from_the_left():
    page = read(Ours())
    assert page.one(id="id_name").attributes["dir"] == "auto"
    assert page.one(id="id_words").attributes["dir"] == "auto"
    assert page.all("div", class_="govuk-input__wrapper")[0].attributes["dir"] == "ltr"


def test_what_the_browser_may_help_with_is_said():
    box = read(Ours()).one(id="id_name").attributes
    assert (box["autocomplete"], box["spellcheck"]) == ("name", "false")


def test_hidden_fields_are_there_and_no_question():
    form = Ours(initial={"token": "t"})
    assert read(form).one("input", name="token").attributes["value"] == "t"
    assert form.only_field is None
