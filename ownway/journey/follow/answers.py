"""Answers were checked and sent: every home takes its own, and the step they belong to moves on."""

from collections.abc import Mapping
from typing import Any, cast
from uuid import UUID

from ownway.journey.assessments import actions as assessments
from ownway.journey.assessments.models import Assessment
from ownway.journey.assessments.states import State as AssessmentState
from ownway.journey.contacts import actions as contacts
from ownway.journey.conversations.engine import Said, Slot, State
from ownway.journey.conversations.events import Confirmed
from ownway.journey.conversations.registry import lookup
from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.decisions.models import Decision
from ownway.journey.financial_assessments import actions as financial_assessments
from ownway.journey.people import actions as people
from ownway.journey.people import selectors as known
from ownway.journey.people.identity import BirthDate, Reachable, Whereabouts
from ownway.journey.people.models import Person
from ownway.journey.reviews import actions as reviews
from ownway.journey.reviews import selectors as reviewed
from ownway.journey.support_plans import actions as plans
from ownway.journey.support_plans import selectors as planned
from ownway.journey.support_plans.states import State as PlanState


def identity_is_written(told: Confirmed) -> None:
    """Name, birth, address and reach go to the person's own rows."""
    given = {key: said.value for (key, _), said in _at_home(told, "people.").items() if said.state is State.KNOWN}
    if "about.name" in given or "about.birth_date" in given:
        people.correct_identity(
            person_id=told.person_id, expected_version=known.found(told.person_id).version, by=told.by, at=told.at,
            name=given.get("about.name"), born=_born(given.get("about.birth_date")),
        )  # fmt: skip
    if "about.address" in given:
        people.move(person_id=told.person_id, to=Whereabouts(**given["about.address"]), by=told.by, at=told.at)
    if "contact.reach" in given:
        way = Reachable(**given["contact.reach"])
        people.note_way_to_reach(person_id=told.person_id, way=way, by=told.by, at=told.at)
    if "share.with" in given:
        people.share_with(person_id=told.person_id, whom=given["share.with"], by=told.by, at=told.at)
    if given.get("people.authority"):
        kinds = [kind for kind in given["people.authority"] if kind not in ("none", "unsure")]
        people.note_authority(person_id=told.person_id, kinds=kinds, holder="", by=told.by, at=told.at)


def circle_is_written(told: Confirmed) -> None:
    """Rows of people around: new ones begin, changed ones follow, ended ones end."""
    rows: dict[str, dict[str, Any]] = {}
    ended: set[str] = set()
    for (key, item), said in _at_home(told, "people.circle").items():
        if said.state is State.ENDED:
            ended.add(item)
        elif said.state is State.KNOWN and not said.confirmed:
            rows.setdefault(item, {}).update(_column(key.split(".*.")[1], said.value))
    there = {around.token: around.id for around in known.circle(told.person_id)}
    for token in ended & there.keys():
        people.end_around(around_id=there[token], by=told.by, at=told.at)
    for token, what in rows.items():
        if token in there:
            people.change_around(around_id=there[token], by=told.by, at=told.at, **what)
        elif what.get("name"):
            people.add_around(person_id=told.person_id, token=token, by=told.by, at=told.at, **what)


def means_are_taken(told: Confirmed) -> None:
    """Money goes to its own home."""
    given = _at_home(told, "financial_assessments")
    if given:
        financial_assessments.take_means(
            person=_person(told), given=given, by=told.by, at=told.at, conversation_id=told.conversation_id
        )


def contact_is_received(told: Confirmed) -> None:
    """Somebody got in touch by themselves."""
    if told.question_set == "contact":
        values = _values(told.answers)
        contacts.receive_contact(
            person=_person(told), contact_for=values.get("contact.for", "me"), change=values.get("contact.change", []),
            by=told.by, at=told.at,
        )  # fmt: skip


def assessment_is_told(told: Confirmed) -> None:
    """The story was told: the assessment waits to be completed together."""
    if told.question_set != "self-assessment":
        return
    open_states = [AssessmentState.OWED, AssessmentState.TELLING]
    owed = Assessment.objects.filter(person_id=told.person_id, state__in=open_states).first()
    if owed is not None:
        wish = _values(told.answers).get("assessment.wish", "")
        assessments.told(assessment_id=owed.id, conversation_id=_sent(told), wish=wish, by=told.by, at=told.at)


def plan_begins(told: Confirmed) -> None:
    """The person wants eligible needs met (s13(3)(b)): the plan opens for those they named."""
    wanted = set(_values(told.answers).get("needs.want_met", ()))
    if told.question_set != "needs-wanted" or not wanted - {"none", "not_now", "unsure"}:
        return
    eligible = Decision.objects.filter(person_id=told.person_id, kind=DecisionKind.ELIGIBILITY, outcome="eligible")
    newest = eligible.order_by("-decided_at").first()
    if newest is not None:
        found = [need for need, unable in newest.findings["outcomes"].items() if unable]
        needs = [need for need in found if "all" in wanted or need in wanted]
        plans.begin(person=_person(told), eligibility=newest, needs=needs, by=told.by, at=told.at)


def plan_is_agreed(told: Confirmed) -> None:
    """The person said yes to their plan."""
    values = _values(told.answers)
    plan = planned.latest(told.person_id)
    agrees = told.question_set == "agreement" and values.get("plan.agree") == "agree"
    if agrees and plan is not None and plan.state is PlanState.DRAFT:
        plans.agree(plan_id=plan.id, words=values.get("plan.agree.words", ""), by=told.by, at=told.at)


def review_part_is_heard(told: Confirmed) -> None:
    """A part of a review was told."""
    if told.question_set not in ("review", "provider-review"):
        return
    review = reviewed.next_review(told.person_id)
    if review is not None:
        reviews.hear_part(
            review_id=review.id, conversation_id=_sent(told), said_as=told.said_as, by=told.by, at=told.at
        )


def _sent(told: Confirmed) -> UUID:
    """A set of questions is sent in a conversation; what is changed later belongs to none."""
    return cast(UUID, told.conversation_id)


def _column(part: str, value: Any) -> dict[str, Any]:
    """A part of a row as its column holds it. Who is called a child under 18 is one: nobody asks again."""
    match part:
        case "age_under_18":
            return {"under_18": value}
        case "reach":
            return {"reach": value["value"]}
        case "relation" if value == "child_under_18":
            return {"relation": value, "under_18": True}
        case _:
            return {part: value}


def _person(told: Confirmed) -> Person:
    return Person.objects.get(pk=told.person_id)


def _at_home(told: Confirmed, home: str) -> dict[Slot, Said]:
    return {slot: said for slot, said in told.answers.items() if lookup(*slot).home.startswith(home)}


def _values(answers: Mapping[Slot, Said]) -> dict[str, Any]:
    return {key: said.value for (key, _), said in answers.items() if said.state is State.KNOWN}


def _born(iso: str | None) -> BirthDate | None:
    return BirthDate.from_iso(iso) if iso else None
