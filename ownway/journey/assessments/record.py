"""The written record of an assessment (Care Act 2014 s12): what was said, in the person's words, and who was heard."""

from datetime import datetime
from uuid import UUID

from django.utils.translation import gettext as _
from django.utils.translation import override

from ownway.journey.assessments.models import Assessment, Completion
from ownway.journey.conversations import question_sets
from ownway.journey.conversations import selectors as said
from ownway.journey.conversations.wording import answer_in_words
from ownway.journey.decisions import actions as decisions
from ownway.journey.people import selectors as people
from ownway.platform.access.actor import Actor

WRITTEN_RECORD = "written_record"


def send_written_record(assessment: Assessment, completion: Completion, by: Actor, at: datetime) -> None:
    """To the person, and to whom they named."""
    with override(assessment.person.language):
        decisions.send_letter(
            person=assessment.person,
            kind=WRITTEN_RECORD,
            about_id=assessment.id,
            title=_("What you told us"),
            parts=_parts(assessment, completion, by),
            copies_to=people.shared_with(assessment.person_id),
            by=by,
            at=at,
        )


def _parts(assessment: Assessment, completion: Completion, by: Actor) -> list[dict[str, str]]:
    opening = _("This is the record of what you told us. %(worker)s heard: %(heard)s.") % {
        "worker": by.name,
        "heard": ", ".join(completion.heard),
    }
    parts = [{"heading": _("Who we listened to"), "words": opening}, *_answers(assessment.person_id)]
    if completion.words:
        parts.append({"heading": _("What %(worker)s adds") % {"worker": by.name}, "words": completion.words})
    closing = _("If something is missing or wrong, tell us. You can change it at any time.")
    return [*parts, {"heading": _("Is this right?"), "words": closing}]


def _answers(person_id: UUID) -> list[dict[str, str]]:
    facts = {(fact.key, fact.item): fact for fact in said.current_facts(person_id)}
    person = people.find(person_id)
    names = {around.token: around.name for around in people.circle(person_id)}
    found = []
    for question in question_sets.load("self-assessment").questions():
        for (key, _item), fact in facts.items():
            if key == question.key.key:
                words = answer_in_words(question, fact.said, person.language, easy=person.easy_read, names=names)
                found.append({"heading": question.text.says(person.language, easy=person.easy_read), "words": words})
    return found
