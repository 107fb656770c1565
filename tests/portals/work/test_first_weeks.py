"""From who helps first to a decision: what each page asks, refuses and sends out."""

from datetime import datetime

import pytest

from ownway.journey.assessments import selectors as assessed
from ownway.journey.assessments.states import State
from ownway.journey.contacts import selectors as contacted
from ownway.journey.decisions import selectors as decided
from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.involvement import selectors as involved
from ownway.nonprod.borough import list_resources
from ownway.nonprod.cast import Cast
from ownway.nonprod.walking import Walk
from tests.factories.answers import answers_of
from tests.html import Element
from tests.portals.stories import each_time, told_once
from tests.visiting import as_worker

OWN = {"reasons": "She told us how her mornings go.", "sentence": "I saw how much you do yourself."}


def beryl(cast: Cast, at: datetime) -> Walk:
    """Beryl got in touch; nobody has settled who helps first."""
    answers = answers_of("b") | {"contact.for": "me", "people.helps": "yes", "contact.change": ["carer_stopped"]}
    return Walk(cast, answers, home="larkfield", worker="amina", lead="ruth", finance="helen", at=at).contact()


contacted_once = told_once(beryl)
walk = each_time("contacted_once")


def triage_path(walk: Walk) -> str:
    with walk.as_worker("daniel"):
        return f"/desk/{walk.person.id}/first/{contacted.contacts_of(walk.person.id)[0].id}/"


def at(walk: Walk, page: str) -> str:
    return f"/desk/{walk.person.id}/{page}/"


def worker(walk: Walk, key: str) -> str:
    return str(walk.cast.workers[key].id)


def state_of(walk: Walk) -> State:
    with walk.as_worker("ruth"):
        return assessed.latest(walk.person.id).state


def letters_headings(page: Element) -> list[Element]:
    return page.one("article").all("h2")


# Who helps first


