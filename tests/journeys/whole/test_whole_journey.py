"""From first words to a concluded review, in a real browser: once with scripts and once without.

Ada tells, plans and agrees; Amina, her social worker, goes through it with her and decides; Helen decides the charge;
Ruth signs; Joy, of the agency, tells how it is going. Every page they come to is looked at.
"""

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import pytest

from ownway.journey.direct_payments.choices import TO_SHOW, Holding
from ownway.nonprod.paperwork import count
from tests.factories.answers import answers_of
from tests.journeys.whole.conftest import Enter
from tests.journeys.whole.somebody import Somebody
from tests.portals.stories import TOLD, WELL

pytestmark = pytest.mark.browser
MOST_ASKED, MOST_REQUIRED = 60, 20
SENTENCE = "I listened, and I am glad to say so."
REASONS = "You told us what happens when nobody helps, and we talked it through."
DECIDE = {"reasons": REASONS, "sentence": SENTENCE}


@dataclass
class Journey:
    """Ada, and those who meet her."""

    enter: Enter
    javascript: bool
    told: dict[str, Any] = field(default_factory=dict)
    people: dict[str, Somebody] = field(default_factory=dict)

    def __getattr__(self, key: str) -> Somebody:
        """Whoever is named comes when they are needed, and stays."""
        if key not in self.people:
            worker = "" if key == "ada" else key
            self.people[key] = self.enter(worker, javascript=self.javascript)
        return self.people[key]

    @property
    def id(self) -> str:
        return self.ada.path.split("/")[2]

    def home(self) -> Somebody:
        return self.ada.open(f"/me/{self.id}/")

    def record(self, worker: Somebody, place: str = "") -> Somebody:
        return worker.open(f"/desk/{self.id}/{place}")


@pytest.mark.parametrize("javascript", [True, False], ids=["with scripts", "without scripts"])
def test_the_whole_journey(enter: Enter, javascript: bool) -> None:
    told = answers_of("b") | {"contact.for": "me", "people.helps": "yes", "about.name": "Ada Made-Up"}
    journey = Journey(enter, javascript, told)
    for step in STEPS:
        step(journey)


def contact(journey: Journey) -> None:
    """She gets in touch without an account."""
    journey.ada.open("/").follow("Larkfield Council").press("Begin").tell(journey.told)
    assert "Thank you" in journey.ada.heading


def triage(journey: Journey) -> None:
    """Amina settles who helps first, and is named."""
    amina = journey.amina.open("/desk/").follow("Ada Made-Up").follow("Who helps first")
    assert "What is owed, whoever helps" in amina.words
    amina.fill(worker="Amina Yusuf, Social worker").press("Settle as proposed")
    assert "Amina Yusuf" in journey.home().words


def self_assessment(journey: Journey) -> None:
    """She chooses how, and tells her story; what it may cost is there at once."""
    ada = journey.home().follow("Tell your story")
    ada.fill(**{"assessment-wish": journey.told["assessment.wish"]}).press("Continue").press("Begin now")
    ada.tell(journey.told)
    ada.open(f"/me/{journey.id}/estimate/")
    assert "estimate, not a decision" in ada.words


def completed_together(journey: Journey) -> None:
    """Amina goes through it with her; the written record is read before it goes out."""
    amina = journey.record(journey.amina).follow("Completed together")
    met = {"how": "face_to_face", "heard": ["0"], "words": "Ada showed me the garden."}
    amina.fill(**met).press("See the written record first")
    assert "Ada showed me the garden." in amina.words
    amina.press("Complete together and send the written record")
    assert "Ada showed me the garden." in journey.ada.open(f"/me/{journey.id}/heard/").words


