"""A person's addresses: every one names whose record it is."""

from django.urls import path

from ownway.portals.me import talking, views

app_name = "me"
PERSON = "<uuid:person_id>"
urlpatterns = [
    path("", views.start, name="start"),
    path(f"{PERSON}/", views.home, name="home"),
    path(f"{PERSON}/people/", views.home, name="people"),
    path(f"{PERSON}/letters/", views.home, name="letters"),
    path(f"{PERSON}/who-looked/", views.home, name="who-looked"),
    path(f"{PERSON}/talk/<slug:question_set>/", talking.begin, name="talk"),
    path(f"{PERSON}/talk/<slug:question_set>/check/", talking.check, name="talk-check"),
    path(f"{PERSON}/talk/<slug:question_set>/<slug:page>/", talking.page, name="talk-page"),
]
