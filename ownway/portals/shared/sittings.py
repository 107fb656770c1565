"""Somebody at a conversation: who reads, where each page leads, what surrounds its questions, how answers are kept."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.http import Http404, QueryDict
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from ownway.journey import asking
from ownway.journey.conversations import actions, engine
from ownway.journey.conversations.engine import Said, Setting
from ownway.journey.conversations.question_sets import Page, Question
from ownway.journey.conversations.registry import SaidAs
from ownway.journey.conversations.selectors import ConversationCard
from ownway.journey.conversations.wording import answer_in_words
from ownway.platform.design_system.components import Banner, EasyRead, IdentityBar
from ownway.platform.design_system.pages import PUBLIC
from ownway.platform.design_system.rendering import Text
from ownway.platform.drafts.keeping import typed
from ownway.portals.shared.acting import acted
from ownway.portals.shared.people import page_language
from ownway.portals.shared.placeholders import fill_for
from ownway.portals.shared.question_forms import QuestionForm, Reader
from ownway.portals.shared.question_values import names_of
from ownway.portals.shared.request import Request

LATER = "later"


@dataclass(frozen=True)
class Places:
    """Where the pages of a conversation live in a portal. `note` stands on "check your answers", `identity` on every
    page of staff."""

    page: Callable[[str], str]
    check: str
    done: str
    later: str
    back: str
    exit: bool = False
    layout: str = PUBLIC
    note: Text = ""
    identity: IdentityBar | None = None


@dataclass(frozen=True)
class Sitting:
    """One request of one person at one conversation."""

    request: Request
    card: ConversationCard
    places: Places

    @cached_property
    def setting(self) -> Setting:
        """What the engine knows at the start of this request."""
        return self._look()

    @cached_property
    def reader(self) -> Reader:
        """Language of the page, format of the person when they read it themself."""
        own = self.request.actor.principal == self.card.person_id
        easy = own and self.request.person.easy_read
        return Reader(page_language(), easy=easy, fill=fill_for(self.card, timezone.localdate()))

    def rows(self, page: Page) -> tuple[str, ...]:
        """The tokens of a page's rows so far."""
        return self.setting.rows.get(page.rows, ())

    def row_name(self, group: str, token: str) -> str:
        """What a row is called: by its own name, or what its first question was answered with."""
        page = next(page for page in self.card.questions.pages if page.rows == group)
        said, first = {**self.setting.before, **self.setting.answers}, page.questions[0]
        own = self.setting.values().get(f"{group}.{token}.name") or self.setting.values().get(f"{group}.{token}.words")
        return str(own) if own else self.in_words(first, said.get((first.key.key, token)))

    def in_words(self, question: Question, said: Said | None) -> str:
        """An answer as this reader reads it back."""
        reader = self.reader
        return answer_in_words(question, said, reader.language, easy=reader.easy, names=names_of(self.setting))

    def page(self, page_id: str) -> Page:
        """One page of the set, or a 404."""
        try:
            return self.card.questions.page(page_id)
        except KeyError as unknown:
            raise Http404 from unknown

    def form(self, page: Page, puts: tuple[engine.Put, ...], data: QueryDict | None = None) -> QuestionForm:
        """The questions as a form, filled with what was typed. Where rows stand together, each says whose it is."""
        typed_here = typed(self.request) if data is None else data
        alone = page.collects or self.card.said_as is SaidAs.CARER  # one row on the page, and whose it is is plain
        several = {} if alone else {token: self.row_name(page.rows, token) for token in self.rows(page)}
        return QuestionForm(
            puts, self.setting, self.reader, typed_here, rows=several, judged=not self.request.from_draft
        )

    def keep(self, form: QuestionForm) -> bool:
        """Whether it was sent and kept; what is refused is said on the form."""
        by, now = self.request.actor, timezone.now()
        return acted(
            self.request,
            form,
            lambda: actions.answer(
                conversation_id=self.card.id, given=form.given(), by=by, at=now, opened=form.opened()
            ),
        )

    def put(self, puts: tuple[engine.Put, ...]) -> None:
        """Tell the meter what this page put."""
        actions.put(conversation=self.card, puts=puts, by=self.request.actor, at=timezone.now())

    def onward(self, page_id: str) -> str:
        """Where "Continue" leads, with the answers just kept; or away, for those who come back later."""
        return self.places.later if self.request.POST.get("then") == LATER else self.next_place(page_id)

    def next_place(self, after: str = "") -> str:
        """The next page with something unanswered, or check your answers."""
        page = engine.next_page(self.card.questions, self._look(), after=after)
        return self.places.page(page.id) if page else self.places.check

    def surround(self, page: Page, form: QuestionForm) -> dict[str, Any]:
        """What every question page says."""
        return {
            "form": form,
            "heading": "" if form.only_field else self.reader.says(page.title),
            "caption": self._progress(page),
            "why": self.reader.says(page.why),
            "reads": self.reader.says(page.reads),
            "back": self._before(page),
            "autosave": reverse("autosave"),
            "notices": (draft_banner(),) if self.request.from_draft else (),
            "exit": self.places.exit,
            "identity": self.places.identity,
            "layout": self.places.layout,
            "easy": self._easy(form),
        }

    def _look(self) -> Setting:
        return asking.setting_for(self.card, self.request.actor, timezone.localdate())

    def _pages(self) -> list[str]:
        return [page.id for page in engine.pages_now(self.card.questions, self.setting)]

    def _progress(self, page: Page) -> str:
        """How far this is. Answers open and close pages, so the end is about there and no nearer."""
        title, pages = self.reader.says(self.card.questions.title), self._pages()
        if page.id not in pages or len(pages) == 1:
            return title
        words = {"title": title, "page": pages.index(page.id) + 1, "pages": len(pages)}
        return _("%(title)s: page %(page)d of about %(pages)d") % words

    def _before(self, page: Page) -> str:
        """The page before this one; for somebody who came to change an answer, check your answers."""
        if engine.next_page(self.card.questions, self.setting) is None:
            return self.places.check
        pages = self._pages()
        at = pages.index(page.id) if page.id in pages else 0
        return self.places.page(pages[at - 1]) if at else self.places.back

    def _easy(self, form: QuestionForm) -> EasyRead | None:
        picture = next((put.question.picture for put in form.puts if put.question.picture), "")
        if not self.reader.easy or not picture:
            return None
        return EasyRead(picture, "", tuple(self.reader.says(put.question.text) for put in form.puts))


def draft_banner() -> Banner:
    """What was typed and never sent is here again."""
    return Banner(_("We kept what you typed"), _("Nothing is lost. Look it over, then send it."))
