"""Components say what they have to say, in HTML that closes, escaped, with nothing inline."""

import re
from dataclasses import FrozenInstanceError, replace
from datetime import UTC, date, datetime

import pytest
from django.utils import translation

from ownway.nonprod.gallery.specimens import SPECIMENS, Specimen
from ownway.platform.design_system.components import (
    Around,
    Banner,
    Bar,
    Bars,
    BudgetBar,
    Decision,
    Entry,
    Kind,
    Link,
    NetworkMap,
    Pagination,
    Quotation,
    Status,
    Step,
    SummaryList,
    SummaryRow,
    Task,
    TaskList,
    TaskStatus,
    Timeline,
    Working,
)
from tests.html import read

STEPS = [Step("Your pension", 22000), Step("Kept for living on", -18930, status=Status.NEEDS_CONFIRMATION)]
DECISION = Decision(
    decided="You can have support",
    why=["It takes you far longer"],
    based_on=["What you told us", Link("Care Act 2014, section 13", "/law")],
    means=["Next we plan"],
    by="Priya Shah",
    on=date(2026, 3, 3),
    disagree=Link("I disagree", "/disagree"),
)


@pytest.mark.parametrize("specimen", SPECIMENS, ids=lambda each: each.slug)
@pytest.mark.parametrize("language", ["en-gb", "cy", "ar"])
def test_every_state_of_every_component_is_sound_html_with_nothing_inline(specimen: Specimen, language: str):
    with translation.override(language):
        html = "".join(str(state.shown) for state in specimen.states())
    page = read(html)
    ids = [each.attributes["id"] for each in page.all() if "id" in each.attributes]
    assert len(ids) == len(set(ids))
    assert page.all("script") + page.all("style") == []
    assert not [a for each in page.all() for a in each.attributes if a == "style" or a.startswith("on")]
    assert not re.search(r"{[{%]", html)


def test_a_component_cannot_be_changed_after_it_was_made():
    with pytest.raises(FrozenInstanceError):
        DECISION.decided = "something else"  # type: ignore[misc]


def test_a_working_that_does_not_add_up_cannot_be_shown():
    with pytest.raises(ValueError, match="add up to 3070, not 3071 pence"):
        Working("What you pay", STEPS, "You pay", 3071)


def test_a_working_shows_each_step_its_worth_and_the_sum():
    page = read(Working("What you pay", STEPS, "You pay", 3070))
    amounts = [cell.text for cell in page.all("td")]
    assert amounts == ["£220", "−£189.30", "£30.70 a week"]
    assert "to be confirmed: We could not check this against its source yet." in page.text


def test_a_decision_says_all_five_things_and_how_to_disagree():
    page = read(replace(DECISION, disagree_by=date(2026, 4, 3), own_words="Thursdays first.", talk_to="Priya"))
    assert [heading.text for heading in page.all("h2")] == [
        "What we decided", "Why", "What it is based on", "What it means for you", "If you disagree",
    ]  # fmt: skip
    assert "Tell us by 3 April 2026." in page.text
    assert "Decided by Priya Shah on 3 March 2026" in page.text
    assert page.one("blockquote").text == "Thursdays first. Priya Shah"
    assert {link.attributes["href"] for link in page.all("a")} == {"/law", "/disagree"}


def test_a_decision_without_a_last_day_can_be_challenged_at_any_time():
    assert "Tell us at any time." in read(DECISION).text


def test_a_date_without_a_time_stays_without_one():
    day, hour = Entry("Visit", date(2026, 3, 3)), Entry("Call", datetime(2026, 3, 3, 14, 32, tzinfo=UTC))
    assert [each.text for each in read(Timeline([hour, day])).all("time")] == ["3 March 2026 at 14:32", "3 March 2026"]


def test_what_happened_last_stands_first():
    days = [date(2026, 2, 1), datetime(2026, 3, 3, 9, 0, tzinfo=UTC), date(2026, 12, 1)]
    shown = read(Timeline([Entry("Visit", day) for day in days])).all("time")
    assert [each.text for each in shown] == ["1 December 2026", "3 March 2026 at 09:00", "1 February 2026"]


def test_what_was_pasted_is_shown_as_it_was_written():
    pasted = "<script>alert(1)</script>\n& more"
    for shown in (Quotation(pasted, "Mary"), SummaryList([SummaryRow("Words", pasted)]), Banner(pasted, pasted)):
        html = str(shown)
        assert "<script>" not in html
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in html
    assert "<br>" in str(Quotation(pasted, "Mary"))


def test_an_unanswered_question_says_so_and_a_change_link_says_what_it_changes():
    page = read(SummaryList([SummaryRow("A bad day", change=Link("Add", "/bad-day", "a bad day"))]))
    assert "Not answered" in page.text
    assert page.one("a").text == "Add a bad day"


