"""What the database itself shows in a partner's session: their part of somebody's life, and no more of it."""

from datetime import datetime

from django.apps import apps

from ownway.journey.conversations.models import Answer, Conversation, Fact
from ownway.journey.involvement import actions as involvement
from ownway.journey.involvement import selectors as involved
from ownway.journey.involvement.models import Involvement
from ownway.journey.people.models import Person
from ownway.journey.reviews import selectors as reviewed
from ownway.journey.reviews.models import Review
from ownway.journey.reviews.states import State
from ownway.journey.support_plans.models import Line, Plan
from ownway.nonprod.cast import Cast
from ownway.nonprod.walking import Walk
from ownway.platform.access.catalogue import privacy_of
from ownway.platform.access.privacy import Kind
from tests.portals.stories import SUPPORT, TOLD, WELL, each_time, supported, told_once

OPEN_TO_PARTNERS = {Person, Conversation, Answer, Fact, Plan, Line, Involvement, Review}
OF_PEOPLE = [model for model in apps.get_models() if privacy_of(model).kind is Kind.PERSON]
CLUB = {
    "who": "somewhere_i_go",
    "what": "The club",
    "needs": ["relationships"],
    "price": 4000,
    "provider": "first-hand",
}


def supported_by_two(cast: Cast, at: datetime) -> Walk:
    return supported(cast, at, [CLUB, SUPPORT])


story = told_once(supported_by_two)
walk = each_time("story")


def test_a_partner_reads_what_is_open_to_partners_and_nothing_of_money_letters_or_logs(walk: Walk) -> None:
    with walk.as_worker("joy"):
        read = {model for model in OF_PEOPLE if model.objects.exists()}
    assert {Person, Fact, Plan, Line, Involvement, Review} <= read <= OPEN_TO_PARTNERS


def test_each_provider_reads_its_own_lines_alone_and_the_council_all(walk: Walk) -> None:
    lines = {}
    for key in ("joy", "kofi", "amina", "nadia"):
        with walk.as_worker(key):
            lines[key] = set(Line.objects.values_list("what", flat=True))
    assert lines == {
        "joy": {"Mornings and evenings"},
        "kofi": {"The club"},
        "amina": {"Mornings and evenings", "The club"},
        "nadia": set(),
    }


def test_what_the_person_said_to_their_own_workers_and_helpers_alone_stays_there(walk: Walk) -> None:
    with walk.as_worker("joy"):
        facts = dict(Fact.objects.values_list("key", "audience"))
    assert set(facts.values()) == {"partner"}
    assert {"matters.most", "goal.*.words", "communication.needs"} <= set(facts)
    assert not {"risk.worries", "outcome.hygiene.how", "understanding.difficulty", "day.bad"} & set(facts)


def test_a_partner_sees_nobody_they_are_not_involved_with(walk: Walk) -> None:
    with walk.as_worker("kofi"):
        assert Person.objects.filter(pk=walk.person.id).exists()
    with walk.as_worker("kofi") as kofi:
        mine = next(one for one in involved.involved(walk.person.id) if one.organisation_id == kofi.organisation_id)
    with walk.as_worker("amina") as amina:
        involvement.end(involvement_id=mine.id, why="The club has closed.", by=amina, at=walk.at)
    with walk.as_worker("kofi"):
        assert {model for model in OF_PEOPLE if model.objects.exists()} == set()


def test_the_end_of_an_involvement_ends_sight_in_an_open_session(walk: Walk) -> None:
    with walk.as_worker("amina"):
        meadow = next(one for one in involved.involved(walk.person.id) if one.organisation == "Meadow Home Support")
    with walk.as_worker("joy"):
        assert Person.objects.count() == 1
        with walk.as_worker("amina") as amina:
            involvement.end(involvement_id=meadow.id, why="Another provider follows.", by=amina, at=walk.at)
        assert Person.objects.count() == 0
        assert Fact.objects.count() == 0


# Reviews led by those who know the person


def told_by(walk: Walk, person: dict, partner: dict) -> reviewed.ReviewCard:
    walk.review_told(person, "joy", partner)
    with walk.as_worker():
        return reviewed.next_review(walk.person.id)


def test_a_concern_the_provider_tells_is_kept_and_goes_to_a_social_worker(walk: Walk) -> None:
    review = told_by(walk, WELL, TOLD | {"review.partner.concerns": ["falls"]})
    assert (review.state, review.escalations) == (State.ESCALATED, ("partner_worried",))
    with walk.as_worker():
        assert Fact.objects.get(key="review.partner.concerns").value == ["falls"]


def test_when_both_say_that_it_goes_well_a_worker_may_conclude(walk: Walk) -> None:
    assert told_by(walk, WELL, TOLD).state is State.TOLD


def test_what_the_person_says_to_their_workers_alone_counts_when_the_provider_tells_last(walk: Walk) -> None:
    review = told_by(walk, WELL | {"review.support": "not_well", "review.talk": "social_worker"}, TOLD)
    assert review.escalations == ("wants_to_talk", "support_not_working")


def test_a_concern_is_out_of_the_partners_sight_once_told_for_all_but_whoever_told_it(walk: Walk) -> None:
    told_by(walk, WELL, TOLD | {"review.partner.concerns": ["money_taken"]})
    with walk.as_worker("joy"):
        assert not Fact.objects.filter(key="review.partner.concerns").exists()
    with walk.as_worker("kofi"):
        assert not Answer.objects.filter(key="review.partner.concerns").exists()
