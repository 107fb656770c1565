"""What is left to talk about: what they would rather say than write, what nobody asked, what help may hide."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.utils.translation import gettext as _

from ownway.journey.conversations import engine, question_sets
from ownway.journey.conversations.engine import Mode, Put, Setting, Slot, State
from ownway.journey.conversations.registry import Home
from ownway.journey.conversations.wording import code_in_words
from ownway.portals.shared.people import page_language
from ownway.portals.shared.question_values import names_of
from ownway.rules import eligibility

STORY = "self-assessment"


@dataclass(frozen=True)
class Talk:
    """What to talk about, in words; what was declined stays as it is."""

    rather_talk: Sequence[str]
    not_asked: Sequence[str]
    declined: Sequence[str]
    hidden: Sequence[str]

    @property
    def nothing(self) -> bool:
        """Whether everything was said."""
        return not (self.rather_talk or self.not_asked or self.declined or self.hidden)


def talk_of(setting: Setting, facts: Mapping[str, Any]) -> Talk:
    """The worker's list. `facts` as the rules read them."""
    asked = {question.key.key for question in question_sets.load(STORY).questions()}
    unsure = [slot for slot in engine.to_talk_about(setting) if slot[0] in asked]
    declined = [slot for slot, one in setting.before.items() if one.state is State.DECLINED and slot[0] in asked]
    return Talk(
        rather_talk=[_asked(slot, setting) for slot in unsure],
        not_asked=[_asked(put.slot, setting) for put in _not_asked(setting)],
        declined=[_asked(slot, setting) for slot in declined],
        hidden=list(_hidden(setting, facts)),
    )


def gaps_of(setting: Setting, missing: Sequence[str]) -> tuple[Put, ...]:
    """What can be filled in together here, what a decision needs first. Other homes have their own pages."""
    unsure = set(engine.to_talk_about(setting))
    questions = [question for page in question_sets.load(STORY).pages for question in page.questions]
    again = [
        Put(question, item, Mode.OFFER) for question in questions for key, item in unsure if key == question.key.key
    ]
    puts = [put for put in (*again, *_not_asked(setting)) if put.question.key.home is Home.FACT]
    closed = [replace(put, mode=Mode.OFFER, told=None, answer=None) for put in puts]
    return tuple(sorted(closed, key=lambda put: engine.full_key(put.slot) not in missing))


def _not_asked(setting: Setting) -> list[Put]:
    puts = engine.put_now(question_sets.load(STORY), setting)
    return [put for here in puts.values() for put in here if put.mode is Mode.ASK]


def _asked(slot: Slot, setting: Setting) -> str:
    question = question_sets.asking(slot[0])
    names = names_of(setting)
    row = f"{names[slot[1]]}: " if slot[1] in names else ""
    return row + (question.text.says(page_language()) if question else slot[0])


def _hidden(setting: Setting, facts: Mapping[str, Any]) -> Iterator[str]:
    """ "I do this myself" while somebody helps with it: how would it go without them?"""
    names = names_of(setting)
    for outcome in eligibility.masked_outcomes(facts):
        helpers = [name for token, name in names.items() if outcome in facts.get(f"people.{token}.helps_with", ())]
        words = {
            "what": code_in_words("people.*.helps_with", outcome, page_language()),
            "who": ", ".join(helpers),
        }
        yield _("%(what)s: they say that it goes well, and %(who)s helps. How would it go without?") % words