def test_a_task_that_cannot_start_has_no_link():
    page = read(TaskList([Task("Plan", TaskStatus.TO_DO, "/plan"), Task("Check", TaskStatus.CANNOT_START)]))
    assert [link.text for link in page.all("a")] == ["Plan"]
    assert "Cannot start yet" in page.text


def test_a_success_is_announced_and_information_is_not():
    assert read(Banner("Saved", kind=Kind.SUCCESS)).one("section").attributes["role"] == "alert"
    assert read(Banner("Note")).one("section").attributes["role"] == "region"


@pytest.mark.parametrize(
    ("page", "pages", "shown"),
    [
        (1, 3, [1, 2, 3]),
        (1, 12, [1, 2, None, 12]),
        (5, 12, [1, None, 4, 5, 6, None, 12]),
        (12, 12, [1, None, 11, 12]),
    ],
)
def test_pages_show_the_first_the_last_and_the_neighbours(page: int, pages: int, shown: list[int | None]):
    pagination = Pagination(page, pages, "?page={page}")
    assert [number for number, _ in pagination.shown] == shown
    assert bool(pagination.previous) == (page > 1)
    assert bool(pagination.following) == (page < pages)
    assert read(pagination).one("a", aria_current="page").text == str(page)


def test_one_page_needs_no_pages():
    assert str(Pagination(1, 1, "?page={page}")).strip() == ""


def test_a_budget_bar_draws_what_its_sentence_and_table_say():
    bar = BudgetBar("This year", 1040000, 520000, 210000)
    assert bar.sentence == "£5,200 of £10,400 is used, and £3,100 is left for you to decide about."
    assert [(part.kind, part.x, part.width) for part in bar.parts] == [
        ("used", 0, 300), ("committed", 300, 121.2), ("left", 421.2, 178.8),
    ]  # fmt: skip
    assert [cell.text for cell in read(bar).all("td")] == ["£5,200", "£2,100", "£3,100", "£10,400 a year"]


def test_a_budget_that_is_not_enough_says_by_how_much_and_marks_its_end():
    bar = BudgetBar("This year", 100000, 90000, 60000)
    assert bar.sentence == "£900 of £1,000 is used. With what is promised, that is £500 too much."
    assert bar.limit == 400
    assert bar.parts[-1].pence == 0


def test_a_budget_of_nothing_draws_nothing():
    assert sum(part.width for part in BudgetBar("This year", 0, 0, 0).parts) == 0


def test_bars_are_drawn_to_one_scale_with_the_mark_where_they_should_end():
    bars = Bars("Asked", "We ask 60.", [Bar("Here", 60), Bar("Elsewhere", 120, other=True)], 90, "The most")
    assert [stretch.width for stretch in bars.drawn] == [300, 600]
    assert bars.mark_at == 450
    assert [cell.text for cell in read(bars).all("td")] == ["60", "120", "90"]


def test_a_mark_beyond_every_bar_or_at_nothing_stays_in_the_picture():
    assert Bars("Asked", "x", [Bar("Here", 30)], 60, "The most").drawn[0].width == 300
    assert Bars("Again", "x", [Bar("Here", 0)], 0, "The most").mark_at == 2


def test_what_is_not_known_has_no_bar_and_says_so():
    shown = read(Bars("By step", "x", [Bar("First contact", None, "too few to show"), Bar("Plan", 0)]))
    assert shown.all("rect") == []
    assert [cell.text for cell in shown.all("td")] == ["too few to show", "0"]


def test_a_network_map_keeps_everybody_in_the_table_and_inside_the_picture():
    people = [Around(f"Person {n}", "friend", 1 + n % 3, paid=n % 2 == 0) for n in range(20)]
    network = NetworkMap("Mary", people)
    assert network.sentence == "20 people are around Mary. 10 of them are there unpaid."
    assert len(network.spots) == 14
    assert all(0 < spot.x < 400 and 0 < spot.y < 400 for spot in network.spots)
    assert len(read(network).all("tr")) == 21


def test_nobody_around_is_said_and_not_drawn():
    network = NetworkMap("Joe", [])
    assert "Nobody is recorded around Joe yet." in str(network)
    assert "<svg" not in str(network)


def test_pictures_are_hidden_from_those_who_hear_the_page_and_told_in_words():
    people = NetworkMap("Mary", [Around("Anne", "daughter")])
    for picture in (BudgetBar("This year", 100, 50, 0), people, Bars("Asked", "We ask one.", [Bar("Here", 1)])):
        page = read(picture)
        assert page.one("svg").attributes["aria-hidden"] == "true"
        assert page.one("figcaption").text
        assert page.one("table").one("caption").text


def test_numbers_in_a_picture_are_the_same_in_every_language():
    with translation.override("de"):  # writes 121,2
        assert re.search(r'width="121\.2"', str(BudgetBar("Jahr", 1040000, 520000, 210000)))
