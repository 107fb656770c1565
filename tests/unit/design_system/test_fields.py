"""Fields give typed values, say plainly what to do, and lose nothing that was typed."""

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import QueryDict

from ownway.platform.design_system import fields, values
from ownway.platform.design_system.fields import Option
from ownway.platform.design_system.forms import ErrorSummary, Form
from tests.html import read

HOW = [
    Option("alone", "I do it"),
    Option("help", "Somebody helps", reveals="who"),
    Option("unsure", "Rather talk", divider=True),
]
WORRIES = [Option("falls", "Falling"), Option("fire", "Fire"), Option("none", "None of these", exclusive=True)]


class Everything(Form):
    name = fields.OneLine("Name", required=True, missing="Write the name that you use")
    words = fields.Words("What matters?", max_length=20, count=True)
    how = fields.OneOf("Washing", options=HOW)
    who = fields.OneLine("Who helps?", required=True, missing="Write who helps")
    worries = fields.AnyOf("Worries", options=WORRIES)
    team = fields.PickFrom("Team", options=[Option("north", "North")])
    born = fields.PartialDate("Born", called="Date of birth", not_after=lambda: date(2026, 3, 3))
    hours = fields.WholeNumber("Hours", most=168)
    income = fields.MoneyPerPeriod("Pension")
    deposit = fields.Money("Deposit")
    home = fields.Address("Home")
    reach = fields.Reach("Reach")
    plan = fields.Upload("Plan", most_bytes=fields.MEGABYTE)


def sent(files: dict[str, SimpleUploadedFile] | None = None, **typed: str | list[str]) -> Everything:
    data = QueryDict(mutable=True)
    for name, value in ({"name": "Mary"} | typed).items():
        data.setlist(name, value if isinstance(value, list) else [value])
    return Everything(data, files)


def errors(form: Form, name: str) -> list[str]:
    return [str(error) for error in form.errors.get(name, [])]


def test_nothing_answered_is_none_or_empty_never_zero():
    form = sent()
    assert form.is_valid(), form.errors
    assert form.cleaned_data == {
        "name": "Mary", "words": "", "how": "", "who": "", "worries": [], "team": "", "born": None, "hours": None,
        "income": None, "deposit": None, "home": None, "reach": None, "plan": None,
    }  # fmt: skip


def test_everything_answered_is_typed():
    form = sent(
        words="choir\r\non Thursdays", how="help", who="Anne", worries=["falls", "fire"], team="north",
        born_year="1947", hours="fifty", income="230.25", income_period="four_weeks", deposit="£1,000",
        home="12 High St\nSY15 6AA", reach="01632 960123", reach_tick="on",
    )  # fmt: skip
    assert form.is_valid(), form.errors
    cleaned = form.cleaned_data
    assert cleaned["words"] == "choir\non Thursdays"
    assert (cleaned["how"], cleaned["who"], cleaned["team"]) == ("help", "Anne", "north")
    assert cleaned["worries"] == ["falls", "fire"]
    assert cleaned["born"] == values.PartialDate(1947)
    assert cleaned["hours"] == 50
    assert cleaned["income"] == values.Amount(23025, values.Period.FOUR_WEEKS)
    assert cleaned["deposit"] == 100000
    assert cleaned["home"] == values.Address(("12 High St",), "SY15 6AA")
    assert cleaned["reach"].safe_to_leave_message is False


@pytest.mark.parametrize(
    ("name", "typed", "words"),
    [
        ("name", {"name": " "}, "Write the name that you use"),
        ("words", {"words": "x" * 21}, "Write 20 characters or fewer"),
        ("how", {"how": "forged"}, "Choose one of the answers"),
        ("who", {"how": "help"}, "Write who helps"),
        ("worries", {"worries": ["falls", "none"]}, "Choose “None of these” or other answers, not both"),
        ("worries", {"worries": ["forged"]}, "Choose one of the answers"),
        ("born", {"born_day": "31", "born_month": "2", "born_year": "2020"}, "Date of birth must be a real date"),
        ("born", {"born_day": "1", "born_month": "1"}, "Date of birth must include a year"),
        ("born", {"born_year": "2027"}, "Date of birth must be 3 March 2026 or earlier"),
        ("hours", {"hours": "200"}, "Enter 168 or fewer"),
        ("hours", {"hours": "many"}, "Enter a whole number, such as 3"),
        ("income", {"income": "about 50"}, "Enter an amount of money, such as 12.50"),
        ("deposit", {"deposit": "-5"}, "Enter an amount of 0 or more"),
        (
            "reach",
            {"reach": "anne@"},
            "Enter an email address with a name, an @ and the rest, such as anne@example.org",
        ),
    ],
)
def test_an_error_says_what_to_do_and_keeps_what_was_typed(name: str, typed: dict[str, str | list[str]], words: str):
    form = sent(**typed)
    assert errors(form, name) == [words]
    page = read(form)
    shown = {each.attributes.get("value") or "" for each in page.all("input")}
    shown |= {each.text for each in page.all("textarea")}
    for value in typed.values():
        for each in value if isinstance(value, list) else [value]:
            assert each.strip() in shown or each == "forged"


