"""A second signature, and the answer to a disagreement."""

from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from ownway.journey.decisions.choices import ChallengeOutcome
from ownway.platform.design_system.fields import OneOf, Option, Words
from ownway.platform.design_system.forms import Form
from ownway.portals.shared.deciding import own_sentence


class CountersignForm(Form):
    """A second, registered, human stands behind a decision."""

    sentence = own_sentence(
        _("You have read what they said and what was decided. Without a second signature nothing goes out.")
    )


class DisagreeForm(Form):
    """What somebody disagrees with, as they said it."""

    words = Words(
        _("What do they disagree with, and what would be right?"), hint=_("In their words as far as you can."),
        required=True, missing=_("Write what they disagree with"), rows=4,
    )  # fmt: skip


class AnswerForm(Form):
    """What came of a disagreement, in words the person can read."""

    outcome = OneOf(
        _("What comes of it?"), options=[Option(one, capfirst(one.label)) for one in ChallengeOutcome],
        required=True, missing=_("Choose what comes of it"), small=True,
    )  # fmt: skip
    answer = Words(
        _("Your answer"), hint=_("What you looked at, what you think, and what happens now. They read this."),
        required=True, missing=_("Write your answer"), rows=5,
    )  # fmt: skip
