"""A page has one h1, a title that starts with it, and a frame; a question has its label as heading."""

from dataclasses import replace

import pytest
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.test import Client, RequestFactory, override_settings
from django.utils import translation

from ownway.nonprod.gallery.forms import PhoneCall, WhatMatters
from ownway.nonprod.gallery.pages import DESK, PUBLIC, words_question
from ownway.platform.access.actor import NOBODY
from ownway.platform.design_system.pages import Frame, NavItem, Page, Question, surround
from ownway.platform.design_system.theme import Theme
from tests.html import Element, read

pytestmark = pytest.mark.urls("tests.journeys.gallery.addresses")


def asked(frame: Frame | None = None, path: str = "/somewhere/?q=a b") -> HttpRequest:
    request = RequestFactory().get(path)
    request.actor = NOBODY
    if frame:
        surround(request, frame)
    return request


def shown(page: Page, template: str = "design_system/public.html", frame: Frame | None = PUBLIC) -> Element:
    return read(render(asked(frame), template, {"page": page}).content.decode())


@pytest.mark.parametrize("template", ["design_system/public.html", "design_system/desk.html"])
def test_the_title_starts_with_the_one_h1(template: str):
    page = shown(Page(heading="Your plan"), template)
    assert page.one("h1").text == "Your plan"
    assert page.one("title").text == "Your plan – Wharfedale Council"


def test_a_page_with_errors_says_so_first():
    form = PhoneCall(QueryDict("who="))
    page = shown(Page(heading="A call", form=form))
    assert page.one("title").text == "Error: A call – Wharfedale Council"
    assert page.one("main").one("div", class_="govuk-error-summary")


def test_a_page_without_a_frame_is_still_a_page():
    page = shown(Page(heading="Not found"), frame=None)
    assert page.one("title").text == "Not found – Ownway"
    assert not page.all("section", class_="govuk-service-navigation")


def test_the_frame_says_where_somebody_is_and_how_to_reach_a_human():
    page = shown(Page(heading="Your plan", back="/back/"))
    assert page.one("a", aria_current="page").text == "Your story"
    assert page.one("a", class_="govuk-back-link").attributes["href"] == "/back/"
    footer = page.one("footer")
    assert footer.one("a", class_="ow-footer__number").attributes["href"] == "tel:01632960123"
    assert footer.all("a")[-1].attributes["href"] == "/gallery/?page=/somewhere/"
    assert page.one("a", class_="govuk-skip-link").attributes["href"] == f"#{page.one('main').attributes['id']}"


def test_the_desk_has_its_places_at_the_side():
    page = shown(Page(heading="Today"), "design_system/desk.html", DESK)
    assert [link.text for link in page.one("nav", class_="moj-side-navigation").all("a")][:2] == [
        "Today 4",
        "My people",
    ]


def test_counts_of_nothing_are_not_shown():
    frame = replace(PUBLIC, navigation=(NavItem("Messages", "/m/", count=0),))
    assert not shown(Page(heading="Your plan"), frame=frame).all("span", class_="ow-count")


def test_a_question_that_asks_one_thing_has_its_label_as_the_heading():
    page = shown(words_question(), "design_system/question.html")
    assert page.one("h1").text == "What matters most to you right now?"
    assert page.one("title").text.startswith("What matters most to you right now?")
    assert page.one("h1").one("label").attributes["for"] == "id_words"


def test_a_question_says_why_and_who_reads_it_before_the_box():
    html = render(asked(PUBLIC), "design_system/question.html", {"page": words_question()}).content.decode()
    assert html.index("Why we ask:") < html.index("<textarea")
    assert html.index("Who reads this:") < html.index("<textarea")


def test_a_question_can_be_left_and_come_back_to():
    page = shown(words_question(), "design_system/question.html")
    form = page.one("form")
    later = form.one("button", name="then")
    assert (later.attributes["value"], later.text) == ("later", "Save and come back later")
    assert form.attributes["data-autosave"] == "/gallery/autosave/"
    assert [each.attributes["name"] for each in form.all("input", type="hidden")] == ["csrfmiddlewaretoken", "_once"]
    assert "novalidate" in form.attributes


def test_a_question_that_asks_several_things_needs_a_heading():
    with pytest.raises(ValueError, match="needs a heading"):
        Question(form=PhoneCall())
    page = shown(Question(form=PhoneCall(), heading="A call"), "design_system/question.html")
    assert page.one("h1").text == "A call"


def test_a_heading_of_its_own_leaves_the_label_a_label():
    page = shown(Question(form=WhatMatters(), heading="Before we begin"), "design_system/question.html")
    assert page.one("h1").text == "Before we begin"
    assert not page.one("h1").all("label")


def test_exit_this_page_stands_only_where_it_is_asked_for():
    assert shown(Page(heading="Safe?", exit=True)).one("aside", class_="govuk-exit-this-page")
    assert not shown(Page(heading="Safe?")).all("aside", class_="govuk-exit-this-page")


def test_nothing_on_a_page_is_inline_or_from_elsewhere():
    page = shown(words_question(), "design_system/question.html")
    assert all(script.attributes.get("src") and not script.text for script in page.all("script"))
    assert not page.all("style")
    for tag, name in (("script", "src"), ("link", "href"), ("img", "src")):
        assert all((each.attributes[name] or "").startswith("/") for each in page.all(tag))


def test_a_language_read_from_the_right_turns_the_page():
    with translation.override("ar"):
        assert shown(Page(heading="خطتك")).one("html").attributes["dir"] == "rtl"
    assert shown(Page(heading="Your plan")).one("html").attributes["dir"] == "ltr"


def test_welsh_has_the_organisation_by_its_welsh_name():
    with translation.override("cy"):
        page = shown(Page(heading="Eich cynllun"))
    assert page.one("html").attributes["lang"] == "cy"
    assert page.one("a", class_="ow-header__home").text == "WC Cyngor Wharfedale"


STATELESS = override_settings(MIDDLEWARE=["tests.journeys.gallery.conftest.Nobody"])


def got(path: str) -> HttpResponse:
    with STATELESS:
        return Client().get(path)


def test_a_theme_is_served_to_be_kept_for_good():
    response = got(f"/theme/{Theme(name='A').stylesheet_name}.css")
    assert response["Content-Type"] == "text/css; charset=utf-8"
    assert "immutable" in response["Cache-Control"]
    assert "--ow-accent:#5c2751" in response.content.decode()


@pytest.mark.parametrize("name", ["5c2751", "ffc72c-ffffff-1", "nonsense", "5c2751-ffffff;}-1"])
def test_a_theme_that_nobody_could_read_is_not_there(name: str):
    assert got(f"/theme/{name}.css").status_code == 404


@pytest.mark.parametrize(
    ("asked_for", "goes_to"), [("/me/plan/?a=b", "/me/plan/?a=b"), ("https://elsewhere.example/", "/"), ("", "/")]
)
def test_another_language_is_remembered_and_comes_back_to_the_page(asked_for: str, goes_to: str):
    with STATELESS:
        response = Client().get("/language/cy/", {"next": asked_for})
    assert response["Location"] == goes_to
    assert response.cookies["django_language"].value == "cy"


def test_a_language_that_we_do_not_have_is_not_there():
    assert got("/language/tlh/").status_code == 404
