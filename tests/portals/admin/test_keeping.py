"""An administrator keeps organisations, workers, roles, limits and delegations; what the Act withholds has no box."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from django.utils import timezone

from ownway.journey.practices import keeping, selectors
from ownway.journey.practices.functions import Function
from ownway.journey.practices.keeping import Force
from ownway.nonprod.cast import Cast
from ownway.platform.access.actor import ActorKind
from ownway.platform.access.roles import Role
from ownway.platform.drafts.tokens import FIELD
from tests.html import Element
from tests.portals.stories import each_time, told_once
from tests.visiting import Visit, as_worker

LARKFIELD = "/admin/organisations/larkfield/"
OLA = {"name": "Ola Brown", "job_title": "Social worker"}


story = told_once(lambda cast, at: cast)
cast = each_time("story")


@pytest.fixture
def ben(cast: Cast) -> Visit:
    return as_worker(cast, "ben")


def on(name: str, day: date) -> dict[str, str]:
    return {f"{name}_day": str(day.day), f"{name}_month": str(day.month), f"{name}_year": str(day.year)}


def in_days(days: int) -> date:
    return timezone.localdate() + timedelta(days=days)


def options(page: Element, name: str) -> dict[str, str]:
    """The choices of a select by their words."""
    return {one.text: one.attributes["value"] for one in page.one("select", name=name).all("option")}


def ola(cast: Cast) -> keeping.Staff:
    found = keeping.staff_of([cast.organisations["larkfield"].id], timezone.localdate())
    return next(one for one in found if one.name == "Ola Brown")


def employed(ben: Visit, cast: Cast, **more: str) -> keeping.Staff:
    ben.submit(LARKFIELD + "employ/", {**OLA, **on("registered_until", in_days(400)), **more})
    return ola(cast)


# What is kept


def test_an_administrator_sees_the_organisations_they_keep_and_no_other(ben: Visit) -> None:
    names = ben.page("/admin/").one("table", class_="ow-table").text
    assert "Larkfield Council" in names
    assert "Signpost" in names
    assert "Devon" not in names


@pytest.mark.parametrize("page", ["", "change/", "limits/", "employ/", "delegate/", "log/"])
def test_another_organisation_is_not_there(ben: Visit, page: str) -> None:
    ben.page(f"/admin/organisations/devon-example/{page}", status=404)


def test_another_organisations_worker_and_delegation_are_not_there(ben: Visit, cast: Cast) -> None:
    for page in ("", "change/", "roles/give/", "way-in/", "leave/"):
        ben.page(f"/admin/workers/{cast.workers['nadia'].id}/{page}", status=404)
    ben.page(f"/admin/delegations/{cast.workers['nadia'].id}/revoke/", status=404)


def test_an_organisations_page_says_who_works_there_what_they_sign_and_what_is_delegated(ben: Visit) -> None:
    page = ben.page(LARKFIELD)
    for words in ("Amina Yusuf", "Duty worker, Social worker", "£350", "Grace Okafor", "In force", "5 working days"):
        assert words in page.text, words


@pytest.mark.parametrize("who", ["ruth", "joy", "lena"])
def test_other_roles_keep_nothing(cast: Cast, who: str) -> None:
    as_worker(cast, who).page("/admin/", status=403)


# The organisation


def changed(**more: str) -> dict[str, str]:
    return {
        "name": "Larkfield Council", "helpline": "0191 498 0199", "accent": "#5c2751", "decide_working_days": "4",
        "call_in_working_days": "2", "challenge_working_days": "20", **more,
    }  # fmt: skip


def test_clocks_look_and_officer_are_changed_and_the_change_is_on_record(ben: Visit, cast: Cast) -> None:
    page = ben.page(LARKFIELD + "change/")
    officer = next(value for words, value in options(page, "escalates_to").items() if "Ruth" in words)
    after = ben.submit(LARKFIELD + "change/", changed(escalates_to=officer))
    assert "4 working days" in after.text
    assert "0191 498 0199" in after.text
    assert selectors.organisation(cast.organisations["larkfield"].id).escalates_to_id == UUID(officer)
    assert "Changed the organisation" in ben.page(LARKFIELD + "log/").text
    assert "Ben Carter" in ben.page(LARKFIELD + "log/").text


@pytest.mark.parametrize("colour", ["#ffee00", "purple", "#5c2751; color: red", "5c2751"])
def test_a_colour_nobody_could_read_is_refused_beside_its_field(ben: Visit, colour: str) -> None:
    page = ben.submit(LARKFIELD + "change/", changed(accent=colour))
    assert "Choose a darker colour" in page.text
    ben.page(LARKFIELD)


def test_an_organisation_is_founded_with_an_address_of_its_own(ben: Visit) -> None:
    given = {"name": "The Bridge", "kind": "practice", "slug": "bridge", "helpline": "0191 498 0107"}
    token = ben.page("/admin/found/").one("form", method="post").one("input", name=FIELD).attributes["value"]
    assert ben.post("/admin/found/", {**given, FIELD: token}).headers["Location"] == "/admin/organisations/bridge/"
    assert "has this address already" in ben.submit("/admin/found/", given).text
    assert "small letters" in ben.submit("/admin/found/", {**given, "slug": "The Bridge!"}).text


def test_a_limit_applies_from_its_day_and_the_one_before_stays_on_record(ben: Visit, cast: Cast) -> None:
    page = ben.page(LARKFIELD + "limits/")
    grace = next(value for words, value in options(page, "decided_by").items() if "Grace" in words)
    given = {"role": "social_worker", "weekly_pence": "£400", "decided_by": grace, **on("starts", in_days(1))}
    after = ben.submit(LARKFIELD + "limits/", given)
    assert "£400" in after.text
    roles, home = frozenset({Role.SOCIAL_WORKER}), cast.organisations["larkfield"].id
    assert [selectors.sign_off_limit(home, roles, in_days(days)) for days in (0, 1)] == [35000, 40000]
    assert "Choose a later day" in ben.submit(LARKFIELD + "limits/", given).text


# Workers


def test_somebody_is_employed_given_a_role_and_a_way_in(ben: Visit, cast: Cast) -> None:
    worker = employed(ben, cast)
    page = f"/admin/workers/{worker.id}/"
    given = ben.submit(page + "roles/give/", {"role": "social_worker", **on("starts", in_days(0))})
    assert "Works alongside people" in given.text
    shown = ben.submit(page + "way-in/")
    assert "Shown once" in shown.text
    assert "Make a passphrase" in ben.page(page + "way-in/").text
    acts = [row.text for row in ben.page(LARKFIELD + "log/").one("tbody").all("tr")]
    for act in ("Ben Carter Gave a worker a passphrase Ola Brown", "Ben Carter Gave a role Ola Brown, Social worker"):
        assert any(act in row for row in acts), act
    Visit(worker.id, ActorKind.WORKER).page("/desk/")


def test_a_registered_profession_needs_a_live_registration(ben: Visit, cast: Cast) -> None:
    worker = employed(ben, cast, **on("registered_until", in_days(-1)))
    given = {"role": "social_worker", **on("starts", in_days(0))}
    assert "Record a live registration first." in ben.submit(f"/admin/workers/{worker.id}/roles/give/", given).text


def test_nobody_gives_themself_a_role(ben: Visit, cast: Cast) -> None:
    page = ben.page(f"/admin/workers/{cast.workers['ben'].id}/roles/give/")
    assert "Somebody else has to give you a role." in page.text


def test_only_roles_of_this_kind_of_organisation_that_they_do_not_hold_are_offered(ben: Visit, cast: Cast) -> None:
    page = ben.page(f"/admin/workers/{cast.workers['amina'].id}/roles/give/")
    offered = {field.attributes["value"] for field in page.all("input", type="radio")}
    assert "social_worker" not in offered
    assert "provider_worker" not in offered
    assert "practitioner" in offered


def test_a_role_ends_and_what_it_opened_with_it(ben: Visit, cast: Cast) -> None:
    helen = cast.workers["helen"]
    (held,) = keeping.staff(helen.id, timezone.localdate()).roles
    assert "Ended, and with it what it opened." in ben.submit(f"/admin/workers/{helen.id}/roles/{held.id}/end/").text
    as_worker(cast, "helen").page("/lead/", status=403)
    ben.page(f"/admin/workers/{helen.id}/roles/{held.id}/end/", status=404)
    other = keeping.staff(cast.workers["amina"].id, timezone.localdate()).roles[0]
    ben.page(f"/admin/workers/{helen.id}/roles/{other.id}/end/", status=404)


def test_who_leaves_holds_nothing(ben: Visit, cast: Cast) -> None:
    worker = cast.workers["jo"]
    assert "They have left." in ben.submit(f"/admin/workers/{worker.id}/leave/").text
    assert selectors.worker_as_actor(worker.id, timezone.localdate()) is None


def test_training_and_registration_are_kept_and_a_day_in_the_future_is_no_training(ben: Visit, cast: Cast) -> None:
    worker = employed(ben, cast)
    page = f"/admin/workers/{worker.id}/change/"
    refused = ben.submit(page, {**OLA, **on("trained_assessor_on", in_days(3))})
    assert "or earlier" in refused.text
    assert "Changed." in ben.submit(page, {**OLA, **on("trained_assessor_on", in_days(-3))}).text
    assert ola(cast).trained_assessor_on == in_days(-3)


# Delegations


def delegation(ben: Visit, **more: object) -> dict[str, object]:
    page = ben.page(LARKFIELD + "delegate/")
    return {
        "practice": next(value for words, value in options(page, "practice").items() if "Signpost" in words),
        "decided_by": next(value for words, value in options(page, "decided_by").items() if "Grace" in words),
        "functions": ["s9", "s27"], "basis": "Care Act 2014 s79", "for_whom": "Deafblind adults",
        "weekly_limit_pence": "800", **on("starts", in_days(0)), **on("ends", in_days(365)), **more,
    }  # fmt: skip


def test_a_council_delegates_what_the_act_lets_it(ben: Visit, cast: Cast) -> None:
    after = ben.submit(LARKFIELD + "delegate/", delegation(ben))
    assert "Deafblind adults" in after.text
    found = keeping.delegations_of(cast.organisations["signpost"].id)
    assert found[0].functions == (Function.NEEDS_ASSESSMENT, Function.REVIEW)


def test_what_the_act_withholds_has_no_box(ben: Visit) -> None:
    boxes = ben.page(LARKFIELD + "delegate/").all("input", type="checkbox")
    withheld = {"s3", "s6", "s7", "s14", "s42", "s43", "s44", "s45", "s46", "s47", "s79"}
    assert not withheld & {box.attributes["value"] for box in boxes}


@pytest.mark.parametrize("withheld", ["s14", "s42", "s47"])
def test_charges_and_safeguarding_cannot_be_entered(ben: Visit, cast: Cast, withheld: str) -> None:
    page = ben.submit(LARKFIELD + "delegate/", delegation(ben, functions=["s9", withheld]))
    assert "The Act does not let a council delegate this (Care Act s79(2))" in page.text
    assert len(keeping.delegations_of(cast.organisations["larkfield"].id)) == 1


def test_a_delegation_has_an_end_after_its_beginning(ben: Visit) -> None:
    page = ben.submit(LARKFIELD + "delegate/", delegation(ben, **on("ends", in_days(0))))
    assert "The last day has to be after the first" in page.text


def test_a_practice_delegates_nothing_on(ben: Visit) -> None:
    page = ben.page("/admin/organisations/signpost/delegate/")
    assert "A practice cannot delegate what was delegated to it" in page.text


def test_taken_back_it_decides_nothing_from_that_day(ben: Visit, cast: Cast) -> None:
    (given,) = keeping.delegations_of(cast.organisations["larkfield"].id)
    page = f"/admin/delegations/{given.id}/revoke/"
    assert "Taken back: decides nothing" in ben.submit(page).text
    assert keeping.delegation(given.id).force(timezone.localdate()) is Force.REVOKED
    assert selectors.delegation_in_force(cast.organisations["signpost"].id, Function.PLAN, timezone.localdate()) is None
    assert "This delegation has ended already." in ben.page(page).text


@pytest.mark.parametrize(("days", "force"), [(-1, Force.TO_COME), (0, Force.IN_FORCE), (31, Force.ENDED)])
def test_a_delegation_decides_on_its_days_alone(cast: Cast, days: int, force: Force) -> None:
    (given,) = keeping.delegations_of(cast.organisations["larkfield"].id)
    edge = given.starts if days < 1 else given.ends
    assert given.force(edge + timedelta(days=min(days, 1))) is force