def test_a_year_of_the_limit_itself_may_still_be_before_it():
    assert sent(born_year="2026").is_valid()


def test_a_complete_date_asks_for_what_is_missing_and_an_early_one_is_refused():
    field = fields.PartialDate("Start", called="The start", complete=True, not_before=lambda: date(2026, 1, 1))
    for typed, words in [
        (["", "", "2026"], "The start must include a month"),
        (["", "3", "2026"], "The start must include a day"),
        (["1", "3", "2025"], "The start must be 1 January 2026 or later"),
    ]:
        with pytest.raises(Exception, match=words):
            field.clean(typed)


def test_what_stands_inside_an_answer_that_was_not_chosen_is_left_out_with_its_error():
    form = sent(how="alone", who="typed before the mind changed")
    assert form.is_valid(), form.errors
    assert form.cleaned_data["who"] == ""


def test_a_period_that_nobody_offered_falls_back_to_the_one_proposed():
    form = sent(income="10", income_period="forged")
    assert form.is_valid()
    assert form.cleaned_data["income"] == values.Amount(1000, values.Period.WEEK)


@pytest.mark.parametrize("typed", ["محمد", "王", "O’Brien-Ñíguez", "<script>", "n\x00ull", "x" * 200])
def test_any_name_is_kept_as_written_but_for_what_no_database_holds(typed: str):
    form = sent(name=typed)
    assert form.is_valid(), form.errors
    assert form.cleaned_data["name"] == typed.replace("\x00", "")
    assert "<script>" not in str(form)


@pytest.mark.parametrize(
    ("upload", "words"),
    [
        (SimpleUploadedFile("plan.pdf", b"%PDF-1.7 ..."), ""),
        (SimpleUploadedFile("photo.JPG", b"\xff\xd8\xff\xe0"), ""),
        (SimpleUploadedFile("plan.pdf", b"MZ not a pdf"), "The file must be a PDF, JPG, JPEG, PNG"),
        (SimpleUploadedFile("plan.exe", b"%PDF"), "The file must be a PDF, JPG, JPEG, PNG"),
        (SimpleUploadedFile("plan.pdf", b""), "The file is empty. Choose another"),
        (SimpleUploadedFile("plan.pdf", b"%PDF" + b"x" * fields.MEGABYTE), "The file must be smaller than 1 MB"),
    ],
)
def test_a_file_is_of_its_kind_by_name_and_by_how_it_begins(upload: SimpleUploadedFile, words: str):
    form = sent({"plan": upload})
    assert errors(form, "plan") == ([words] if words else [])
    if not words:
        assert form.cleaned_data["plan"].tell() == 0  # whoever keeps it reads it from the start


def test_the_summary_leads_to_the_box_at_fault_in_the_words_of_the_field():
    form = sent(name="", worries=["falls", "none"], born_day="5", born_year="1947", income="x")
    summary = ErrorSummary.of(form)
    assert summary is not None
    assert summary.errors == [
        ("Write the name that you use", "id_name"),
        ("Choose “None of these” or other answers, not both", "id_worries_0"),
        ("Date of birth must include a month", "id_born_1"),
        ("Enter an amount of money, such as 12.50", "id_income_0"),
    ]
    page, shown = read(form), read(summary)
    for link in shown.all("a"):
        assert page.one(id=(link.attributes["href"] or "").lstrip("#"))


def test_an_error_of_the_whole_form_leads_to_its_first_field():
    form = sent()
    form.add_error(None, "These two answers cannot both be true")
    assert ErrorSummary.of(form) == ErrorSummary([("These two answers cannot both be true", "id_name")])


def test_a_draft_is_shown_as_typed_and_not_judged_before_it_is_sent():
    form = Everything(QueryDict("name=&income=about 50"), judged=False)
    assert ErrorSummary.of(form) is None
    page = read(form)
    assert page.one(id="id_income_0").attributes["value"] == "about 50"
    assert not page.all("p", class_="govuk-error-message")


def test_there_is_no_summary_before_a_form_is_sent_or_when_all_is_well():
    assert ErrorSummary.of(None) is None
    assert ErrorSummary.of(Everything()) is None
    assert ErrorSummary.of(sent()) is None