def test_today_says_when_more_wait_than_it_shows(walk: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    daniel, words = as_worker(walk.cast, "daniel"), "More contacts wait than fit here"
    assert words not in daniel.page("/desk/").text
    monkeypatch.setattr(contacted, "SHOWN", 1)
    monkeypatch.setattr(contacted, "COUNTED", 1)
    page = daniel.page("/desk/")
    assert words in page.text
    assert page.one("span", class_="ow-count").text == "0+"


def test_duties_come_before_who_helps_and_reasons_quote_what_was_said(walk: Walk) -> None:
    text = as_worker(walk.cast, "daniel").page(triage_path(walk)).text
    assert text.index("An assessment is owed") < text.index("Who helps first, as proposed") < text.index("Why")
    assert "They read:" in text


def test_settling_as_proposed_names_a_worker_in_the_same_act(walk: Walk) -> None:
    page = as_worker(walk.cast, "daniel").submit(
        triage_path(walk), {"worker": worker(walk, "amina"), "then": "proposed"}
    )
    assert "Settled. A worker is named." in page.text
    with walk.as_worker("ruth"):
        assert involved.named_worker(walk.person.id).name == "Amina Yusuf"
        assert contacted.latest_triage(walk.person.id).settled_by.name == "Daniel Price"
    assert walk.person.name in as_worker(walk.cast, "amina").page("/desk/people/").text


def test_nothing_is_settled_without_a_named_worker(walk: Walk) -> None:
    page = as_worker(walk.cast, "daniel").submit(triage_path(walk), {"worker": "", "then": "proposed"})
    assert "Choose who is named" in page.text
    with walk.as_worker("ruth"):
        assert contacted.latest_triage(walk.person.id) is None


def test_another_lead_needs_a_reason_that_the_person_can_read(walk: Walk) -> None:
    fields = {"worker": worker(walk, "amina"), "then": "other", "lead": "peer"}
    page = as_worker(walk.cast, "ruth").submit(triage_path(walk), fields)
    assert "Say why somebody else helps first" in page.text
    with walk.as_worker("ruth"):
        assert contacted.latest_triage(walk.person.id) is None


def test_what_only_a_registered_social_worker_hands_on_says_so_to_others(walk: Walk) -> None:
    page = as_worker(walk.cast, "daniel").page(triage_path(walk))
    assert "Only a registered social worker may hand this to somebody else" in page.text
    assert not page.all("button", value="other")


def test_no_appearance_of_need_is_a_decision_with_reasons_and_a_sentence(walk: Walk) -> None:
    path = triage_path(walk) + "no-need/"
    refused = as_worker(walk.cast, "ruth").submit(path, {"reasons": "", "sentence": ""})
    assert "Give your reasons" in refused.text
    assert "Write one sentence of your own" in refused.text
    assert state_of(walk) is State.OWED
    list_resources(walk.cast, walk.at)
    as_worker(walk.cast, "ruth").submit(path, OWN)
    assert state_of(walk) is State.NOT_OWED
    letters = as_worker(walk.cast, "ruth").page(at(walk, "letters"))
    title = "What can help you now, and how to ask again"
    (link,) = [one for one in letters.all("a") if one.text == title]
    letter = as_worker(walk.cast, "ruth").page(str(link.attributes["href"]))
    assert "What can help you now" in [heading.text for heading in letters_headings(letter)]


def test_whoever_answers_the_telephone_does_not_end_the_duty(walk: Walk) -> None:
    page = as_worker(walk.cast, "daniel").page(triage_path(walk))
    assert "no appearance of need" not in page.text
    as_worker(walk.cast, "daniel").page(triage_path(walk) + "no-need/", status=403)


# Told together


def test_a_worker_who_writes_for_them_sees_whose_record_it_is_and_how_to_communicate(walk: Walk) -> None:
    page = as_worker(walk.triaged().cast, "amina").page(at(walk, "talk/self-assessment"))
    assert str(walk.answers["about.name"]) in page.one("aside", class_="ow-identity").text
    assert "How to communicate" in page.text


def test_what_is_told_together_is_the_persons_own_voice_and_asked_once(walk: Walk) -> None:
    amina = as_worker(walk.triaged().cast, "amina")
    amina.page(at(walk, "talk/self-assessment"))
    amina.submit(at(walk, "talk/self-assessment/matters"), {"matters-most": "My cat, and my own front door."})
    check = amina.page(at(walk, "talk/self-assessment/check"))
    assert "My cat, and my own front door." in check.text
    assert "Read it back to them." in check.text


def test_an_assessment_is_offered_and_their_wish_is_kept_as_their_own_answer(walk: Walk) -> None:
    amina = as_worker(walk.triaged().cast, "amina")
    page = amina.submit(at(walk, "offer"), {"assessment-wish": "together_with_worker"})
    assert "Your life and what would help" in page.text
    assert "How would you like to tell your story?" not in page.text
    with walk.as_worker():
        assert (assessed.latest(walk.person.id).state, assessed.latest(walk.person.id).wish) == (
            State.TELLING, "together_with_worker",
        )  # fmt: skip


def test_who_tells_by_themself_is_given_a_way_in(walk: Walk) -> None:
    page = as_worker(walk.triaged().cast, "amina").submit(at(walk, "offer"), {"assessment-wish": "by_myself"})
    assert page.one("h1").text == "Give them a way in"


def test_a_conversation_nobody_holds_on_the_desk_is_not_a_page(walk: Walk) -> None:
    as_worker(walk.triaged().cast, "amina").page(at(walk, "talk/agreement"), status=404)


# Completed together

COMPLETED = {"how": "face_to_face", "heard": ["0"], "words": "She laughed about the cat."}


@pytest.fixture
def told(walk: Walk) -> Walk:
    return walk.triaged().told()


def test_today_says_who_has_told_their_story(told: Walk) -> None:
    line = as_worker(told.cast, "amina").page("/desk/").one("li", class_="ow-queue__line")
    assert "They have told their story." in line.text
    assert line.one("span", class_="ow-queue__act").one("a").attributes["href"] == at(told, "told")


def test_their_story_stands_in_full_with_who_said_it(told: Walk) -> None:
    page = as_worker(told.cast, "amina").page(at(told, "told"))
    assert str(told.answers["matters.most"]) in page.text
    assert "said by the person" in page.text


def test_the_written_record_can_be_read_before_anything_is_sent(told: Walk) -> None:
    amina = as_worker(told.cast, "amina")
    assert amina.page(at(told, "told")).one("form", method="post").all("button")[0].attributes["value"] == "preview"
    page = amina.submit(at(told, "told"), {**COMPLETED, "then": "preview"})
    assert "this one is sent" in page.text
    assert page.one("textarea", name="words").text == "She laughed about the cat."
    assert state_of(told) is State.TOLD


def test_completing_sends_the_written_record_and_counts_only_the_gaps(told: Walk) -> None:
    page = as_worker(told.cast, "amina").submit(at(told, "told"), COMPLETED)
    assert page.one("h1").text == "Eligibility"
    assert state_of(told) is State.COMPLETED
    letters = as_worker(told.cast, "amina").page(at(told, "letters"))
    assert "What you told us" in letters.text


def test_the_person_has_to_be_heard(told: Walk) -> None:
    page = as_worker(told.cast, "amina").submit(at(told, "told"), {**COMPLETED, "heard": ["1"]})
    assert "The person has to be heard, however they communicate" in page.text
    assert "She laughed about the cat." in page.one("textarea", name="words").text
    assert state_of(told) is State.TOLD


def test_somebody_untrained_is_told_so_and_sees_no_button(told: Walk) -> None:
    page = as_worker(told.cast, "grace")
    page.page(at(told, "told"), status=403)
    untrained = as_worker(told.cast, "daniel").page(at(told, "told"))
    assert "Your role does not do this" in untrained.text
    assert not untrained.all("form", method="post")


# Eligibility


@pytest.fixture
def completed(told: Walk) -> Walk:
    return told.completed()


def chosen(page: Element, **more: object) -> dict[str, object]:
    """What the form proposes, as it would be sent."""
    fields: dict[str, object] = {
        field.attributes["name"]: field.attributes["value"]
        for field in page.all("input", type="radio")
        if "checked" in field.attributes
    }
    fields["outcomes"] = [
        field.attributes["value"] for field in page.all("input", name="outcomes") if "checked" in field.attributes
    ]
    reason = page.one("select", name="primary_support_reason")
    fields["primary_support_reason"] = next(
        option.attributes["value"] for option in reason.all("option") if "selected" in option.attributes
    )
    return {**fields, "period_considered": "The last six weeks", **OWN, **more}


def test_the_proposal_is_quoted_limb_by_limb_and_filled_in(completed: Walk) -> None:
    page = as_worker(completed.cast, "amina").page(at(completed, "eligibility"))
    assert "Proposed from what they said: eligible." in page.text
    assert "SI 2015/313 reg 2(1)(a)" in page.text
    assert chosen(page)["accept"] == "accept"


def test_a_named_human_decides_and_the_person_gets_it_in_writing(completed: Walk) -> None:
    amina = as_worker(completed.cast, "amina")
    page = amina.submit(at(completed, "eligibility"), chosen(amina.page(at(completed, "eligibility"))))
    assert page.one("h1").text == "The council must help you meet your needs"
    with completed.as_worker("ruth"):
        decision = decided.latest(completed.person.id, DecisionKind.ELIGIBILITY, completed.at)
        assert (decision.decided_by.name, decision.sentence) == ("Amina Yusuf", OWN["sentence"])
    assert "This is decided" in amina.page(at(completed, "eligibility")).text


@pytest.mark.parametrize(
    ("missing", "words"),
    [("sentence", "Write one sentence of your own"), ("reasons", "Give your reasons"),
     ("impairment", "Choose whether the needs come from an impairment or illness")],
)  # fmt: skip
def test_no_decision_without_each_of_its_parts(completed: Walk, missing: str, words: str) -> None:
    amina = as_worker(completed.cast, "amina")
    fields = chosen(amina.page(at(completed, "eligibility")))
    fields.pop(missing)
    page = amina.submit(at(completed, "eligibility"), fields)
    assert words in page.text
    assert state_of(completed) is State.COMPLETED


def test_a_decision_that_could_harm_waits_for_a_second_signature(completed: Walk) -> None:
    completed.joined_by("tom")
    tom, amina = as_worker(completed.cast, "tom"), as_worker(completed.cast, "amina")
    fields = chosen(tom.page(at(completed, "eligibility")), accept="change", outcomes=["nutrition"])
    page = tom.submit(at(completed, "eligibility"), fields)
    assert page.one("h1").text == "What can help you, and why the council does not have to arrange it"
    assert "Waits for a second signature" in page.text
    assert "What can help you" not in amina.page(at(completed, "letters")).text
    with completed.as_worker():
        decision = decided.latest(completed.person.id, DecisionKind.ELIGIBILITY, completed.at)
    read = amina.submit(at(completed, f"decisions/{decision.id}"), {"sentence": "I read both sides."})
    assert "Signed. They get it in writing." in read.text
    assert "What can help you" in amina.page(at(completed, "letters")).text


def test_a_no_said_to_a_worker_is_kept_with_an_owner_and_a_date(completed: Walk) -> None:
    completed.determined()
    amina = as_worker(completed.cast, "amina")
    with completed.as_worker():
        decision = decided.latest(completed.person.id, DecisionKind.ELIGIBILITY, completed.at)
    page = amina.submit(at(completed, f"decisions/{decision.id}/disagree"), {"words": "You forgot the stairs."})
    assert "You forgot the stairs." in page.text
    assert "Grace Okafor answers by" in page.text


def test_other_peoples_decisions_and_letters_are_not_there(completed: Walk) -> None:
    completed.determined()
    with completed.as_worker():
        decision = decided.latest(completed.person.id, DecisionKind.ELIGIBILITY, completed.at)
        letter = decided.letters_of(completed.person.id)[0]
    for page in (f"decisions/{decision.id}", f"letters/{letter.id}", "plan", "estimates"):
        as_worker(completed.cast, "nadia").page(at(completed, page), status=404)