def eligibility(journey: Journey) -> None:
    """A named worker decides, in words of her own; Ada reads why and what she can do about it."""
    amina = journey.record(journey.amina, "eligibility/")
    amina.press("Decide and tell them")
    assert "Write one sentence of your own" in amina.words
    amina.fill(impairment="yes", accept="accept", significant="yes", ordinarily_resident="yes", **DECIDE)
    if "period_considered" in amina.asked():
        amina.fill(period_considered="The last six weeks")
    amina.press("Decide and tell them")
    ada = journey.ada.open(f"/me/{journey.id}/decisions/").follow("Read")
    assert SENTENCE in ada.words
    assert "disagree" in ada.words


def plan(journey: Journey) -> None:
    """She says what she wants, tells about money, and writes her plan."""
    ada = journey.home().open(f"/me/{journey.id}/talk/needs-wanted/").tell(journey.told)
    ada.open(f"/me/{journey.id}/talk/money/").tell(journey.told)
    ada.open(f"/me/{journey.id}/charge/")
    ada.open(f"/me/{journey.id}/plan/").follow("Say how it is met")
    needs = ada.values("needs")
    ada.fill(who="agency", needs=needs, what="Mornings and evenings").press("Put it in my plan")
    ada.fill(amount="20", price="22.70", provider="Meadow Home Support").press("Save")
    ada.follow("Write what happens then").fill(words="I ring the helpline.").press("Save")
    assert "£454 a week" in ada.words


def discussion(journey: Journey) -> None:
    """How the money is held: she says, they talk it over."""
    journey.ada.open(f"/me/{journey.id}/talk/holding/").tell(journey.told)
    amina = journey.record(journey.amina, "holding/")
    amina.fill(how="face_to_face", shown=list(TO_SHOW), choice=Holding.COUNCIL_ARRANGES.value).press("Record the talk")


def agreement(journey: Journey) -> None:
    """She agrees; Amina sends it on."""
    ada = journey.ada.open(f"/me/{journey.id}/plan/agree/")
    ada.fill(**{"plan-agree": "agree"}).press("Send my answer")
    journey.record(journey.amina, "plan/submit/").press("Send it")


def signature(journey: Journey) -> None:
    """Helen decides the charge and Ruth signs: above what Amina signs alone."""
    journey.helen.open("/lead/").follow("Ada Made-Up").fill(**DECIDE).press("Decide the charge")
    ruth = journey.ruth.open("/lead/").follow("Ada Made-Up")
    ruth.fill(**DECIDE).press("Sign the plan")


def budget(journey: Journey) -> None:
    """The three numbers, who looked; she disagrees with what she pays, and reads who answers and by when."""
    ada = journey.ada.open(f"/me/{journey.id}/budget/")
    assert "£454 a week" in ada.words
    ada.open(f"/me/{journey.id}/who-looked/")
    assert "Ruth Adeyemi" in ada.words
    ada.open(f"/me/{journey.id}/decisions/").follow("Read", "You pay").follow("I disagree")
    ada.fill(words="My taxis to the day centre are not in it.").press("Send")
    assert "Grace Okafor" in ada.words


def review(journey: Journey) -> None:
    """She and the agency tell how it is going; Amina concludes, in writing."""
    journey.ada.open(f"/me/{journey.id}/talk/review/").tell(WELL)
    joy = journey.joy.open("/partners/people/").follow("Ada Made-Up")
    joy.open(f"/partners/{journey.id}/review/").tell(TOLD)
    amina = journey.record(journey.amina).follow("Review")
    amina.fill(outcome="keep", **DECIDE).press("Conclude and tell them")
    ada = journey.ada.open(f"/me/{journey.id}/decisions/").follow("Read")
    assert "Your support stays as it is" in ada.words


def paperwork(journey: Journey) -> None:
    """What it took of her, counted as it happened: docs/explanation/facts.md."""
    counted = count("Ada", UUID(journey.id))
    assert counted.agreed
    assert counted.asked <= MOST_ASKED
    assert counted.required <= MOST_REQUIRED
    assert counted.asked_again == 0


STEPS = (
    contact, triage, self_assessment, completed_together, eligibility, plan, discussion, agreement, signature, budget,
    review, paperwork,
)  # fmt: skip
