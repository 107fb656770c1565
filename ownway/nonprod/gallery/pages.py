"""Whole pages on show: layouts, questions, and what surrounds them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from django.http import QueryDict

from ownway.nonprod.gallery import forms, specimens
from ownway.nonprod.gallery.words import ARABIC, LONG
from ownway.platform.design_system.components import Badge, Banner, EasyRead, IdentityBar, Kind, Link, Quotation, Status
from ownway.platform.design_system.pages import DESK as DESK_LAYOUT
from ownway.platform.design_system.pages import Frame, NavItem, NavSection, Page, Question, Timeout
from ownway.platform.design_system.theme import Theme

COUNCIL = Theme(
    name="Wharfedale Council",
    name_cy="Cyngor Wharfedale",
    logo_text="WC",
    helpline="01632 960 123",
    helpline_hours="Monday to Friday, 8am to 6pm. Relay UK: 18001 then the number.",
    email="help@wharfedale.example",
)
PRACTICE = Theme(name="Riverside Social Work Practice", logo_text="RS", accent="#0b5d4e", helpline="01632 960 789")
BRIGHT = Theme(name="Sunrise User-Led Organisation", accent="#ffc72c", accent_text="#000000", helpline="01632 960 456")

PUBLIC = Frame(
    theme=COUNCIL,
    home="/gallery/",
    service="Your support",
    navigation=(
        NavItem("Your story", "#story", current=True),
        NavItem("Your plan", "#plan"),
        NavItem("Money", "#money"),
        NavItem("Who looked", "#looked", count=3),
    ),
    account=(Link("Sign out", "#sign-out"),),
    signed_in_as="Mary Evans",
    status="Everybody here is made up. Try anything.",
    report="/gallery/",
)
DESK = Frame(
    theme=PRACTICE,
    home="/gallery/",
    navigation=(
        NavItem("Today", "#today", count=4),
        NavItem("My people", "#people", current=True),
        NavItem("Waiting", "#waiting", count=12),
        NavItem("Promises", "#promises"),
    ),
    sections=(NavSection("Team", (NavItem("Rota", "#rota"), NavItem("Decisions to sign", "#sign", count=2))),),
    account=(Link("Sign out", "#sign-out"),),
    signed_in_as="Priya Shah, social worker",
    report="/gallery/",
)
MARY = IdentityBar(
    "Mary Evans",
    "Mair",
    ("78, born 3 May 1947", "Lives alone", "Knows Priya since January"),
    ("Large print", "Phone, never text"),
    made_up=True,
    links=(Link("Write a note", "#note"), Link("Her words", "#words")),
)
QUESTION = "design_system/question.html"


@dataclass(frozen=True)
class PageSpecimen:
    """A whole page in one state."""

    slug: str
    title: str
    page: Callable[[], Page]
    template: str = QUESTION
    frame: Frame = PUBLIC


@dataclass(frozen=True, kw_only=True)
class Shown(Page):
    """A page that shows every state of some components."""

    states: list[specimens.State]


def person_page() -> Page:
    states = [
        *specimens.quotations()[:1],
        specimens.State("timeline", replace(specimens.timelines()[0].shown, heading_level=2)),
        *specimens.tables(),
        *specimens.network_maps()[:1],
    ]
    return Shown(heading="What matters to Mary", identity=MARY, back="#back", states=states)


def decision_page() -> Page:
    states = [*specimens.decisions()[1:], *specimens.workings()[:1]]
    return Shown(heading="Our decision about your support", caption="Mary Evans", back="#back", states=states)


def budget_page() -> Page:
    notices = [Banner("Your plan is agreed", "You have a letter that says so.", Kind.SUCCESS)]
    states = [
        *specimens.small_signs()[:1],
        *specimens.budget_bars()[:1],
        *specimens.workings()[2:],
        specimens.State("badge", Badge(Status.ILLUSTRATIVE)),
    ]
    return Shown(heading="Your indicative budget", back="#back", notices=notices, states=states)


def words_question() -> Question:
    return Question(
        form=forms.WhatMatters(),
        caption="Your story",
        back="#back",
        why="So that your plan starts from you, and not from a form.",
        reads="You, Priya, and whoever you choose.",
        autosave="/gallery/autosave/",
    )


def wrong_words_question() -> Question:
    return replace(words_question(), form=forms.WhatMatters(QueryDict("words=")))


def choice_question() -> Question:
    return Question(
        form=forms.Washing(),
        caption="Everyday life, 1 of 9",
        back="#back",
        why="The law looks at what you can do, not at what you have.",
        told=Quotation("It takes me the whole morning.", "You told us", date(2026, 3, 3)),
    )


def easy_read_question() -> Question:
    easy = EasyRead(
        "ownway/pictures/together.svg",
        "Two people sit and talk",
        ("Tell us what is important to you.", "You can write.", "You can also ask somebody to write for you."),
    )
    return Question(form=forms.WhatMatters(), back="#back", easy=easy)


def call_question() -> Question:
    return Question(
        heading="Record a phone call", form=forms.PhoneCall(), back="#back", later=False, submit="Save the call"
    )


def desk_question() -> Question:
    return replace(call_question(), layout=DESK_LAYOUT, identity=MARY)


def safe_question() -> Question:
    return replace(choice_question(), exit=True)


def long_question() -> Question:
    return Question(heading=LONG, caption=ARABIC, form=forms.PhoneCall(), why=LONG, reads=LONG)


def timed(frame: Frame, seconds: int) -> Frame:
    """The frame of somebody who is signed out after so many seconds."""
    ends = datetime(2026, 3, 3, 15, 2, tzinfo=UTC)
    return replace(frame, timeout=Timeout(seconds, "/gallery/keep/", "#sign-out", "/gallery/", ends))


SHOWN, DESK_SHOWN = "gallery/public_states.html", "gallery/desk_states.html"
PAGES = [
    PageSpecimen("words", "Question: words", words_question),
    PageSpecimen("words-error", "Question: words, with an error", wrong_words_question),
    PageSpecimen("choice", "Question: an answer to choose", choice_question),
    PageSpecimen("easy-read", "Question: easy read", easy_read_question),
    PageSpecimen("several", "Question: three fields", call_question),
    PageSpecimen("desk-form", "Question: three fields, on the desk", desk_question, frame=DESK),
    PageSpecimen("exit", "Question: exit this page", safe_question),
    PageSpecimen("long", "Question: long words", long_question),
    PageSpecimen("timeout", "Question: about to be signed out", words_question, frame=timed(PUBLIC, 125)),
    PageSpecimen("decision", "Public: a decision", decision_page, SHOWN),
    PageSpecimen("budget", "Public: a budget, another theme", budget_page, SHOWN, replace(PUBLIC, theme=BRIGHT)),
    PageSpecimen("desk", "Desk: a person", person_page, DESK_SHOWN, DESK),
    PageSpecimen("plain", "Public: nothing around it", decision_page, SHOWN, Frame()),
]
