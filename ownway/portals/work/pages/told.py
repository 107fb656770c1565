"""What they told us, in full and in their own words; what is left to talk about; and completing it together."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from ownway.journey.assessments import record as written
from ownway.journey.assessments.selectors import AssessmentCard
from ownway.journey.assessments.states import State as Assessed
from ownway.journey.conversations import question_sets
from ownway.journey.conversations.engine import Said, Setting, Slot, State
from ownway.journey.conversations.question_sets import Page as QuestionPage
from ownway.journey.conversations.selectors import OWN_VOICE, FactCard
from ownway.journey.conversations.wording import answer_in_words
from ownway.platform.access.verdict import Verdict
from ownway.platform.design_system.components import IdentityBar, Link, SummaryList, SummaryRow
from ownway.platform.design_system.pages import Page
from ownway.platform.design_system.rendering import Component
from ownway.portals.shared.days import day
from ownway.portals.shared.parts import Part
from ownway.portals.shared.people import name_of, page_language
from ownway.portals.shared.question_values import names_of
from ownway.portals.work.forms.completion import CompletionForm
from ownway.portals.work.pages.gaps import Talk
from ownway.portals.work.pages.next import place
from ownway.portals.work.pages.record import Record
from ownway.portals.work.pages.timeline import voice_in_words

STORY = "self-assessment"


@dataclass(frozen=True)
class Topic:
    """What was said about one thing."""

    title: str
    answers: SummaryList


@dataclass(frozen=True)
class Preview:
    """The written record as it would go out, in one variant."""

    title: str
    parts: Sequence[written.Part]
    chosen: bool


@dataclass(frozen=True, kw_only=True)
class ToldPage(Page):
    """Their story, and what is done with it."""

    form: CompletionForm
    where: str
    topics: Sequence[Topic]
    others: SummaryList | None
    aside: Sequence[Part]
    verdict: Verdict
    previews: Sequence[Preview] = ()


def told_page(
    record: Record,
    setting: Setting,
    talk: Talk,
    form: CompletionForm,
    verdict: Verdict,
    *,
    identity: IdentityBar,
    notices: Sequence[Component],
    previews: Sequence[Preview] = (),
) -> ToldPage:
    """The whole story, for reading and for completing it."""
    return ToldPage(
        heading=_("What they told us"),
        identity=identity,
        notices=notices,
        form=form,
        where=_where(record.assessment),
        topics=list(_topics(setting)),
        others=_others(record, names_of(setting)),
        aside=list(_to_talk_about(record, talk, verdict)),
        verdict=verdict,
        previews=previews,
    )


def _to_talk_about(record: Record, talk: Talk, verdict: Verdict) -> Iterator[Part]:
    """The worker's list for the meeting; what was declined stays as it is."""
    yield Part(heading=_("To talk about"), words=[_("Everything was said.")] if talk.nothing else [])
    lists = {
        _("Help that may hide a need"): talk.hidden,
        _("They would rather talk about"): talk.rather_talk,
        _("Nobody has answered"): talk.not_asked,
    }
    yield from (Part(heading=heading, bullets=bullets) for heading, bullets in lists.items() if bullets)
    if talk.declined:
        leave = _("They would rather not say. Leave these as they are.")
        yield Part(words=[leave], bullets=talk.declined)
    below = [Link(_("Complete it together, below"), "#complete")] if verdict else []
    yield Part(links=[Link(_("Go through it together"), place("talk", record.person.id, STORY)), *below])


def previews_of(record: Record, form: CompletionForm, told: Mapping[Slot, Said], by: str) -> list[Preview]:
    """The written record as it would go out now, in both variants; which of them the person chose."""
    person, titles = record.person, {False: _("In standard words"), True: _("In easy read")}
    given = {"by": by, "heard": form.heard(), "words": form.cleaned_data["words"]}
    return [
        Preview(titles[easy], written.written_record(person, told, easy=easy, **given), chosen=easy is person.easy_read)
        for easy in (False, True)
    ]


def people_to_hear(record: Record, setting: Setting) -> list[str]:
    """Who may be heard: the person first, then those around them."""
    return [name_of(record.person), *names_of(setting).values()]


def _where(assessment: AssessmentCard | None) -> str:
    match assessment.state if assessment else None:
        case None:
            return _("No assessment is owed now. If one is wanted, note a contact.")
        case Assessed.OWED | Assessed.TELLING:
            return _("They have not sent their answers yet. This is what is known so far.")
        case Assessed.TOLD:
            return _("They have sent their answers. Complete them together: ask about the gaps alone.")
        case _ if assessment and assessment.assessor and assessment.completed_at:
            done = {"worker": assessment.assessor.name, "day": day(assessment.completed_at)}
            return _("%(worker)s completed it together with them on %(day)s. They have it in writing.") % done
        case _:
            return _("There is nothing to complete now.")


def _topics(setting: Setting) -> Iterator[Topic]:
    for page in question_sets.load(STORY).pages:
        rows = list(_answers(page, setting))
        if rows:
            yield Topic(page.title.says(page_language()), SummaryList(rows))


def _answers(page: QuestionPage, setting: Setting) -> Iterator[SummaryRow]:
    names, language = names_of(setting), page_language()
    for question in page.questions:
        for (key, item), one in setting.before.items():
            if key == question.key.key and one.state in (State.KNOWN, State.DECLINED):
                own = setting.before.get((f"{key}.words", item))
                words = answer_in_words(question, one, language, names=names)
                text = f"{words}\n“{own.value}”" if own and own.value else words
                row = f"{names[item]}: " if item in names else ""
                yield SummaryRow(f"{row}{question.text.says(language)}", text, source=_source(one))


def _source(one: Said) -> str:
    return _("said by %(who)s, %(day)s") % {"who": voice_in_words(one.said_as), "day": day(one.on)}


def _others(record: Record, names: Mapping[str, str]) -> SummaryList | None:
    """What a carer, a worker or a provider said in their own voice, apart from the person's."""
    heard = [fact for fact in record.facts if fact.said.said_as not in OWN_VOICE and fact.said.state is State.KNOWN]
    rows = [row for fact in heard if (row := _in_their_voice(fact, names)) is not None]
    return SummaryList(rows) if rows else None


def _in_their_voice(fact: FactCard, names: Mapping[str, str]) -> SummaryRow | None:
    question = question_sets.asking(fact.key)
    if question is None:
        return None
    words = answer_in_words(question, fact.said, page_language(), names=names)
    return SummaryRow(question.text.says(page_language()), words, source=_source(fact.said))
