"""The components on show: each in the states that it can be in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any

from ownway.nonprod.gallery import words
from ownway.nonprod.gallery.forms import FILLED, WRONG, EveryField, FilterForm
from ownway.platform.design_system.components import (
    Around,
    Badge,
    Banner,
    Bar,
    Bars,
    BudgetBar,
    Column,
    Conflict,
    Decision,
    Details,
    EasyRead,
    Empty,
    Entry,
    Estimate,
    Filter,
    IdentityBar,
    Kind,
    Link,
    NetworkMap,
    Pagination,
    Queue,
    QueueLine,
    Quotation,
    Sorted,
    Status,
    Step,
    SummaryList,
    SummaryRow,
    Table,
    Tag,
    Task,
    TaskList,
    TaskStatus,
    Timeline,
    Tone,
    Working,
)
from ownway.platform.design_system.forms import ErrorSummary
from ownway.platform.design_system.rendering import Content

THIRD_OF_MARCH = date(2026, 3, 3)
AFTERNOON = datetime(2026, 3, 3, 14, 32, tzinfo=UTC)


@dataclass(frozen=True)
class State:
    """A component as it may be met. `dir` shows it as in a language read from the right."""

    name: str
    shown: Any
    dir: str = ""


@dataclass(frozen=True)
class Specimen:
    """A component with its states, made when the page is asked for so that they speak its language."""

    slug: str
    title: str
    about: str
    states: Callable[[], Sequence[State]]


def banners() -> list[State]:
    return [
        State("information", Banner("Your review is on 12 May", "Somebody you know will be with you.")),
        State(
            "success", Banner("We have your answers", kind=Kind.SUCCESS, links=[Link("See what happens next", "#next")])
        ),
        State(
            "important", Banner("Priya is away until Monday", "Call the helpline if you cannot wait.", Kind.IMPORTANT)
        ),
        State("long", Banner(words.LONG, words.LONG)),
    ]


def small_signs() -> list[State]:
    return [
        State("estimate", Estimate()),
        State("estimate of something", Estimate("Likely charge")),
        *(State(str(status), Badge(status)) for status in Status),
        *(State(f"tag, {tone}", Tag("Waiting for Anne", tone)) for tone in Tone),
    ]


def decisions() -> list[State]:
    short = Decision(
        decided="You can have support that the council pays for. The law calls this eligible.",
        why=["Washing takes you far longer than most people, and hurts.", "You cannot get to choir."],
        based_on=["What you told us on 3 March", Link("Care Act 2014, section 13", "#law")],
        means=["Next we plan together. You choose who helps you plan."],
        by="Priya Shah, social worker",
        on=THIRD_OF_MARCH,
        disagree=Link("I disagree", "#disagree"),
    )
    full = replace(
        short,
        own_words="Mary told me about Thursdays before anything else. That is what this plan is for.",
        disagree_by=date(2026, 4, 3),
        talk_to="Priya Shah, 01632 960123, Monday to Thursday",
    )
    return [State("short", short), State("with everything", full)]


def workings() -> list[State]:
    steps = [
        Step("Your pensions", 22000, "State pension and a small works pension", "SI 2014/2672, regulation 14", "#law"),
        Step("Kept for living on", -18930, "Everybody keeps at least this much", status=Status.NEEDS_CONFIRMATION),
        Step("Help in the garden", -1250, "Because your arthritis means you cannot do it"),
    ]
    return [
        State("a charge", Working("How we worked out what you pay", steps, "You pay", 1820)),
        State("nothing to pay", Working("How we worked out what you pay", [Step("Your savings", 0)], "You pay", 0)),
        State(
            "one illustrative line",
            Working("Your estimate", [Step(words.LONG, 4500, status=Status.ILLUSTRATIVE)], "In all", 4500),
        ),
    ]


def timelines() -> list[State]:
    entries = [
        Entry("Decision signed", AFTERNOON, "Priya Shah", "Told by telephone, letter to follow.", "#decision"),
        Entry("Conversation at home", THIRD_OF_MARCH, "Mary and Priya", words.ARABIC),
        Entry(words.LONG, date(2026, 2, 1), words="\n".join([words.LONG, words.LONG_WORD])),
    ]
    return [State("three things", Timeline(entries, heading_level=3)), State("one thing", Timeline(entries[1:2], 3))]


def tasks() -> list[State]:
    listed = [
        Task("What matters to you", TaskStatus.DONE, "#1"),
        Task("Good days and bad days", TaskStatus.STARTED, "#2", "You stopped after the second question"),
        Task("Nine parts of everyday life", TaskStatus.TO_DO, "#3"),
        Task("Check your answers", TaskStatus.CANNOT_START),
    ]
    return [State("all four statuses", TaskList(listed))]


def summaries() -> list[State]:
    change = Link("Change", "#change", "how we reach you")
    rows = [
        SummaryRow("Best way to reach you", "We will phone 01632 960456", change, "You told us on 3 March 2026"),
        SummaryRow("What matters most", f"{words.POLISH}\n{words.CHINESE}", Link("Change", "#c2", "what matters most")),
        SummaryRow("A bad day", "", Link("Add", "#c3", "a bad day")),
        SummaryRow("Pasted", words.PASTED + words.LONG_WORD),
        SummaryRow("Also known by", Tag("Confirmed", Tone.GOOD)),
    ]
    return [State("answers", SummaryList(rows))]


def quotations() -> list[State]:
    return [
        State("her words", Quotation("I just want my Thursdays back.", "Mary", THIRD_OF_MARCH)),
        State("long, in two lines", Quotation(words.LONG + "\nThat is all.", "Mary")),
        State("Arabic", Quotation(words.ARABIC, "Yusuf", THIRD_OF_MARCH, lang="ar")),
        State("Welsh", Quotation(words.WELSH, "Gwen", lang="cy")),
    ]


def conflicts() -> list[State]:
    return [State("two texts", Conflict("A good day", words.WELSH, words.LONG, "Priya Shah", AFTERNOON))]


def empties() -> list[State]:
    return [
        State(
            "with an action",
            Empty("No plan yet", "A plan says what you want and how.", Link("Start your plan", "#plan")),
        ),
        State("only words", Empty("Nothing promised is late", "What you promise people shows here with its day.")),
    ]


def tables() -> list[State]:
    columns = [
        Column("Name", sort_href="?sort=name"),
        Column("Waiting for"),
        Column("Days", True, "?sort=-days", Sorted.DESCENDING),
    ]
    rows: list[list[Content]] = [
        [Link("Mary Evans", "#p1"), "first visit", "12"],
        [words.ARABIC, Tag("call back", Tone.WARM), "3"],
    ]
    return [State("sorted by days", Table("People waiting", columns, rows))]


def queues() -> list[State]:
    lines = [
        QueueLine(Tag("Overdue", Tone.URGENT), "Mary Evans", "Answer by 3 March.", Link("Answer", "#q1")),
        QueueLine(
            Tag("To sign", Tone.CALM), words.ARABIC, words.LONG, Link("Read and sign", "#q2"), Badge(Status.MADE_UP)
        ),
        QueueLine(Tag("May be called in"), words.LONG_WORD, words.POLISH, Link("Read it", "#q3")),
    ]
    return [State("three lines", Queue(lines))]


def paginations() -> list[State]:
    pages = [(1, 3), (5, 12), (12, 12), (1, 1)]
    return [
        State(f"page {page} of {total}", Pagination(page, total, "?page={page}", f"{page} of {total}"))
        for page, total in pages
    ]


def filters() -> list[State]:
    chosen = [Link("Deaf people’s team", "?"), Link("Waiting over 10 days", "?")]
    return [
        State("nothing chosen", Filter(FilterForm(prefix="a"))),
        State("two chosen", Filter(FilterForm(prefix="b"), chosen, "?clear")),
    ]


def details() -> list[State]:
    return [State("closed", Details("What does “eligible” mean?", words.LONG))]


def identity_bars() -> list[State]:
    facts = ["78, born 3 May 1947", "Lives alone", "Daughter Anne helps"]
    return [
        State("short", IdentityBar("Joe Bloggs")),
        State(
            "with everything",
            IdentityBar(
                "Mary Evans", "Mair", facts, ["Large print", "Phone, never text"], True, [Link("Write a note", "#note")]
            ),
        ),
        State("long and Arabic", IdentityBar(words.ARABIC + " " + words.LONG_WORD, "", facts)),
    ]


def easy_reads() -> list[State]:
    sentences = [
        "This page is about your money.",
        "The money pays for your support.",
        "Somebody can read this with you.",
    ]
    return [State("three sentences", EasyRead("ownway/pictures/together.svg", "Two people sit and talk", sentences))]


def budget_bars() -> list[State]:
    return [
        State("half used", BudgetBar("Your budget this year", 1040000, 520000, 210000)),
        State("nothing used", BudgetBar("Your budget this year", 1040000, 0, 0)),
        State("too much", BudgetBar("Your budget this year", 1040000, 900000, 260000)),
    ]


def bar_charts() -> list[State]:
    asked = [
        Bar("Here", 57, "57", "The average of 214 journeys"),
        Bar("Elsewhere, always shown", 149, other=True),
        Bar("Elsewhere, at most", 290, other=True),
    ]
    few = [Bar("First contact", None, "too few to show"), Bar(words.LONG, 0)]
    return [
        State("ours beside others, with a mark", Bars("Questions asked", "We ask 57.", asked, 60, "The most we allow")),
        State("a mark at nothing", Bars("Asked again", "Nothing is asked again.", [Bar("Here", 0)], 0, "The most")),
        State("not known, and nothing", Bars("By step", words.LONG, few)),
    ]


def network_maps() -> list[State]:
    around = [
        Around("Anne", "daughter", 1, "shopping, letters"),
        Around("Marjorie", "friend from choir", 2, "company"),
        Around("Mr Begum next door", "neighbour", 2, "bins"),
        Around("Dr Okafor", "GP", 3, paid=True),
        Around("Kwame", "personal assistant", 1, "mornings", paid=True),
    ]
    many = [Around(f"Person {n}", "somebody", 1 + n % 3) for n in range(20)]
    return [
        State("five people", NetworkMap("Mary", around)),
        State("nobody", NetworkMap("Joe", [])),
        State("twenty people", NetworkMap("Aleksandra-Katarzyna", many)),
    ]


def fields() -> list[State]:
    empty, wrong = EveryField(prefix="empty"), EveryField(WRONG, prefix="wrong")
    return [
        State("empty", empty),
        State("filled", EveryField(prefix="filled", initial=FILLED)),
        State("errors: summary", ErrorSummary.of(wrong)),
        State("errors: fields", wrong),
        State("from the right", EveryField(prefix="rtl", initial=FILLED), dir="rtl"),
    ]


SPECIMENS = [
    Specimen("fields", "Fields", "Everything that can be asked.", fields),
    Specimen("banners", "Banners", "What to know before the page.", banners),
    Specimen("signs", "Badges, tags, estimates", "What a word or a number is worth.", small_signs),
    Specimen("decision", "Decision", "What, why, based on, what it means, if you disagree.", decisions),
    Specimen("working", "Working", "A sum that anybody can add up again.", workings),
    Specimen("timeline", "Timeline", "What happened.", timelines),
    Specimen("tasks", "Task list", "What there is to do.", tasks),
    Specimen("summary", "Summary list", "Check your answers.", summaries),
    Specimen("quotation", "Quotation", "Somebody’s own words.", quotations),
    Specimen("conflict", "Conflict", "Two people wrote at once.", conflicts),
    Specimen("empty", "Empty state", "Nothing here yet.", empties),
    Specimen("table", "Table", "Lists for staff.", tables),
    Specimen("queue", "Queue", "What waits for a worker.", queues),
    Specimen("pagination", "Pagination", "Long lists.", paginations),
    Specimen("filter", "Filter", "Fewer of them.", filters),
    Specimen("details", "Details", "Closed until opened.", details),
    Specimen("identity", "Identity bar", "Whose record this is.", identity_bars),
    Specimen("easy-read", "Easy read", "Picture left, words right.", easy_reads),
    Specimen("budget", "Budget bar", "Used, promised, left.", budget_bars),
    Specimen("bars", "Bar chart", "Amounts side by side.", bar_charts),
    Specimen("network", "Network map", "The people around somebody.", network_maps),
]
