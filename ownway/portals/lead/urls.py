"""Addresses of this portal: every page about a person names whose record it is."""

from django.urls import path

from ownway.portals.lead import charges, decisions, held_back, people, plans, second_looks, team, today

app_name = "lead"
PERSON = "<uuid:person_id>"
DECISION = f"{PERSON}/decisions/<uuid:decision_id>"
WITHHOLDING = f"{PERSON}/held-back/<uuid:withholding_id>"
urlpatterns = [
    path("", today.today, name="today"),
    path("team/", team.team, name="team"),
    path("held-back/", held_back.held_back, name="held-back"),
    path("find/", people.find, name="find"),
    path(f"{PERSON}/", people.person, name="person"),
    path(f"{PERSON}/plans/<uuid:plan_id>/", plans.plan, name="plan"),
    path(f"{PERSON}/plans/<uuid:plan_id>/send-back/", plans.send_back, name="send-back"),
    path(f"{PERSON}/charge/", charges.charge, name="charge"),
    path(f"{DECISION}/", decisions.decision, name="decision"),
    path(f"{DECISION}/call-in/", second_looks.call_in, name="call-in"),
    path(f"{DECISION}/countersign/", second_looks.countersign, name="countersign"),
    path(f"{PERSON}/challenges/<uuid:challenge_id>/", second_looks.answer, name="answer"),
    path(f"{PERSON}/who-looked/", held_back.looked, name="looked"),
    path(f"{PERSON}/who-looked/<uuid:reader_id>/", held_back.hold_back, name="hold-back"),
    path(f"{WITHHOLDING}/", held_back.withholding, name="withholding"),
    path(f"{WITHHOLDING}/release/", held_back.release, name="release"),
]
