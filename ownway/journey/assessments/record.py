"""The written record of an assessment (Care Act 2014 s12): what was said, in the person's words, and who was heard."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from django.utils.translation import gettext as _
from django.utils.translation import override

from ownway.journey.assessments.models import Assessment, Completion
from ownway.journey.conversations import question_sets
from ownway.journey.conversations import selectors as said
from ownway.journey.conversations.engine import Said, Slot
from ownway.journey.conversations.registry import Home, SaidAs, lookup
from ownway.journey.conversations.wording import answer_in_words
from ownway.journey.decisions import actions as decisions
from ownway.journey.people import selectors as people
from ownway.journey.people.selectors import PersonCard
from ownway.platform.access.actor import Actor

WRITTEN_RECORD = "written_record"
Part = dict[str, str]


def send_written_record(assessment: Assessment, completion: Completion, by: Actor, at: datetime) -> None:
    """To the person, and to whom they named."""
    person = people.cards([assessment.person_id])[assessment.person_id]
    parts = written_record(
        person, told_by(person.id), by=by.name, heard=completion.heard, words=completion.words, easy=person.easy_read
    )
    with override(person.language):
        decisions.send_letter(
            person=assessment.person,
            kind=WRITTEN_RECORD,
            about_id=assessment.id,
            title=_("What you told us"),
            parts=parts,
            copies_to=people.shared_with(assessment.person_id),
            by=by,
            at=at,
        )


def told_by(person_id: UUID) -> dict[Slot, Said]:
    """What the person, or somebody in their stead, has said and stands; other voices are heard elsewhere."""
    before = said.said_before(person_id, SaidAs.PERSON)
    return {slot: one for slot, one in before.items() if lookup(*slot).home is Home.FACT}


def written_record(
    person: PersonCard, told: Mapping[Slot, Said], *, by: str, heard: Sequence[str], words: str, easy: bool
) -> list[Part]:
    """Part by part, in the person's language, in standard or easy words."""
    with override(person.language):
        opening = _("This is the record of what you told us. %(worker)s heard: %(heard)s.") % {
            "worker": by,
            "heard": ", ".join(heard),
        }
        adds = [{"heading": _("What %(worker)s adds") % {"worker": by}, "words": words}] if words else []
        closing = _("If something is missing or wrong, tell us. You can change it at any time.")
        return [
            {"heading": _("Who we listened to"), "words": opening},
            *_answers(person, told, easy=easy),
            *adds,
            {"heading": _("Is this right?"), "words": closing},
        ]


def _answers(person: PersonCard, told: Mapping[Slot, Said], *, easy: bool) -> Iterator[Part]:
    names = {around.token: around.name for around in people.circle(person.id)}
    for question in question_sets.load("self-assessment").questions():
        for (key, item), one in told.items():
            if key == question.key.key:
                words = answer_in_words(question, one, person.language, easy=easy, names=names)
                own = told.get((f"{key}.words", item))
                heading = question.text.says(person.language, easy=easy)
                yield {"heading": heading, "words": _with_own_words(words, own)}


def _with_own_words(words: str, own: Said | None) -> str:
    return f"{words}\n“{own.value}”" if own and own.value else words
